"""Column widths of a table that a text brings along, by how much its cells say."""

from lxml import etree

from drafting.word.metrics import width
from drafting.word.wordml import W, text_of

NARROWEST, WIDEST = 12.0, 80.0
"""Millimetres: a column of numbers, and a column beyond which words rather wrap."""
PADDING = 4.0
SIZE = 13.0


def fit_columns(table: etree._Element) -> None:
    """Give the columns of a table of equal rows the room that their words want.

    Only where the cells' own widths do not add up to the table's: a table that the program or an
    officer has laid out is left alone.
    """
    rows = [row.findall(f"{W}tc") for row in table.findall(f"{W}tr")]
    count = len(rows[0]) if rows else 0
    total = _number(table.find(f"{W}tblPr/{W}tblW"))
    if count < 1 or any(len(row) != count for row in rows) or total <= 0:
        return
    if abs(sum(_number(c.find(f"{W}tcPr/{W}tcW")) for c in rows[0]) - total) < total / 20:
        return
    wanted = [max(_wanted(row[at]) for row in rows) for at in range(count)]
    columns = [round(total * w / sum(wanted)) for w in wanted]
    grid = table.find(f"{W}tblGrid")
    if grid is not None:
        for old in list(grid):
            grid.remove(old)
        for twips in columns:
            etree.SubElement(grid, f"{W}gridCol").set(f"{W}w", str(twips))
    for row in rows:
        for cell, twips in zip(row, columns, strict=True):
            own = cell.find(f"{W}tcPr/{W}tcW")
            if own is not None:
                own.set(f"{W}w", str(twips))


def _number(element: etree._Element | None) -> float:
    return 0.0 if element is None else float(element.get(f"{W}w", 0) or 0)


def _wanted(cell: etree._Element) -> float:
    return min(max(width(text_of(cell), SIZE) + PADDING, NARROWEST), WIDEST)
