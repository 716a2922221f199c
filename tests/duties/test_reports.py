"""Who reports on what to whom, and returned reports set against that."""

import pytest

from drafting.duties.gathered import Returned, gather
from drafting.duties.reports import Period, Reporter, Reporting, reporting
from tests.gold import structure

NEW, OLD = structure("new"), structure("old")
HALF, YEAR = Period(2025, 1), Period(2025)
ASKED = reporting(NEW, HALF)


def reporter(name: str) -> Reporter:
    return next(r for r in ASKED.reporters if r.agency == name)


@pytest.mark.parametrize(
    ("period", "title"),
    [
        (HALF, "06 tháng đầu năm 2025"),
        (Period(2025, 2), "06 tháng cuối năm 2025"),
        (YEAR, "năm 2025"),
    ],
)
def test_periods_are_named_as_papers_name_them(period: Period, title: str) -> None:
    assert period.title == title


def test_receivers_and_due_days_are_the_texts() -> None:
    assert (ASKED.receiver, ASKED.due) == ("Bảo hiểm xã hội tỉnh", "trước ngày 05/7/2025")
    assert "thứ Bảy" in ASKED.remark
    assert (ASKED.summary_by, ASKED.summary_to) == ("Bảo hiểm xã hội tỉnh", "Ủy ban nhân dân tỉnh")
    assert reporting(NEW, YEAR).due == "trước ngày 20/12/2025"
    assert reporting(NEW, Period(2025, 2)).due == ""
    old = reporting(OLD, HALF)
    assert (old.receiver, old.summary_by) == ("Sở Y tế", "Sở Y tế")


def test_every_agency_has_its_own_clauses() -> None:
    assert [t.unit for t in reporter("Cục Thuế tỉnh").tasks] == ["16.1", "16.2", "16.3", "16.4"]
    assert (
        reporter("Ban Quản lý khu kinh tế tỉnh").tasks
        == reporter("Liên minh các Hợp tác xã tỉnh").tasks
    )
    assert not any(t.unit.startswith("24") for r in ASKED.reporters for t in r.tasks)
    assert [r.agency for r in ASKED.reporters if r.group] == [
        "Các sở, ngành khác có liên quan",
        "Ủy ban nhân dân các huyện, thành phố",
        "các tổ chức chính trị - xã hội tỉnh",
    ]


def test_words_that_open_a_list_have_no_result() -> None:
    assert [t.unit for t in reporter("Sở Y tế").tasks if t.opens] == ["6.2.0"]


def report(agency: str, file: str = "a.docx", place: str = "khoản 1 điều 16") -> Returned:
    return Returned(file, agency, ((place, "Đã làm."),))


def test_who_has_not_sent_is_listed() -> None:
    found = gather(ASKED, [report("Cục Thuế tỉnh")])
    assert [s.agency for s in found.sent] == ["Cục Thuế tỉnh"]
    assert len(found.due) - len(found.missing) == 1
    assert "Sở Y tế" in found.missing
    assert not {"Bảo hiểm xã hội tỉnh", "Cục Thuế tỉnh"} & set(found.missing)
    assert found.sent[0].blanks == 3


def test_the_last_report_of_an_agency_counts() -> None:
    found = gather(ASKED, [report("Cục Thuế tỉnh", "1.docx"), report("Cục Thuế tỉnh", "2.docx")])
    assert [s.report.file for s in found.sent] == ["2.docx"]
    assert found.twice == (("Cục Thuế tỉnh", "1.docx"),)


def test_a_district_is_one_of_its_group() -> None:
    sent = report("UBND huyện Đăk Hà", place="khoản 2 điều 20")
    names = ("Ủy ban nhân dân huyện Đăk Hà", "Ủy ban nhân dân huyện Sa Thầy")
    found = gather(ASKED, [sent], names)
    assert ("Ủy ban nhân dân các huyện, thành phố", 1) in found.groups
    assert names[0] not in found.missing
    assert names[1] in found.missing


def test_a_report_of_nobody_is_named() -> None:
    assert gather(ASKED, [report("", "la.docx"), report("Sở Lạ", "la2.docx")]).unknown == (
        "la.docx",
        "la2.docx",
    )


def test_a_text_without_reports_gives_blanks() -> None:
    assert gather(Reporting(()), []).missing == ()
