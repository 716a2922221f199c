"""What an edited table holds that no new table can: told, so that nobody takes it for carried over.

The edited file itself is never written to.
"""

import re
from collections.abc import Iterator, Sequence

from drafting.notes.fingerprint import fingerprint
from drafting.notes.manifest import Record
from drafting.notes.note import EditedTable, Resolved, TypedRow

_NUMBER = re.compile(r"(\d+)")

SHOWN = 5
"""Keys that a report names before it only counts."""


def lost_sight(table: EditedTable, rows: Sequence[Resolved]) -> Iterator[str]:
    """One report each: words changed in the texts' columns, pictures, words above the rows."""
    if table.lacking:
        yield "bảng không còn cột thuyết minh"
    changed = [
        one.record.identity.key
        for one in rows
        if one.record is not None and _is_changed(one.row, one.record)
    ]
    if changed:
        said = listed(changed)
        yield f"chữ sửa ở cột văn bản của {len(changed)} dòng không được chép sang: {said}"
    drawn = [one.row.key or one.row.place for one in rows if one.row.pictures]
    if drawn:
        yield f"hình vẽ, ảnh ở {len(drawn)} dòng không được chép sang: {listed(drawn)}"
    if table.head:
        said = "; ".join(f"“{_short(line)}”" for line in table.head[:SHOWN])
        yield f"{len(table.head)} đoạn đã sửa ở phần đầu bảng không được chép sang: {said}"


def _is_changed(row: TypedRow, record: Record) -> bool:
    """A text that somebody retyped, or a key that somebody added to; an empty cell says nothing."""
    pairs = ((row.old, record.old), (row.new, record.new))
    key = record.identity.key
    added = bool(row.key) and row.key != key and key in row.key
    return added or any(text and fingerprint(text) != was for text, was in pairs)


def _short(line: str) -> str:
    words = line.split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")


def by_number(key: str) -> list[tuple[int, str]]:
    """``QC 9.1`` before ``QC 10.1``."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in _NUMBER.split(key)]


def listed(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    rest = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" và {rest} dòng nữa" if rest > 0 else "")
