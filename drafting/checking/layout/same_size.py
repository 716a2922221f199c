"""Điều, khoản, điểm take the size of the running text (Phụ lục I, Phần I, mục II.6.đ)."""

from collections import Counter
from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import BODY, Departure, Judged, figure, judged
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile
from drafting.word.correction import RUN, Fix


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Lawful sizes that differ inside the running text of one instrument."""
    by_text: dict[str, list[Judged]] = {}
    for item in judged(paper, profile, *BODY):
        by_text.setdefault(item.component.instrument, []).append(item)
    for items in by_text.values():
        yield from _of_one(items)


def _of_one(items: list[Judged]) -> Iterator[Departure]:
    counts: Counter[float] = Counter()
    for item in items:
        for stretch in item.component.stretches:
            for run in stretch.runs():
                counts[run.size] += len(run.text)
    if not counts:
        return
    usual = max(counts, key=lambda size: (counts[size], size))
    for item in items:
        odd = [
            (stretch, size, start, end)
            for stretch in item.component.stretches
            for size, start, end in ((r.size, a, b) for r, a, b in stretch.pieces())
            if size != usual and size in item.figures.size
        ]
        if odd:
            message = (
                f"{item.name}: cỡ chữ {figure(odd[0][1])} khác với phần lời văn ({figure(usual)})"
            )
            yield Departure(
                severity=item.severity(ERROR, "size"),
                message=f"{message} {item.ground('size')}",
                component=item.component,
                suggestion=f"cỡ chữ {figure(usual)}",
                fixes=tuple(
                    Fix(RUN, s.paragraph.number, "size", usual, start, end)
                    for s, _, start, end in odd
                ),
            )
