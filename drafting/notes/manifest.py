"""The manifest of an exported table: for each bookmark the row and its texts at export.

It stands in the file's own properties, one short value a row: programs keep them, and one that is
lost takes no other with it. The values hold no text, so they tell nobody anything.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from drafting.notes.identity import ARTICLE, MARK, UNIT, Identity

LONGEST = 240
"""Characters of one value; Word takes 255."""

FORM = "1"

OUTSIDE = f"{MARK}outside"
"""The property of what stands around the tables."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row as it was exported; every text by its fingerprint."""

    identity: Identity
    old: str
    new: str
    note: str = ""
    """The officer's note that the table already held."""
    program: tuple[str, ...] = ()
    """Lines that the program wrote into the note's cell."""


def to_text(record: Record) -> str:
    """A record as one line."""
    row = record.identity
    ids = (",".join(row.old), ",".join(row.new))
    return "|".join(
        (FORM, row.text, row.level, *ids, record.old, record.new, record.note,
         ",".join(record.program))
    )  # fmt: skip


def from_text(text: str) -> Record | None:
    """The record of a line; ``None`` where it is none."""
    parts = text.split("|")
    if len(parts) != 9 or parts[0] != FORM or parts[2] not in (ARTICLE, UNIT):
        return None
    _, name, level, old_ids, new_ids, old, new, note, program = parts
    identity = Identity(name, level, _ids(old_ids), _ids(new_ids))
    return Record(identity, old, new, note, _ids(program))


def properties(records: Mapping[str, str]) -> dict[str, str]:
    """Bookmark → line, as properties of a file; a long line in several of them."""
    made = {}
    for name, line in records.items():
        for number, start in enumerate(range(0, len(line), LONGEST)):
            made[f"{name}.{number}" if number else name] = line[start : start + LONGEST]
    return made


def records(found: Mapping[str, str]) -> dict[str, Record]:
    """The records among the properties of a file; a damaged one is left out."""
    lines: dict[str, dict[int, str]] = {}
    for name, value in found.items():
        base, _, number = name.partition(".")
        if base.startswith(MARK) and (number or "0").isdecimal():
            lines.setdefault(base, {})[int(number or 0)] = value
    joined = {name: "".join(pieces[n] for n in sorted(pieces)) for name, pieces in lines.items()}
    made = {name: from_text(line) for name, line in joined.items()}
    return {name: record for name, record in made.items() if record is not None}


def outside_property(prints: Iterable[str]) -> dict[str, str]:
    """The fingerprints of the paragraphs around the tables, as properties of the file."""
    return properties({OUTSIDE: ",".join(dict.fromkeys(filter(None, prints)))})


def outside(found: Mapping[str, str]) -> frozenset[str] | None:
    """What ``outside_property`` wrote; ``None`` where it is not there."""
    pieces = {n: v for n, v in found.items() if n.partition(".")[0] == OUTSIDE}
    order = sorted(pieces, key=lambda name: int(name.partition(".")[2] or 0))
    return frozenset("".join(pieces[n] for n in order).split(",")) if pieces else None


def _ids(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(",")) if joined else ()
