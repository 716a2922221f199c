"""Days of a year, and the register's rows of validity."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting import registers
from drafting.duties.calendar import closed, in_year, remark, short, working_day_before
from drafting.phrases.places import place, places


@pytest.mark.parametrize(
    ("normal", "year", "day"),
    [
        ("--07-05", 2025, date(2025, 7, 5)),
        ("--02-29", 2025, None),
        ("2024-12-31", 2025, date(2024, 12, 31)),
        ("P15D", 2025, None),
        ("--MM+20", 2025, None),
    ],
)
def test_a_normal_form_in_a_year(normal: str, year: int, day: date | None) -> None:
    assert in_year(normal, year) == day


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2025, 7, 5), "thứ Bảy"),
        (date(2025, 7, 6), "Chủ nhật"),
        (date(2025, 9, 2), "Quốc khánh"),
        (date(2025, 7, 4), None),
    ],
)
def test_days_off(day: date, why: str | None) -> None:
    assert closed(day) == why


def test_days_are_printed_by_the_decree() -> None:
    assert short(date(2025, 2, 9)) == "09/02/2025"
    assert short(date(2025, 7, 5)) == "05/7/2025"


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_the_working_day_before_is_open_and_before(day: date) -> None:
    last = working_day_before(day)
    assert last < day
    assert closed(last) is None
    assert (remark(day, before=True) is None) == (closed(day) is None)


@pytest.mark.parametrize(
    ("ids", "said"),
    [
        (["5.5"], "khoản 5 Điều 5"),
        (["5.3", "5.4", "5.6"], "khoản 3, 4, 6 Điều 5"),
        (["5.2", "7.1", "7.2"], "khoản 2 Điều 5 và khoản 1, 2 Điều 7"),
        (["13.0"], "Điều 13"),
        (["6.2.a", "6.2.b"], "khoản 2 Điều 6"),
        (["22#2.1"], "khoản 1 Điều 22"),
        ([], ""),
    ],
)
def test_places_are_printed_from_small_to_large(ids: list[str], said: str) -> None:
    assert places(ids) == said
    assert not ids or place(ids[0]).endswith(said.rsplit(maxsplit=1)[-1]) or len(ids) > 1


def test_every_register_row_has_a_source_and_a_grade() -> None:
    graded = [(r.source, r.grade) for r in registers.agencies()]
    graded += [(r.source, r.grade) for r in registers.laws()]
    assert graded
    assert all(s and g in ("A", "B", "C", registers.UNVERIFIED) for s, g in graded)
    assert all(h.source for h in registers.holidays())


def test_successors_and_replacements_are_rows_or_said_in_words() -> None:
    numbers = {law.number for law in registers.laws()}
    assert {n for law in registers.laws() for n in law.replaced_by} <= numbers
    for law in registers.laws():
        for name, passed in law.amends:
            assert any(o.name == name and o.passed == passed for o in registers.laws())


@pytest.mark.parametrize(
    ("name", "day", "state"),
    [
        ("Sở Lao động - Thương binh và Xã hội", "2024-05-31", registers.THERE),
        ("Sở Lao động - Thương binh và Xã hội", "2025-03-01", registers.ENDED),
        ("Thuế tỉnh", "2025-01-01", registers.NOT_YET),
        ("Liên đoàn Lao động tỉnh", "2026-01-01", registers.UNKNOWN),
        ("Sở Không Có", "2026-01-01", registers.UNKNOWN),
    ],
)
def test_an_agency_on_a_day(name: str, day: str, state: str) -> None:
    assert registers.state(registers.find_agency(name), day) == state
