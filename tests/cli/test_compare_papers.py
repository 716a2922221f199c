"""``drafting compare`` for paper: tracked changes, workbook, several formats at once."""

import io
import os
import pty
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest

from tests.cli.command import drafting
from tests.rendering.papers import document, paragraphs
from tests.rendering.test_redline import MARKS, one_side


@pytest.fixture
def texts(kon_tum: Path) -> tuple[Path, Path]:
    return kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt"


def test_the_redline_is_signed_as_asked(texts: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "r.docx"
    ran = drafting(
        "compare", *texts, "-f", "redline", "-o", out, "--author", "Sở Y tế", "--date", "31/5/2024"
    )
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    marks = list(document(out.read_bytes()).iter(*MARKS))
    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    assert {e.get(f"{name}author") for e in marks} == {"Sở Y tế"}
    assert {e.get(f"{name}date") for e in marks} == {"2024-05-31T00:00:00Z"}
    assert "Lê Ngọc Tuấn" in one_side(out.read_bytes(), "accept")
    assert "Lê Thị Kim Đơn" in one_side(out.read_bytes(), "reject")


@pytest.mark.parametrize("date", ["hôm nay", "2024-13-01", ""])
def test_a_day_that_is_none_is_refused(texts: tuple[Path, Path], tmp_path: Path, date: str) -> None:
    out = tmp_path / "r.docx"
    ran = drafting("compare", *texts, "-f", "redline", "-o", out, "--date", date)
    assert ran.refused, ran.err
    assert "--date" in ran.err
    assert not out.exists()


def test_several_formats_stand_in_one_folder(texts: tuple[Path, Path], tmp_path: Path) -> None:
    ran = drafting(
        "so-sanh", *texts, "-f", "redline", "-f", "xlsx", "-f", "docx", "-o", tmp_path / "ra"
    )
    assert ran.code == 0, ran.err
    made = {p.name: p.read_bytes() for p in (tmp_path / "ra").iterdir()}
    assert set(made) == {"bang-so-sanh.docx", "bang-so-sanh.xlsx", "theo-doi-thay-doi.docx"}
    assert all(zipfile.is_zipfile(io.BytesIO(data)) for data in made.values())
    assert openpyxl.load_workbook(io.BytesIO(made["bang-so-sanh.xlsx"])).sheetnames == ["So sánh"]


def test_the_form_of_the_table_is_asked_for(texts: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "b.docx"
    wishes = ("--columns", "4", "--rows", "changed", "--mark-variants")
    ran = drafting("compare", *texts, "-f", "docx", "-o", out, *wishes)
    assert (ran.code, ran.err) == (0, "")
    said = [text for _, text in paragraphs(out.read_bytes())]
    assert "CĂN CỨ" in said
    assert any("không trình bày" in text for text in said)
    assert any("cũng được đánh dấu" in text for text in said)


def test_the_workbook_takes_the_form_too(texts: tuple[Path, Path], tmp_path: Path) -> None:
    full, cut = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    wishes = ("--columns", "4", "--rows", "changed", "--mark-variants")
    assert drafting("compare", *texts, "-f", "xlsx", "-o", full).code == 0
    ran = drafting("compare", *texts, "-f", "xlsx", "-o", cut, *wishes)
    assert (ran.code, ran.err) == (0, "")
    sheets = [openpyxl.load_workbook(path).worksheets[0] for path in (full, cut)]
    assert sheets[0].max_row > sheets[1].max_row > 50
    assert [any(c.value == "Căn cứ" for c in sheet[1]) for sheet in sheets] == [False, True]


@pytest.mark.parametrize(
    "wish", [("--columns", "4"), ("--rows", "changed"), ("--mark-variants",)], ids=" ".join
)
def test_the_form_of_a_table_needs_a_table(texts: tuple[Path, Path], wish: tuple[str, ...]) -> None:
    ran = drafting("compare", *texts, *wish)
    assert ran.refused, ran.err
    assert f"{wish[0]} chỉ dùng với bảng so sánh" in ran.err


def test_binary_formats_need_a_place(texts: tuple[Path, Path]) -> None:
    for format_ in ("redline", "xlsx"):
        ran = drafting("compare", *texts, "-f", format_)
        assert ran.refused
        assert "-o" in ran.err


def test_notes_stand_in_json_too(texts: tuple[Path, Path], tmp_path: Path) -> None:
    table = tmp_path / "b.xlsx"
    assert drafting("compare", *texts, "-f", "xlsx", "-o", table).code == 0
    book = openpyxl.load_workbook(table, rich_text=True)
    sheet = book.worksheets[0]
    titles = [cell.value for cell in sheet[1]]
    row = next(r for r in sheet.iter_rows(min_row=2) if r[0].value == "QC 9.1")
    row[titles.index("Thuyết minh")].value = "Theo kết luận họp."
    book.save(table)
    ran = drafting("compare", *texts, "-f", "json", "--notes", table)
    assert ran.err == ""
    assert '"note": "Theo kết luận họp.", "look_again": false' in ran.out
    assert '"left_notes": []' in ran.out


def test_on_a_terminal_both_texts_stand_side_by_side(texts: tuple[Path, Path]) -> None:
    here, there = pty.openpty()
    env = {**os.environ, "PAGER": "cat", "COLUMNS": "100", "TERM": "xterm", "NO_COLOR": ""}
    command = [sys.executable, "-m", "drafting", "compare", *map(str, texts)]
    with subprocess.Popen(
        command, stdout=there, stdin=there, stderr=subprocess.PIPE, env=env
    ) as ran:
        os.close(there)
        shown = b""
        try:
            while piece := os.read(here, 65536):
                shown += piece
        except OSError:  # the terminal is closed
            pass
        assert ran.wait() == 0
    os.close(here)
    text = shown.decode()
    assert " │ " in text
    assert "\x1b[32;4m" in text
    assert "⋯ giữ nguyên" in text
