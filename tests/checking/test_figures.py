"""Every figure of every profile, broken once in a good paper, is found; nothing else is."""

from collections.abc import Callable
from functools import cache

import pytest
from lxml import etree

from drafting.checking.layout import check_layout
from drafting.checking.layout.departure import BODY, Judged, judged
from drafting.checking.layout.locate import locate
from drafting.profiles import NAMES, load
from drafting.word.package import Parts
from drafting.word.resolved import elements, resolve
from drafting.word.wordml import W
from tests.checking.papers import edited, good_parts, mark_runs, paragraph_at, set_mark

Change = Callable[[etree._Element, Judged], None]
SMALLER = ("national-title", "type", "subject", "article")
"""Larger letters would not fit, or would be measured by another rule as well."""
QUIETER = {("number", "bold"), ("subject", "rule")}
"""Real papers break these so often that they are warnings."""


def size(paragraph: etree._Element, item: Judged) -> None:
    lawful = item.figures.size
    wrong = lawful.low - 1 if item.component.role in SMALLER else lawful.high + 2
    mark_runs(paragraph, "sz", val=str(round(wrong * 2)))


def bold(paragraph: etree._Element, item: Judged) -> None:
    weight = item.figures.bold or item.component.role == "clause-title"
    mark_runs(paragraph, "b", val="0" if weight else "1")


def italic(paragraph: etree._Element, item: Judged) -> None:
    mark_runs(paragraph, "i", val="0" if item.figures.italic else "1")


def case(paragraph: etree._Element, item: Judged) -> None:
    for text in paragraph.iter(f"{W}t"):
        said = text.text or ""
        text.text = said.capitalize() if item.figures.case == "upper" else said.upper()


def align(paragraph: etree._Element, item: Judged) -> None:
    set_mark(paragraph, "pPr", "jc", val="right")


def first_line(paragraph: etree._Element, item: Judged) -> None:
    set_mark(paragraph, "pPr", "ind", firstLine="1134")


def gap(paragraph: etree._Element, item: Judged) -> None:
    set_mark(paragraph, "pPr", "spacing", before="60", after="0")


def wide(paragraph: etree._Element, item: Judged) -> None:
    set_mark(paragraph, "pPr", "spacing", line="480", lineRule="auto")


def tight(paragraph: etree._Element, item: Judged) -> None:
    set_mark(paragraph, "pPr", "spacing", line="192", lineRule="auto")


IN_LOWER = ("motto", "number", "place-date", "subject", "chapter", "section", "part", "subsection",
            "article", "issued-with", "signer")  # fmt: skip


def may(field: str, item: Judged) -> bool:
    """The figure is said of such a component, and breaking it is a departure for certain."""
    role, text = item.component.role, item.component.text
    running = role in BODY
    if field == "bold" and running and role not in ("article", "clause-title"):
        return len(text) > 80 and text[-1] in ".;"
    if field == "case":
        return item.figures.case == "upper" or role in IN_LOWER
    if field == "first_line":
        return item.figures.first_line is not None
    if field in ("space_before_min", "line_spacing_min", "line_spacing_max"):
        figure = next(c for c in load_figures(item) if c.role == "paragraph")
        return running and getattr(figure, field) is not None
    return True


def load_figures(item: Judged) -> tuple:  # type: ignore[type-arg]
    return next(p.components for p in map(load, NAMES) if item.figures in p.components)


FIELDS: dict[str, tuple[str, Change]] = {
    "size": ("component-size", size),
    "bold": ("component-weight", bold),
    "italic": ("component-slope", italic),
    "case": ("component-case", case),
    "align": ("component-align", align),
    "first_line": ("first-line", first_line),
    "space_before_min": ("paragraph-gap", gap),
    "line_spacing_max": ("line-spacing", wide),
    "line_spacing_min": ("line-spacing", tight),
}
"""Figure → the rule that watches it, and how it is broken."""


@cache
def items(profile: str) -> dict[str, list[Judged]]:
    """The components of the good paper by role, each with its figures; whole paragraphs only."""
    paper = locate(resolve(good_parts(profile)))
    found: dict[str, list[Judged]] = {}
    for item in judged(paper, load(profile)):
        if all(stretch.whole for stretch in item.component.stretches):
            found.setdefault(item.component.role, []).append(item)
    return found


def broken() -> list[tuple[str, str, str]]:
    """Profile, role and figure of every test."""
    return [
        (profile, role, field)
        for profile in NAMES
        for role, found in items(profile).items()
        for field in FIELDS
        if any(may(field, item) for item in found)
    ]


def breaking(parts: Parts, item: Judged, change: Change) -> Parts:
    numbers = [s.paragraph.number for s in item.component.stretches]

    def edit(root: etree._Element) -> None:
        for paragraph in [paragraph_at(root, n) for n in numbers]:
            change(paragraph, item)

    return edited(parts, edit)


@pytest.mark.parametrize(("profile", "role", "field"), broken())
def test_one_broken_figure_is_one_finding(profile: str, role: str, field: str) -> None:
    rule, change = FIELDS[field]
    item = next(i for i in items(profile)[role] if may(field, i))
    report = check_layout(breaking(good_parts(profile), item, change), profile)
    assert [(f.rule, f.component, f.where) for f in report.findings] == [
        (rule, role, item.component.where)
    ], [f.message for f in report.findings]
    [finding] = report.findings
    figures = item.figures
    if field.startswith(("space", "line")):
        figures = next(c for c in load(profile).components if c.role == "paragraph")
    sure = figures.grade == "A" and field not in figures.unverified
    loud = "error" if sure and (role, field) not in QUIETER else "warning"
    assert finding.severity == loud
    assert figures.source in finding.message or "chưa kiểm chứng" in finding.message


def test_the_good_paper_holds_most_components_of_the_profiles() -> None:
    absent = {"superior", "letter-subject", "addressee", "urgency", "circulation", "drafter-mark",
              "address", "copy-signature", "page-number", "appendix", "appendix-heading",
              "appendix-issued-with"}  # fmt: skip
    for profile in NAMES:
        due = {c.role for c in load(profile).components} - absent
        assert due <= set(items(profile)), due - set(items(profile))


@pytest.mark.parametrize("profile", NAMES)
def test_a_good_paper_has_no_finding(profile: str) -> None:
    report = check_layout(good_parts(profile))
    assert report.findings == ()
    assert report.profile == profile
    assert report.notices == ()


@pytest.mark.parametrize("profile", NAMES)
def test_paragraphs_are_counted_as_they_stand(profile: str) -> None:
    parts = good_parts(profile)
    layout = resolve(parts)
    from drafting.word.wordml import parse_part, text_of

    found = elements(parse_part(parts["word/document.xml"]))
    assert [p.typed for p in layout.paragraphs] == [text_of(e) for e in found]
