"""What has moved between two texts, as comments that link its two places.

A moved article or clause is struck where it stood and put in where it stands now, both in full:
native moves of the format are lost or reported as damage by some programs, this never is.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from drafting.comparing.result import MERGED, SPLIT, InstrumentComparison, Row
from drafting.rendering.outcome import places as cited
from drafting.rendering.owned_lines import HEADING, UNIT, Line
from drafting.rendering.redline_pairs import Pair, Places, places

FROM = {SPLIT: "Tách từ", MERGED: "Gộp từ"}
INTO = {SPLIT: "Tách thành", MERGED: "Gộp vào"}
MOVED_FROM, MOVED_INTO = "Chuyển từ", "Chuyển thành"


class Link(NamedTuple):
    """A comment at a line of one side."""

    side: str
    """``"old"`` or ``"new"``."""
    line: int
    text: str


class Sides(NamedTuple):
    """Where the lines of an owner stand, and which lines stay in place."""

    before: Places
    after: Places
    old: frozenset[int] = frozenset()
    new: frozenset[int] = frozenset()


def links(
    compared: InstrumentComparison, old: Sequence[Line], new: Sequence[Line], kept: Iterable[Pair]
) -> list[Link]:
    """A comment at either place of what moved: an article, or a unit outside of a moved one."""
    sides = Sides(places(old), places(new), *map(frozenset, zip(*kept, strict=True)))
    found: list[Link] = []
    moved: tuple[set[str], set[str]] = (set(), set())
    for row in compared.articles:
        made = list(_links(row, HEADING, sides))
        if made:
            moved[0].update(row.old)
            moved[1].update(row.new)
        found += made
    for row in compared.units:
        if not (_articles(row.old) <= moved[0] and _articles(row.new) <= moved[1]):
            found += _links(row, UNIT, sides)
    return found


def _links(row: Row, kind: str, sides: Sides) -> Iterator[Link]:
    """A comment on each side where an id of the row has no line in place."""
    left = _loose(row.old, kind, sides.before, sides.old)
    right = _loose(row.new, kind, sides.after, sides.new)
    if left is None or right is None:  # an article that has a heading in one text only
        return
    if left >= 0:
        into = INTO.get(row.kind, MOVED_INTO)
        yield Link("old", left, f"{into} {cited(row.new)} của dự thảo.")
    if right >= 0:
        from_ = FROM.get(row.kind, MOVED_FROM)
        yield Link("new", right, f"{from_} {cited(row.old)} của văn bản hiện hành.")


def _loose(ids: Iterable[str], kind: str, own: Places, kept: frozenset[int]) -> int | None:
    """The first line of the first id that has no line in place; -1 where each has one, ``None``
    where none has any line at all.
    """
    lines = [own[kind, i] for i in ids if own.get((kind, i))]
    loose = [found[0] for found in lines if kept.isdisjoint(found)]
    return (loose or [-1])[0] if lines else None


def _articles(ids: Iterable[str]) -> set[str]:
    """The articles of units: ``6.2.a`` → ``6``."""
    return {i.partition(".")[0] for i in ids}
