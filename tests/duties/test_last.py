"""Last year's programme carried over: what was typed, where its articles are now, what changed."""

import pytest

from drafting.comparing import compare
from drafting.duties.last.anchors import LawRow, moved, reanchored
from drafting.duties.last.carry import Last, follows_old, itself
from drafting.duties.last.paper import LastPaper, last_paper
from drafting.duties.last.wording import has_day, in_year, is_typed
from drafting.duties.paper import CONFIRM, TYPED, PlanRow, Programme, ProgrammeRequest, printed
from drafting.duties.programme import make_programme
from drafting.lines import Line
from drafting.model import Document
from drafting.units import units
from tests.gold import structure

OLD, NEW = structure("old"), structure("new")
LINKS = tuple(
    LawRow(r.old, r.new, r.kind, r.draft_note or "") for r in compare(OLD, NEW).instruments[1].units
)
LABOUR, INSURANCE = "Sở Lao động - Thương binh và Xã hội", "Bảo hiểm xã hội tỉnh"
TITLES = "TT\tNội dung công việc\tChủ trì\tPhối hợp\tThời gian\tCăn cứ\tSản phẩm"
ROWS = (
    "I\tTuyên truyền\t\t\t\t\t",
    f"1\tTuyên truyền\t{INSURANCE}\t{LABOUR}\tTháng 3/2024\tKhoản 4 Điều 5\t12 hội nghị",
    f"2\tTập huấn\t{INSURANCE}\t{LABOUR}\tNăm 2024 (hằng năm); quý II/2024\tKhoản 7 Điều 7\t",
    f"3\tSơ kết\t{LABOUR}\t{INSURANCE}\tNgày 15/6/2024\tKhoản 5 Điều 5\tBáo cáo",
    f"4\tThông tin mới\t{LABOUR}\t{INSURANCE}\tQuý I/2024\t\tTheo khoản 1 Điều 10 Quy chế",
    f"5\tTham mưu quản lý\t{LABOUR}\t\t\tKhoản 1 Điều 5\t",
)
LAST = (
    Line("CHƯƠNG TRÌNH", 1, role="type"),
    Line(f"Phối hợp công tác năm 2024 giữa {LABOUR} và {INSURANCE}", 2, role="subject"),
    Line("Căn cứ Quyết định số 970/QĐ-UBND ngày 29 tháng 9 năm 2014 của Ủy ban nhân dân tỉnh;", 3),
    Line("I. MỤC ĐÍCH, YÊU CẦU", 4),
    Line("2. Yêu cầu", 5),
    Line("d) Tăng 5% người tham gia trong năm 2024.", 6),
    Line("IV. PHÂN CÔNG TRÁCH NHIỆM", 7),
    Line("d) Giao …… làm đầu mối phối hợp.", 8),
    Line("d) Giao Phòng Thu, ông Nguyễn Văn A làm đầu mối phối hợp.", 9),
    Line("V. KẾ HOẠCH THỰC HIỆN", 10),
    Line("\n".join((TITLES, *ROWS)), 11, role="table"),
    Line("GIÁM ĐỐC", 12, role="capacity"),
    Line("Lê Thị C", 13, role="signer"),
    Line("Trần Văn B", 14, role="signer"),
    Line("Nơi nhận:", 15, role="recipients-label"),
    Line("- Các phòng chuyên môn;", 16),
    Line("NỘI DUNG CẦN BỔ SUNG, XÁC NHẬN", 17),
    Line("d) Không phải của chương trình.", 18),
)


def paper() -> LastPaper:
    return last_paper("nam-truoc.docx", LAST)


def carried() -> Programme:
    last = Last(paper(), LINKS, changed=True)
    return make_programme(ProgrammeRequest(2025, LABOUR, INSURANCE, "5.5"), OLD, NEW, last)


def row(unit: str) -> PlanRow:
    plans = (r for s in carried().sections for g in s.plan for r in g.rows)
    return next(r for r in plans if unit in r.units)


def value(key: str) -> tuple[str, str]:
    found = next(o for o in carried().open if o.key == key)
    return found.text, found.origin


def test_the_paper_is_read_up_to_its_end() -> None:
    read = paper()
    assert (read.year, len(read.rows), read.signers) == (2024, 5, ("Lê Thị C", "Trần Văn B"))
    assert read.rows[0].group == "Tuyên truyền"
    assert read.rows[0].product == "12 hội nghị"
    assert not [w for _, w in read.lines if "Không phải" in w]


def test_whose_numbers_it_has_follows_from_the_decision_that_it_names() -> None:
    assert follows_old(paper(), OLD, NEW)


