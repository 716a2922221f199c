"""Which exported row each row of an edited table is: by bookmark, then by its visible key.

Where two rows claim to be one, or a bookmark and a key disagree, the texts beside the note
decide; where they do not either, nothing is guessed: the row is left to its texts, and the doubt
is reported.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from drafting.notes.fingerprint import fingerprint
from drafting.notes.identity import LEFT, from_key
from drafting.notes.manifest import Record
from drafting.notes.note import EditedTable, Resolved, TypedRow

_NUMBER = re.compile(r"(\d+)")

SHOWN = 5
"""Keys that a report names before it only counts."""


def resolve(table: EditedTable) -> tuple[list[Resolved], list[str]]:
    """Every row with its record, and what is to be reported: doubled, unknown, missing keys."""
    keys = {r.identity.key: n for n, r in table.records.items() if not n.startswith(LEFT)}
    named = [(row, _name(row, table, keys)) for row in table.rows]
    claims: dict[str, list[TypedRow]] = {}
    for row, name in named:
        if name is not None:
            claims.setdefault(name, []).append(row)
    settled = []
    for row, name in named:
        claimed = None if name is None else table.records[name]
        sure = name is not None and _is_it(row, claims[name], name, table.records[name])
        settled.append(Resolved(row, claimed if sure else None, claimed))
    return settled, list(_reports(table, claims, [row for row, name in named if name is None]))


def _name(row: TypedRow, table: EditedTable, keys: Mapping[str, str]) -> str | None:
    """The bookmark of the record that a row claims."""
    marked = [name for name in row.bookmarks if name in table.records]
    shown = keys.get(row.key)
    said = list(dict.fromkeys([*marked, *([shown] if shown else [])]))
    if len(said) > 1:  # cells were pasted or sorted under bookmarks that stayed behind
        said = [name for name in said if _same_texts(row, table.records[name])]
    return said[0] if said else None


def _is_it(row: TypedRow, claimants: Sequence[TypedRow], name: str, record: Record) -> bool:
    """Whether ``row``, one of the ``claimants`` of an identity, has it.

    A key alone needs a text that agrees: the row may be out of another table. Of several rows
    those have it whose texts are as exported; where none agree, the one with the bookmark.
    """
    if len(claimants) == 1:
        return name in row.bookmarks or _has_a_text(row, record)
    if any(_same_texts(other, record) for other in claimants):
        return _same_texts(row, record)
    return name in row.bookmarks and sum(name in other.bookmarks for other in claimants) == 1


def _same_texts(row: TypedRow, record: Record) -> bool:
    return (fingerprint(row.old), fingerprint(row.new)) == (record.old, record.new)


def _has_a_text(row: TypedRow, record: Record) -> bool:
    """True where one of the texts is as exported, or both cells are empty now."""
    mine = fingerprint(row.old), fingerprint(row.new)
    return not any(mine) or any(
        a and a == b for a, b in zip(mine, (record.old, record.new), strict=True)
    )


def _reports(
    table: EditedTable, claims: Mapping[str, Sequence[TypedRow]], unknown: Sequence[TypedRow]
) -> Iterator[str]:
    for name, rows in claims.items():
        if len(rows) > 1:
            key = table.records[name].identity.key
            yield f"{len(rows)} dòng cùng mã {key} ({'; '.join(row.place for row in rows)})"
    if not table.records:
        yield "bảng không còn danh mục dòng; các dòng được tìm theo mã và nội dung"
        return
    strange = [f"{row.key} ({row.place})" for row in unknown if from_key(row.key)]
    if strange:
        yield f"mã dòng không có khi xuất bảng: {_listed(strange)}"
    gone = (record.identity.key for name, record in table.records.items() if name not in claims)
    missing = sorted(gone, key=_by_number)  # office programs keep the manifest in no order
    if missing:
        yield f"không còn thấy {len(missing)} dòng của bảng: {_listed(missing)}"


def _by_number(key: str) -> list[tuple[int, str]]:
    """``QC 9.1`` before ``QC 10.1``."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in _NUMBER.split(key)]


def _listed(names: Sequence[str]) -> str:
    rest = len(names) - SHOWN
    return ", ".join(names[:SHOWN]) + (f" và {rest} dòng nữa" if rest > 0 else "")
