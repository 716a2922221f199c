"""A side with the weights of what its units, clauses, titles and articles say."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from drafting.comparing.candidates import RARE, Pair
from drafting.comparing.sides import Side
from drafting.comparing.signal import Bag, Grams, Weights, bag, likeness, rare_grams

TRIED = 3
"""Partners of a unit that are looked at in full."""
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


def mutual(old: Weighed, new: Weighed, rare: Iterable[tuple[Pair, int]]) -> dict[Pair, float]:
    """Units that are each other's likest across both whole texts, with their likeness.

    Of equally like ones the pair whose relative places are nearest counts.
    """
    sizes = len(old.units), len(new.units)
    best_old: dict[int, tuple[float, int, int]] = {}
    best_new: dict[int, tuple[float, int, int]] = {}
    for i, j in _promising(old, new, rare):
        score = likeness(old.units[i], new.units[j], old.weights)
        if score >= KIN:
            near = -abs(i * sizes[1] - j * sizes[0])
            best_old[i] = max(best_old.get(i, _NONE), (score, near, j))
            best_new[j] = max(best_new.get(j, _NONE), (score, near, i))
    return {(i, j): score for i, (score, _, j) in sorted(best_old.items()) if best_new[j][2] == i}


_NONE = (0.0, 0, 0)


def _promising(old: Weighed, new: Weighed, rare: Iterable[tuple[Pair, int]]) -> list[Pair]:
    """For every unit the few across with which it shares most, by rare grams."""
    rows: dict[int, list[tuple[float, int, Pair]]] = {}
    columns: dict[int, list[tuple[float, int, Pair]]] = {}
    for (i, j), common in rare:
        a, b = old.units[i].weight, new.units[j].weight
        entry = (-common / (a + b) - common / (2 * min(a, b)), i + j, (i, j))
        rows.setdefault(i, []).append(entry)
        columns.setdefault(j, []).append(entry)
    found = {p for side in (rows, columns) for e in side.values() for *_, p in sorted(e)[:TRIED]}
    return sorted(found)


def rare_weights(old: Weighed, new: Weighed) -> Iterator[tuple[Pair, int]]:
    """Every pair of units with a rare gram in common, and the weight of those grams."""
    rare = rare_grams(old.weights, 2, RARE)
    where: dict[int, list[int]] = {}
    for i, unit in enumerate(old.units):
        for gram in unit.grams & rare:
            where.setdefault(gram, []).append(i)
    met = frozenset(where)
    weights = new.weights
    for j, unit in enumerate(new.units):
        common: dict[int, int] = {}
        for gram in unit.grams & met:
            weight = weights[gram]
            for i in where[gram]:
                common[i] = common.get(i, 0) + weight
        for i in sorted(common):
            yield (i, j), common[i]
