"""PDF files: rows from places, furniture aside, columns in order, refusals."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from drafting.errors import UnreadableFile
from drafting.model import Source
from drafting.reading.pdf import read_pdf
from tests.reading.pdfs import Row, pdf

CASES = Path(__file__).parents[1] / "cases" / "reading" / "pdf.toml"
LOADED: list[dict[str, Any]] = tomllib.loads(CASES.read_text(encoding="utf-8"))["case"]
SOURCE = Source("thu.pdf", "", "pdf")
ROW: Row = [85.0, 100.0, 14.0, "Điều 1. Phạm vi điều chỉnh của văn bản này"]


@pytest.mark.parametrize("case", LOADED, ids=lambda case: case["name"])
def test_cases(case: dict[str, Any]) -> None:
    data = pdf(case["pages"], case.get("drawn", ()), font=case.get("font", "plain"))
    reading = read_pdf(SOURCE, data)
    found = [
        [line.page, f"[table] {line.text}" if line.role == "table" else line.text]
        for line in reading.lines
    ]
    assert found == case["lines"]
    assert sorted([s.why, s.text] for s in reading.set_aside) == case.get("aside", [])


def test_lines_are_counted_through_the_file() -> None:
    reading = read_pdf(SOURCE, pdf([[ROW, [85.0, 118.0, 14.0, "Hai"]], [ROW]]))
    numbers = [line.number for line in reading.lines if line.text]
    assert numbers == sorted(set(numbers))
    assert [line.page for line in reading.lines if line.text] == [1, 1, 2]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf([[]], picture=True), "bản quét, không có lớp chữ.*OCR"),
        (pdf([[]]), "không có lớp chữ"),
        (pdf([[ROW]], locked=True), "có mật khẩu"),
        (pdf([[ROW] * 20], mapped=False), "không có chữ tiếng Việt nào.*OCR"),
        (pdf([[ROW]])[:300], "hỏng hoặc bị cắt cụt"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 4, "hỏng hoặc bị cắt cụt"),
    ],
)
def test_refusals(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableFile, match=rf"thu\.pdf.*{message}"):
        read_pdf(SOURCE, data)


def test_a_page_that_is_only_a_picture_is_told_of() -> None:
    whole = pdf([[ROW], []], picture=True)
    aside = [s.text for s in read_pdf(SOURCE, whole).set_aside if s.why == "picture-page"]
    assert aside == ["trang 2 chỉ có ảnh, không có chữ"]
