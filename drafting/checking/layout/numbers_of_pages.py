"""Where the page numbers of a paper stand: its PAGE fields in headers, footers and body."""

from collections.abc import Iterator
from dataclasses import dataclass

from drafting.checking.layout.departure import BODY
from drafting.checking.layout.paper import Paper, whole
from drafting.checking.layout.text_lines import line_widths
from drafting.word.metrics import MM_PER_POINT
from drafting.word.resolved import Paragraph, Run


@dataclass(frozen=True, slots=True)
class PageNumber:
    """One paragraph that shows the number of its page."""

    section: int
    kind: str
    """``"header"`` or ``"footer"``."""
    page: str
    """``"default"``, ``"first"`` or ``"even"``."""
    paragraph: Paragraph

    def runs(self) -> Iterator[Run]:
        """The runs of the field itself."""
        return (r for r in self.paragraph.runs if _is_page(r))

    @property
    def text(self) -> str:
        """All that the line shows."""
        return self.paragraph.text.strip()


def page_numbers(paper: Paper) -> list[PageNumber]:
    """Every page number of the paper, in the order of sections."""
    return [
        PageNumber(section, kind, page, line)
        for (section, kind, page), lines in sorted(paper.layout.furniture.items())
        for line in lines
        if any(_is_page(run) for run in line.runs)
    ]


def shown(paper: Paper) -> list[PageNumber]:
    """Those that a page really shows: a first page's own only where the section has one."""
    return [
        n
        for n in page_numbers(paper)
        if n.page != "first" or paper.layout.sections[n.section].first_differs
    ]


def surely_long(paper: Paper) -> bool:
    """The paper needs a second page, whatever the renderer: a page break, or lines enough."""
    if any(p.page_start for p in paper.layout.paragraphs[1:]) or len(paper.layout.sections) > 1:
        return True
    sheet = paper.layout.sections[0]
    room = (sheet.height - sheet.top - sheet.bottom) / MM_PER_POINT
    used = 0.0
    for component in paper.of(*BODY, "citation"):
        paragraph = component.stretches[0].paragraph
        size = max((r.size for r in component.stretches[0].runs()), default=14.0)
        lines = len(line_widths(paper.layout, whole(paragraph)))
        used += lines * size * 1.15 + paragraph.before + paragraph.after
    return used > room


def _is_page(run: Run) -> bool:
    return (run.field or "").split()[:1] == ["PAGE"]
