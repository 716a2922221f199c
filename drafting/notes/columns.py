"""Which columns of an edited table hold what: told by its titles, or by what most cells say."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from drafting.notes.fingerprint import fingerprint
from drafting.notes.identity import MARK, from_key
from drafting.notes.manifest import Record
from drafting.text.blanks import BLANK
from drafting.word.cells import Lines, Row

NOTE = "thuyết minh"
KEYS = ("tt", "stt", "mã", "vị trí cũ")
AGAIN = "cần xem lại"
GROUND = "căn cứ"
OLD = "nội dung văn bản hiện hành"
NEW = "nội dung dự thảo"
PROPOSED = "gợi ý của chương trình"
OF_THE_PROGRAM = ("văn bản", "cấp", "mã cũ", "mã mới", "vị trí", "kết quả", "thay đổi vị trí",
                  "độ giống", "độ chắc chắn", "điểm thay đổi", "mã dòng")  # fmt: skip
"""Other columns of the workbook, which nobody types into."""
MARKS = ("(Dòng mới)", "(Bãi bỏ)")
"""What stands in a cell whose text does not exist."""
WIDEST = 9
"""Columns of a Word table to which an officer added some; a workbook has more."""
WITH_GROUND = 5
"""Cells of a row in a Word table that has a column for the legal ground."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Places of the columns; -1 for one that is not there."""

    key: int
    old: int
    new: int
    note: int
    again: int = -1
    ground: int = -1
    proposed: int = -1
    added: tuple[tuple[int, str], ...] = ()
    """Columns that an officer added, with their titles."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the manifest of a table knows, by fingerprint."""

    old: frozenset[str] = frozenset()
    new: frozenset[str] = frozenset()
    program: frozenset[str] = frozenset()


def known(records: Iterable[Record]) -> Known:
    """All texts of the rows at export, and all lines of the program."""
    every = list(records)
    return Known(
        frozenset(r.old for r in every if r.old),
        frozenset(r.new for r in every if r.new),
        frozenset(line for r in every for line in r.program),
    )


def titles(row: Row) -> Columns | None:
    """The columns that a row of titles names; ``None`` for any other row.

    The column of keys may have been deleted, then both texts stand before the note; or that of
    notes, then both texts have their own titles.
    """
    named = [words(cell).casefold() for cell in row.cells]
    note = next((i for i, name in enumerate(named) if name == NOTE), -1)
    if note < 0:
        note = next((i for i, name in enumerate(named) if name.startswith(NOTE)), -1)
    before = named if note < 0 else named[:note]
    key = next((i for i, name in enumerate(before) if name in KEYS), -1)
    texts = note - key > 2
    if not (OLD in named and NEW in named) and (note < 0 or (key < 0 and not texts)):
        return None
    between = [i for i in range(key + 1, note) if named[i]] if texts else []
    places = between if len(between) > 1 else [key + 1, key + 2] if texts else [-1, -1]
    old = named.index(OLD) if OLD in named else places[0]
    new = named.index(NEW) if NEW in named else places[1]
    again, ground, proposed = (
        named.index(n) if n in named else -1 for n in (AGAIN, GROUND, PROPOSED)
    )
    return Columns(key, old, new, note, again, ground, proposed)


def columns_of(
    rows: Sequence[Row], found: Known, earlier: Sequence[tuple[int, Columns]]
) -> Columns | None:
    """The columns of one table; ``None`` where it is none of ours.

    ``earlier`` are the tables before it in the file, their widths with their columns: a table that
    was parted in two has titles once.
    """
    width = max((len(row.cells) for row in rows), default=0)
    voted = _voted(rows, width, found)
    title = next((row for row in rows if titles(row) is not None), None)
    if title is None:
        same = next((columns for wide, columns in reversed(earlier) if wide == width), None)
        ours = voted is not None or any(map(is_ours, rows))
        return (same or voted or _usual(rows, width)) if ours else None
    named = titles(title) or Columns(-1, -1, -1, -1)
    if voted is not None and named.again < 0:  # in Word the titles of the texts are their names
        note = named.note if named.note >= 0 else voted.note
        named = replace(named, old=voted.old, new=voted.new, note=note)
    return replace(named, added=tuple(_added(title, named, width, sure=voted is not None)))


