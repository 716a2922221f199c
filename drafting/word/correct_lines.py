"""Rule lines put right: a drawn one made level, longer or centred; a missing one as a border."""

from collections.abc import Iterator

from lxml import etree

from drafting.word.correct_marks import PARAGRAPH_ORDER, mark, properties
from drafting.word.drawn_lines import DRAWING, EMU_PER_MM, SHAPES, STRAIGHT, VML
from drafting.word.drawn_lines import point as vml_point
from drafting.word.wordml import TWIPS_PER_MM, W

TILT, LENGTH, SHIFT = "tilt", "length", "shift"


def correct_line(paragraph: etree._Element, name: str, value: float) -> None:
    """Change the drawn lines of a paragraph; both forms of a doubled drawing alike.

    ``tilt`` makes them level, ``length`` sets their length about their middle, ``shift`` moves
    them to the right.
    """
    for anchor in paragraph.iter(f"{DRAWING}anchor", f"{DRAWING}inline"):
        shape = anchor.find(f".//{SHAPES}prstGeom")
        if shape is not None and shape.get("prst") in STRAIGHT:
            _drawing(anchor, name, value)
    for line in paragraph.iter(f"{VML}line"):
        _vml(line, name, value)


def _drawing(anchor: etree._Element, name: str, value: float) -> None:
    extents = list(_extents(anchor))
    offset = anchor.find(f"{DRAWING}positionH/{DRAWING}posOffset")
    if name == TILT:
        for extent in extents:
            extent.set("cy", "0")
    elif name == LENGTH:
        before = float(extents[0].get("cx", 0)) if extents else 0.0
        for extent in extents:
            extent.set("cx", str(round(value * EMU_PER_MM)))
        _move(offset, (before / EMU_PER_MM - value) / 2)
    elif name == SHIFT:
        _move(offset, value)


def _extents(anchor: etree._Element) -> Iterator[etree._Element]:
    """The sizes that a drawing states: for its frame, and for the shape itself."""
    yield from anchor.iterfind(f"{DRAWING}extent")
    yield from anchor.iterfind(f".//{SHAPES}xfrm/{SHAPES}ext")


def _move(offset: etree._Element | None, millimetres: float) -> None:
    if offset is not None:
        offset.text = str(round(float(offset.text or 0) + millimetres * EMU_PER_MM))


def _vml(line: etree._Element, name: str, value: float) -> None:
    start, end = vml_point(line.get("from", "")), vml_point(line.get("to", ""))
    if start is None or end is None:
        return
    (left, top), (right, bottom) = start, end
    if name == TILT:
        bottom = top
    elif name == LENGTH:
        middle = (left + right) / 2
        left, right = middle - value / 2, middle + value / 2
    elif name == SHIFT:
        left, right = left + value, right + value
    line.set("from", f"{_points(left)},{_points(top)}")
    line.set("to", f"{_points(right)},{_points(bottom)}")


def _points(millimetres: float) -> str:
    return f"{millimetres * 72 / 25.4:.2f}pt"


def new_line(paragraph: etree._Element, side: float) -> None:
    """A rule below a paragraph, ``side`` millimetres in from both edges of its column.

    A tiny paragraph with a border: exact in Word and in LibreOffice, and it cannot drift.
    """
    made = etree.Element(f"{W}p")
    marks = properties(made, "pPr")
    border = etree.SubElement(mark(marks, "pBdr", PARAGRAPH_ORDER), f"{W}top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        border.set(f"{W}{name}", value)
    spacing = mark(marks, "spacing", PARAGRAPH_ORDER)
    for name, value in (("before", "80"), ("after", "0"), ("line", "60"), ("lineRule", "exact")):
        spacing.set(f"{W}{name}", value)
    indent = mark(marks, "ind", PARAGRAPH_ORDER)
    for name in ("left", "right"):
        indent.set(f"{W}{name}", str(round(side * TWIPS_PER_MM)))
    indent.set(f"{W}firstLine", "0")
    letters = mark(marks, "rPr", PARAGRAPH_ORDER)
    etree.SubElement(letters, f"{W}sz").set(f"{W}val", "4")
    paragraph.addnext(made)
