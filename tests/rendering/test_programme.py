"""The annual programme on paper."""

from dataclasses import replace
from pathlib import Path

from drafting.checking.check import check
from drafting.duties.paper import (
    COMPUTED,
    CONFIRM,
    DATA,
    TYPED,
    Item,
    Line,
    OpenValue,
    Party,
    PlanGroup,
    PlanRow,
    Programme,
    Section,
    SignatureBlock,
    Value,
)
from drafting.rendering.programme import render_programme
from drafting.word.wordml import W, text_of
from tests.rendering.papers import document, faults, paragraphs


def said(text: str, origin: str = DATA) -> Line:
    return (Value(text, origin),)


def programme(name: str = "Sở Y tế", *, open_values: bool = True) -> Programme:
    gap = TYPED if open_values else DATA
    row = PlanRow(
        "1", ("6.3",), said("Xây dựng Chương trình"), said(name, CONFIRM if open_values else DATA),
        said("Bảo hiểm xã hội tỉnh", COMPUTED), said("……", gap), said("Khoản 3 Điều 6"),
        said("Chương trình"), ("Ngày 05/7/2025 là thứ Bảy.",) if open_values else (),
    )  # fmt: skip
    wanted = OpenValue("plan.6.3.time", "Mục V, dòng 1, thời gian", "……", TYPED, "Tháng 01/2025")
    return Programme(
        year=2025,
        lead=Party(name, said("UBND TỈNH KON TUM"), said(name.upper()), "SYT"),
        partner=Party(
            "BHXH tỉnh", said("BẢO HIỂM XÃ HỘI VIỆT NAM"), said("BẢO HIỂM XÃ HỘI TỈNH"), "BHXH"
        ),
        number=(*said("Số: "), *said("……", gap), *said("/CTr-SYT-BHXH")),
        place_date=said("Kon Tum, ngày 05 tháng 01 năm 2025"),
        type="CHƯƠNG TRÌNH",
        title=said("Phối hợp công tác năm 2025"),
        grounds=(said("Căn cứ Luật A;"), said("Căn cứ Luật B.")),
        opening=said("Hai cơ quan thống nhất:"),
        sections=(
            Section(
                "I", "MỤC ĐÍCH", (Item("1.", said("Mục đích"), True, (Item("a)", said("một;")),)),)
            ),
            Section("V", "KẾ HOẠCH THỰC HIỆN", plan=(PlanGroup("I", "Nhóm một", (row,)),)),
        ),
        signatures=(
            SignatureBlock((said("GIÁM ĐỐC"), said("BẢO HIỂM XÃ HỘI TỈNH")), said("Nguyễn Văn A")),
            SignatureBlock((said("GIÁM ĐỐC"), said(name.upper())), said("Trần Thị B")),
        ),
        recipients=(said("Ủy ban nhân dân tỉnh (b/c);"), said("Lưu: VT.")),
        remarks=("Quy chế mới chưa ban hành.",) if open_values else (),
        open=(wanted,) if open_values else (),
    )


def highlights(paper: bytes) -> dict[str, list[str]]:
    """Colour → highlighted words."""
    found: dict[str, list[str]] = {}
    for run in document(paper).iter(f"{W}r"):
        mark = run.find(f"{W}rPr/{W}highlight")
        if mark is not None:
            found.setdefault(mark.get(f"{W}val", ""), []).append(text_of(run))
    return found


def test_all_parts_stand_there_in_order() -> None:
    text = [t for _, t in paragraphs(render_programme(programme(), "nd30-2020"))]
    order = [
        "UBND TỈNH KON TUM", "SỞ Y TẾ", "BẢO HIỂM XÃ HỘI VIỆT NAM", "BẢO HIỂM XÃ HỘI TỈNH",
        "Số: ……/CTr-SYT-BHXH", "CHƯƠNG TRÌNH", "Phối hợp công tác năm 2025", "Căn cứ Luật A;",
        "Hai cơ quan thống nhất:", "I. MỤC ĐÍCH", "1. Mục đích", "a) một;", "V. KẾ HOẠCH THỰC HIỆN",
        "Nhóm một", "Xây dựng Chương trình", "Khoản 3 Điều 6", "Nguyễn Văn A", "Trần Thị B",
        "Nơi nhận:", "- Ủy ban nhân dân tỉnh (b/c);",
    ]  # fmt: skip
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_what_is_open_is_highlighted_and_listed() -> None:
    paper = render_programme(programme(), "nd30-2020")
    assert highlights(paper) == {"yellow": ["……", "……"], "lightGray": ["Sở Y tế"]}
    text = [t for _, t in paragraphs(paper)]
    last = text[text.index("NỘI DUNG CẦN BỔ SUNG, XÁC NHẬN") :]
    assert "Mục V, dòng 1, thời gian" in last
    assert "- Mục V, dòng 1: Ngày 05/7/2025 là thứ Bảy." in last


def test_a_finished_programme_has_no_page_for_the_officer() -> None:
    paper = render_programme(programme(open_values=False), "nd30-2020")
    assert highlights(paper) == {}
    assert "SangTrang" not in [s for s, _ in paragraphs(paper)]
    assert "NỘI DUNG CẦN BỔ SUNG, XÁC NHẬN" not in [t for _, t in paragraphs(paper)]


def test_the_same_bytes_twice_and_a_validator_finds_nothing(tmp_path: Path) -> None:
    paper = render_programme(programme(), "nd30-2020")
    assert paper == render_programme(programme(), "nd30-2020")
    assert faults(paper, tmp_path) == []


def test_hostile_names_are_words() -> None:
    name = "A & B <c> {{ d }} " + "x" * 500
    assert name.upper() in [
        t for _, t in paragraphs(render_programme(programme(name), "nd30-2020"))
    ]


def two_numbers() -> Programme:
    made = programme(open_values=False)
    return replace(made, lead_number=said("12/CTr-SYT"), number=said("34/CTr-BHXH"), annex=True)


def test_two_agencies_may_each_give_a_number(tmp_path: Path) -> None:
    paper = render_programme(two_numbers(), "nd30-2020")
    text = [t for _, t in paragraphs(paper)]
    head = ["SỞ Y TẾ", "Số: 12/CTr-SYT", "BẢO HIỂM XÃ HỘI TỈNH", "Số: 34/CTr-BHXH"]
    assert [t for t in text if t in head][:4] == head
    annex = "(Kèm theo Chương trình số 12/CTr-SYT, số 34/CTr-BHXH ngày 05 tháng 01 năm 2025 của "
    assert any(t.startswith(annex) for t in text)
    assert faults(paper, tmp_path) == []
    assert check("docx", paper, "nd30-2020", "2025-01-31").findings == ()


def test_the_annex_is_titled_as_the_decree_says() -> None:
    found = paragraphs(render_programme(two_numbers(), "nd30-2020"))
    at = found.index(("PhuLuc", "Phụ lục"))
    style, title = found[at + 1]
    assert style == "PhuLucTen"
    assert title.isupper()
