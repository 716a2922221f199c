"""Phần, Chương, Mục and their titles each stand on a line of their own (mục II.6.đ)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, judged
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Label and title in one line."""
    for item in judged(paper, profile):
        if item.component.role.endswith("-in-one"):
            yield Departure(
                severity=item.severity(ERROR, "align"),
                message=(
                    f"{item.name}: số thứ tự và tiêu đề nằm trên cùng một dòng, quy định số thứ tự "
                    f"trên một dòng riêng, tiêu đề ngay dưới {item.ground('align')}"
                ),
                component=item.component,
                suggestion="xuống dòng trước tiêu đề",
            )
