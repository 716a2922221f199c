"""Định lề trang (NĐ 30/2020, Phụ lục I, Phần I, mục I.3; NĐ 78/2025, Phụ lục I)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR, WARNING
from drafting.checking.layout.departure import (
    Departure,
    capped,
    figure,
    page_ground,
    span,
)
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.tolerance import MARGIN_MM
from drafting.profiles.profile import Profile, Span
from drafting.word.correction import SECTION, Fix

SIDES = {"top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"}
QUIETER = ("bottom",)
"""Margins that offices cut to save a page: a true departure, but a common one."""
LAWFUL_EVERYWHERE = {"top": 20.0, "bottom": 20.0, "left": 30.0, "right": 20.0}
"""Lawful under every profile (the correction that is offered)."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Margins outside of their range; a page on its side may turn its margins with it."""
    ranges: dict[str, Span] = {side: getattr(profile.page, side) for side in SIDES}
    for at, sheet in enumerate(paper.layout.sections):
        if sheet.width > sheet.height:
            low = min(r.low for r in ranges.values())
            high = max(r.high for r in ranges.values())
            allowed = {side: Span(low, high) for side in SIDES}
        else:
            allowed = ranges
        for side, name in SIDES.items():
            found = getattr(sheet, side)
            lawful = allowed[side]
            if not lawful.low - MARGIN_MM <= found <= lawful.high + MARGIN_MM:
                loudest = WARNING if side in QUIETER else ERROR
                message = f"Lề {name} {figure(found)} mm, quy định là {span(lawful)} mm"
                yield Departure(
                    severity=capped(loudest, profile.page.grade),
                    message=f"{message} {page_ground(profile, 'mục I.3')}",
                    suggestion=f"lề {name} {figure(LAWFUL_EVERYWHERE[side])} mm",
                    fixes=(Fix(SECTION, at, side, LAWFUL_EVERYWHERE[side]),),
                )
