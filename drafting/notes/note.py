"""What is found in an edited table: rows with what stands in their cells, and the manifest."""

from collections.abc import Mapping
from dataclasses import dataclass

from drafting.notes.fingerprint import fingerprint
from drafting.notes.manifest import Record


@dataclass(frozen=True, slots=True)
class TypedRow:
    """One row of an edited table."""

    place: str
    """Where it stands, for a report: ``"bảng 4, dòng 12"``."""
    key: str
    """What its first column shows."""
    bookmarks: tuple[str, ...]
    old: str
    new: str
    lines: tuple[str, ...]
    """Every line of the note's cell, those of the program among them."""
    again: bool = False
    """A column of the table says that the note is to be looked at again."""
    over: int = 0
    """Rows below that the note's cell was drawn over."""
    pictures: int = 0
    """Drawings without words in the row."""


@dataclass(frozen=True, slots=True)
class EditedTable:
    """All that one edited file holds."""

    name: str
    rows: tuple[TypedRow, ...]
    records: Mapping[str, Record]
    """Bookmark → the row at export; empty where the manifest is lost."""
    head: tuple[str, ...] = ()
    """Paragraphs above the rows that were not so at export."""
    lacking: int = 0
    """Tables whose column of notes is gone."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A row with what is known of it."""

    row: TypedRow
    record: Record | None
    """The row at export; ``None`` where nothing says it surely."""
    claimed: Record | None
    """The row that it was copied from or stands in for: enough to know the program's lines."""
    program: tuple[str, ...] = ()
    """Those lines, also of the rows below that its note's cell was drawn over."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note told apart from what the program wrote."""

    row: TypedRow
    record: Record | None
    text: str
    again: bool
    """It was to be looked at again, and nobody has touched it since."""
    table: int
    """Which of the edited files it is from."""

    @property
    def touched(self) -> bool:
        """False for a note that stands as it was exported."""
        return self.record is None or fingerprint(self.text) != self.record.note

    @property
    def counts(self) -> bool:
        """True where something was typed, or where what stood there was taken out."""
        return bool(self.text) or (self.record is not None and self.touched)
