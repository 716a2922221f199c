"""An edited table from its file, .docx or .xlsx; what cannot be used is refused, its notes kept."""

from pathlib import Path

from lxml import etree

from drafting.errors import UnreadableFile
from drafting.notes.columns import has_texts, is_ours, typed_rows
from drafting.notes.manifest import records
from drafting.notes.note import EditedTable
from drafting.notes.salvage import salvaged_parts
from drafting.notes.side_file import kept_beside
from drafting.word.cells import Row, tables
from drafting.word.custom_properties import read_properties
from drafting.word.package import DOCUMENT, NotAPackage, Parts, is_xml, read_parts
from drafting.word.revisions import settle
from drafting.word.wordml import parse_part
from drafting.word.workbook import BOOK, sheets

LOCKS = ("~${0}", "~${1}", "~${2}", ".~lock.{0}#")
"""Names of the file that Word, Excel and LibreOffice put beside an open one: the whole name, or
the name without its first one or two letters."""


def read_notes(path: Path) -> EditedTable:
    """The rows of an edited table with all that was typed into them.

    Tracked changes count as accepted. Raises ``UnreadableFile`` for a file that is missing, open
    in an office program, damaged, or no table of ours; the notes that can be read then stand in a
    text file beside it, which the error names.
    """
    data = _bytes(path)
    table, problem, advice = _opened(path, data)
    lock = _lock(path)
    if lock is not None:
        problem = "tệp đang mở trong chương trình khác"
        advice = f"hãy lưu và đóng tệp rồi chạy lại (nếu không mở ở đâu, hãy xóa {lock.name})"
    if problem:
        raise UnreadableFile(str(path), problem, advice + kept_beside(path, table))
    return table


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


def _opened(path: Path, data: bytes) -> tuple[EditedTable, str, str]:
    """The table; what is wrong with it and what to do, ``""`` where nothing is."""
    problem = advice = ""
    try:
        parts = read_parts(data, is_xml)
        grids = _grids(parts)
    except (NotAPackage, etree.XMLSyntaxError):
        problem, advice = "tệp bị hỏng hoặc lưu dở", "hãy mở lại bản gốc, lưu lần nữa rồi chạy lại"
        parts = salvaged_parts(data)
        grids = _grids(parts)
    table = EditedTable(path.name, typed_rows(grids), records(read_properties(parts)))
    ours = bool(table.records) or any(is_ours(row) or has_texts(row) for g in grids for row in g)
    if not problem and not ours:
        problem = "không phải bảng so sánh do chương trình lập"
        advice = "hãy cho tệp bảng so sánh (.docx hoặc .xlsx) đã ghi thuyết minh"
    return table, problem, advice


def _grids(parts: Parts) -> list[list[Row]]:
    """The tables of a Word file, or the sheets of a workbook."""
    if BOOK in parts:
        return sheets(parts)
    if DOCUMENT not in parts:
        return []
    root = parse_part(parts[DOCUMENT])
    settle(root, "accept")
    return tables(root)
