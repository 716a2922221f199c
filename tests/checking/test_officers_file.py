"""A file as an office program makes it when nobody looks: caught, and mostly put right."""

import io
from collections.abc import Iterator
from typing import Any

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from drafting.checking.check import fixed
from drafting.checking.layout import check_layout
from drafting.word.package import read_parts
from drafting.word.resolved import resolve

TEXT = (
    "Phê duyệt kế hoạch phối hợp giữa các cơ quan, đơn vị trên địa bàn tỉnh Gia Lai trong năm nay "
    "và những năm tiếp theo đến hết nhiệm kỳ."
)


def say(paragraph: Any, text: str, size: float, look: str = "", font: str | None = None) -> None:
    run = paragraph.add_run(text)
    run.bold, run.italic = "b" in look, "i" in look
    run.font.size = Pt(size)
    if font:
        run.font.name = font


@pytest.fixture(scope="module")
def copied() -> bytes:
    """Letter paper, Cambria and Arial among Times, Quốc hiệu at 15 pt, dashes for rules, the
    number at the foot: python-docx's own defaults, filled as an officer fills a borrowed file."""
    paper = docx.Document()
    left, right = paper.add_table(1, 2).rows[0].cells
    for cell, lines in (
        (left, (("ỦY BAN NHÂN DÂN", 13, "b"), ("TỈNH GIA LAI", 13, "b"), ("--------", 13, ""),
                ("Số: 45/QĐ-UBND", 13, ""))),
        (right, (("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 15, "b"),
                 ("Độc lập - Tự do - Hạnh phúc", 14, "b"), ("---------------", 14, ""),
                 ("Gia Lai, ngày 12 tháng 4 năm 2023", 14, "i"))),
    ):  # fmt: skip
        for at, (text, size, look) in enumerate(lines):
            paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
            paragraph.alignment = ALIGN.CENTER
            say(paragraph, text, size, look)
    for text in ("QUYẾT ĐỊNH", "Về việc phê duyệt kế hoạch"):
        title = paper.add_paragraph()
        title.alignment = ALIGN.CENTER
        say(title, text, 14, "b", "Times New Roman")
    opening(paper)
    for number in (1, 2):
        article = paper.add_paragraph()
        article.alignment = ALIGN.JUSTIFY
        say(article, f"\tĐiều {number}. ", 14, "b", "Times New Roman")
        say(article, TEXT, 14, "", "Arial" if number == 2 else "Times New Roman")
    closing(paper)
    number_at_foot(paper)
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def opening(paper: Any) -> None:
    for text, look, align in (
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH GIA LAI", "b", ALIGN.CENTER),
        ("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;", "i", ALIGN.JUSTIFY),
        ("Theo đề nghị của Giám đốc Sở Tài chính.", "i", ALIGN.JUSTIFY),
        ("QUYẾT ĐỊNH:", "b", ALIGN.CENTER),
    ):
        paragraph = paper.add_paragraph()
        paragraph.alignment = align
        say(paragraph, text, 14, look, "Times New Roman")


def closing(paper: Any) -> None:
    left, right = paper.add_table(1, 2).rows[0].cells
    say(left.paragraphs[0], "Nơi nhận:", 12, "bi", "Times New Roman")
    say(left.add_paragraph(), "- Như Điều 2;", 11, "", "Times New Roman")
    say(left.add_paragraph(), "- Lưu: VT.", 11, "", "Times New Roman")
    for at, text in enumerate(("CHỦ TỊCH", "", "Nguyễn Văn An")):
        paragraph = right.paragraphs[0] if at == 0 else right.add_paragraph()
        paragraph.alignment = ALIGN.CENTER
        say(paragraph, text, 14, "b", "Times New Roman")


def number_at_foot(paper: Any) -> None:
    foot = paper.sections[0].footer.paragraphs[0]
    foot.alignment = ALIGN.CENTER
    for kind in ("begin", "", "end"):
        mark = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark.text = "PAGE"
        foot.add_run()._r.append(mark)


def found(data: bytes) -> Iterator[tuple[str, str, str]]:
    return ((f.rule, f.where, f.severity) for f in check_layout(read_parts(data)).findings)


def test_each_fault_is_caught_once(copied: bytes) -> None:
    assert sorted(found(copied)) == [
        ("component-size", "header", "error"),
        ("font", "2", "error"),
        ("font", "header", "error"),
        ("page-margin", "page", "error"),
        ("page-number-first", "page", "error"),
        ("page-number-place", "page", "error"),
        ("page-size", "page", "error"),
        ("rule-missing", "header", "error"),
        ("rule-missing", "header", "error"),
        ("rule-missing", "subject", "warning"),
    ]


def test_the_copy_keeps_every_word_and_only_what_needs_a_person(copied: bytes) -> None:
    made, count = fixed(copied)
    assert count > 10
    assert sorted(found(made)) == [
        ("one-line", "header", "warning"),
        ("rule-missing", "header", "error"),
        ("rule-missing", "header", "error"),
    ]
    before, after = (resolve(read_parts(data)).paragraphs for data in (copied, made))
    assert [p.typed for p in after if p.typed.strip()] == [
        p.typed for p in before if p.typed.strip()
    ]
