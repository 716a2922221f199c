"""Word files: what becomes a line, what is set aside, and that nothing is lost."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from drafting.errors import UnreadableFile
from drafting.lines import Reading
from drafting.model import Source
from drafting.reading.docx import read_docx
from drafting.reading.docx.completeness import missing
from drafting.word.package import read_parts
from tests.corpus import FOLDER, needs_corpus
from tests.reading.packages import package, paragraph

CASES = Path(__file__).parents[1] / "cases" / "reading" / "docx.toml"
LOADED: list[dict[str, Any]] = tomllib.loads(CASES.read_text(encoding="utf-8"))["case"]
SOURCE = Source("thu.docx", "", "docx")


def printed(reading: Reading) -> list[list[Any]]:
    return [
        [f"[table] {line.text}" if line.role == "table" else line.text, line.number]
        for line in reading.lines
    ]


@pytest.mark.parametrize("case", LOADED, ids=lambda case: case["name"])
def test_cases(case: dict[str, Any]) -> None:
    data = package(case["body"], case.get("parts"))
    view = case.get("view")
    reading = read_docx(SOURCE, data, view)
    assert printed(reading) == case["lines"]
    aside = sorted([s.why, s.text, s.line] for s in reading.set_aside)
    assert aside == case.get("aside", [])
    if not case.get("converted"):
        assert not missing(read_parts(data), reading, view)


@pytest.mark.parametrize("case", [c for c in LOADED if "view" in c], ids=lambda c: c["name"])
def test_tracked_changes_are_refused_unless_somebody_chooses(case: dict[str, Any]) -> None:
    with pytest.raises(
        UnreadableFile, match=r"thu\.docx: còn \d+ chỗ sửa .* ở đoạn \d.*--revisions"
    ):
        read_docx(SOURCE, package(case["body"], case.get("parts")))


def test_changes_in_a_note_count_too() -> None:
    changed = '<w:ins w:id="1"><w:r><w:t>x</w:t></w:r></w:ins>'
    note = f'<w:footnote w:id="2"><w:p>{changed}</w:p></w:footnote>'
    with pytest.raises(UnreadableFile, match=r"còn 1 chỗ sửa .* ngoài phần thân"):
        read_docx(SOURCE, package(paragraph("Chữ"), {"footnotes": note}))


def test_changed_looks_are_no_changes() -> None:
    marks = '<w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr>'
    body = f"<w:p><w:r>{marks}<w:t>x</w:t></w:r></w:p>"
    assert printed(read_docx(SOURCE, package(body))) == [["x", 1]]


def test_the_check_sees_a_lost_word() -> None:
    data = package(paragraph("Một") + paragraph("Hai"))
    whole = read_docx(SOURCE, data)
    cut = Reading(SOURCE, whole.lines[:1])
    assert not missing(read_parts(data), whole)
    assert "".join(sorted(missing(read_parts(data), cut))) == "ahi"


def test_a_page_inside_a_word_file_is_read_where_it_stands() -> None:
    page = '<html><meta charset="utf-8"><p>Điều 1. Trong trang</p></html>'.encode()
    data = package(
        paragraph("Trước") + '<w:altChunk r:id="r1"/>' + paragraph("Sau"),
        raw={"word/chunk.html": page},
    )
    assert printed(read_docx(SOURCE, data)) == [
        ["Trước", 1],
        ["Điều 1. Trong trang", 2],
        ["Sau", 2],
    ]


def test_lines_pasted_as_paragraphs_are_joined_by_the_parser() -> None:
    wrapped = [
        "Điều 1. Ủy ban nhân dân cấp tỉnh có trách nhiệm chỉ đạo các sở, ngành và địa",
        "phương thực hiện nghiêm các quy định của pháp luật về bảo hiểm xã hội trên",
    ]
    data = package("".join(paragraph(text) for text in wrapped * 12))
    assert not read_docx(SOURCE, data).paragraphs
    assert read_docx(SOURCE, package(paragraph(wrapped[0]) * 24)).paragraphs


def test_a_file_with_pictures_only() -> None:
    with pytest.raises(UnreadableFile, match=r"không có chữ nào.*OCR"):
        read_docx(SOURCE, package("<w:p><w:r><w:drawing/></w:r></w:p>"))


def test_another_office_may_call_a_style_like_ours() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="X"><w:name w:val="Điều"/></w:style>'
    data = package(paragraph("Điều 1. Tên", '<w:pStyle w:val="X"/>'), {"styles": styles})
    assert read_docx(SOURCE, data).lines[0].role is None


@needs_corpus
def test_real_papers_are_whole() -> None:
    for path in (FOLDER / "originals").glob("*.docx"):
        data = path.read_bytes()
        assert not missing(read_parts(data), read_docx(SOURCE, data))
