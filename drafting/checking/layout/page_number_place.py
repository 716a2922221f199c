"""Số trang canh giữa trong phần lề trên (NĐ 30/2020, Phụ lục I, Phần I, mục I.7)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, judged_page
from drafting.checking.layout.numbers_of_pages import PageNumber, shown
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile
from drafting.word.correction import PAGE_NUMBER, Fix

OFF_MM = 3.0
"""A centre tab this near to the middle of the text is meant as centred."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Page numbers at the foot, or beside the middle."""
    item = judged_page(profile)
    if item is None:
        return
    numbers = [n for n in shown(paper) if n.page != "first"]
    found = None
    if any(n.kind == "footer" for n in numbers):
        found = "đặt ở chân trang"
    elif any(not _is_centred(paper, n) for n in numbers):
        found = "không canh giữa"
    if found:
        message = f"Số trang {found}, quy định là canh giữa trong phần lề trên"
        yield Departure(
            severity=item.severity(ERROR, "place"),
            message=f"{message} {item.ground('place')}",
            suggestion="canh giữa trong lề trên",
            fixes=(Fix(PAGE_NUMBER, 0, "place", "top"),),
        )


def _is_centred(paper: Paper, number: PageNumber) -> bool:
    paragraph = number.paragraph
    if paragraph.align == "center" or paragraph.framed == "center":
        return True
    before = paragraph.text[: len(paragraph.text) - len(paragraph.text.lstrip())]
    stops = sorted(stop for stop, kind in paragraph.tabs if kind == "center")
    middle = paper.layout.sections[number.section].text_width / 2
    return before.count("\t") == 1 and any(abs(stop - middle) <= OFF_MM for stop in stops)
