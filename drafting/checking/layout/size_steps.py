"""Cỡ chữ trong một văn bản tăng, giảm thống nhất (Phụ lục I, Phần I, Mục V, chú thích).

Quốc hiệu 12 goes with Tiêu ngữ 13 and date 13; 13 with 14 and 14. Many offices print all three at
13, so this is only a note.
"""

from collections.abc import Iterator

from drafting.checking.findings import NOTE
from drafting.checking.layout.departure import Departure, figure, judged
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile

STEP = {12.0: 13.0, 13.0: 14.0}
"""Size of Quốc hiệu → size of Tiêu ngữ and of the date."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Sizes of the head, each lawful, that do not move together."""
    by_text: dict[str, dict[str, float]] = {}
    for item in judged(paper, profile, "national-title", "motto", "place-date"):
        sizes = {run.size for s in item.component.stretches for run in s.runs()}
        found = by_text.setdefault(item.component.instrument, {})
        if len(sizes) != 1 or not all(size in item.figures.size for size in sizes):
            continue
        size = found.setdefault(item.component.role, min(sizes))
        due = STEP.get(found.get("national-title", 0.0))
        if item.component.role != "national-title" and due is not None and size != due:
            lawful = f"đi với Quốc hiệu cỡ {figure(due - 1)} là {figure(due)}"
            message = f"{item.name}: cỡ chữ {figure(size)}, {lawful} {item.ground('size')}"
            yield Departure(NOTE, message, item.component)
