"""Chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm, các dòng sau sát lề (Phụ lục I, Phần I, mục II.6)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, Judged, figure, judged, span
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.text_lines import line_widths
from drafting.checking.layout.tolerance import MARGIN_MM
from drafting.profiles.profile import Profile
from drafting.word.correction import PARAGRAPH, Fix
from drafting.word.metrics import width
from drafting.word.resolved import Paragraph

USUAL_INDENT = 12.7
USUAL_TAB = 12.7
"""Word's own tab stops, millimetres."""


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Running text whose first line begins elsewhere, or whose other lines are indented too."""
    for item in judged(paper, profile):
        first = item.component.stretches[0]
        if item.figures.first_line is None or not first.opens or first.paragraph.cell:
            continue
        low, high = item.figures.first_line.low, item.figures.first_line.high
        begins = first_line(first.paragraph)
        if not low - MARGIN_MM <= begins <= high + MARGIN_MM:
            found = f"dòng đầu lùi vào {figure(begins)} mm"
            yield _departure(item, f"{found}, quy định là {span(item.figures.first_line)} mm")
        elif abs(first.paragraph.left) > MARGIN_MM and len(line_widths(paper.layout, first)) > 1:
            found = f"các dòng sau lùi vào {figure(first.paragraph.left)} mm"
            yield _departure(item, f"{found}, quy định là sát lề trái")
        elif first.paragraph.right > MARGIN_MM and len(line_widths(paper.layout, first)) > 1:
            found = f"lùi vào {figure(first.paragraph.right)} mm ở bên phải"
            yield _departure(item, f"{found}, quy định là canh đều cả hai lề")


def first_line(paragraph: Paragraph) -> float:
    """Where the first letter stands, from the text's left edge; typed tabs and blanks count."""
    at = paragraph.left + paragraph.first_line
    for char in paragraph.text:
        if char == "\t":
            at = _next_stop(paragraph, at)
        elif char.isspace():
            at += width(" ", next((r.size for r in paragraph.runs), 14.0))
        else:
            break
    return at


def _due(paragraph: Paragraph) -> float:
    """The first-line indent that, with the tabs and blanks typed there, comes to 12.7 mm."""
    blanks = paragraph.text[: len(paragraph.text) - len(paragraph.text.lstrip())]
    if "\t" in blanks:
        return 0.0
    size = next((r.size for r in paragraph.runs), 14.0)
    return max(USUAL_INDENT - width(" ", size) * len(blanks), 0.0)


def _next_stop(paragraph: Paragraph, at: float) -> float:
    """The tab stop behind ``at``; a hanging indent is one too."""
    own = [stop for stop, kind in paragraph.tabs if kind not in ("clear", "bar") and stop > at]
    if paragraph.first_line < 0 and paragraph.left > at:
        own.append(paragraph.left)
    return min(own) if own else (at // USUAL_TAB + 1) * USUAL_TAB


def _departure(item: Judged, found: str) -> Departure:
    paragraph = item.component.stretches[0].paragraph
    lawful = item.figures.first_line
    return Departure(
        severity=item.severity(ERROR, "first_line"),
        message=f"{item.name}: {found} {item.ground('first_line')}",
        component=item.component,
        suggestion=f"lùi dòng đầu {span(lawful)} mm" if lawful else None,
        fixes=tuple(
            Fix(PARAGRAPH, paragraph.number, name, value)
            for name, value in (("left", 0.0), ("right", 0.0), ("first_line", _due(paragraph)))
        ),
    )
