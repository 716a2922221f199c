"""How alike two stretches of law are: rare words and rare pairs of words that they share.

Every gram (a word, or two words in a row) weighs by its rarity over both texts, so that the
phrases which every clause repeats weigh little. Weights are whole numbers: sums are exact, and
``a`` against ``b`` scores the same as ``b`` against ``a`` in any order.
"""

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

Grams = frozenset[int]

_SHIFT = 20
"""A pair of words is ``first << 20 | second``: a text of a million different words fits."""


class Weights(dict[int, int]):
    """Gram → its weight: ``steps`` says which for the number of stretches that it was ``met`` in.

    What is counted under these weights is kept for the next to ask.
    """

    __slots__ = ("common", "rare", "steps")

    def __init__(self, met: Mapping[int, int], steps: dict[int, int]) -> None:
        super().__init__(zip(met, map(steps.__getitem__, met.values()), strict=True))
        self.steps = steps
        """Number of stretches that hold a gram → its weight."""
        self.rare: dict[tuple[int, int], Grams] = {}
        """Fewest and most stretches → the grams that so many hold."""
        self.common: dict[tuple[Grams, Grams], int] = {}
        """Two sets of grams → the weight of what both hold."""


class Vocabulary(dict[str, int]):
    """Words as numbers from 1, in the order in which they are first met; marks are 0."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self) + 1 if word[0].isalnum() else 0
        return number


def said(keys: Iterable[str], vocabulary: Vocabulary) -> list[int]:
    """The words as numbers, then the pairs of neighbouring words; marks are passed over."""
    ids = list(filter(None, map(vocabulary.__getitem__, keys)))
    return ids + [a << _SHIFT | b for a, b in itertools.pairwise(ids)]


def rarity(stretches: Sequence[Grams]) -> Weights:
    """The weight of every gram: the logarithm of how rare it is, in thousandths."""
    met = Counter(itertools.chain.from_iterable(stretches))
    total = len(stretches)
    steps = {n: round(1000 * math.log(1 + total / n)) for n in set(met.values())}
    return Weights(met, steps)


def rare_grams(weights: Weights, least: int, most: int) -> Grams:
    """The grams that from ``least`` to ``most`` stretches hold."""
    known = weights.rare.get((least, most))
    if known is None:
        wanted = {weight for n, weight in weights.steps.items() if least <= n <= most}
        known = frozenset([gram for gram, weight in weights.items() if weight in wanted])
        weights.rare[least, most] = known
    return known


class Bag(NamedTuple):
    """Grams with their summed weight."""

    grams: Grams
    weight: int


def bag(stretch: Grams, weights: Weights) -> Bag:
    """``stretch`` weighed."""
    return Bag(stretch, sum(map(weights.__getitem__, stretch)))


def shared(a: Bag, b: Bag, weights: Weights) -> int:
    """Weight of what both hold."""
    known = weights.common.get((a.grams, b.grams))
    if known is None:
        known = weights.common.get((b.grams, a.grams))
    if known is None:
        known = sum(map(weights.__getitem__, a.grams & b.grams))
        weights.common[a.grams, b.grams] = known
    return known


def likeness(a: Bag, b: Bag, weights: Weights) -> float:
    """From 0 to 1: half the share of both together, half the larger share of one in the other."""
    return likened(shared(a, b, weights), a, b)


def likened(common: int, a: Bag, b: Bag) -> float:
    """The likeness of two bags that have so much weight in ``common``."""
    if not common:
        return 0.0
    return common / (a.weight + b.weight) + common / (2 * min(a.weight, b.weight))


def held(part: Bag, whole: Bag, weights: Weights) -> float:
    """The share of ``part`` that ``whole`` holds too."""
    return shared(part, whole, weights) / part.weight if part.weight else 0.0


def overlap(a: Bag, b: Bag, weights: Weights) -> float:
    """From 0 to 1: the share of both together that both hold."""
    return 2 * shared(a, b, weights) / (a.weight + b.weight) if a.weight and b.weight else 0.0


def longest_run(a: Sequence[int], b: Sequence[int]) -> int:
    """Words in the longest run that two stretches, each as ``said`` gives it, have in common."""
    left, right = ([*s[: (len(s) + 1) // 2]] for s in (a, b))
    best = 0
    before = [0] * (len(right) + 1)
    for word in left:
        row = [0] * (len(right) + 1)
        for at, other in enumerate(right, 1):
            if word == other:
                row[at] = before[at - 1] + 1
        best = max(best, *row)
        before = row
    return best
