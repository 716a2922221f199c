"""What a comparison is: rows over two instruments, each with its kind and its word edits."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class InstrumentComparison:
    """The rows of one pair of instruments; added and removed ones have one side."""

    type: str | None
    articles: tuple[Row, ...]
    units: tuple[Row, ...]
    references: tuple[Reference, ...] = ()
    """References inside the new text for a person to look at."""


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
