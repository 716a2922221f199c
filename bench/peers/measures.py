"""The figures of a tool's marks, found in the same way for every tool."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from bench.peers.marks import DELETED, INSERTED, MOVED, VARIANT, Marks
from bench.peers.sides import Side, Span

Rows = Iterable[dict[str, Any]]
"""Rows of the reference, or of a comparison: ``{"old": ids, "new": ids, …}``."""


class Sizes(NamedTuple):
    """Characters of the clauses and title lines, white space left out."""

    inserted: int
    """Other spellings of the same thing included."""
    deleted: int
    """Likewise."""
    moved: int
    """As they stand in the new text."""
    respelled: tuple[int, int]
    """The other spellings alone, in the new and in the old text."""


def sizes(marks: Marks, old: Side, new: Side) -> Sizes:
    """How much is marked."""
    before = Counter(marks.old[place] for place in old.body)
    after = Counter(marks.new[place] for place in new.body)
    respelled = after[VARIANT], before[VARIANT]
    inserted, deleted = after[INSERTED] + respelled[0], before[DELETED] + respelled[1]
    return Sizes(inserted, deleted, after[MOVED], respelled)


class Matches(NamedTuple):
    """New clauses that the reference speaks of."""

    right: int
    """Set opposite the reference's old clause."""
    wrong: int
    """Set opposite another one, or opposite any where the reference has none."""


def matches(marks: Marks, old: dict[str, Span], new: dict[str, Span], rows: Rows) -> Matches:
    """How the tool pairs the clauses, found from letters alone.

    A new clause goes with the old one where most of its kept or moved characters stood; what stood
    in no clause counts as one more. Of equals the one that comes first in the new clause wins.
    """
    holder = {place: name for name, span in old.items() for place in range(*span)}
    right = wrong = 0
    for row in rows:
        for name in row["new"]:
            found = _from(marks, new[name], holder)
            right += found in row["old"]
            wrong += bool(found) and found not in row["old"]
    return Matches(right, wrong)


def named(ours: Rows, rows: Rows) -> int:
    """How many of the reference's pairs a comparison that has rows sets into one row."""
    partners = {name: set(row["old"]) for row in ours for name in row["new"]}
    return sum(set(row["old"]) <= partners.get(name, set()) for row, name in _pairs(rows))


def pairs(rows: Rows) -> int:
    """How many pairs there are: new clauses with an old one."""
    return sum(1 for _ in _pairs(rows))


def _pairs(rows: Rows) -> Iterator[tuple[dict[str, Any], str]]:
    return ((row, name) for row in rows if row["old"] for name in row["new"])


def _from(marks: Marks, span: Span, holder: dict[int, str]) -> str:
    """The old clause that most of ``span`` was; ``""`` for none."""
    partners = (marks.partner[place] for place in range(*span))
    votes = Counter(holder.get(place, "") for place in partners if place is not None)
    return votes.most_common(1)[0][0] if votes else ""


def recognised(marks: Marks, new: Side, rows: Rows) -> int:
    """How many kept articles' title lines are not put in as a whole."""
    return sum(
        any(marks.new[place] != INSERTED for place in range(*new.titles[name]))
        for _, name in _pairs(rows)
    )


def linked(marks: Marks, new: Side, rows: Rows) -> int:
    """How many of the other kept articles' title lines carry a comment."""
    return sum(
        all(marks.new[place] == INSERTED for place in range(*new.titles[name]))
        and not marks.commented.isdisjoint(range(*new.titles[name]))
        for _, name in _pairs(rows)
    )
