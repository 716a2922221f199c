"""Cỡ chữ of each component (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II and V)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR, NOTE
from drafting.checking.layout.departure import Departure, Judged, judged, listed, span
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.tolerance import NUMBER_SIZE
from drafting.profiles.profile import Profile
from drafting.word.correction import RUN, Fix

PARTNERS = {
    "national-title": ("motto", -1.0),
    "motto": ("national-title", 1.0),
    "place-date": ("national-title", 1.0),
}
"""Sizes of the head move together (Mục V, chú thích): role → whose size, and how much more."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Letters of a size outside of the component's range."""
    for item in judged(paper, profile):
        sizes = {
            run.size
            for stretch in item.component.stretches
            for run in stretch.runs()
            if run.size not in item.figures.size
        }
        if sizes:
            yield _departure(paper, item, sizes)


def _departure(paper: Paper, item: Judged, sizes: set[float]) -> Departure:
    lawful = item.figures.size
    # 13 or 14: all offices print the number as large as the date beside it
    usual = item.component.role == "number" and all(13.0 <= s <= NUMBER_SIZE for s in sizes)
    message = f"{item.name}: cỡ chữ {listed(sizes)}, quy định là {span(lawful)}"
    return Departure(
        severity=NOTE if usual else item.severity(ERROR, "size"),
        message=f"{message} {item.ground('size')}",
        component=item.component,
        suggestion=f"cỡ chữ {span(lawful)}",
        fixes=tuple(
            Fix(RUN, s.paragraph.number, "size", _due(paper, item, run.size), start, end)
            for s in item.component.stretches
            for run, start, end in s.pieces()
            if run.size in sizes
        ),
    )


def _due(paper: Paper, item: Judged, size: float) -> float:
    """The size to set: what goes with the rest of the head, else the nearest lawful one."""
    partner, step = PARTNERS.get(item.component.role, ("", 0.0))
    for other in paper.of(partner):
        if other.instrument == item.component.instrument:
            beside = {run.size + step for s in other.stretches for run in s.runs()}
            if len(beside) == 1 and beside <= {item.figures.size.low, item.figures.size.high}:
                return beside.pop()
    return min(max(size, item.figures.size.low), item.figures.size.high)
