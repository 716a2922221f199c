"""Chữ màu đen (Phụ lục I, Phần I, mục I.4)."""

from collections.abc import Iterator

from drafting.checking.findings import WARNING
from drafting.checking.layout.departure import Departure, page_ground
from drafting.checking.layout.everything import everything
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.tolerance import BLACK
from drafting.profiles.profile import Profile
from drafting.word.correction import RUN, Fix

RED_STAMPS = ("urgency", "secrecy", "draft-stamp")
"""Stamps are red (Phụ lục I, Phần I, mục III.2)."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Coloured letters."""
    for component in everything(paper):
        if component.role in RED_STAMPS:
            continue
        coloured = [
            (run.colour, stretch.paragraph.number, start, end)
            for stretch in component.stretches
            for run, start, end in stretch.pieces()
            if not is_black(run.colour)
        ]
        if coloured:
            found = f"chữ màu #{coloured[0][0]}, quy định là màu đen"
            yield Departure(
                severity=WARNING,
                message=f"{found} {page_ground(profile, 'mục I.4')}",
                component=component,
                suggestion="màu đen",
                fixes=tuple(
                    Fix(RUN, number, "colour", "000000", start, end)
                    for _, number, start, end in coloured
                ),
            )


def is_black(colour: str) -> bool:
    """The printer's own black, or a colour that looks like it."""
    if not colour:
        return True
    try:
        parts = [int(colour[at : at + 2], 16) for at in (0, 2, 4)]
    except ValueError:
        return True
    return max(parts) < BLACK
