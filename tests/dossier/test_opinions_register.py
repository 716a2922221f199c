"""A register of opinions kept in Excel."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from drafting.dossier.opinions_register import read_register
from drafting.dossier.single import render_paper
from drafting.errors import DataError, UnreadableFile
from tests.rendering.papers import paragraphs

TITLES = ["STT", "Cơ quan", "Số CV", "Ngày CV", "Đối tượng", "Điều", "Khoản", "Điểm", "Nguyên văn",
          "Phân loại", "Phản hồi"]  # fmt: skip


def workbook(path: Path, *rows: list[object], titles: list[str] = TITLES) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["SỔ THEO DÕI Ý KIẾN"])
    sheet.append(titles)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


FIRST: list[object] = [1, "Sở Tài chính", "15/STC", date(2024, 5, 2), "Quy chế", 9, 1, None]
ROWS: list[list[object]] = [
    [*FIRST, " Sửa  a. ", "Tiếp thu một phần, sửa", "Đã sửa."],
    [2, "Sở Tư pháp", None, None, "QĐ", None, None, None, "Bỏ căn cứ."],
    [3, "Công an tỉnh"],
    [None],
]


def test_rows_become_opinions(tmp_path: Path) -> None:
    found = read_register(workbook(tmp_path / "a.xlsx", *ROWS))
    assert found[0] == {
        "agency": "Sở Tài chính",
        "letter": "Công văn số 15/STC ngày 2/5/2024",
        "text": "QC",
        "place": "khoản 1 Điều 9",
        "opinion": "Sửa a.",
        "result": "tiếp thu một phần",
        "answer": "Đã sửa.",
    }
    assert [o["text"] for o in found] == ["QC", "QĐ", "QC"]
    assert found[2]["opinion"] == ""


def test_a_table_without_the_needed_columns_says_which(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ["x"], titles=["Cơ quan", "Ghi chú"])
    with pytest.raises(DataError, match="cơ quan, nguyên văn"):
        read_register(path)


@pytest.mark.parametrize("name", ["a.xlsx", "missing.xlsx", "a.csv"])
def test_what_is_no_workbook_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.xlsx").write_text("x", encoding="utf-8")
    (tmp_path / "a.csv").write_text("a,b", encoding="utf-8")
    with pytest.raises(UnreadableFile):
        read_register(tmp_path / name)


def test_the_paper_is_made_from_the_register(kon_tum: Path, tmp_path: Path) -> None:
    workbook(tmp_path / "so.xlsx", *ROWS)
    path = tmp_path / "a.toml"
    new = kon_tum / "du-thao-2024.txt"
    path.write_text(f'agency = "Sở Y tế"\nnew = "{new}"\nregister = "so.xlsx"\n', encoding="utf-8")
    text = [t for _, t in paragraphs(render_paper("opinions", path))]
    assert "Tiếp thu một phần. Đã sửa." in text
    assert any("tổng số 2 ý kiến" in t for t in text)
