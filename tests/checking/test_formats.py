"""Findings as a workbook and as comments in a copy of the paper."""

import io
from pathlib import Path

import pytest
from lxml import etree
from openpyxl import load_workbook
from openxml_audit import OpenXmlValidator

from drafting.checking.findings import WARNING, Finding, Report, Spot
from drafting.checking.layout import check_layout
from drafting.errors import DataError
from drafting.rendering.findings_docx import findings_docx
from drafting.rendering.findings_xlsx import findings_xlsx
from drafting.word.annotate import annotated
from drafting.word.package import Parts, read_parts, write_parts
from drafting.word.resolved import elements, resolve
from drafting.word.wordml import W, parse_part, text_of
from tests.checking.papers import edited, find, good_parts, mark_runs

COMMENTS = "word/comments.xml"


def bad() -> Parts:
    """A typeface at two places and a margin."""

    def change(root: etree._Element) -> None:
        for start in ("1. Quyết định này", "2. Quyết định này"):
            mark_runs(find(root, start), "rFonts", ascii="Arial", hAnsi="Arial")
        margins = root.find(f".//{W}pgMar")
        assert margins is not None
        margins.set(f"{W}top", "567")

    return edited(good_parts("nd30-2020"), change)


def comments(parts: Parts) -> dict[str, str]:
    return {c.get(f"{W}id", ""): text_of(c) for c in parse_part(parts[COMMENTS])}


def test_each_place_has_its_comment_and_no_word_changes(tmp_path: Path) -> None:
    parts = bad()
    report = check_layout(parts)
    copy = read_parts(findings_docx(report, write_parts(parts)))
    said = comments(copy)
    assert sorted(words.partition(" ")[0] for words in said.values()) == ["[LỖI]"] * 3
    assert sum("phông chữ Arial" in words for words in said.values()) == 2
    root = parse_part(copy["word/document.xml"])
    marked = {
        r.get(f"{W}id"): text_of(p)[:3]
        for p in elements(root)
        for r in p.iter(f"{W}commentReference")
    }
    assert sorted(marked.values()) == ["1. ", "2. ", "ỦY "]
    assert marked.keys() == said.keys()
    before, after = resolve(parts).paragraphs, resolve(copy).paragraphs
    assert [p.typed for p in after] == [p.typed for p in before]
    path = tmp_path / "copy.docx"
    path.write_bytes(write_parts(copy))
    assert OpenXmlValidator().validate(path).errors == []
    assert findings_docx(report, write_parts(parts)) == write_parts(copy)


def test_the_papers_own_comments_stay() -> None:
    first = annotated(good_parts("nd30-2020"), [(21, "Của cán bộ")], "Lê Thị Hoa", "LTH")
    second = annotated(first, [(21, "Của chương trình"), (0, "Trang")], "drafting-vn", "KT")
    assert list(comments(second).values()) == ["Của cán bộ", "Của chương trình", "Trang"]
    assert len(set(comments(second))) == 3


def test_no_finding_leaves_the_paper_as_it_is() -> None:
    parts = good_parts("nd30-2020")
    assert annotated(parts, [], "drafting-vn", "KT") == parts


def test_a_paper_with_tracked_changes_gets_no_comments() -> None:
    def change(root: etree._Element) -> None:
        run = next(find(root, "2. Quyết định này").iter(f"{W}r"))
        inserted = etree.Element(f"{W}ins")
        run.addprevious(inserted)
        inserted.append(run)

    data = write_parts(edited(good_parts("nd30-2020"), change))
    with pytest.raises(DataError, match="track changes"):
        findings_docx(Report(()), data)


def test_the_workbook_has_a_row_for_each_finding() -> None:
    report = Report(
        (
            Finding("font", WARNING, "QUY CHẾ", "5.2", 24, "=1+1", "phông chữ", "đổi", None,
                    (Spot("5.3", 25),)),
        ),
        notices=("Không xét điều gì.",),
        unit="đoạn",
    )  # fmt: skip
    book = load_workbook(io.BytesIO(findings_xlsx(report)))
    rows = list(book["Phát hiện"].iter_rows(values_only=True))
    assert rows[0][:4] == ("TT", "Mức độ", "Văn bản", "Vị trí")
    assert rows[1][:5] == (1, "CẢNH BÁO", "QUY CHẾ", "khoản 2 Điều 5", "24")
    assert rows[1][5] == "'=1+1"
    assert rows[1][8] == "khoản 3 Điều 5 (đoạn 25)"
    assert [r[0] for r in book["Chưa xét"].iter_rows(values_only=True)][1:] == [
        "Không xét điều gì."
    ]
    assert findings_xlsx(report) == findings_xlsx(report)
