"""Lines that somebody drew into a paragraph: Word's line object, and its older VML form.

Word writes both forms of one line into ``mc:AlternateContent``; only the first branch that draws
something is read, so that no line counts twice.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from drafting.word.marks import number
from drafting.word.wordml import W

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
SHAPES = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VML = "{urn:schemas-microsoft-com:vml}"
EMU_PER_MM = 36000
STRAIGHT = ("line", "straightConnector1")
UNITS = {"pt": 25.4 / 72, "in": 25.4, "cm": 10.0, "mm": 1.0, "px": 25.4 / 96, "": 25.4 / 96}
"""Unit of a VML length → millimetres."""

_LENGTH = re.compile(r"\s*(-?\d+(?:\.\d+)?|-?\.\d+)\s*([a-z]*)\s*")


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A straight line; all lengths in millimetres."""

    length: float
    tilt: float
    """How much higher one end stands."""
    frame: str
    """What ``start`` counts from: ``"column"``, ``"margin"``, ``"page"``, …"""
    start: float | None
    """Left end; ``None`` where ``align`` says it."""
    align: str | None = None
    """``"center"``, ``"left"`` or ``"right"`` in the frame."""


def drawn_lines(paragraph: etree._Element) -> tuple[DrawnLine, ...]:
    """The lines that are anchored in a paragraph, in order."""
    return tuple(_in(paragraph))


def _in(element: etree._Element) -> Iterator[DrawnLine]:
    for child in element:
        if child.tag == f"{COMPATIBILITY}AlternateContent":
            yield from _first_branch(child)
        elif child.tag in (f"{DRAWING}anchor", f"{DRAWING}inline"):
            yield from _drawing(child)
        elif child.tag == f"{VML}line":
            yield from _vml(child)
        elif child.tag != f"{W}txbxContent":
            yield from _in(child)


def _first_branch(alternatives: etree._Element) -> Iterator[DrawnLine]:
    """The lines of the first branch that has any."""
    for branch in alternatives:
        found = tuple(_in(branch))
        if found:
            yield from found
            return


def _drawing(anchor: etree._Element) -> Iterator[DrawnLine]:
    """A shape of Word 2010 and later."""
    shape = anchor.find(f".//{SHAPES}prstGeom")
    extent = anchor.find(f"{DRAWING}extent")
    if shape is None or extent is None or shape.get("prst") not in STRAIGHT:
        return
    length, tilt = (_emu(extent.get(side)) or 0.0 for side in ("cx", "cy"))
    place = anchor.find(f"{DRAWING}positionH")
    if place is None:
        yield DrawnLine(length, tilt, "line", None)
        return
    offset, align = place.find(f"{DRAWING}posOffset"), place.find(f"{DRAWING}align")
    yield DrawnLine(
        length,
        tilt,
        place.get("relativeFrom", "column"),
        None if offset is None else _emu(offset.text),
        None if align is None else (align.text or "").strip(),
    )


def _emu(text: str | None) -> float | None:
    """A drawing's own measure as millimetres."""
    figure = number(text)
    return None if figure is None else figure / EMU_PER_MM


def _vml(line: etree._Element) -> Iterator[DrawnLine]:
    """``<v:line from="51.6pt,4.8pt" to="89.8pt,5.45pt">``."""
    start, end = point(line.get("from", "")), point(line.get("to", ""))
    if start is None or end is None:
        return
    style = dict(p.split(":", 1) for p in line.get("style", "").split(";") if ":" in p)
    frame = style.get("mso-position-horizontal-relative", "text")
    align = style.get("mso-position-horizontal", "absolute")
    aligned = align in ("center", "left", "right")
    yield DrawnLine(
        abs(end[0] - start[0]),
        abs(end[1] - start[1]),
        "column" if frame == "text" else frame,
        None if aligned else min(start[0], end[0]),
        align if aligned else None,
    )


def point(text: str) -> tuple[float, float] | None:
    """``"51.6pt,4.8pt"`` in millimetres."""
    found = [_LENGTH.fullmatch(part) for part in text.split(",")]
    if len(found) != 2:
        return None
    figures = [float(m[1]) * UNITS[m[2]] for m in found if m and m[2] in UNITS]
    return (figures[0], figures[1]) if len(figures) == 2 else None
