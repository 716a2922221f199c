"""Setting one formatting mark of a run, a paragraph or a section, where the schema wants it."""

import copy

from lxml import etree

from drafting.word.run_text import pieces
from drafting.word.wordml import TWIPS_PER_MM, W

RUN_ORDER = (
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline",
    "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color",
    "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
    "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
)  # fmt: skip
PARAGRAPH_ORDER = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
    "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
    "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
    "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr",
    "sectPr", "pPrChange",
)  # fmt: skip
SECTION_ORDER = (
    "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar",
    "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote",
    "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange",
)  # fmt: skip
"""Order of properties in the schema (ISO/IEC 29500-4, transitional)."""

SLOTS = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "cs": "cstheme"}
"""Slot of a typeface → the attribute that would overrule it."""


def mark(holder: etree._Element, name: str, order: tuple[str, ...]) -> etree._Element:
    """The property ``name`` of ``holder``, made in its place where it is missing."""
    found = holder.find(f"{W}{name}")
    if found is not None:
        return found
    made = etree.Element(f"{W}{name}")
    rank = order.index(name)
    for at, child in enumerate(holder):
        other = etree.QName(child).localname
        if other in order and order.index(other) > rank:
            holder.insert(at, made)
            return made
    holder.append(made)
    return made


def properties(element: etree._Element, name: str) -> etree._Element:
    """The ``pPr`` or ``rPr`` of an element; it stands first."""
    found = element.find(f"{W}{name}")
    if found is None:
        found = etree.Element(f"{W}{name}")
        element.insert(0, found)
    return found


def correct_runs(
    paragraph: etree._Element, name: str, value: float | bool | str, start: int, end: int
) -> None:
    """Set one mark on the letters from ``start`` to ``end`` of a paragraph."""
    for run in _runs_between(paragraph, start, end):
        correct_run(properties(run, "rPr"), name, value)


def correct_run(marks: etree._Element, name: str, value: float | bool | str) -> None:
    """Set one mark in an ``rPr``."""
    if name == "size":
        for size in ("sz", "szCs"):
            mark(marks, size, RUN_ORDER).set(f"{W}val", str(round(float(value) * 2)))
    elif name in ("bold", "italic"):
        letter = name[0]
        for switch in (letter, f"{letter}Cs"):
            mark(marks, switch, RUN_ORDER).set(f"{W}val", "1" if value else "0")
    elif name == "font":
        fonts = mark(marks, "rFonts", RUN_ORDER)
        for slot, theme in SLOTS.items():
            fonts.attrib.pop(f"{W}{theme}", "")
            fonts.set(f"{W}{slot}", str(value))
    elif name == "colour":
        colour = mark(marks, "color", RUN_ORDER)
        colour.attrib.clear()
        colour.set(f"{W}val", str(value))


def _runs_between(paragraph: etree._Element, start: int, end: int) -> list[etree._Element]:
    """The runs of these letters; a run that reaches over an edge is cut there."""
    found, at = [], 0
    for piece in list(pieces(paragraph)):
        begin, after = at, at + len(piece.text)
        at = after
        if not piece.text or after <= start or begin >= end:
            continue
        run = piece.element
        if begin < start:
            cut = _cut(run, start - begin)
            run = run if cut is None else cut
        if after > end:
            _cut(run, end - max(begin, start))
        found.append(run)
    return found


def _cut(run: etree._Element, at: int) -> etree._Element | None:
    """Part a run's words at a letter; the new run behind it, or ``None`` for a mixed run."""
    inner = [child for child in run if child.tag != f"{W}rPr"]
    if len(inner) != 1 or inner[0].tag != f"{W}t":
        return None
    after = copy.deepcopy(run)
    before, rest = inner[0], after.find(f"{W}t")
    words = before.text or ""
    if rest is None:
        return None
    before.text, rest.text = words[:at], words[at:]
    for text in (before, rest):
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.addnext(after)
    return after


def correct_paragraph(paragraph: etree._Element, name: str, value: float | bool | str) -> None:
    """Set one mark of a paragraph."""
    marks = properties(paragraph, "pPr")
    if name == "align":
        wanted = "both" if value == "justify" else str(value)
        mark(marks, "jc", PARAGRAPH_ORDER).set(f"{W}val", wanted)
    elif name in ("left", "right", "first_line"):
        _indent(mark(marks, "ind", PARAGRAPH_ORDER), name, float(value))
    elif name == "before":
        spacing = mark(marks, "spacing", PARAGRAPH_ORDER)
        spacing.attrib.pop(f"{W}beforeAutospacing", "")
        spacing.set(f"{W}before", str(round(float(value) * 20)))
        mark(marks, "contextualSpacing", PARAGRAPH_ORDER).set(f"{W}val", "0")
    elif name == "line":
        spacing = mark(marks, "spacing", PARAGRAPH_ORDER)
        spacing.set(f"{W}line", str(round(float(value) * 240)))
        spacing.set(f"{W}lineRule", "auto")


def _indent(indent: etree._Element, name: str, value: float) -> None:
    """One side of an indent; what would overrule it goes."""
    rivals = {
        "left": ("start", "leftChars", "startChars"),
        "right": ("end", "rightChars", "endChars"),
        "first_line": ("hanging", "firstLineChars", "hangingChars"),
    }
    for rival in rivals[name]:
        indent.attrib.pop(f"{W}{rival}", "")
    attribute = "firstLine" if name == "first_line" else name
    indent.set(f"{W}{attribute}", str(round(value * TWIPS_PER_MM)))


def correct_section(section: etree._Element, name: str, value: float) -> None:
    """Set one length of a sheet."""
    twips = str(round(value * TWIPS_PER_MM))
    if name in ("width", "height"):
        mark(section, "pgSz", SECTION_ORDER).set(f"{W}{name[0]}", twips)
    else:
        margins = mark(section, "pgMar", SECTION_ORDER)
        margins.set(f"{W}{name}", twips)
        if name == "left":
            margins.set(f"{W}gutter", "0")
