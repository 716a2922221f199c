"""Formatting marks of WordprocessingML as flat records: what one ``pPr`` or ``rPr`` itself says.

A record holds only what is said; merging the records of defaults, styles and direct formatting
is ``drafting.word.style_chain``. Lengths are in millimetres, sizes and gaps in points.
"""

from collections.abc import Mapping
from typing import Any

from lxml import etree

from drafting.word.wordml import TWIPS_PER_MM, W

Marks = dict[str, Any]
Fonts = Mapping[str, str]
"""Theme font name (``"minorHAnsi"``) → typeface."""

TOGGLES = ("b", "i", "caps", "vanish")
"""Marks that a paragraph style and a character style cancel when both set them (17.7.3)."""

LARGEST = 1e9
"""No honest figure of a page is larger; what is, counts as not said."""

OFF = frozenset(("0", "false", "off"))
ALIGNS = {"start": "left", "end": "right", "both": "justify", "distribute": "justify"}


def value(element: etree._Element | None, child: str, attribute: str = "val") -> str | None:
    """An attribute of a child, or ``None``."""
    found = None if element is None else element.find(f"{W}{child}")
    return None if found is None else found.get(f"{W}{attribute}")


def number(text: str | None) -> float | None:
    """A figure as written, or a length with its unit in twips; ``None`` for anything else."""
    try:
        figure = float(text) if text is not None else None
    except ValueError:
        figure = _measured(text or "")
    return figure if figure is not None and abs(figure) < LARGEST else None


def _measured(text: str) -> float | None:
    """``"1.27cm"`` in twips, as the strict variant writes lengths."""
    per_unit = {"cm": 10 * TWIPS_PER_MM, "mm": TWIPS_PER_MM, "in": 1440.0, "pt": 20.0}
    try:
        return float(text[:-2]) * per_unit[text[-2:]]
    except (KeyError, ValueError):
        return None


def millimetres(text: str | None) -> float | None:
    """A length in twips as millimetres."""
    twips = number(text)
    return None if twips is None else twips / TWIPS_PER_MM


def switched_on(element: etree._Element | None, child: str) -> bool | None:
    """An on/off property; ``None`` where it is not said."""
    found = None if element is None else element.find(f"{W}{child}")
    return None if found is None else found.get(f"{W}val", "1") not in OFF


def run_marks(properties: etree._Element | None, fonts: Fonts) -> Marks:
    """What an ``rPr`` says."""
    marks: Marks = {}
    if properties is None:
        return marks
    for name in TOGGLES:
        said = switched_on(properties, name)
        if said is not None:
            marks[name] = said
    size = number(value(properties, "sz"))
    if size is not None:
        marks["size"] = size / 2
    for name, child in (("underline", "u"), ("position", "vertAlign")):
        word = value(properties, child)
        if word is not None:
            marks[name] = "" if word in ("none", "baseline") else word
    colour = value(properties, "color")
    if colour is not None:
        marks["colour"] = "" if colour == "auto" else colour.upper()
    marks.update(_fonts(properties.find(f"{W}rFonts"), fonts))
    return marks


def _fonts(element: etree._Element | None, fonts: Fonts) -> Marks:
    """The typefaces for plain letters (``ascii``) and for letters with marks (``hAnsi``)."""
    found: Marks = {}
    if element is None:
        return found
    for slot in ("ascii", "hAnsi"):
        name = fonts.get(element.get(f"{W}{slot}Theme", "")) or element.get(f"{W}{slot}")
        if name:
            found[slot] = name
    return found


def paragraph_marks(properties: etree._Element | None) -> Marks:
    """What a ``pPr`` says."""
    marks: Marks = {}
    if properties is None:
        return marks
    align = value(properties, "jc")
    if align is not None:
        marks["align"] = ALIGNS.get(align, align)
    marks.update(_indents(properties.find(f"{W}ind")))
    marks.update(_spacing(properties.find(f"{W}spacing")))
    for name in ("contextualSpacing", "pageBreakBefore"):
        said = switched_on(properties, name)
        if said is not None:
            marks[name] = said
    borders = properties.find(f"{W}pBdr")
    if borders is not None:
        marks["borders"] = frozenset(
            side for side in ("top", "bottom") if value(borders, side) not in (None, "nil", "none")
        )
    tabs = properties.find(f"{W}tabs")
    if tabs is not None:
        marks["tabs"] = tuple(_tab(t) for t in tabs if t.get(f"{W}pos"))
    return marks


def _tab(tab: etree._Element) -> tuple[float, str]:
    kind = tab.get(f"{W}val", "left")
    return millimetres(tab.get(f"{W}pos")) or 0.0, ALIGNS.get(kind, kind)


def _indents(element: etree._Element | None) -> Marks:
    found: Marks = {}
    if element is None:
        return found
    for name, attributes in (("left", ("left", "start")), ("right", ("right", "end"))):
        for attribute in attributes:
            length = millimetres(element.get(f"{W}{attribute}"))
            if length is not None:
                found[name] = length
    first = millimetres(element.get(f"{W}firstLine"))
    hanging = millimetres(element.get(f"{W}hanging"))
    if hanging is not None:
        found["first_line"] = -hanging
    elif first is not None:
        found["first_line"] = first
    return found


def _spacing(element: etree._Element | None) -> Marks:
    """Gaps and line height; ``auto`` counts lines, the other rules points."""
    found: Marks = {}
    if element is None:
        return found
    for side in ("before", "after"):
        gap = number(element.get(f"{W}{side}"))
        if gap is not None:
            found[side] = gap / 20
        automatic = element.get(f"{W}{side}Autospacing")
        if automatic is not None:
            found[f"{side}_automatic"] = automatic not in OFF
    line = number(element.get(f"{W}line"))
    if line is not None:
        rule = element.get(f"{W}lineRule", "auto")
        found["line_rule"] = rule
        found["line"] = line / (240 if rule == "auto" else 20)
    return found
