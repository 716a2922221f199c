"""An edited table from its file, .docx or .xlsx; what cannot be used is refused, its notes kept."""

from pathlib import Path
from typing import NamedTuple

from drafting.errors import UnreadableFile
from drafting.notes.columns import has_texts, is_ours, known
from drafting.notes.fingerprint import fingerprint
from drafting.notes.manifest import outside, records
from drafting.notes.note import EditedTable, TypedRow
from drafting.notes.salvage import salvaged_parts
from drafting.notes.side_file import kept_beside
from drafting.notes.typed_rows import typed_rows
from drafting.word.cells import Row
from drafting.word.custom_properties import read_properties
from drafting.word.package import NotAPackage, Parts, is_xml, read_parts
from drafting.word.workbook import BOOK, sheets

LOCKS = ("~${0}", "~${1}", "~${2}", ".~lock.{0}#")
"""Names of the file that Word, Excel and LibreOffice put beside an open one: the whole name, or
the name without its first one or two letters."""

OUTSIDE = "Ngoài bảng"
"""Under which heading words stand that were typed between the tables or behind them."""

DAMAGED = ("tệp bị hỏng hoặc lưu dở", "hãy mở lại bản gốc, lưu lần nữa rồi chạy lại")
LOCKED = ("tệp có mật khẩu", "hãy mở tệp, bỏ mật khẩu, lưu lại rồi chạy lại")
FOREIGN = (
    "không phải bảng so sánh do chương trình lập",
    "hãy cho tệp bảng so sánh (.docx hoặc .xlsx) đã ghi thuyết minh",
)
NO_ROWS = ("không còn dòng nào của bảng so sánh", "hãy cho tệp còn nguyên bảng")
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
OTHERS = (
    # first bytes, bytes further on, kind
    (b"\xd0\xcf\x11\xe0", "WordDocument".encode("utf-16-le"), "doc"),
    (b"\xd0\xcf\x11\xe0", "Workbook".encode("utf-16-le"), "xls"),
    (b"PK", b"application/vnd.oasis.opendocument.text", "odt"),
    (b"PK", b"application/vnd.oasis.opendocument.spreadsheet", "ods"),
    (b"{\\rtf", b"", "rtf"),
)
"""Kinds that office programs save a table as; LibreOffice turns them into what is read here."""


class _Opened(NamedTuple):
    table: EditedTable
    fault: tuple[str, str] | None = None
    """What is wrong and what to do."""


def read_notes(path: Path) -> EditedTable:
    """The rows of an edited table with all that was typed into them.

    Tracked changes count as accepted. Raises ``UnreadableFile`` for a file that is missing, open
    in an office program, damaged, or no table of ours; the notes that can be read then stand in a
    text file beside it, which the error names.
    """
    table, fault = _opened(path, _bytes(path))
    lock = _lock(path)
    if lock is not None:
        problem = "tệp đang mở trong chương trình khác"
        advice = f"hãy lưu và đóng tệp rồi chạy lại (nếu không mở ở đâu, hãy xóa {lock.name})"
        fault = problem, advice
    if fault is not None:
        raise UnreadableFile(str(path), fault[0], fault[1] + kept_beside(path, table))
    return table


def table_of(name: str, data: bytes) -> EditedTable:
    """The table that a file holds. Raises ``NotAPackage`` for one that is no .docx or .xlsx."""
    return _table(name, read_parts(data, is_xml))[0]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile(str(path), "không có tệp này", "hãy xem lại đường dẫn") from error
    except IsADirectoryError as error:
        raise UnreadableFile(str(path), "là thư mục", "hãy cho đường dẫn tới tệp") from error
    except OSError as error:
        problem, advice = "không đọc được tệp", "hãy đóng tệp hoặc xem lại quyền đọc"
        raise UnreadableFile(str(path), problem, advice) from error


def _lock(path: Path) -> Path | None:
    """The lock file beside an open one."""
    names = [lock.format(path.name, path.name[1:], path.name[2:]) for lock in LOCKS]
    return next((path.with_name(n) for n in names if path.with_name(n).exists()), None)


def _opened(path: Path, data: bytes) -> _Opened:
    try:
        parts = read_parts(data, is_xml)
        table, ours = _table(path.name, parts)
    except NotAPackage:
        return _other(path, data)
    if not ours:
        return _Opened(table, FOREIGN)
    return _Opened(table, None if table.rows else NO_ROWS)


def _other(path: Path, data: bytes) -> _Opened:
    """A file of another kind, or what is left of a damaged one."""
    if ENCRYPTED in data:
        return _Opened(EditedTable(path.name, (), {}), LOCKED)
    kind = next((k for begin, has, k in OTHERS if data.startswith(begin) and has in data), None)
    if kind is not None:
        from drafting.model import Source
        from drafting.reading.office import converted

        return _opened(path, converted(Source(str(path), "", kind), data))
    fault = FOREIGN if data.startswith(b"%PDF") else DAMAGED
    return _Opened(_salvaged(path.name, data), fault)


def _salvaged(name: str, data: bytes) -> EditedTable:
    """What can still be read."""
    try:
        return _table(name, salvaged_parts(data))[0]
    except NotAPackage:
        return EditedTable(name, (), {})


def _table(name: str, parts: Parts) -> tuple[EditedTable, bool]:
    """The table, and whether it is one of ours."""
    properties = read_properties(parts)
    found = records(properties)
    grids, around = _grids(parts)
    rows, lacking = typed_rows(grids, known(found.values()))
    head, behind = _outside(around, outside(properties), _first(grids))
    ours = bool(found) or any(is_ours(row) or has_texts(row) for grid in grids for row in grid)
    typed = (TypedRow(OUTSIDE, "", (), "", "", behind),) if behind else ()
    return EditedTable(name, (*rows, *typed) if rows else (), found, head, lacking), ours


def _first(grids: list[list[Row]]) -> int:
    """How many tables stand before the first one of ours."""
    return next((n for n, g in enumerate(grids) if any(is_ours(row) for row in g)), len(grids))


def _outside(
    around: tuple[tuple[str, int], ...], exported: frozenset[str] | None, first: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Paragraphs that were not so at export: those above the rows, and those behind."""
    if exported is None:
        return (), ()
    known = {*exported, ""}
    new = [(line, before) for line, before in around if fingerprint(line) not in known]
    head = tuple(line for line, before in new if before <= first)
    return head, tuple(line for line, before in new if before > first)


def _grids(parts: Parts) -> tuple[list[list[Row]], tuple[tuple[str, int], ...]]:
    """The tables of a Word file, or the sheets of a workbook; and what stands around them.

    Raises ``NotAPackage``.
    """
    if BOOK in parts:
        return sheets(parts), ()
    from drafting.notes.word_tables import read_word

    found = read_word(parts)
    return [list(rows) for rows in found.tables], found.outside
