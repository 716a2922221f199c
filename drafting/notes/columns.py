"""Which columns of an edited table hold key, texts and note, and the rows below its titles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafting.notes.ground import typed_ground
from drafting.notes.identity import MARK, from_key
from drafting.notes.note import TypedRow
from drafting.word.cells import Row

NOTE = "thuyết minh"
KEYS = ("tt", "stt", "mã", "vị trí cũ")
AGAIN = "cần xem lại"
GROUND = "căn cứ"
OLD = "nội dung văn bản hiện hành"
NEW = "nội dung dự thảo"
WITH_GROUND = 5
"""Cells of a row in a Word table that has a column for the legal ground."""
MARKS = ("(Dòng mới)", "(Bãi bỏ)")
"""What stands in a cell whose text does not exist."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Places of the columns; -1 for one that is not there."""

    key: int
    old: int
    new: int
    note: int
    again: int = -1
    ground: int = -1


def typed_rows(tables: Sequence[Sequence[Row]]) -> tuple[TypedRow, ...]:
    """The rows of every table that has a column of notes, repeated titles left out."""
    return tuple(row for number, rows in enumerate(tables, 1) for row in _of(rows, number))


def _of(rows: Sequence[Row], number: int) -> Iterator[TypedRow]:
    columns = next((c for c in map(titles, rows) if c is not None), None)
    if columns is None and any(is_ours(row) for row in rows):  # its title row was deleted
        columns = _unnamed(max(len(row.cells) for row in rows))
    if columns is None:
        return
    below = False
    for place, row in enumerate(rows, 1):
        if titles(row) is not None:
            below = True
        elif below or is_ours(row):
            yield _typed(row, columns, f"bảng {number}, dòng {place}")


def _unnamed(width: int) -> Columns:
    """The columns of a table without titles: the note is the last, or before the legal ground."""
    return Columns(0, 1, 2, 3, ground=4) if width == WITH_GROUND else Columns(0, 1, 2, width - 1)


def titles(row: Row) -> Columns | None:
    """The columns that a row of titles names; ``None`` for any other row.

    The column of keys may have been deleted; then both texts stand before the note.
    """
    named = [" ".join(" ".join(cell).split()).casefold() for cell in row.cells]
    note = next((i for i, name in enumerate(named) if name == NOTE), None)
    if note is None:
        return None
    key = next((i for i, name in enumerate(named[:note]) if name in KEYS), -1)
    texts = note - key > 2
    if key < 0 and not texts:
        return None
    old = named.index(OLD) if OLD in named else key + 1 if texts else -1
    new = named.index(NEW) if NEW in named else key + 2 if texts else -1
    again, ground = (named.index(n) if n in named else -1 for n in (AGAIN, GROUND))
    return Columns(key, old, new, note, again, ground)


def has_texts(row: Row) -> bool:
    """True for a row of titles that names key, both texts and note."""
    found = titles(row)
    return found is not None and found.old >= 0


def is_ours(row: Row) -> bool:
    """True for a row that carries a bookmark or a key of ours."""
    marked = any(name.startswith(MARK) for name in _names(row))
    return marked or (bool(row.cells) and from_key(" ".join(row.cells[0])) is not None)


def _typed(row: Row, columns: Columns, place: str) -> TypedRow:
    cells = row.cells
    note = columns.note if columns.note < len(cells) else len(cells) - 1
    new = _text(_cell(cells, columns.new))
    typed = _cell(cells, note) if note > columns.key else ()
    return TypedRow(
        place,
        " ".join(" ".join(_cell(cells, columns.key)).split()),
        tuple(dict.fromkeys(name for name in _names(row) if name.startswith(MARK))),
        _text(_cell(cells, columns.old)),
        new,
        (*typed, *typed_ground(_cell(cells, columns.ground), new)),
        any(line.strip() for line in _cell(cells, columns.again)),
    )


def _names(row: Row) -> tuple[str, ...]:
    """The row's bookmarks; a sheet has them as the words of a cell."""
    return (*row.bookmarks, *(cell[0].strip() for cell in row.cells if len(cell) == 1))


def _cell(cells: Sequence[tuple[str, ...]], at: int) -> tuple[str, ...]:
    return cells[at] if 0 <= at < len(cells) else ()


def _text(lines: tuple[str, ...]) -> str:
    text = "\n".join(lines).strip()
    return "" if text in MARKS else text
