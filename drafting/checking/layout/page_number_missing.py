"""Văn bản có số trang (NĐ 30/2020, Phụ lục I, Phần I, mục I.7)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, Judged, judged_page
from drafting.checking.layout.numbers_of_pages import shown, surely_long
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile
from drafting.word.correction import PAGE_NUMBER, Fix


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """No page number anywhere in a paper of several pages."""
    item: Judged | None = judged_page(profile)
    if item is None or not surely_long(paper):
        return
    if not any(number.page == "default" for number in shown(paper)):
        yield Departure(
            severity=item.severity(ERROR, "place"),
            message=f"Văn bản nhiều trang mà không đánh số trang {item.ground('place')}",
            suggestion="đánh số trang, canh giữa trong lề trên, từ trang 2",
            fixes=(Fix(PAGE_NUMBER, 0, "place", "top"),),
        )
