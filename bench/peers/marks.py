"""What a tool says of each character: kept, put in, struck or moved, whatever form it says it in.

The answer on a whole text comes as runs in reading order: read without what was put in they must be
the old text, without what was struck the new one. Ours comes row by row.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from bench.peers.sides import Side, Span, solid

KEPT, INSERTED, DELETED, VARIANT = "equal", "insert", "delete", "variant"
MOVED_OUT, MOVED_IN, MOVED = "moved out", "moved in", "moved"
OLD_STATES, NEW_STATES = (KEPT, DELETED, MOVED_OUT), (KEPT, INSERTED, MOVED_IN)
"""What either text is made of."""


class Run(NamedTuple):
    """Characters in a row of one state."""

    state: str
    text: str
    move: str = ""
    """What names both ends of a move; ``""`` where the tool names none."""
    commented: bool = False


@dataclass(slots=True)
class Marks:
    """The state of every character, and what stands opposite it."""

    old: list[str]
    """By character of the old text: kept, struck, moved, or only spelled otherwise in the new."""
    new: list[str]
    """By character of the new text: kept, put in, moved, or another spelling."""
    partner: list[int | None]
    """By character of the new text: the old one that it was, where the tool says so."""
    commented: set[int]
    """Characters of the new text with a comment at them."""

    def pair(self, state: str, olds: Iterable[int], news: Iterable[int]) -> None:
        """Set characters opposite each other, in order, as far as both go."""
        for a, b in zip(olds, news, strict=False):
            self.old[a] = self.new[b] = state
            self.partner[b] = a


def unmarked(old: Side, new: Side) -> Marks:
    """Everything struck and put in anew."""
    count = len(new.text)
    return Marks([DELETED] * len(old.text), [INSERTED] * count, [None] * count, set())


def views(runs: Iterable[Run]) -> tuple[str, str]:
    """The old and the new text that the runs tell, without white space."""
    told = [(run.state, solid(run.text)) for run in runs]
    old = "".join(text for state, text in told if state in OLD_STATES)
    return old, "".join(text for state, text in told if state in NEW_STATES)


def of_runs(runs: Iterable[Run], old: Side, new: Side) -> Marks:
    """The marks of both whole texts. Raises ValueError where the runs are not the two texts.

    The two ends of a move stand opposite each other in order, as far as both go.
    """
    marks = unmarked(old, new)
    reading = _Reading(old, new, range(len(old.text)), range(len(new.text)))
    ends: dict[str, tuple[list[int], list[int]]] = {}
    for run in runs:
        text = solid(run.text)
        olds, news = reading.take(
            text * (run.state in OLD_STATES), text * (run.state in NEW_STATES)
        )
        if run.state == KEPT:
            marks.pair(KEPT, olds, news)
        elif run.state in (MOVED_OUT, MOVED_IN):
            _set(MOVED, marks.old, olds)
            _set(MOVED, marks.new, news)
            for places, more in zip(ends.setdefault(run.move, ([], [])), (olds, news), strict=True):
                places.extend(more)
        if run.commented:
            marks.commented.update(news)
    reading.finish()
    ends.pop("", None)
    for olds, news in ends.values():
        for a, b in zip(olds, news, strict=False):
            marks.partner[b] = a
    return marks


def of_comparison(compared: dict[str, Any], old: Side, new: Side) -> Marks:
    """The marks of one instrument of ``compare -f json``.

    What is kept in a row that moved is moved. Raises ValueError where a row does not hold its
    clauses' texts.
    """
    marks = unmarked(old, new)
    levels = (("articles", old.headings, new.headings), ("units", old.units, new.units))
    for level, olds, news in levels:
        for row in compared[level]:
            _row(marks, row, _Reading(old, new, _at(olds, row["old"]), _at(news, row["new"])))
    return marks


def _row(marks: Marks, row: dict[str, Any], reading: "_Reading") -> None:
    for state, *texts in row["edits"]:
        first, last = solid(texts[0]), solid(texts[-1])
        olds, news = reading.take(first * (state != INSERTED), last * (state != DELETED))
        if state == KEPT:
            marks.pair(MOVED if "moved" in row["flags"] else KEPT, olds, news)
        elif state == VARIANT:
            _set(VARIANT, marks.old, olds)
            _set(VARIANT, marks.new, news)
    reading.finish()


def _at(spans: dict[str, Span], ids: Iterable[str]) -> list[int]:
    """The characters of several clauses; an article without a title line has none."""
    return [place for name in ids if name in spans for place in range(*spans[name])]


def _set(state: str, states: list[str], places: Iterable[int]) -> None:
    for place in places:
        states[place] = state


@dataclass(slots=True)
class _Reading:
    """Stretches of both texts, read side by side."""

    old: Side
    new: Side
    olds: Sequence[int]
    """The characters of the old text that are still to come."""
    news: Sequence[int]

    def take(self, out: str, put: str) -> tuple[Sequence[int], Sequence[int]]:
        """The next characters of either text, which must be ``out`` and ``put``."""
        olds, news = self.olds[: len(out)], self.news[: len(put)]
        for side, places, text in ((self.old, olds, out), (self.new, news, put)):
            if "".join(side.text[place] for place in places) != text:
                raise ValueError(f"not in the text at this place: {text[:60]}")
        self.olds, self.news = self.olds[len(out) :], self.news[len(put) :]
        return olds, news

    def finish(self) -> None:
        """Both must have come to their end."""
        if self.olds or self.news:
            raise ValueError("the answer leaves out a part of the texts")
