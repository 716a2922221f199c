"""Đứng or nghiêng: the slope of each component (NĐ 30/2020, Phụ lục I, Phần I, Mục II and V)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, Judged, judged
from drafting.checking.layout.letters import share, wrongly_marked
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile
from drafting.word.correction import RUN, Fix

UPRIGHT = 0.1
"""Share of an italic line whose letters may stand upright: a figure that was typed in later."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Letters that are italic and must not be, or the other way round."""
    for item in judged(paper, profile):
        if item.figures.italic:
            if share(item.component, lambda run: not run.italic) > UPRIGHT:
                yield _departure(item, "kiểu chữ đứng", "kiểu chữ nghiêng")
        elif wrongly_marked(item.component, lambda run: run.italic):
            yield _departure(item, "kiểu chữ nghiêng", "kiểu chữ đứng")


def _departure(item: Judged, found: str, lawful: str) -> Departure:
    return Departure(
        severity=item.severity(ERROR, "italic"),
        message=f"{item.name}: {found}, quy định là {lawful} {item.ground('italic')}",
        component=item.component,
        suggestion=lawful,
        fixes=tuple(
            Fix(RUN, s.paragraph.number, "italic", item.figures.italic, s.start, s.end)
            for s in item.component.stretches
        ),
    )
