"""The paragraphs of the running text, one after the other."""

from collections.abc import Iterator
from itertools import pairwise

from drafting.checking.layout.departure import BODY
from drafting.checking.layout.paper import Component, Paper
from drafting.word.resolved import Paragraph


def running(paper: Paper, *roles: str) -> Iterator[tuple[Component, Paragraph]]:
    """Each body paragraph (and those of ``roles``) once, with the component that opens it."""
    seen: set[int] = set()
    for component in paper.of(*BODY, *roles):
        for stretch in component.stretches:
            paragraph = stretch.paragraph
            if paragraph.cell is None and paragraph.number not in seen:
                seen.add(paragraph.number)
                yield component, paragraph


def neighbours(paper: Paper, *roles: str) -> Iterator[tuple[Paragraph, Component, Paragraph]]:
    """Two paragraphs with nothing between: the upper one, the lower one's component, and it."""
    in_order = sorted(running(paper, *roles), key=lambda pair: pair[1].number)
    for (_, above), (component, below) in pairwise(in_order):
        if below.number == above.number + 1 and not below.page_start:
            yield above, component, below
