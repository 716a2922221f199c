"""Độ dài đường kẻ: as the motto; 1/3 to 1/2 of issuer and subject (mục II.1, II.2, II.5)."""

from collections.abc import Iterator

from drafting.checking.findings import WARNING
from drafting.checking.layout.departure import Departure, Fix, Judged, figure, judged
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.settled import letters_are_right
from drafting.checking.layout.text_lines import line_widths
from drafting.checking.layout.tolerance import ISSUER_RULE, MOTTO_RULE, SUBJECT_RULE
from drafting.profiles.profile import Profile

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
        widths = _measures(paper, item)
        if not any(low <= rule.length / w <= high for w in widths):
            yield _departure(item, rule.length, widths)


def _measures(paper: Paper, item: Judged) -> list[float]:
    """The widths that the line may be measured by: any line of a subject, else the widest."""
    widths = [
        width
        for stretch in item.component.stretches
        for width in line_widths(paper.layout, stretch)
        if width
    ]
    return widths if item.component.role == "subject" else [max(widths, default=1.0)]


def _departure(item: Judged, length: float, widths: list[float]) -> Departure:
    role, rule = item.component.role, item.component.rule
    lawful = LAWFUL.get(role, LAWFUL["issuer"])
    widest = max(widths, default=1.0)
    percent = round(100 * length / widest)
    message = (
        f"{item.name}: đường kẻ dài {figure(length)} mm ({percent}% dòng chữ), quy định {lawful}"
    )
    return Departure(
        severity=WARNING,
        message=f"{message} {item.ground('rule')}",
        component=item.component,
        suggestion=f"đường kẻ dài {figure(widest * OFFERED[role])} mm",
        fixes=(Fix("rule", rule.paragraph, "length", widest * OFFERED[role]),) if rule else (),
        line=rule.paragraph if rule else None,
    )
