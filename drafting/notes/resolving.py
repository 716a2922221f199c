"""Which exported row each row of an edited table is: by bookmark, then by its visible key.

Where two rows claim to be one, or a bookmark and a key disagree, the texts beside the note
decide; where they do not either, nothing is guessed: the row is left to its texts, and the doubt
is reported.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from drafting.notes.fingerprint import fingerprint
from drafting.notes.identity import LEFT, from_key
from drafting.notes.manifest import Record
from drafting.notes.note import EditedTable, Resolved, TypedRow
from drafting.notes.sight import SHOWN, by_number, listed, lost_sight


def resolve(table: EditedTable) -> tuple[list[Resolved], list[str]]:
    """Every row with its record, and what is to be reported: doubled, unknown, missing keys."""
    keys = {r.identity.key: n for n, r in table.records.items() if not n.startswith(LEFT)}
    texts = _by_texts(table)
    named = [(row, _name(row, table, keys, texts.get(_texts(row)))) for row in table.rows]
    claims: dict[str, list[TypedRow]] = {}
    for row, name in named:
        if name is not None:
            claims.setdefault(name, []).append(row)
    settled = []
    for row, name in named:
        claimed = None if name is None else table.records[name]
        sure = name is not None and _is_it(row, claims[name], name, table.records[name])
        lines = _program(row, table, keys, claimed)
        settled.append(Resolved(row, claimed if sure else None, claimed, lines))
    drawn = [_drawn_over(one, settled[at : at + one.row.over]) for at, one in enumerate(settled, 1)]
    unknown = [row for row, name in named if name is None]
    return drawn, [*_reports(table, claims, unknown), *lost_sight(table, drawn)]


def _program(
    row: TypedRow, table: EditedTable, keys: Mapping[str, str], claimed: Record | None
) -> tuple[str, ...]:
    """The program's lines of the row, and of those whose bookmark or key it carries as well."""
    own = claimed.program if claimed else ()
    others = (table.records[name].program for name in _said(row, table, keys))
    return (*own, *dict.fromkeys(line for more in others for line in more if line not in own))


def _drawn_over(one: Resolved, below: Sequence[Resolved]) -> Resolved:
    """Cells that were made one with those ``below`` hold the program's lines of them all."""
    more = [line for under in below for line in under.program]
    return replace(one, program=(*one.program, *more)) if more else one


def _name(
    row: TypedRow, table: EditedTable, keys: Mapping[str, str], by_texts: str | None
) -> str | None:
    """The bookmark of the record that a row claims; ``by_texts`` is that of its very words."""
    said = _said(row, table, keys)
    agreeing = [name for name in said if _same_texts(row, table.records[name])]
    if agreeing:
        return agreeing[0]
    # Cells were pasted or sorted under bookmarks that stayed behind; or a text was edited.
    return by_texts or (said[0] if len(said) == 1 else None)


def _said(row: TypedRow, table: EditedTable, keys: Mapping[str, str]) -> list[str]:
    """The records that the row's bookmarks and its visible key name."""
    marked = [name for name in row.bookmarks if name in table.records]
    shown = keys.get(row.key)
    return list(dict.fromkeys([*marked, *([shown] if shown else [])]))


def _by_texts(table: EditedTable) -> dict[tuple[str, str], str]:
    """Both texts → the one record that has them: for rows that lost bookmark and key."""
    count = Counter((record.old, record.new) for record in table.records.values())
    return {
        (record.old, record.new): name
        for name, record in table.records.items()
        if count[record.old, record.new] == 1 and (record.old or record.new)
    }


def _texts(row: TypedRow) -> tuple[str, str]:
    return fingerprint(row.old), fingerprint(row.new)


def _is_it(row: TypedRow, claimants: Sequence[TypedRow], name: str, record: Record) -> bool:
    """Whether ``row``, one of the ``claimants`` of an identity, has it.

    It needs a text that agrees: the row may be out of another table, its bookmark may have stayed
    behind. Of several rows those have it whose texts are as exported; where none agree, the one
    with the bookmark.
    """
    if len(claimants) == 1:
        return _has_a_text(row, record)
    if any(_same_texts(other, record) for other in claimants):
        return _same_texts(row, record)
    return name in row.bookmarks and sum(name in other.bookmarks for other in claimants) == 1


def _same_texts(row: TypedRow, record: Record) -> bool:
    return _texts(row) == (record.old, record.new)


def _has_a_text(row: TypedRow, record: Record) -> bool:
    """True where one of the texts is as exported, or both cells are empty now."""
    mine = _texts(row)
    return not any(mine) or any(
        a and a == b for a, b in zip(mine, (record.old, record.new), strict=True)
    )


def _reports(
    table: EditedTable, claims: Mapping[str, Sequence[TypedRow]], unknown: Sequence[TypedRow]
) -> Iterator[str]:
    doubled = {table.records[n].identity.key: rows for n, rows in claims.items() if len(rows) > 1}
    if len(doubled) > SHOWN:
        yield f"{len(doubled)} mã đứng ở nhiều dòng: {listed(list(doubled))}"
    else:
        for key, rows in doubled.items():
            yield f"{len(rows)} dòng cùng mã {key} ({'; '.join(row.place for row in rows)})"
    if not table.records:
        yield "bảng không còn danh mục dòng; các dòng được tìm theo mã và nội dung"
        return
    strange = [f"{row.key} ({row.place})" for row in unknown if from_key(row.key)]
    if strange:
        yield f"mã dòng không có khi xuất bảng: {listed(strange)}"
    gone = (record.identity.key for name, record in table.records.items() if name not in claims)
    missing = sorted(gone, key=by_number)  # office programs keep the manifest in no order
    if missing:
        yield f"không còn thấy {len(missing)} dòng của bảng: {listed(missing)}"