def _added(title: Row, own: Columns, width: int, *, sure: bool) -> Iterator[tuple[int, str]]:
    """Columns that are none of ours; where texts are not surely known those behind the note."""
    ours = {own.key, own.old, own.new, own.note, own.again, own.ground, own.proposed}
    for at in range(width if sure or own.again >= 0 or own.note >= 0 else 0):
        name = words(title.cells[at]) if at < len(title.cells) else ""
        told = sure or own.again >= 0 or at > own.note
        if told and at not in ours and name.casefold() not in OF_THE_PROGRAM:
            yield at, name


def has_texts(row: Row) -> bool:
    """True for a row of titles that names both texts and the note."""
    found = titles(row)
    return found is not None and found.old >= 0 and found.note >= 0


def is_ours(row: Row) -> bool:
    """True for a row that carries a bookmark or a key of ours."""
    marked = any(name.startswith(MARK) for name in names(row))
    return marked or any(from_key(words(cell)) is not None for cell in row.cells[:2])


def names(row: Row) -> tuple[str, ...]:
    """The row's bookmarks; a sheet has them as the words of a cell."""
    return (*row.bookmarks, *(cell[0].strip() for cell in row.cells if len(cell) == 1))


def _usual(rows: Sequence[Row], width: int) -> Columns:
    """As tables of that width are made; a narrow one lost a column, maybe that of the notes."""
    from drafting.notes.lost_lines import is_outcome

    if width == WITH_GROUND:
        return Columns(0, 1, 2, 3, ground=4)
    if width < 3:
        return Columns(0, -1, -1, width - 1)
    said = _most(range(width), lambda at: sum(any(map(is_outcome, c)) for c in _column(rows, at)))
    note = said if said >= 0 else width - 1 if width > 3 else -1
    return Columns(0, 1, 2 if note != 2 else -1, note)


def _voted(rows: Sequence[Row], width: int, found: Known) -> Columns | None:
    """The columns by what most of their cells are; ``None`` where no text is known."""
    prints = [[fingerprint(text_of_cell(c)) for c in _column(rows, at)] for at in range(width)]
    places = (-1, *range(width))
    scores = [
        {
            -1: 0,
            **{at: sum((p in own) + (p in own - other) for p in prints[at]) for at in places[1:]},
        }
        for own, other in ((found.old, found.new), (found.new, found.old))
    ]
    pairs = [(i, j) for i in places for j in places if min(i, j) < 0 or i < j]
    at_old, at_new = max(
        pairs, key=lambda p: (scores[0][p[0]] + scores[1][p[1]], p[0] < 0, p[1] < 0)
    )
    if at_old < 0 and at_new < 0:
        return None
    rest = [at for at in range(width) if at not in (at_old, at_new)]
    key = _most(rest, lambda at: sum(from_key(words(c)) is not None for c in _column(rows, at)))
    mark = _most(rest, lambda at: sum(words(c).startswith(MARK) for c in _column(rows, at)))
    rest = [at for at in rest if at not in (key, mark)]
    if mark >= 0 or width > WIDEST:  # a workbook: its note stands before the hidden column
        last = (mark if mark >= 0 else width) - 1
        return Columns(key, at_old, at_new, last if last in rest else -1)
    note = _most(rest, lambda at: sum(_says(c, found.program) for c in _column(rows, at)))
    ground = _most(rest, lambda at: sum(words(c) == BLANK for c in _column(rows, at)))
    added = tuple((at, "") for at in rest if at not in (note, ground))
    return Columns(key, at_old, at_new, note, ground=ground, added=added)


def _column(rows: Sequence[Row], at: int) -> list[Lines]:
    return [row.cells[at] for row in rows if at < len(row.cells)]


def _says(cell: Lines, program: frozenset[str]) -> bool:
    return any(fingerprint(line) in program for line in cell)


def _most(places: Iterable[int], count: Callable[[int], int]) -> int:
    """The place that counts most, the first of several; -1 where none counts."""
    best = max(((count(at), -at) for at in places), default=(0, 1))
    return -best[1] if best[0] else -1


def words(cell: Lines) -> str:
    """A cell as one line."""
    return " ".join(" ".join(cell).split())


def text_of_cell(lines: Lines) -> str:
    """A cell's text; ``""`` where it says that there is none."""
    text = "\n".join(lines).strip()
    return "" if text in MARKS else text
