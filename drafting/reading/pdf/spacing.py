"""Where a paragraph begins on a page: an indent, a wider gap, a new column."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from drafting.reading.pdf.rows import Row

INDENT = 8.0
"""Points by which a first line stands farther in than the lines below."""

LOOSE = 1.8
"""Distance of rows, in letter sizes, that no setting exceeds."""

OFTEN = 0.1
"""Share of the rows of a page from which a place or a distance is no exception."""

GAP = 1.15
"""Share of the usual distance of rows from which a gap parts paragraphs."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How the rows of a page are set."""

    left: float
    """Where rows begin that are no first line of a paragraph."""
    pitch: float
    """The usual distance from row to row."""


def setting(rows: list[Row]) -> Setting:
    """The setting of a page's rows."""
    left = _least([round(row.x0 / 2) * 2.0 for row in rows])
    steps = [round(b.y - a.y, 0) for a, b in pairwise(rows) if b.y > a.y]
    return Setting(left, _least(steps))


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
