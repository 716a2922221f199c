"""How alike two articles are: what they say, how often, and what they are called."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain, product
from math import sqrt
from operator import mul
from typing import NamedTuple

from drafting.comparing.candidates import BEST, Pair
from drafting.comparing.signal import (
    Bag,
    Grams,
    Weights,
    bag,
    held,
    likened,
    overlap,
    rarity,
)
from drafting.comparing.weighed import Common, Weighed

TITLE, TEXT = 0.45, 0.55
"""Shares of title and text where both articles have a title."""
ALONE = 0.85
"""What the text counts where both have a title and the titles say nothing."""
OFTEN = 0.7
"""What counts how often each thing is said; the rest is whether it is said at all."""
NAMED = 0.3
"""Share of the one title where the other article has none: is it named in the opening words?"""
FAMILIAR, WHOLE = 8, 840
"""Titles that may hold a gram which still leads from one to another, and a number that every
count of titles up to that divides."""
OPENING = 40
"""Words at the head of an untitled article that are read as its title."""


class Face(NamedTuple):
    """What of a block is looked at."""

    text: Bag
    told: Mapping[int, int]
    """How often each gram is said."""
    length: float
    """The length of the vector of each gram's weight times how often it is said."""
    title: Bag
    """The title by its rarity among titles."""
    name: Bag
    """The title by its rarity among all that is said."""
    opening: Bag


class Near(NamedTuple):
    """Blocks that may go together."""

    shares: Mapping[Pair, float]
    """How near two blocks are by what their units have in common in rare words."""
    titles: Mapping[Pair, float]
    """How near by what their titles have in common."""


def near_blocks(
    old: Weighed, new: Weighed, common: Common, rows: set[int], columns: set[int]
) -> Near:
    """The pairs of an old block of ``rows`` and a new one of ``columns`` with something
    ``common``; both articles, or neither.
    """

    def fit(pair: Pair) -> bool:
        i, j = pair
        alike = old.side.blocks[i].is_article == new.side.blocks[j].is_article
        return i in rows and j in columns and alike

    shares, titles = _common_words(old, new, common), _common_titles(old, new)
    return Near(
        {pair: share for pair, share in shares.items() if fit(pair)},
        {pair: share for pair, share in titles.items() if fit(pair)},
    )


def _common_words(old: Weighed, new: Weighed, common: Common) -> dict[Pair, float]:
    """How near blocks are by what their units have ``common``."""
    of_old = old.side.block_of
    near: dict[Pair, float] = {}
    for j, block in enumerate(new.side.blocks):
        found: dict[int, int] = {}
        for unit in block.units:
            for u, weight in common[unit].items():
                i = of_old[u]
                found[i] = found.get(i, 0) + weight
        size = new.blocks[j].weight
        near.update({(i, j): w / (old.blocks[i].weight + size) for i, w in found.items()})
    return near


def face_scores(
    old: Weighed, new: Weighed, near: Near, sure: Mapping[int, int]
) -> dict[Pair, float]:
    """The pairs of ``near`` blocks that are worth a look, with how alike they are.

    ``sure`` maps old blocks to new ones; between two blocks that are sure nothing is looked at.
    """
    done = sure.keys(), set(sure.values())
    wanted = _best(near.shares, *done) | _best(near.titles, *done)
    titles = rarity([t for w in (old, new) for b in w.side.blocks if (t := b.title_grams)])
    left = _faces(old, {i for i, _ in wanted}, titles)
    right = _faces(new, {j for _, j in wanted}, titles)
    return {(i, j): _score(left[i], right[j], old.weights, titles) for i, j in sorted(wanted)}


def _faces(weighed: Weighed, blocks: Iterable[int], titles: Weights) -> dict[int, Face]:
    made = {}
    once = weighed.once
    for at in blocks:
        block = weighed.side.blocks[at]
        title, opening = block.title_grams, frozenset[int]()
        # What other articles say word for word is no feature of this one.
        own = [u for u in block.units if u in once] or block.units
        texts = [weighed.side.said[u] for u in own]
        if not title:
            opening = _opening(texts)
        made[at] = Face(
            weighed.blocks[at] if len(own) == len(block.units) else weighed.bag_of(own),
            *_told(texts, weighed.weights),
            bag(title, titles),
            bag(title, weighed.weights),
            bag(opening, weighed.weights),
        )
    return made


def _told(texts: Iterable[Sequence[int]], weights: Weights) -> tuple[Mapping[int, int], float]:
    """How often the texts say each gram, and the length of the vector that makes."""
    counted = Counter(chain.from_iterable(texts))
    values = list(map(mul, counted.values(), map(weights.__getitem__, counted)))
    return counted, sqrt(sum(map(mul, values, values)))


def _opening(texts: Iterable[Sequence[int]]) -> Grams:
    """The grams of the first words of several texts; no pair spans two of them."""
    found: set[int] = set()
    left = OPENING
    for said in texts:
        size = (len(said) + 1) // 2  # words, then one pair less
        found.update(said[:left], said[size : size + left - 1])
        left -= size
        if left <= 0:
            break
    return frozenset(found)


def _score(a: Face, b: Face, weights: Weights, titles: Weights) -> float:
    common = a.text.grams & b.text.grams
    values = list(map(weights.__getitem__, common))
    alike = likened(sum(values), a.text, b.text)
    text = OFTEN * _cosine(a, b, common, values) + (1 - OFTEN) * alike
    if a.title.weight and b.title.weight:
        return max(ALONE * text, TEXT * text + TITLE * overlap(a.title, b.title, titles))
    if a.title.weight or b.title.weight:
        titled, other = (a, b) if a.title.weight else (b, a)
        return max(text, (1 - NAMED) * text + NAMED * held(titled.name, other.opening, weights))
    return text


def _cosine(a: Face, b: Face, common: Grams, values: Sequence[int]) -> float:
    """From 0 to 1: do both say what they have in ``common`` equally often? ``values`` weigh it."""
    if not common:
        return 0.0
    times = map(mul, map(a.told.__getitem__, common), map(b.told.__getitem__, common))
    squares = map(mul, values, values)
    return float(sum(map(mul, times, squares)) / (a.length * b.length))


def _common_titles(old: Weighed, new: Weighed) -> dict[Pair, int]:
    """How much two titles have in common, each gram the more the fewer titles have it."""
    left, right = _titles_with(old), _titles_with(new)
    common: dict[Pair, int] = {}
    for gram in left.keys() & right.keys():
        rows, columns = left[gram], right[gram]
        count = len(rows) + len(columns)
        if count <= FAMILIAR:
            for pair in product(rows, columns):
                common[pair] = common.get(pair, 0) + WHOLE // count
    return common


def _titles_with(weighed: Weighed) -> dict[int, list[int]]:
    """For each gram the blocks whose titles hold it."""
    where: dict[int, list[int]] = {}
    for at, block in enumerate(weighed.side.blocks):
        for gram in block.title_grams:
            where.setdefault(gram, []).append(at)
    return where


def _best(scores: Mapping[Pair, float], *sure: Collection[int]) -> set[Pair]:
    """The few best partners of every block of either side that is not sure."""
    ranked: tuple[dict[int, list[tuple[float, int, Pair]]], ...] = ({}, {})
    for pair, score in scores.items():
        entry = (-score, sum(pair), pair)
        for side in (0, 1):
            if pair[side] not in sure[side]:
                ranked[side].setdefault(pair[side], []).append(entry)
    return {
        pair for side in ranked for found in side.values() for _, _, pair in sorted(found)[:BEST]
    }
