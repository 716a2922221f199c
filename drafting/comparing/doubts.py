"""Which rows a person should look at: those whose sides are less than half alike.

Of rows judged by reading (``tests/cases/comparing/judged``) about one in four under this line was
wrong, and hardly one in thirty above it. What both sides call by one name needs no look.
"""

from collections.abc import Iterator, Sequence

from drafting.comparing.candidates import Pair
from drafting.comparing.links import Links
from drafting.comparing.sides import Side
from drafting.comparing.signal import Bag, bag, likeness
from drafting.comparing.weighed import Weighed, union

HALF = 0.5
"""Likeness of both sides of a row under which a person should look."""


def doubt_unlike(old: Weighed, new: Weighed, blocks: Links, units: Links) -> None:
    """Mark the rows of ``blocks`` and of ``units`` whose sides are little alike."""
    for links, left, right in ((blocks, old.blocks, new.blocks), (units, old.units, new.units)):
        for a, b, _ in list(links.rows()):
            if not a or not b or any((i, j) in links.named for i in a for j in b):
                continue
            if likeness(_bag(old, left, a), _bag(new, right, b), old.weights) < HALF:
                links.doubt(a, b)


def _bag(weighed: Weighed, bags: Sequence[Bag], places: Sequence[int]) -> Bag:
    if len(places) == 1:
        return bags[places[0]]
    return bag(union(bags[place].grams for place in places), weighed.weights)


def same_titles(old: Side, new: Side, links: Links) -> Iterator[Pair]:
    """The linked articles that bear one title."""
    for i, j in links.pairs:
        title = old.blocks[i].title.keys
        if title and title == new.blocks[j].title.keys:
            yield i, j
