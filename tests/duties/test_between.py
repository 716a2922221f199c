"""What became of the duties from 2014 to 2024; the matrix and its gaps."""

import pytest

from drafting.comparing import compare
from drafting.duties.between import TITLES, DutyChange, between, by_agency
from drafting.duties.matrix import matrix
from drafting.duties.register import duties
from tests.gold import structure

OLD, NEW = structure("old"), structure("new")
LINKS = [(r.old, r.new) for r in compare(OLD, NEW).instruments[1].units]
CHANGES = between(duties(OLD), duties(NEW), LINKS)


def of(agency: str, kind: str) -> list[DutyChange]:
    return [c for c in CHANGES if c.agency == agency and c.kind == kind]


def test_a_shorter_frequency_is_more_often() -> None:
    assert of("Sở Kế hoạch và Đầu tư", "more-often") == [
        DutyChange(
            "more-often", "Sở Kế hoạch và Đầu tư", ("10.1",), ("9.1",), "từ 6 tháng thành hằng quý",
            next(d.action for d in duties(NEW) if d.id == "9.1"),
        )
    ]  # fmt: skip


def test_a_duty_that_changes_hands_is_told_to_both() -> None:
    for agency in ("Sở Y tế", "Bảo hiểm xã hội tỉnh"):
        moved = of(agency, "moved")
        assert [(c.old, c.new) for c in moved] == [(("23.2",), ("24.2",))]
        assert moved[0].said == "từ Sở Y tế sang Bảo hiểm xã hội tỉnh"


def test_new_and_dropped_duties() -> None:
    assert ("7.7",) in [c.new for c in of("Bảo hiểm xã hội tỉnh", "new")]
    assert ("7.5",) in [c.old for c in of("Bảo hiểm xã hội tỉnh", "dropped")]
    assert [c.new for c in of("Ban Dân tộc", "new")] == [("15.1",), ("15.2",)]


def test_a_new_receiver_is_a_change() -> None:
    said = [c.said for c in CHANGES if c.new == ("24.1",)]
    assert "nơi nhận: Sở Y tế → Bảo hiểm xã hội tỉnh" in said


def test_nothing_changes_between_a_text_and_itself() -> None:
    links = [((d.id,), (d.id,)) for d in duties(NEW)]
    assert between(duties(NEW), duties(NEW), links) == ()


def test_every_change_is_told_to_somebody_and_has_a_title() -> None:
    assert sum(map(len, by_agency(CHANGES).values())) == len(CHANGES)
    assert {c.kind for c in CHANGES} <= set(TITLES)


@pytest.mark.parametrize(
    ("agency", "unit", "mark"),
    [
        ("Sở Y tế", "6.3", "CT"),
        ("Bảo hiểm xã hội tỉnh", "6.3", "PH"),
        ("Bảo hiểm xã hội tỉnh", "9.1", "N"),
        ("Ủy ban nhân dân tỉnh", "8.1", "CĐ"),
    ],
)
def test_matrix_cells(agency: str, unit: str, mark: str) -> None:
    assert matrix(duties(NEW)).cells[agency, unit] == mark


def test_the_matrix_says_where_to_look() -> None:
    gaps = matrix(duties(NEW)).gaps
    assert "Khoản 2 Điều 25: không nêu cơ quan thực hiện." in gaps
    assert any(g.startswith("“sơ kết”: cùng chủ trì có") for g in gaps)
    assert any(g.startswith("Bảo hiểm xã hội huyện: được nêu để phối hợp") for g in gaps)


def test_groups_are_no_agencies_of_the_matrix() -> None:
    assert not [n for n in matrix(duties(NEW)).agencies if n.lower().startswith("các ")]
