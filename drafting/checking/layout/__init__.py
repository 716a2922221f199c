"""Findings on the layout of a Word paper, against the official format that it falls under.

The components of the paper are found by their words and place (``locate``), the profile by its
kind and day (``which_profile``), the rules stand in one table (``rules``).
"""

from drafting.checking.findings import Finding, Report, Spot
from drafting.checking.layout.departure import Departure, shortened
from drafting.checking.layout.locate import locate
from drafting.checking.layout.paper import Component, Paper
from drafting.checking.layout.rules import RULES, LayoutRule
from drafting.checking.layout.which_profile import choose
from drafting.profiles.profile import Profile
from drafting.word.correction import Fix, corrected
from drafting.word.package import Parts
from drafting.word.resolved import resolve

GAZETTE = (
    "Không xét trình bày: bản in Công báo có khổ lề, cỡ chữ và số trang riêng, không theo quy định "
    "về thể thức của văn bản gốc."
)
TRACKED = (
    "Tệp còn {count} chỗ sửa đang theo dõi (track changes); trình bày được xét như khi đã chấp "
    "nhận tất cả."
)
PAGE = "page"
ROUNDS = 4


def check_layout(parts: Parts, profile: str | None = None, as_of: str | None = None) -> Report:
    """All findings on the layout of a .docx package.

    ``profile`` overrides what kind and day of the paper say; ``as_of`` (ISO) decides where its day
    is blank. Raises ``DataError`` for an unknown profile.
    """
    paper = locate(resolve(parts))
    if paper.gazette:
        return Report((), as_of, None, (GAZETTE,))
    choice = choose(paper, profile, as_of)
    tracked = paper.layout.tracked
    said = (choice.notice, TRACKED.format(count=tracked) if tracked else None)
    notices = tuple(notice for notice in said if notice)
    if choice.profile is None:
        return Report((), as_of, None, notices)
    found = findings(paper, choice.profile)
    day = as_of or choice.day
    return Report(found, day, choice.profile.name, notices, len(RULES), unit="đoạn")


def fixed_layout(
    parts: Parts, profile: str | None = None, as_of: str | None = None
) -> tuple[Parts, int]:
    """A copy of the package with every mechanical correction made, and how many were made.

    No letter changes. A correction may bring another to light (a rule line is measured once the
    words above it are right), so there are a few rounds. A paper that is not judged stays as it is.
    """
    made: dict[Fix, None] = {}
    for _ in range(ROUNDS):
        paper = locate(resolve(parts))
        choice = choose(paper, profile, as_of)
        if paper.gazette or choice.profile is None:
            break
        due = [fix for fix in fixes(paper, choice.profile) if fix not in made]
        if not due:
            break
        parts = corrected(parts, due)
        made.update(dict.fromkeys(due))
    return parts, len(made)


def findings(paper: Paper, profile: Profile) -> tuple[Finding, ...]:
    """What the rules find, in reading order; one departure at several places is one finding."""
    made: list[Finding] = []
    for rule in RULES:
        alike: dict[tuple[str, str, str | None], list[Departure]] = {}
        for departure in rule.check(paper, profile):
            component = departure.component
            text = component.instrument if component else ""
            role = component.role if component and not rule.everywhere else None
            key = (departure.message, text, role)
            alike.setdefault(key, []).append(departure)
        made.extend(_finding(rule, same) for same in alike.values())
    return tuple(sorted(made, key=lambda finding: finding.line))


def fixes(paper: Paper, profile: Profile) -> tuple[Fix, ...]:
    """The mechanical corrections of all findings, in the order of the rules."""
    return tuple(
        fix for rule in RULES for departure in rule.check(paper, profile) for fix in departure.fixes
    )


def _finding(rule: LayoutRule, same: list[Departure]) -> Finding:
    """One finding for all departures that are ``same``."""
    first = same[0]
    spots = [_spot(departure) for departure in same]
    component = first.component
    return Finding(
        rule=rule.id,
        severity=first.severity,
        instrument=component.instrument if component else "",
        where=spots[0].where,
        line=spots[0].line,
        quote=_quote(component) if first.quote is None else first.quote,
        message=first.message,
        suggestion=first.suggestion,
        component=component.role if component else None,
        also=tuple(spots[1:]),
    )


def _spot(departure: Departure) -> Spot:
    component = departure.component
    if component is None:
        return Spot(PAGE, departure.line or 0)
    first = component.stretches[0].paragraph.number if component.stretches else 0
    return Spot(component.where, departure.line or first)


def _quote(component: Component | None) -> str:
    """The first words of a component, verbatim."""
    known = component is not None and bool(component.stretches)
    return shortened(component.stretches[0].text) if component and known else ""
