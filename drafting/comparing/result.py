"""What a comparison is: rows over two instruments, each with its kind and its word edits."""

from dataclasses import dataclass
from typing import NamedTuple

from drafting.model import Source

UNCHANGED, EDITORIAL, AMENDED = "unchanged", "editorial", "amended"
ADDED, REMOVED, SPLIT, MERGED = "added", "removed", "split", "merged"
KINDS = (UNCHANGED, EDITORIAL, AMENDED, ADDED, REMOVED, SPLIT, MERGED)

RENUMBERED, RETITLED, MOVED = "renumbered", "retitled", "moved"

Edit = tuple[str, str] | tuple[str, str, str]
"""``("equal"|"delete"|"insert", words)`` or ``("variant", old words, new words)``."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed in law, values as printed."""

    facet: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Row:
    """Old ids set against new ids."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    kind: str
    flags: tuple[str, ...] = ()
    similarity: float = 0.0
    confidence: str = "high"
    """``"high"``, ``"low"``, or ``"person"`` for a pair that an officer decided."""
    edits: tuple[Edit, ...] = ()
    changes: tuple[Change, ...] = ()
    draft_note: str | None = None
    note: str | None = None
    look_again: bool = False
    """True where the row changed since its note was typed."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in the same text that the new text names and that is not what was meant."""

    unit: str
    """The new unit that names it."""
    quote: str
    """As printed: ``"khoản 2 Điều 18"``."""
    target: str
    """The id that it names now."""
    status: str
    """What became of the place that was meant: ``"moved"`` or ``"removed"``."""
    proposed: tuple[str, ...] = ()
    """Where that place is now; never applied."""


Path = tuple[tuple[str, ...], ...]
"""Where one id stands in every version, from the old text to the new one; none where it does not.
"""


class Parting(NamedTuple):
    """An old id of which the direct comparison says otherwise than the way through the drafts."""

    level: str
    """``"article"`` or ``"unit"``."""
    old: str
    direct: tuple[str, ...]
    through: tuple[str, ...]


class Paths(NamedTuple):
    """What became of every id over several versions."""

    articles: tuple[Path, ...]
    """Ids of the old text in its order, then those that are new in the first draft, and so on."""
    units: tuple[Path, ...]
    partings: tuple[Parting, ...] = ()
    """For a person to look at."""


@dataclass(frozen=True, slots=True)
class InstrumentComparison:
    """The rows of one pair of instruments; added and removed ones have one side."""

    type: str | None
    articles: tuple[Row, ...]
    units: tuple[Row, ...]
    references: tuple[Reference, ...] = ()
    """References inside the new text for a person to look at."""
    paths: Paths | None = None
    """The way through the drafts between the two texts, where some were given."""


@dataclass(frozen=True, slots=True)
class LeftNote:
    """An officer's note of an earlier table that belongs to no row any more."""

    heading: str
    """Where it stood."""
    note: str
    record: str = ""
    """What the earlier table said of its row, for the next reading; ``""`` where nothing."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents set against each other."""

    old: Source
    new: Source
    instruments: tuple[InstrumentComparison, ...]
    left_notes: tuple[LeftNote, ...] = ()
    """Notes of an earlier table that found no row here."""
    through: tuple[Source, ...] = ()
    """The drafts between the two texts, in order."""
