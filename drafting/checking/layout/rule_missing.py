"""Đường kẻ ngang, nét liền under motto, issuer and subject (Phụ lục I, Phần I, mục II.1, 2, 5)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR, WARNING
from drafting.checking.layout.departure import Departure, Judged, judged
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.rule_length import offered_length, widths_of
from drafting.profiles.profile import Profile
from drafting.word.correction import LINE, Fix

QUIETER = ("subject",)
"""Signed decisions and the Công báo often go without this one."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """No line, or a row of dashes where a line is due."""
    for item in judged(paper, profile):
        if item.figures.rule is None or item.figures.rule_place != "below":
            continue
        rule = item.component.rule
        if rule is None and not _may_be_drawn(paper, item):
            fixes = (_new_line(paper, item),)
            yield _departure(item, "không có đường kẻ ngang ở dưới", fixes)
        elif rule is not None and rule.kind == "dashes":
            yield _departure(item, "đường kẻ là một dãy dấu, không phải nét liền")


def _may_be_drawn(paper: Paper, item: Judged) -> bool:
    """A second issuer of a joint paper, or a drawn line that could not be placed."""
    first = next(paper.of(item.component.role), None)
    return bool(paper.loose_rules) or (
        item.component is not first
        and first is not None
        and first.instrument == item.component.instrument
    )


def _new_line(paper: Paper, item: Judged) -> Fix:
    """A rule of lawful length, as far in from both sides of the column as that takes."""
    last = item.component.stretches[-1].paragraph
    length = offered_length(item.component.role, widths_of(paper, item))
    return Fix(LINE, last.number, "new", (paper.layout.room(last) - length) / 2)


def _departure(item: Judged, found: str, fixes: tuple[Fix, ...] = ()) -> Departure:
    loudest = WARNING if item.component.role in QUIETER else ERROR
    return Departure(
        severity=item.severity(loudest, "rule"),
        message=f"{item.name}: {found}, quy định có đường kẻ ngang, nét liền {item.ground('rule')}",
        component=item.component,
        suggestion="kẻ một đường ngang, nét liền",
        fixes=fixes,
    )
