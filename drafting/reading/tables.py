"""Tables: those that only place text side by side, and those that are tables.

The head and the closing block of a paper stand in tables without lines; their cells are read one
after the other. A table of figures stays together as one line of the role ``table``, its rows
parted by line feeds and its cells by tabs.
"""

from collections.abc import Sequence
from typing import NamedTuple

from drafting.model import TABLE
from drafting.text.characters import is_upper, squeeze

HEAD = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA", "ĐỘC LẬP - TỰ DO",
        "ĐỘC LẬP – TỰ DO", "ĐẢNG CỘNG SẢN VIỆT NAM")  # fmt: skip
"""Words of a head table, in capitals."""

CLOSE = ("NƠI NHẬN", "TM. ", "KT. ", "TL. ", "TUQ. ", "T/M ")
"""How a cell of a closing table begins, in capitals."""

LONG = 200
"""Characters of a cell that is text rather than an entry of a table without lines."""


class Grid(NamedTuple):
    """A table's words."""

    rows: Sequence[Sequence[str]]
    """Each cell's text; a cell over several columns is followed by empty ones."""
    bordered: bool
    """Lines are drawn between its cells."""


def is_data(grid: Grid) -> bool:
    """True for a table of entries, False for one that only places text on the page."""
    wide = max((len(row) for row in grid.rows), default=0)
    if wide < 2 or _is_head_or_close(grid):
        return False
    if grid.bordered:
        return True
    cells = [cell for row in grid.rows for cell in row if cell]
    return len(grid.rows) > 2 and wide > 2 and all(len(cell) < LONG for cell in cells)


def _is_head_or_close(grid: Grid) -> bool:
    if len(grid.rows) > 6:
        return False
    cells = [cell for row in grid.rows for cell in row]
    if any(words in cell.upper() for cell in cells for words in HEAD):
        return True
    closing = any(cell.upper().startswith(CLOSE) for cell in cells)
    return closing or (len(grid.rows) <= 2 and bool(cells) and all(map(_is_title, cells)))


def _is_title(cell: str) -> bool:
    """Empty, or an office or agency in capitals before anything else."""
    return not cell or is_upper(" ".join(cell.split()[:2]))


def text_of(grid: Grid) -> str:
    """The table as a line's text: a line feed behind each row, a tab behind each cell."""
    return "\n".join("\t".join(squeeze(cell) for cell in row) for row in grid.rows)


ROLE = TABLE
"""Role of the line that holds a table."""
