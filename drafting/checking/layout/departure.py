"""What a layout rule yields, and the few words that all of them share."""

from collections.abc import Iterator
from dataclasses import dataclass

from drafting.checking.findings import ERROR, WARNING
from drafting.checking.layout.body import OTHER, TITLED_CLAUSE
from drafting.checking.layout.paper import Component, Paper
from drafting.model import ITEM
from drafting.profiles import MEMORY
from drafting.profiles.profile import Component as Figures
from drafting.profiles.profile import Profile, Span
from drafting.word.correction import Fix

UNVERIFIED = "(con số chưa kiểm chứng với văn bản gốc)"
CUSTOM = "C"

BODY = ("article", "clause", TITLED_CLAUSE, "point", ITEM, OTHER)
"""Roles of the running text."""

STANDS_FOR = {
    TITLED_CLAUSE: "clause",
    ITEM: OTHER,
    "chapter-in-one": "chapter",
    "section-in-one": "section",
    "part-in-one": "part",
    "subsection-in-one": "subsection",
    "appendix-in-one": "appendix",
}
"""Role → the component of the profile whose figures it takes."""


@dataclass(frozen=True, slots=True)
class Departure:
    """One place that departs from a rule."""

    severity: str
    message: str
    component: Component | None = None
    """``None`` for the page itself."""
    suggestion: str | None = None
    fixes: tuple[Fix, ...] = ()
    line: int | None = None
    """Paragraph, where it is not the component's first."""
    quote: str | None = None
    """The very words, where they are not the component's first."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A component with the figures that the profile has for it."""

    component: Component
    figures: Figures

    @property
    def name(self) -> str:
        """For a message: ``"Tiêu ngữ"``."""
        return self.figures.title

    def severity(self, loudest: str, field: str) -> str:
        """``loudest``, or a warning where the figure was not read in the law's own words."""
        return capped(loudest, grade_of(self.figures, field))

    def ground(self, field: str) -> str:
        """The legal ground of a figure, in brackets."""
        return ground(self.figures, field)


def judged(paper: Paper, profile: Profile, *roles: str) -> Iterator[Judged]:
    """The components that the profile has figures for; those of ``roles`` only where given."""
    known = {c.role: c for c in profile.components}
    for component in paper.of(*roles) if roles else paper.components:
        figures = known.get(STANDS_FOR.get(component.role, component.role))
        if figures and not is_other_form(component, figures):
            yield Judged(component, figures)


def judged_page(profile: Profile) -> Judged | None:
    """The page number with its figures; ``None`` where the profile has none."""
    figures = next((c for c in profile.components if c.role == "page-number"), None)
    return None if figures is None else Judged(Component("page-number", "page", "", ()), figures)


def is_other_form(component: Component, figures: Figures) -> bool:
    """``QUYẾT ĐỊNH:`` where the profile knows a sentence, or the other way round."""
    if component.role != "enacting":
        return False
    line = component.text.endswith(":")
    return line != (figures.case == "upper")


def ground(figures: Figures, field: str) -> str:
    """The legal ground of one figure of a component, in brackets; custom is called so."""
    grade = grade_of(figures, field)
    if grade == MEMORY:
        return UNVERIFIED
    return f"({'thông lệ: ' if grade == CUSTOM else ''}{figures.source})"


def grade_of(figures: Figures, field: str) -> str:
    """How sure one figure of a component is."""
    return MEMORY if field in figures.unverified else figures.grade


def capped(severity: str, grade: str) -> str:
    """Only a figure that was read word for word makes an error."""
    return WARNING if severity == ERROR and grade != "A" else severity


def page_ground(profile: Profile, item: str) -> str:
    """The legal ground of a figure of the page; ``item`` is that of Nghị định 30/2020."""
    if profile.page.grade == MEMORY:
        return UNVERIFIED
    # the items are numbered as in the annex of Nghị định 30/2020
    return f"({profile.title}{f', {item}' if profile.page.grade == 'A' else ''})"


def shortened(text: str, longest: int = 80) -> str:
    """The first words of ``text``, verbatim."""
    if len(text) <= longest:
        return text
    return text[: text.rfind(" ", 0, longest) if " " in text[:longest] else longest]


def figure(number: float) -> str:
    """A number as Vietnamese papers print it: ``12,5``."""
    return f"{number:.1f}".rstrip("0").rstrip(".").replace(".", ",")


def span(lawful: Span) -> str:
    """A lawful range: ``13`` or ``13 đến 14``."""
    low, high = figure(lawful.low), figure(lawful.high)
    return low if low == high else f"{low} đến {high}"


def listed(numbers: set[float]) -> str:
    """Several figures in order: ``13 và 15``."""
    return " và ".join(figure(n) for n in sorted(numbers))
