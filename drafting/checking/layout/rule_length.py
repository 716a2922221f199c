"""Độ dài đường kẻ: as the motto; 1/3 to 1/2 of issuer and subject (mục II.1, II.2, II.5)."""

from collections.abc import Iterator

from drafting.checking.findings import WARNING
from drafting.checking.layout.departure import Departure, Judged, figure, judged
from drafting.checking.layout.paper import Paper, RuleLine, Stretch
from drafting.checking.layout.settled import letters_are_right
from drafting.checking.layout.text_lines import line_widths
from drafting.checking.layout.tolerance import ISSUER_RULE, MOTTO_RULE, SUBJECT_RULE
from drafting.profiles.profile import Profile
from drafting.word.correction import LINE, PARAGRAPH, Fix

ACCEPTED = {"motto": MOTTO_RULE, "issuer": ISSUER_RULE, "subject": SUBJECT_RULE}
LAWFUL = {"motto": "bằng độ dài dòng chữ", "issuer": "1/3 đến 1/2 độ dài dòng chữ"}
"""The words of the annex; the subject's are the issuer's."""
OFFERED = {"motto": 1.0, "issuer": 0.42, "subject": 0.36}


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Lines too short or too long for the words above them."""
    for item in judged(paper, profile, *ACCEPTED):
        rule = item.component.rule
        if rule is None or rule.kind == "dashes" or item.figures.rule is None:
            continue
        if not letters_are_right(item):
            continue
        low, high = ACCEPTED[item.component.role]
        widths = widths_of(paper, item)
        if not any(low <= rule.length / w <= high for w in widths):
            yield _departure(paper, item, rule, widths)


def widths_of(paper: Paper, item: Judged) -> list[float]:
    """The widths that the line may be measured by: any line of a subject, else the widest."""
    widths = [
        width for stretch in _above(item) for width in line_widths(paper.layout, stretch) if width
    ]
    return widths if item.component.role == "subject" else [max(widths, default=1.0)]


def _above(item: Judged) -> tuple[Stretch, ...]:
    """The words that the line stands under: of two agencies with a line each, the first's."""
    all_of_it, rule = item.component.stretches, item.component.rule
    if rule is None or any(s.paragraph.number == rule.paragraph for s in all_of_it):
        return all_of_it
    return tuple(s for s in all_of_it if s.paragraph.number < rule.paragraph) or all_of_it


def offered_length(role: str, widths: list[float]) -> float:
    """Millimetres of a lawful rule."""
    return max(widths, default=1.0) * OFFERED[role]


def _departure(paper: Paper, item: Judged, rule: RuleLine, widths: list[float]) -> Departure:
    role = item.component.role
    lawful = LAWFUL.get(role, LAWFUL["issuer"])
    percent = round(100 * rule.length / max(widths, default=1.0))
    found = f"đường kẻ dài {figure(rule.length)} mm ({percent}% dòng chữ)"
    length = offered_length(role, widths)
    return Departure(
        severity=WARNING,
        message=f"{item.name}: {found}, quy định {lawful} {item.ground('rule')}",
        component=item.component,
        suggestion=f"đường kẻ dài {figure(length)} mm",
        fixes=_fixes(paper, item, rule, length),
        line=rule.paragraph,
    )


def _fixes(paper: Paper, item: Judged, rule: RuleLine, length: float) -> tuple[Fix, ...]:
    """Indents of a border, the drawing of a drawn line; typed letters are left alone."""
    if rule.kind == "drawn":
        return (Fix(LINE, rule.paragraph, "length", length),)
    if rule.kind != "border":
        return ()
    side = (paper.layout.room(item.component.stretches[-1].paragraph) - length) / 2
    return tuple(Fix(PARAGRAPH, rule.paragraph, name, side) for name in ("left", "right"))
