"""A side with the weights of what its units, clauses, titles and articles say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from drafting.comparing.candidates import Pair, candidate_pairs
from drafting.comparing.sides import Side
from drafting.comparing.signal import Bag, Grams, Weights, bag, likeness

KIN = 0.2
"""Likeness under which two units have nothing to do with each other."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A side, the weights of both sides together, and the side's bags."""

    side: Side
    weights: Weights
    units: tuple[Bag, ...]
    blocks: tuple[Bag, ...]

    def bag_of(self, units: Sequence[int]) -> Bag:
        """What several units say together."""
        if len(units) == 1:
            return self.units[units[0]]
        return bag(union(self.units[u].grams for u in units), self.weights)


def weigh(side: Side, weights: Weights) -> Weighed:
    """``side`` under ``weights``."""
    units = tuple(bag(grams, weights) for grams in side.grams)
    blocks = tuple(
        units[b.units[0]]
        if len(b.units) == 1
        else bag(union(side.grams[u] for u in b.units), weights)
        for b in side.blocks
    )
    return Weighed(side, weights, units, blocks)


def union(parts: Iterable[Grams]) -> Grams:
    """All grams of the parts."""
    return frozenset().union(*parts)


def mutual(old: Weighed, new: Weighed) -> dict[Pair, float]:
    """Units that are each other's likest across both whole texts, with their likeness.

    Of equally like ones the pair whose relative places are nearest counts.
    """
    best_old: dict[int, tuple[float, int, int]] = {}
    best_new: dict[int, tuple[float, int, int]] = {}
    sizes = len(old.units), len(new.units)
    grams = [b.grams for b in old.units], [b.grams for b in new.units]
    for i, j in candidate_pairs(*grams, old.weights):
        score = likeness(old.units[i], new.units[j], old.weights)
        if score >= KIN:
            near = -abs(i * sizes[1] - j * sizes[0])
            best_old[i] = max(best_old.get(i, (0.0, 0, 0)), (score, near, j))
            best_new[j] = max(best_new.get(j, (0.0, 0, 0)), (score, near, i))
    return {(i, j): score for i, (score, _, j) in sorted(best_old.items()) if best_new[j][2] == i}
