"""The year month by month."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

from drafting.duties.register import duties
from drafting.duties.year import months
from drafting.rendering.year_view import duties_html, year_section
from tests.cli.command import drafting
from tests.gold import structure

FOUND = duties(structure("new"))
YEAR = months(FOUND, 2025)


def test_due_days_stand_in_their_months_with_their_remark() -> None:
    due = [(e.day, e.duty.id, bool(e.remark)) for month in YEAR for e in month if e.is_due]
    assert due == [
        (date(2025, 7, 5), "24.1", True),
        (date(2025, 12, 20), "24.1", True),
        (date(2025, 12, 31), "7.7", False),
    ]


def test_what_comes_round_is_a_reminder_at_the_end_of_its_span() -> None:
    quarterly = [e.day for month in YEAR for e in month if e.duty.id == "9.1"]
    assert quarterly == [date(2025, m, d) for m, d in ((3, 31), (6, 30), (9, 30), (12, 31))]
    assert not any(e.is_due for month in YEAR for e in month if e.duty.id == "9.1")
    assert months(FOUND, 2024)[1] == ()
    assert len(YEAR) == 12


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - the library calls it
        self.seen.append(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_loads_nothing() -> None:
    page = duties_html(FOUND, "du-thao.txt", 2025)
    tags = Tags()
    tags.feed(page)
    assert tags.open == []
    assert tags.seen.count("section") == 12
    assert not {"script", "link", "img"} & set(tags.seen)
    assert "nên gửi chậm nhất thứ Sáu, ngày 04/7/2025" in page


def test_hostile_words_are_words() -> None:
    bad = replace(FOUND[-1], lead_resolved=("<script>A & B</script>",), frequency="hằng năm")
    assert "<script>" not in year_section((replace(bad, deadline=None),), 2025)


def test_the_command_needs_a_year(kon_tum: Path) -> None:
    text = kon_tum / "du-thao-2024.txt"
    page = drafting("duties", text, "-f", "html", "--year", "2025").out
    assert "Không có việc định kỳ." in page
    assert drafting("duties", text, "-f", "html").refused