@pytest.mark.parametrize(("document", "old"), [(OLD, True), (NEW, False)])
def test_a_paper_that_names_no_decision_is_known_by_its_clauses(
    document: Document, old: bool
) -> None:
    clause = next(u for u in units(document.instruments[1]) if u.id == "7.3")
    rows = f"{TITLES}\n1\t{clause.text}\t{INSURANCE}\t\t\tKhoản 3 Điều 7\t"
    assert follows_old(last_paper("x", [Line(rows, 1, role="table")]), OLD, NEW) is old


@pytest.mark.parametrize(
    ("old", "new"),
    [("23.2", ("24.2",)), ("10.1", ("9.1",)), ("10", ("9",)), ("5.1", ()), ("99", ())],
)
def test_places_are_found_again(old: str, new: tuple[str, ...]) -> None:
    assert moved(old, LINKS) == new


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("theo khoản 1 Điều 10 Quy chế", "theo khoản 1 Điều 9 Quy chế"),
        ("Khoản 2 Điều 23", "Khoản 2 Điều 24"),
        ("khoản 1 Điều 10 Luật Bảo hiểm xã hội", "khoản 1 Điều 10 Luật Bảo hiểm xã hội"),
        ("12 hội nghị", "12 hội nghị"),
    ],
)
def test_references_in_typed_words_get_todays_numbers(words: str, now: str) -> None:
    assert reanchored(words, LINKS, "Quy chế") == (now, ())


def test_a_place_that_is_gone_is_told() -> None:
    assert reanchored("theo khoản 1 Điều 5", LINKS, "Quy chế")[1] == ("5.1",)


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("Tháng 01/2024", "Tháng 01/2025"),
        ("Quý IV/2024", "Quý IV/2025"),
        ("năm 2024", "năm 2025"),
        ("Kế hoạch số 12/2024/KH-UBND", "Kế hoạch số 12/2024/KH-UBND"),
        ("ngày 15/6/2024", "ngày 15/6/2024"),
        ("năm 2023", "năm 2023"),
    ],
)
def test_a_year_moves_on_but_days_and_numbers_stay(words: str, now: str) -> None:
    assert in_year(words, 2024, 2025) == now


def test_dots_and_hints_are_not_typed() -> None:
    assert not any(map(is_typed, ("……", "[Họ và tên]", "Sơ kết: …/2024", " … ; ", "")))
    assert is_typed("Phòng Thu")
    assert has_day("ngày 5 tháng 7 năm 2024")
    assert not has_day("Tháng 7/2024")


def test_typed_words_are_carried_to_be_confirmed() -> None:
    assert value("contact.partner") == ("Phòng Thu, ông Nguyễn Văn A", CONFIRM)
    assert value("contact.lead") == ("……", TYPED)
    assert value("partner.signer") == ("Lê Thị C", CONFIRM)
    assert value("recipients.units") == ("Các phòng chuyên môn", CONFIRM)
    assert value("aims.targets") == ("Tăng 5% người tham gia trong năm 2025", CONFIRM)


def test_cells_are_carried_by_their_clause() -> None:
    assert printed(row("5.2").product) == "12 hội nghị"
    assert printed(row("5.2").time) == "Tháng 3/2025"
    assert printed(row("7.4").time) == "Năm 2025 (hằng năm); quý II/2025"
    assert printed(row("7.4").product).startswith("Kế hoạch tập huấn năm 2025")


def test_a_day_of_last_year_is_told_never_moved() -> None:
    time = row("5.6").time
    assert printed(time) == "……"
    assert "Ngày 15/6/2024" in next(v for v in time if v.origin == TYPED).hint


def test_a_row_that_officers_added_stays_and_one_whose_clause_is_gone_is_told() -> None:
    rows = [r for s in carried().sections for g in s.plan for r in g.rows]
    added = next(r for r in rows if printed(r.task) == "Thông tin mới")
    assert printed(added.product) == "Theo khoản 1 Điều 9 Quy chế"
    assert {v.origin for v in added.lead} == {CONFIRM}
    assert [r.number for r in rows] == [str(n) for n in range(1, len(rows) + 1)]
    assert any("“Tham mưu quản lý”" in r and "không còn" in r for r in carried().remarks)


def test_what_changed_in_law_is_listed_for_the_two_agencies() -> None:
    law = carried().law
    assert any(
        t.startswith("Khoản 2 Điều 24 (trước là khoản 2 Điều 23): chuyển sang cơ quan khác")
        for t in law
    )
    assert not any("Sở Kế hoạch" in t for t in law)


def test_a_paper_on_the_same_text_has_nothing_new_in_law() -> None:
    same = Last(paper(), itself(NEW.instruments[1]), changed=False)
    request = ProgrammeRequest(2025, LABOUR, INSURANCE, "5.5")
    assert make_programme(request, OLD, NEW, same).law == ()
