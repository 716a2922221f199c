"""The calendar read by another library: what Outlook, Google and Thunderbird would see."""

from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar, Event

from drafting.duties.register import duties
from drafting.rendering.duties_ics import duties_ics
from tests.gold import structure

FOUND = duties(structure("new"))
RAW = duties_ics(FOUND, 2025, "20240531T000000Z")


def calendar() -> Calendar:
    found = Calendar.from_ical(RAW)
    assert isinstance(found, Calendar)
    return found


def events() -> list[Event]:
    return [e for e in calendar().walk("VEVENT") if isinstance(e, Event)]


def days(event: Event) -> list[date]:
    """All days of an event, its recurrence expanded."""
    first = event.decoded("DTSTART")
    rule = event.get("RRULE")
    if rule is None:
        return [first]
    start = datetime(first.year, first.month, first.day)  # noqa: DTZ001 - a day has no zone
    return [d.date() for d in rrulestr(rule.to_ical().decode(), dtstart=start)]


def test_nothing_is_broken_and_nothing_is_missing() -> None:
    assert calendar()["VERSION"] == "2.0"
    assert not calendar().errors
    assert not [e.errors for e in events() if e.errors]
    assert len(events()) == 14
    for event in events():
        assert all(event.get(name) is not None for name in ("UID", "DTSTAMP", "SUMMARY", "DTSTART"))


def test_words_survive_with_their_marks_and_tones() -> None:
    said = " ".join(str(e["DESCRIPTION"]) for e in events())
    quotes = [" ".join(d.quote.split()) for d in FOUND if d.id in ("24.1", "9.1")]
    assert quotes
    assert all(quote in " ".join(said.split()) for quote in quotes)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("Khoản 1 Điều 9.", [(3, 31), (6, 30), (9, 30), (12, 31)]),
        ("Khoản 7 Điều 7.", [(12, 31)]),
    ],
)
def test_recurrences_are_the_ends_of_the_spans(unit: str, expected: list[tuple[int, int]]) -> None:
    event = next(e for e in events() if f"Căn cứ: {unit}" in str(e["DESCRIPTION"]))
    assert days(event) == [date(2025, month, day) for month, day in expected]


def test_due_days_stand_on_the_last_working_day_that_keeps_them() -> None:
    due = [e for e in events() if "Thời hạn: trước ngày" in str(e["DESCRIPTION"])]
    assert [days(e) for e in due] == [[date(2025, 7, 4)], [date(2025, 12, 19)]]


def test_a_day_lasts_a_day_and_all_days_are_of_the_year() -> None:
    for event in events():
        assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(days=1)
        assert {d.year for d in days(event)} == {2025}


def test_each_event_rings_a_week_before() -> None:
    for event in events():
        alarms = event.walk("VALARM")
        assert [a.decoded("TRIGGER") for a in alarms] == [timedelta(days=-7)]


def test_written_again_it_is_the_same_calendar() -> None:
    again = Calendar.from_ical(calendar().to_ical())
    assert [str(e["UID"]) for e in again.walk("VEVENT")] == [str(e["UID"]) for e in events()]
    assert len({str(e["UID"]) for e in events()}) == len(events())
