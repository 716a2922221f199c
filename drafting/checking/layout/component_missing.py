"""Các thành phần thể thức chính (NĐ 30/2020, Điều 8 and Phụ lục I, Phần I, Mục II)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, capped, grade_of, ground
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile

REQUIRED = ("national-title", "motto", "issuer", "place-date")
SIGNED = ("capacity", "signer", "blank-signature")
"""Any of them is a signature; dots are that of a draft."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """A paper with a number of its own lacks one of its main components."""
    figures = {c.role: c for c in profile.components}
    numbered = dict.fromkeys(c.instrument for c in paper.of("number"))
    for instrument in numbered:
        present = {c.role for c in paper.components if c.instrument == instrument}
        missing = [role for role in REQUIRED if role not in present]
        if not present & set(SIGNED):
            missing.append("capacity")
        if not present & {"type", "letter-subject"}:
            missing.append("type")
        place = next(c for c in paper.of("number") if c.instrument == instrument)
        for role in missing:
            item = figures[role]
            yield Departure(
                severity=capped(ERROR, grade_of(item, "words")),
                message=f"Không nhận ra {item.title} {ground(item, 'words')}",
                component=place,
            )
