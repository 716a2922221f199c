"""Where a paragraph begins on a page: an indent, a wider gap, a new column."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from drafting.reading.pdf.rows import Row

ENDS, CLOSERS = ".;:!?", "”\"’')]»"
"""Marks that may end a paragraph, and what may stand behind them."""

BEGINS = re.compile(r"(?:Phần|Chương|Mục|Điều)\s+\w|\d+\s?[.)]\s|[a-zđ]\)|[-–+]\s")
"""How a row of the text begins that opens something."""

INDENT = 8.0
"""Points by which a first line stands farther in than the lines below."""

LOOSE = 1.8
"""Distance of rows, in letter sizes, that no setting exceeds."""

OFTEN = 0.1
"""Share of the rows of a page from which a place or a distance is no exception."""

NARROWEST = 0.85
"""Share of the page's width at which the right margin stands at the least (30 mm of 210)."""

SLACK = 4.0
"""Points by which a full row may end before the margin."""

DEEPEST = 80.0
"""Points up to which a row farther in is a first line rather than a centred one."""

GAP = 1.15
"""Share of the usual distance of rows from which a gap parts paragraphs."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How the rows of a page are set."""

    left: float
    """Where rows begin that are no first line of a paragraph."""
    right: float
    """Where rows end that are full."""
    pitch: float
    """The usual distance from row to row."""
    indented: bool
    """First lines of paragraphs stand farther in."""


def setting(rows: list[Row], width: float) -> Setting:
    """The setting of the rows of a page ``width`` wide; those in columns have one of their own."""
    free = [row for row in rows if not row.in_column]
    rows = free if len(free) > 2 else rows
    left = _least([round(row.x0 / 2) * 2.0 for row in rows])
    steps = [round(b.y - a.y, 0) for a, b in pairwise(rows) if b.y > a.y]
    right = -_least([-round(row.x1 / 2) * 2.0 for row in rows])
    first = sum(left + INDENT < row.x0 < left + DEEPEST for row in rows)
    right = max(right, NARROWEST * width)
    return Setting(left, right, _least(steps), first >= max(2.0, OFTEN * len(rows)))


def ends(text: str) -> bool:
    """``text`` ends as a paragraph may end."""
    return text.rstrip(CLOSERS)[-1:] in ENDS


def goes_on(before: Row | None, row: Row, was: Setting, page: Setting) -> bool:
    """``row`` is the rest of the paragraph of ``before``, which was full: its width broke it.

    A row is full where the next word would not have fitted; ``was`` is the setting of its page.
    """
    if before is None or before.in_column or row.in_column or len(row.pieces) > 1:
        return False
    if row.x0 > page.left + INDENT or abs(row.size - before.size) > 1:
        return False
    if not page.indented and ends(before.text) and BEGINS.match(row.text):
        return False
    return before.x1 + 0.25 * row.size + row.pieces[0].first > was.right - SLACK


def _least(values: list[float]) -> float:
    """The smallest value that is no exception; a page may have more first lines than others."""
    counts = Counter(values)
    enough = max(2.0, OFTEN * len(values))
    often = [value for value, count in counts.items() if count >= enough]
    return min(often or counts, default=0.0)


def starts_paragraph(before: Row | None, row: Row, page: Setting, same_page: bool) -> bool:
    """``row`` begins a paragraph; ``before`` is the row above it, perhaps on the page before."""
    if before is None:
        return True
    if row.x0 > page.left + INDENT and row.x0 > before.x0 + INDENT:
        return True
    if not same_page:
        return row.x0 > page.left + INDENT
    step = row.y - before.y
    return step <= 0 or step > GAP * min(page.pitch, LOOSE * row.size) + 1
