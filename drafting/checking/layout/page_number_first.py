"""Số trang thứ nhất không hiển thị (NĐ 30/2020, Phụ lục I, Phần I, mục I.7)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, judged_page
from drafting.checking.layout.numbers_of_pages import shown
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile
from drafting.word.correction import PAGE_NUMBER, Fix


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """The first page of the paper shows its number."""
    item = judged_page(profile)
    if item is None:
        return
    kind = "first" if paper.layout.sections[0].first_differs else "default"
    if any(n.section == 0 and n.page == kind for n in shown(paper)):
        yield Departure(
            severity=item.severity(ERROR, "first"),
            message=(
                "Số trang hiện ở trang thứ nhất, quy định là không hiển thị số trang thứ nhất "
                f"{item.ground('first')}"
            ),
            suggestion="không hiện số ở trang thứ nhất",
            fixes=(Fix(PAGE_NUMBER, 0, "place", "top"),),
        )
