"""The administrative papers of a dossier: what is computed, what is blank, what is listed."""

from pathlib import Path

import pytest

from drafting.checking.findings import ERROR, NOTE, Finding, Report
from drafting.duties.reports import Period, reporting
from drafting.rendering.administrative import Cover, cover_context, marked, said
from drafting.rendering.appraisal_request import render_appraisal_request
from drafting.rendering.changes import changes, layout, scope
from drafting.rendering.contents import Piece, render_contents
from drafting.rendering.findings_report import render_findings
from drafting.rendering.opinions import Opinion, counts, render_opinions
from drafting.rendering.progress import render_progress
from drafting.rendering.submission import draft_name, render_submission
from tests.gold import structure
from tests.rendering.papers import compared, faults, paragraphs

OLD, NEW = structure("old"), structure("new")
COVER = Cover("Sở Y tế", "UBND tỉnh Kon Tum", addressees=("Ủy ban nhân dân tỉnh Kon Tum",))
TAX = next(
    r for r in reporting(NEW, Period(2025)).reporters if r.agency == "Cục Thuế tỉnh"
)  # fmt: skip
OPINIONS = (
    Opinion(
        "Sở Tài chính", "Sửa a.", "Công văn số 1", "QC", "khoản 1 Điều 9", "tiếp thu", "Đã sửa."
    ),
    Opinion("Sở Tài chính", "Sửa b.", text="QC", place="khoản 1 Điều 9"),
    Opinion("Sở Tư pháp", "Bỏ c.", text="QĐ", result="giải trình"),
    Opinion("Công an tỉnh"),
)


def papers() -> dict[str, bytes]:
    name = draft_name(NEW)
    found = Finding("doubled-word", ERROR, "QUY CHẾ", "7.2", 291, "các các", "Lặp từ.", "các")
    report = Report((found,), "2024-05-31", "nd34-2016", ("Chưa xét điều gì.",))
    return {
        "submission": render_submission(compared(), OLD, NEW, COVER, {"purpose": "Một.\nHai."}),
        "request": render_appraisal_request(
            name, Cover("Sở Y tế", addressees=("Sở Tư pháp",)), ["A", "B"]
        ),
        "opinions": render_opinions(name, OPINIONS, ["Sở Nội vụ", "Sở Tư pháp"], COVER),
        "contents": render_contents(
            name, [Piece("Tờ trình", "Luật", "01.docx"), Piece("Bản B")], COVER
        ),
        "progress": render_progress(NEW.instruments[1], TAX.agency, TAX, "năm 2025", COVER),
        "findings": render_findings(report, name, COVER),
    }


def text_of(name: str) -> list[str]:
    return [t for _, t in paragraphs(papers()[name])]


@pytest.mark.parametrize("name", papers())
def test_every_paper_is_clean_and_the_same_twice(name: str, tmp_path: Path) -> None:
    paper = papers()[name]
    assert faults(paper, tmp_path) == []
    assert papers()[name] == paper


def test_the_submission_lists_what_the_comparison_found() -> None:
    text = text_of("submission")
    assert "Dự thảo Quy chế ban hành kèm theo gồm 03 Chương, 25 Điều." in text
    assert "- Điều 4. Hình thức phối hợp." in text
    assert any(t.startswith("- Điều 22 (lần 2). Kinh phí") for t in text)
    assert any(t.startswith("- Điều 16. Cục Thuế tỉnh (trước là Điều 9):") for t in text)
    at = text.index("II. MỤC ĐÍCH, QUAN ĐIỂM XÂY DỰNG DỰ THẢO VĂN BẢN")
    assert text[at + 1 : at + 3] == ["Một.", "Hai."]
    at = text.index("1. Cơ sở chính trị, pháp lý")
    assert text[at + 1] == "……"


