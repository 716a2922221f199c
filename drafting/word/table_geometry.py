"""Where the cells of a table stand on the page, in millimetres from the text's left edge."""

from dataclasses import dataclass

from lxml import etree

from drafting.word.marks import millimetres, number, value
from drafting.word.style_chain import StyleChain
from drafting.word.wordml import W

USUAL_PADDING = 108 / 1440 * 25.4
"""Left and right cell margin where nothing says otherwise."""
NEW_LAYOUT = 15
"""From this compatibility mode on a table's border, not its text, stands at the indent."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table, as a frame for paragraphs."""

    table: int
    """Tables of the document from 0, in order."""
    row: int
    column: int
    columns: int
    """How many cells the row has."""
    left: float
    """Where its words may begin, from the text's left edge."""
    room: float
    """Width for words."""
    outer_left: float
    outer_right: float
    """The cell's own edges."""
    ruled: bool
    """It has visible borders: its table holds figures, it does not arrange the page."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The column that a table stands in: the page's text, or a cell of another table."""

    left: float
    room: float


def rows_of(
    table: etree._Element, index: int, frame: Frame, styles: StyleChain, mode: int
) -> list[list[tuple[Cell, etree._Element]]]:
    """Every row of ``table`` as cells with their ``tc`` elements."""
    properties = table.find(f"{W}tblPr")
    tables = [s.table for s in styles.table_styles(value(properties, "tblStyle"))]
    layers = [t for t in (*tables, properties) if t is not None]
    padding = _padding(layers)
    grid = [millimetres(c.get(f"{W}w")) or 0.0 for c in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    start = frame.left + _start(layers, properties, sum(grid), frame)
    if mode < NEW_LAYOUT and frame.left == 0:
        start -= padding[0]
    drawn = _drawn(layers)
    found = []
    for at, row in enumerate(table.iterfind(f"{W}tr")):
        elements = list(_cells(row))
        edges = _edges(row, elements, grid, frame.room)
        cells = []
        for column, element in enumerate(elements):
            left, right = start + edges[column], start + edges[column + 1]
            own = _own_padding(element, padding)
            room = max(right - left - own[0] - own[1], 0.0)
            count, ruled = len(elements), _is_ruled(element, drawn)
            cell = Cell(index, at, column, count, left + own[0], room, left, right, ruled)
            cells.append((cell, element))
        found.append(cells)
    return found


def _cells(row: etree._Element) -> list[etree._Element]:
    """The cells of a row, also those inside content controls."""
    found: list[etree._Element] = []
    for child in row:
        if child.tag == f"{W}tc":
            found.append(child)
        elif child.tag == f"{W}sdt":
            found += child.iterfind(f"{W}sdtContent/{W}tc")
    return found


def _edges(
    row: etree._Element, cells: list[etree._Element], grid: list[float], room: float
) -> list[float]:
    """Left edges of the cells and the right edge of the last, from the table's left edge."""
    skipped = int(number(value(row.find(f"{W}trPr"), "gridBefore")) or 0)
    at = skipped
    edges = [sum(grid[:skipped])]
    for cell in cells:
        properties = cell.find(f"{W}tcPr")
        span = int(number(value(properties, "gridSpan")) or 1)
        by_grid = sum(grid[at : at + span])
        width = by_grid or _stated(properties, room) or room / max(len(cells), 1)
        edges.append(edges[-1] + width)
        at += span
    return edges


def _stated(properties: etree._Element | None, room: float) -> float | None:
    """The width that a cell itself names; per cents are of the frame."""
    text, kind = value(properties, "tcW", "w"), value(properties, "tcW", "type")
    if kind == "pct":
        return (
            room * (number((text or "").rstrip("%")) or 0) / (100 if "%" in (text or "") else 5000)
        )
    return millimetres(text) if kind in (None, "dxa") else None


def _start(
    layers: list[etree._Element], properties: etree._Element | None, width: float, frame: Frame
) -> float:
    """How far a table's left edge stands from the frame's."""
    place = value(properties, "jc")
    if place == "center":
        return (frame.room - width) / 2
    if place in ("right", "end"):
        return frame.room - width
    indents = [millimetres(value(layer, "tblInd", "w")) for layer in layers]
    return next((i for i in reversed(indents) if i is not None), 0.0)


def _padding(layers: list[etree._Element]) -> tuple[float, float]:
    """Left and right cell margin of a table; the later layer wins."""
    sides = [USUAL_PADDING, USUAL_PADDING]
    for layer in layers:
        _read_padding(layer.find(f"{W}tblCellMar"), sides)
    return sides[0], sides[1]


def _own_padding(cell: etree._Element, padding: tuple[float, float]) -> tuple[float, float]:
    sides = list(padding)
    _read_padding(cell.find(f"{W}tcPr/{W}tcMar"), sides)
    return sides[0], sides[1]


def _read_padding(margins: etree._Element | None, sides: list[float]) -> None:
    for side, names in enumerate((("left", "start"), ("right", "end"))):
        for name in names:
            length = millimetres(value(margins, name, "w"))
            if length is not None:
                sides[side] = length


def _drawn(layers: list[etree._Element]) -> dict[str, bool]:
    """Which lines a table draws between and around its cells; the later layer wins."""
    drawn: dict[str, bool] = {}
    for layer in layers:
        drawn.update(_visible(layer.find(f"{W}tblBorders"), ("top", "insideH", "insideV")))
    return drawn


def _is_ruled(cell: etree._Element, drawn: dict[str, bool]) -> bool:
    """A cell has a visible border; its own word wins over the table's."""
    own = _visible(cell.find(f"{W}tcPr/{W}tcBorders"), ("top", "left", "start", "right", "end"))
    return any(own.values()) if own else any(drawn.values())


def _visible(borders: etree._Element | None, sides: tuple[str, ...]) -> dict[str, bool]:
    words = {side: value(borders, side) for side in sides}
    return {side: word not in ("nil", "none") for side, word in words.items() if word is not None}
