"""The rows of an edited table with what was typed into each."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafting.notes.columns import (
    Columns,
    Known,
    columns_of,
    is_ours,
    names,
    text_of_cell,
    titles,
    words,
)
from drafting.notes.fingerprint import fingerprint
from drafting.notes.ground import typed_ground
from drafting.notes.identity import MARK
from drafting.notes.note import TypedRow
from drafting.notes.typed import PROPOSAL
from drafting.word.cells import Lines, Row


class Typed(NamedTuple):
    """The rows of all tables of a file."""

    rows: tuple[TypedRow, ...]
    lacking: int
    """Tables of ours whose column of notes is gone."""


def typed_rows(tables: Sequence[Sequence[Row]], found: Known) -> Typed:
    """The rows of every table of ours, repeated titles left out."""
    earlier: list[tuple[int, Columns]] = []
    made: list[TypedRow] = []
    for number, rows in enumerate(tables, 1):
        columns = columns_of(rows, found, earlier)
        if columns is not None:
            earlier.append((max(len(row.cells) for row in rows), columns))
            made += _of(rows, number, columns, found)
    return Typed(tuple(made), sum(columns.note < 0 for _, columns in earlier))


def _of(rows: Sequence[Row], number: int, columns: Columns, found: Known) -> Iterator[TypedRow]:
    below = not any(titles(row) is not None for row in rows)
    for place, row in enumerate(rows, 1):
        if titles(row) is not None:
            below = True
        elif below or is_ours(row):
            over = 0
            for under in rows[place:]:
                if columns.note not in under.continued:
                    break
                over += 1
            yield _typed(row, columns, found, f"bảng {number}, dòng {place}", over)


def _typed(row: Row, columns: Columns, found: Known, place: str, over: int) -> TypedRow:
    at = min(columns.note, len(row.cells) - 1)  # a row may be shorter than others
    new, note = _text(row, columns.new), _cell(row, at)
    if row.covered and at >= 0:  # cells of the row were made one
        own = row.covered.get(at, at)
        text, note = _parted(_cell(row, own), found)
        new = text if own == columns.new else new
    added = [
        f"{title}: {line}" if title else line
        for at, title in columns.added
        for line in _cell(row, at)
        if line.strip()
    ]
    proposed = [PROPOSAL + line for line in _cell(row, columns.proposed) if line.strip()]
    proposed = proposed if found.program else []
    return TypedRow(
        place,
        words(_cell(row, columns.key)),
        tuple(dict.fromkeys(name for name in names(row) if name.startswith(MARK))),
        _text(row, columns.old),
        new,
        (*note, *proposed, *added, *row.beside, *typed_ground(_cell(row, columns.ground), new)),
        any(line.strip() for line in _cell(row, columns.again)),
        over,
        row.pictures,
    )


def _parted(lines: Lines, found: Known) -> tuple[str, Lines]:
    """The draft's text at the head of a cell, or ``""``, and the note behind it."""
    for at in range(len(lines), 0, -1):
        text = text_of_cell(lines[:at])
        if fingerprint(text) in found.new:
            return text, lines[at:]
    return "", lines


def _cell(row: Row, at: int) -> Lines:
    return row.cells[at] if 0 <= at < len(row.cells) else ()


def _text(row: Row, at: int) -> str:
    return text_of_cell(_cell(row, at))
