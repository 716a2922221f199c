"""Which rows a person should look at: those whose sides are less than half alike.

Of rows judged by reading (``tests/cases/comparing/judged``) about one in four under this line was
wrong, and hardly one in thirty above it. What both sides call by one name needs no look.
"""

from collections.abc import Iterator

from drafting.comparing.candidates import Pair
from drafting.comparing.links import Links
from drafting.comparing.sides import Side
from drafting.comparing.signal import likeness
from drafting.comparing.weighed import Weighed, together

HALF = 0.5
"""Likeness of both sides of a row under which a person should look."""


def doubt_unlike(old: Weighed, new: Weighed, blocks: Links, units: Links) -> None:
    """Mark the rows of ``blocks`` and of ``units`` whose sides are little alike."""
    for links, left, right in ((blocks, old.blocks, new.blocks), (units, old.units, new.units)):
        for a, b, _ in list(links.rows()):
            if not a or not b or any((i, j) in links.named for i in a for j in b):
                continue
            sides = together(left, a, old.weights), together(right, b, old.weights)
            if likeness(*sides, old.weights) < HALF:
                links.doubt(a, b)


def same_titles(old: Side, new: Side, links: Links) -> Iterator[Pair]:
    """The linked articles that bear one title."""
    for i, j in links.pairs:
        title = old.blocks[i].title.keys
        if title and title == new.blocks[j].title.keys:
            yield i, j
