"""Đậm or not: the weight of each component (NĐ 30/2020, Phụ lục I, Phần I, Mục II and V)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR, WARNING
from drafting.checking.layout.body import OTHER, TITLED_CLAUSE
from drafting.checking.layout.departure import Departure, Judged, judged
from drafting.checking.layout.letters import share, wrongly_marked
from drafting.checking.layout.paper import Component, Paper
from drafting.model import ITEM
from drafting.profiles.profile import Profile
from drafting.word.correction import RUN, Fix

SENTENCE = 60
"""Letters from which on a bold paragraph of running text is no heading."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Letters that are bold and must not be, or the other way round."""
    for item in judged(paper, profile):
        bold = item.figures.bold or item.component.role == TITLED_CLAUSE
        if bold and share(item.component, lambda run: not run.bold) > 0:
            yield _departure(item, "chưa in đậm", bold)
        elif not bold and _is_bold_text(item.component):
            yield _departure(item, "in đậm", bold)


def _departure(item: Judged, found: str, bold: bool) -> Departure:
    role = item.component.role
    # real papers print the number bold now and then: worth a warning, no more
    severity = WARNING if role == "number" else item.severity(ERROR, "bold")
    lawful = "kiểu chữ đậm" if bold else "không in đậm"
    return Departure(
        severity=severity,
        message=f"{item.name}: {found}, quy định là {lawful} {item.ground('bold')}",
        component=item.component,
        suggestion=lawful,
        fixes=tuple(
            Fix(RUN, s.paragraph.number, "bold", bold, s.start, s.end)
            for s in item.component.stretches
        ),
    )


def _is_bold_text(component: Component) -> bool:
    """Bold letters, but no title line of a text without articles (``1. Bố cục``)."""
    running = component.role in (OTHER, ITEM, "clause", "point")
    if running and (len(component.text) < SENTENCE or component.text[-1] not in ".;"):
        return False
    return wrongly_marked(component, lambda run: run.bold)
