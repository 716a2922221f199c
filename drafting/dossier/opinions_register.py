"""A register of opinions kept in Excel: one row an opinion, columns found by their titles."""

import zipfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from drafting.dossier.data_file import Data
from drafting.errors import DataError, UnreadableFile
from drafting.rendering.opinions import RESULTS
from drafting.text.characters import clean, squeeze

COLUMNS = {
    "agency": ("cơ quan", "cơ quan góp ý", "chủ thể góp ý", "đơn vị", "đơn vị góp ý"),
    "letter_number": ("số cv", "số công văn", "số văn bản"),
    "letter_date": ("ngày cv", "ngày công văn", "ngày văn bản"),
    "text": ("đối tượng", "văn bản", "qđ/qc"),
    "article": ("điều",),
    "clause": ("khoản",),
    "point": ("điểm",),
    "opinion": ("nguyên văn", "nội dung góp ý", "ý kiến", "nội dung"),
    "result": ("phân loại", "kết quả", "tiếp thu/giải trình"),
    "answer": ("phản hồi", "giải trình", "lý do", "nội dung tiếp thu, giải trình"),
}
"""Field → titles that such a column may have."""

NEEDED = ("agency", "opinion")
DECISION = "QĐ"
"""The text column says so for opinions on the decision; all others are on what it issues."""

Rows = Iterable[tuple[Any, ...]]


def read_register(path: Path) -> list[Data]:
    """The opinions of the first sheet, as fields of an ``[[opinion]]``.

    Raises ``UnreadableFile`` for what is no workbook, ``DataError`` where a column is missing.
    """
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, InvalidFileException) as error:
        raise UnreadableFile(
            str(path), "không đọc được như một bảng tính .xlsx", "hãy lưu lại thành tệp .xlsx"
        ) from error
    try:
        return _opinions(book.worksheets[0].iter_rows(values_only=True), str(path))
    finally:
        book.close()


def _opinions(rows: Rows, place: str) -> list[Data]:
    columns: dict[str, int] = {}
    made = []
    for row in rows:
        if not columns:
            columns = _titles(row)
            continue
        found = {field: _words(row[at]) for field, at in columns.items() if at < len(row)}
        if found.get("agency"):
            made.append(_opinion(found))
    if not columns:
        wanted = ", ".join(COLUMNS[f][0] for f in NEEDED)
        raise DataError(place, "không thấy dòng đầu bảng", f"bảng phải có các cột: {wanted}")
    return made


def _titles(row: tuple[Any, ...]) -> dict[str, int]:
    """Field → column, where ``row`` is the row of titles; nothing where it is not."""
    titles = [_words(cell).casefold() for cell in row]
    found = {
        field: at
        for field, known in COLUMNS.items()
        for at, title in enumerate(titles)
        if title in known
    }
    return found if all(field in found for field in NEEDED) else {}


def _words(cell: Any) -> str:
    if isinstance(cell, date):
        return f"{cell.day}/{cell.month}/{cell.year}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return squeeze(clean(str(cell))) if cell is not None else ""


def _opinion(found: dict[str, str]) -> Data:
    number, day = found.get("letter_number", ""), found.get("letter_date", "")
    letter = " ".join(p for p in (f"Công văn số {number}" if number else "",
                                  f"ngày {day}" if day else "") if p)  # fmt: skip
    return {
        "agency": found["agency"],
        "letter": letter,
        "text": "QĐ" if found.get("text", "").upper().startswith(DECISION) else "QC",
        "place": _place(found),
        "opinion": found.get("opinion", ""),
        "result": _result(found.get("result", "")),
        "answer": found.get("answer", ""),
    }


def _place(found: dict[str, str]) -> str:
    """``điểm a khoản 2 Điều 6``, from columns that say a number or the whole words."""
    parts = []
    for field, word in (("point", "điểm"), ("clause", "khoản"), ("article", "Điều")):
        said = found.get(field, "")
        if said:
            parts.append(said if said.casefold().startswith(word.casefold()) else f"{word} {said}")
    return " ".join(parts)


def _result(said: str) -> str:
    """The longest known result that the cell begins with; ``""`` for anything else."""
    low = said.casefold()
    return next((r for r in sorted(RESULTS, key=len, reverse=True) if low.startswith(r)), "")
