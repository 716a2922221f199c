"""Notes of edited tables on the rows of a new comparison; what finds no row stands in a list."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from drafting.comparing import compare
from drafting.comparing.chain import Chain
from drafting.comparing.result import Comparison, LeftNote, Row
from drafting.model import Document
from drafting.notes.catalogue import Entry, catalogue
from drafting.notes.identity import ARTICLE, UNIT
from drafting.notes.lost_lines import Written, lost_lines, written
from drafting.notes.manifest import to_text
from drafting.notes.note import EditedTable, Note, Resolved
from drafting.notes.resolving import resolve
from drafting.notes.targets import Rows, Target, rows, target
from drafting.notes.trail import Draft, draft_of, led, shown, trail
from drafting.notes.typed import asked_again, typed_text
from drafting.notes.unkeyed import first_words, is_title

Program = Callable[[Row, str], Sequence[str]]
"""The lines that the program writes into a row's note cell; its level is the second argument."""

KEPT = ": ghi cạnh tên chương, căn cứ như cũ hoặc ở cuối bảng"
"""Where a note that belongs to no row of a comparison stands."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What came of it."""

    comparison: Comparison
    """With notes on their rows and the others in its list."""
    reports: tuple[str, ...]
    """Vietnamese, one doubt or count each."""


def place(
    tables: Sequence[EditedTable],
    comparison: Comparison,
    old: Document,
    new: Document,
    program: Program,
    chained: Chain | None = None,
) -> Placed:
    """Every typed note of ``tables`` on its row in ``comparison``, or in its list.

    ``chained`` leads from ``old`` through earlier drafts to ``new``: a table that was made for one
    of these drafts is followed.

    Of several tables that hold the note of one row, one that stands as it was exported gives way
    to one that was touched or emptied; several that were touched stand together. Nothing that was
    typed is dropped.
    """
    known = rows(catalogue(comparison, old, new))
    drafts = trail(chained) if chained is not None else ()

    @cache
    def every(draft: Draft | None) -> Written:
        return written(_lines(known.entries, program) + _of_draft(draft, old, program))

    found: dict[int, list[tuple[Note, bool]]] = {}
    left: list[Note] = []
    reports: list[str] = []
    for number, table in enumerate(tables):
        settled, doubts = resolve(table)
        draft = draft_of(table, drafts)
        reports += [f"{table.name}: {doubt}" for doubt in doubts]
        for one in settled:
            note, goal = _note(
                one, known, _led(one, known, draft), program, partial(every, draft), number
            )
            if goal is not None:
                found.setdefault(goal[0], []).append((note, goal[1]))
            elif note.text:
                left.append(note)
    joined = {place: _joined(notes) for place, notes in sorted(found.items())}
    placed = {place: said for place, said in joined.items() if said[0]}
    listed = {(_heading(note), note.text): note for note in left}
    made = _with_notes(comparison, known.entries, placed)
    return Placed(
        replace(made, left_notes=tuple(_left(*key, note) for key, note in listed.items())),
        (*reports, *_counts(placed, len(listed), known.entries)),
    )


def _led(one: Resolved, known: Rows, draft: Draft | None) -> tuple[int, ...]:
    """The rows to which the way through the drafts leads."""
    record = one.record or next(shown(one.row), None)
    if draft is None or record is None or not any(line.strip() for line in one.row.lines):
        return ()
    found = (known.by_new_id.get(place) for place in led(one.row, record, draft))
    return tuple(dict.fromkeys(place for place in found if place is not None))


def _lines(entries: Sequence[Entry], program: Program) -> tuple[str, ...]:
    """The lines that the program writes into these rows."""
    return tuple(line for e in entries for line in program(e.row, e.identity.level))


def _of_draft(draft: Draft | None, old: Document, program: Program) -> tuple[str, ...]:
    """The lines that the program wrote into the rows of a table for ``draft``."""
    if draft is None:
        return ()
    compared = compare(old, draft.document)
    return _lines(catalogue(compared, old, draft.document), program)


def _note(
    one: Resolved,
    known: Rows,
    way: Sequence[int],
    program: Program,
    every: Callable[[], Written],
    table: int,
) -> tuple[Note, Target | None]:
    """A row's note and where it goes; one that does not count goes nowhere."""
    row, record = one.row, one.record
    goal = None
    lines = one.program
    if one.claimed is None and any(line.strip() for line in row.lines):
        goal = None if is_title(row) else target(row, None, known, way)
        entry = None if goal is None else known.entries[goal[0]]
        own = None if entry is None else _lines([entry], program)
        ids = (*entry.identity.old, *entry.identity.new) if entry else ()
        lines = (*lines, *lost_lines(row.lines, own, every(), (row.key, *ids)))
    note = Note(row, record, typed_text(row.lines, lines), False, table)
    if note.counts and one.claimed is not None:
        goal = target(row, record, known, way)
    elif not note.counts:
        goal = None
    again = (row.again or asked_again(row.lines)) and not note.touched
    return replace(note, again=again), goal


def _joined(notes: Sequence[tuple[Note, bool]]) -> tuple[str, bool]:
    """One text of all notes of a row, and whether it is to be looked at again."""
    by_row: dict[object, list[tuple[Note, bool]]] = {}
    for note, changed in notes:
        name = note.record.identity if note.record else (note.table, note.row.place)
        by_row.setdefault(name, []).append((note, changed))
    chosen = [pair for same in by_row.values() for pair in _newest(same)]
    texts = list(dict.fromkeys(note.text for note, _ in chosen if note.text))
    again = len(texts) > 1 or any(changed or note.again for note, changed in chosen)
    return "\n".join(texts), again


def _newest(same: Sequence[tuple[Note, bool]]) -> Sequence[tuple[Note, bool]]:
    """Notes of one exported row: those of the tables in which it was touched, or of the first."""
    tables = {note.table for note, _ in same if note.touched} or {same[0][0].table}
    return [pair for pair in same if pair[0].table in tables]


def _left(heading: str, text: str, note: Note) -> LeftNote:
    return LeftNote(heading, text, to_text(note.record) if note.record else "")


def _heading(note: Note) -> str:
    """Where a note stood: its key, and the first words beside it."""
    key = note.row.key or (note.record.identity.key if note.record else "")
    beside = first_words(note.row.old, note.row.new)
    return ": ".join(part for part in (key, beside) if part) or note.row.place


def _with_notes(
    comparison: Comparison, entries: Sequence[Entry], placed: Mapping[int, tuple[str, bool]]
) -> Comparison:
    said = {entries[p].place: found for p, found in placed.items()}

    def noted(number: int, level: str, found: Sequence[Row]) -> tuple[Row, ...]:
        made = []
        for at, row in enumerate(found):
            note, again = said.get((number, level, at), (row.note, row.look_again))
            made.append(replace(row, note=note, look_again=again))
        return tuple(made)

    instruments = tuple(
        replace(c, articles=noted(n, ARTICLE, c.articles), units=noted(n, UNIT, c.units))
        for n, c in enumerate(comparison.instruments)
    )
    return replace(comparison, instruments=instruments)


def _counts(
    placed: Mapping[int, tuple[str, bool]], left: int, entries: Sequence[Entry]
) -> list[str]:
    """What an officer has to look at."""
    again = [entries[p].identity.key for p, (_, changed) in placed.items() if changed]
    made = []
    if again:
        keys = ", ".join(again)
        made.append(f"{len(again)} thuyết minh cần xem lại vì nội dung dòng đã đổi: {keys}")
    if left:
        made.append(f"{left} thuyết minh chưa gắn được vào dòng nào có mã{KEPT}")
    return made
