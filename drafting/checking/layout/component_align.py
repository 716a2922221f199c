"""Canh giữa, canh đều hai lề, sát lề trái (NĐ 30/2020, Phụ lục I, Phần I, Mục II)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, judged
from drafting.checking.layout.paper import Paper, Stretch
from drafting.checking.layout.text_lines import line_widths
from drafting.profiles.profile import Profile
from drafting.word.correction import PARAGRAPH, Fix

NAMES = {
    "left": "canh trái",
    "right": "canh phải",
    "center": "canh giữa",
    "justify": "canh đều hai lề",
}
ACCEPTED = {"left": ("left", "justify"), "center": ("center",), "justify": ("justify",)}
FREE = ("addressee", "address")
"""Components whose alignment no rule fixes."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Paragraphs aligned otherwise; a single line may as well stand left as be justified."""
    for item in judged(paper, profile):
        lawful = item.figures.align
        if item.component.role in FREE:
            continue
        wrong = [s for s in item.component.stretches if _is_wrong(paper, s, lawful)]
        if wrong:
            found = NAMES.get(wrong[0].paragraph.align, wrong[0].paragraph.align)
            message = f"{item.name}: {found}, quy định là {NAMES[lawful]}"
            yield Departure(
                severity=item.severity(ERROR, "align"),
                message=f"{message} {item.ground('align')}",
                component=item.component,
                suggestion=NAMES[lawful],
                fixes=tuple(Fix(PARAGRAPH, s.paragraph.number, "align", lawful) for s in wrong),
                line=wrong[0].paragraph.number,
            )


def _is_wrong(paper: Paper, stretch: Stretch, lawful: str) -> bool:
    align = stretch.paragraph.align
    if align in ACCEPTED[lawful] or not stretch.opens:
        return False
    if lawful != "center" and align == "left":
        return len(line_widths(paper.layout, stretch)) > 1
    return stretch.whole or lawful == "justify"
