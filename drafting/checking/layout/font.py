"""Phông chữ Times New Roman, bộ mã Unicode (Phụ lục I, Phần I, mục I.4)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, capped, page_ground, shortened
from drafting.checking.layout.everything import everything
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile
from drafting.word.correction import RUN, Fix

SAME = ("", "TimesNewRomanPSMT", "Times New Roman (Headings)", "Times New Roman (Body)")
"""Other names of the official typeface; without a name Word takes it of its own accord."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Letters in any other typeface."""
    official = profile.page.font
    lawful = {official.casefold(), *(name.casefold() for name in SAME)}
    for component in everything(paper):
        foreign = [
            (name, stretch.paragraph, start, end)
            for stretch in component.stretches
            for run, start, end in stretch.pieces()
            for name in run.fonts
            if name.casefold() not in lawful
        ]
        if foreign:
            name, paragraph, start, end = foreign[0]
            message = f"phông chữ {name}, quy định là {official}"
            yield Departure(
                severity=capped(ERROR, profile.page.grade),
                message=f"{message} {page_ground(profile, 'mục I.4')}",
                component=component,
                suggestion=official,
                fixes=tuple(
                    Fix(RUN, p.number, "font", official, begin, after)
                    for _, p, begin, after in foreign
                ),
                quote=shortened(paragraph.text[start:end].strip()),
            )
