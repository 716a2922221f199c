"""Cách dòng: dòng đơn đến 1,5 dòng (Phụ lục I, Phần I, mục II.6; NĐ 34/2016, Điều 62 khoản 4)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, Judged, figure
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.running_text import running
from drafting.checking.layout.tolerance import LEAST_LINE_PT, LINES, SINGLE_LINE
from drafting.profiles.profile import Component, Profile
from drafting.word.correction import PARAGRAPH, Fix
from drafting.word.resolved import Paragraph


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Running text whose lines stand too close or too far apart."""
    figures = next((c for c in profile.components if c.role == "paragraph"), None)
    if figures is None:
        return
    for component, paragraph in running(paper, "citation"):
        spacing = lines_of(paragraph)
        found = _fault(spacing, paragraph, figures)
        if found:
            field, lawful, value = found
            item = Judged(component, figures)
            message = f"Cách dòng {figure_of(spacing)} dòng, quy định {lawful}"
            yield Departure(
                severity=item.severity(ERROR, field),
                message=f"{message} {item.ground(field)}",
                component=component,
                suggestion=lawful,
                fixes=(Fix(PARAGRAPH, paragraph.number, "line", value),),
                line=paragraph.number,
            )


def _fault(
    spacing: float, paragraph: Paragraph, figures: Component
) -> tuple[str, str, float] | None:
    """The figure that is broken, what is lawful, and the nearest lawful spacing."""
    low, high = figures.line_spacing_min, figures.line_spacing_max
    if low is not None and spacing < low - LINES:
        by_points = high is None and paragraph.line_rule != "auto"
        if not (by_points and paragraph.line >= LEAST_LINE_PT):
            return "line_spacing_min", f"tối thiểu {figure(low)} dòng", low
    if high is not None and spacing > high + LINES:
        return "line_spacing_max", f"tối đa {figure(high)} dòng", high
    return None


def lines_of(paragraph: Paragraph) -> float:
    """The spacing in lines, whichever way it is set."""
    if paragraph.line_rule == "auto":
        return paragraph.line
    size = max((r.size for r in paragraph.runs if r.text.strip()), default=14.0)
    lines = paragraph.line / (SINGLE_LINE * size)
    return max(lines, 1.0) if paragraph.line_rule == "atLeast" else lines


def figure_of(spacing: float) -> str:
    """With two decimals: ``1,15``."""
    return f"{spacing:.2f}".rstrip("0").rstrip(".").replace(".", ",")
