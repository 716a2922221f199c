"""A row of a table or sheet as words, whatever was done to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table or sheet; a cell over several columns is followed by empty ones."""

    cells: tuple[Lines, ...]
    bookmarks: tuple[str, ...] = ()
    """Names of the bookmarks that begin in the row, each once."""
    covered: Mapping[int, int] = field(default_factory=dict)
    """Column → the column whose cell reaches over it."""
    continued: frozenset[int] = frozenset()
    """Columns whose cell is the one above, drawn on."""
    beside: Lines = ()
    """What somebody tied to its words: comments, footnotes, addresses of links."""
    pictures: int = 0
    """Drawings without words."""