def test_the_lists_count_every_changed_article_once() -> None:
    found = changes(compared(), OLD, NEW)
    kinds = [r.kind for r in compared().instruments[1].articles]
    assert len(found.added) == kinds.count("added") == 3
    assert len(found.removed) == kinds.count("removed") == 3
    assert len(found.amended) == kinds.count("amended") == 19


def test_layout_and_scope_are_read_from_the_draft() -> None:
    assert layout(OLD) == (
        "Dự thảo Quyết định gồm 03 Điều.",
        "Dự thảo Quy chế ban hành kèm theo gồm 03 Chương, 25 Điều.",
    )
    assert scope(NEW)[0].startswith("1. Phạm vi điều chỉnh")
    assert sum(line[:2] in ("a)", "b)", "c)") for line in scope(NEW)) == 3


def test_the_request_names_its_pieces_and_ends_as_a_list_does() -> None:
    text = text_of("request")
    assert "1. A;" in text
    assert "2. B." in text
    assert "Kính gửi: Sở Tư pháp" in text
    assert any(t.startswith("V/v đề nghị thẩm định dự thảo Quyết định") for t in text)
    assert "TỜ TRÌNH" not in text


def test_opinions_are_counted_and_grouped() -> None:
    lines = counts(OPINIONS, ["Sở Nội vụ", "Sở Tư pháp"])
    assert "Tổng số 4 cơ quan" in lines[0]
    assert "3 cơ quan, tổ chức, cá nhân có văn bản trả lời; tổng số 3 ý kiến" in lines[0]
    assert "tiếp thu: 1; tiếp thu một phần: 0; giải trình: 1; chưa xử lý: 1" in lines[0]
    assert lines[2:] == [
        "a) Thống nhất với dự thảo: 1 đơn vị (Công an tỉnh).",
        "b) Không gửi văn bản góp ý: 1 đơn vị (Sở Nội vụ).",
        "c) Có ý kiến góp ý: 2 đơn vị (Sở Tài chính; Sở Tư pháp).",
    ]
    text = text_of("opinions")
    assert text.count("khoản 1 Điều 9") == 1
    assert "Tiếp thu. Đã sửa." in text
    assert text.index("1. Đối với dự thảo Quyết định") < text.index("2. Đối với dự thảo Quy chế")


def test_contents_say_what_is_missing() -> None:
    text = text_of("contents")
    assert "Tổng số 2 tài liệu: 1 có, 1 thiếu." in text
    assert "Thiếu" in text


def test_a_report_copies_the_agencys_own_duties() -> None:
    text = text_of("progress")
    assert sum(t.startswith("Khoản ") and "Điều 16:" in t for t in text) == 4
    assert text.count("Kết quả: ……") == 4


def test_findings_are_listed_with_place_and_count() -> None:
    text = text_of("findings")
    assert "Kết quả: 1 nội dung, gồm 1 lỗi, 0 cần xem lại, 0 lưu ý." in text
    assert "khoản 2 Điều 7, Quy chế, dòng 291" in text
    assert any("hiệu lực tính đến ngày 31 tháng 5 năm 2024" in t for t in text)
    assert "Chưa xét điều gì." in text


def test_a_report_without_findings_says_so_in_its_table() -> None:
    text = [t for _, t in paragraphs(render_findings(Report(()), "Dự thảo", COVER))]
    assert "Không phát hiện nội dung nào" in text
    found = Finding("r", NOTE, "", "header", 0, "", "Điều gì đó.")
    assert "phần đầu" in [
        t for _, t in paragraphs(render_findings(Report((found,)), "Dự thảo", COVER))
    ]


def test_what_nobody_gave_is_a_blank() -> None:
    context = cover_context(Cover(), "TỜ TRÌNH", "TTr", "Về việc")
    assert context["number"] == "……/TTr-……"
    assert context["issuer"] == ("……",)
    assert context["signer"] == "……"
    assert said(None) == said(" \n") == ["……"]


def test_lists_end_with_semicolons_and_a_full_stop() -> None:
    assert marked(["A;", "- B", "C."]) == ["- A;", "- B;", "- C."]
