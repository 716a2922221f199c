"""Shares of letters: how much of a stretch is bold, slanted, of a size."""

from collections.abc import Callable

from drafting.checking.layout.departure import BODY
from drafting.checking.layout.paper import Component
from drafting.checking.layout.tolerance import PART_OFF
from drafting.word.resolved import Run


def share(component: Component, yes: Callable[[Run], bool]) -> float:
    """Share of the component's letters whose run answers ``yes``."""
    counts = [0, 0]
    for stretch in component.stretches:
        for run in stretch.runs():
            letters = sum(c.isalnum() for c in run.text)
            counts[0] += letters
            counts[1] += letters if yes(run) else 0
    return counts[1] / counts[0] if counts[0] else 0.0


def wrongly_marked(component: Component, yes: Callable[[Run], bool]) -> bool:
    """Letters carry a mark that the component must not have.

    In running text a word may be emphasised; a line of the head is all of one look.
    """
    allowed = PART_OFF if component.role in (*BODY, "recipient") else 0.0
    return share(component, yes) > allowed
