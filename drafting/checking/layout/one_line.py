"""Quốc hiệu, Tiêu ngữ, date: each is one line, measured against its own cell (mục II.1, II.4)."""

from collections.abc import Iterator

from drafting.checking.findings import NOTE, WARNING
from drafting.checking.layout.departure import Departure, figure, judged
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.settled import letters_are_right
from drafting.checking.layout.text_lines import text_width
from drafting.profiles.profile import Profile

LOUDNESS = {"national-title": WARNING, "motto": WARNING, "place-date": NOTE}
"""A long place name leaves the date no room: signed papers let it break or reach out."""
SLACK_MM = 0.3


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Lines that their column has no room for, so that they break."""
    for item in judged(paper, profile, *LOUDNESS):
        stretch = item.component.stretches[0]
        room = paper.layout.room(stretch.paragraph)
        wide = text_width(stretch)
        if stretch.whole and wide > room + SLACK_MM and letters_are_right(item):
            yield Departure(
                severity=LOUDNESS[item.component.role],
                message=(
                    f"{item.name}: dòng chữ dài {figure(wide)} mm mà ô chỉ rộng {figure(room)} mm "
                    f"nên bị ngắt dòng {item.ground('column')}"
                ),
                component=item.component,
                suggestion="mở rộng cột bên phải của phần đầu",
            )
