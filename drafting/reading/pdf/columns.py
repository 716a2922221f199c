"""The two places of a paper that are set in two columns: its head and its closing block.

Rows of a PDF run across both columns. Told by their words (the motto of the State; ``Nơi nhận``,
``TM.``) the two places are found, and the left column is read before the right one.
"""

import re
from dataclasses import dataclass, replace

from drafting.reading.pdf.rows import Row
from drafting.reading.pdf.words import Piece

_MOTTO = re.compile(r"CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]\s*Tự do")
_CLOSE = re.compile(r"N[ơƠ][iI] [nN][hH][ậẬ][nN]\b|(?:TM|KT|TL|TUQ|T/M|Q)\s?\.\s?[^\W\d_a-z]")

HEAD_ROWS = 14
"""Rows that a head may take."""


@dataclass(slots=True)
class _Columns:
    """What was put left and right, and the strip between them that stays free."""

    left: list[Row]
    right: list[Row]
    low: float
    high: float

    def takes(self, row: Row, middle: float) -> bool:
        """Put the pieces of ``row`` where they belong; False where one stands in the way."""
        left = tuple(p for p in row.pieces if self._is_left(p))
        right = tuple(p for p in row.pieces if not self._is_left(p))
        low = max((self.low, *(p.x1 for p in left)))
        high = min((self.high, *(p.x0 for p in right)))
        if low >= high or (len(row.pieces) == 1 and self._is_centred(row, middle)):
            return False
        self.low, self.high = low, high
        if left:
            self.left.append(replace(row, pieces=left, in_column=True))
        if right:
            self.right.append(replace(row, pieces=right, in_column=True))
        return True

    def _is_left(self, piece: Piece) -> bool:
        return (piece.x0 + piece.x1) / 2 < (self.low + self.high) / 2

    def _is_centred(self, row: Row, middle: float) -> bool:
        """It stands in the middle of the page rather than of a column: the title."""
        if not self.left or not self.right:
            return False
        centre = (row.x0 + row.x1) / 2
        columns = [_centre(self.left), _centre(self.right)]
        return abs(centre - middle) < min(abs(centre - column) for column in columns)


def _centre(rows: list[Row]) -> float:
    return sum((row.x0 + row.x1) / 2 for row in rows) / len(rows)


def in_order(rows: list[Row], width: float) -> list[Row]:
    """``rows`` of a page that is ``width`` wide, as a person reads them."""
    rows = _head(rows, width)
    return _close(rows, width)


def _head(rows: list[Row], width: float) -> list[Row]:
    seed = next((i for i, row in enumerate(rows[:HEAD_ROWS]) if _MOTTO.search(row.text)), None)
    if seed is None:
        return rows
    at, high = next(
        (i, piece.x0) for i, piece in enumerate(rows[seed].pieces) if _MOTTO.search(piece.text)
    )
    low = rows[seed].pieces[at - 1].x1 if at else high - 1
    first = seed
    while first and seed - first < 3 and rows[first - 1].x1 < high:
        first -= 1
    columns = _Columns([], [], low, high)
    last = first
    while last < min(len(rows), first + HEAD_ROWS) and columns.takes(rows[last], width / 2):
        last += 1
    if not columns.left or not columns.right:
        return rows
    return [*rows[:first], *columns.left, *columns.right, *rows[last:]]


def _close(rows: list[Row], width: float) -> list[Row]:
    for seed in range(len(rows)):
        if any(_CLOSE.match(piece.text) for piece in rows[seed].pieces):
            break
    else:
        return rows
    columns = _Columns([], [], 0.0, width)
    last = seed
    while last < len(rows) and columns.takes(rows[last], width / 2):
        last += 1
    if not columns.left or not columns.right:
        return rows
    return [*rows[:seed], *columns.left, *columns.right, *in_order(rows[last:], width)]
