"""A side with the weights of what its units, clauses, titles and articles say."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from drafting.comparing.candidates import RARE, Pair
from drafting.comparing.sides import Side
from drafting.comparing.signal import Bag, Grams, Weights, bag, likeness, rare_grams

TRIED = 3
"""Partners of a unit that are looked at in full."""
KIN = 0.2
"""Likeness under which two units have nothing to do with each other."""


class Weighed(NamedTuple):
    """A side, the weights of both sides together, and the side's bags."""

    side: Side
    weights: Weights
    units: tuple[Bag, ...]
    blocks: tuple[Bag, ...]
    once: frozenset[int]
    """The units whose words no other unit of their text has."""

    def bag_of(self, units: Sequence[int]) -> Bag:
        """What several units say together."""
        return together(self.units, units, self.weights)

    def grams_of(self, units: Iterable[int]) -> Grams:
        """The grams of several units."""
        return union(self.units[u].grams for u in units)


def weigh(side: Side, weights: Weights) -> Weighed:
    """``side`` under ``weights``."""
    units = tuple(bag(grams, weights) for grams in side.grams)
    blocks = tuple(
        units[b.units[0]]
        if len(b.units) == 1
        else bag(union(side.grams[u] for u in b.units), weights)
        for b in side.blocks
    )
    times = Counter(side.grams)
    once = frozenset([u for u, grams in enumerate(side.grams) if times[grams] == 1])
    return Weighed(side, weights, units, blocks, once)


def together(bags: Sequence[Bag], places: Sequence[int], weights: Weights) -> Bag:
    """What the bags at some places say together."""
    if len(places) == 1:
        return bags[places[0]]
    return bag(union(bags[place].grams for place in places), weights)


def union(parts: Iterable[Grams]) -> Grams:
    """All grams of the parts."""
    found = list(parts)
    return found[0] if len(found) == 1 else frozenset().union(*found)


Common = Sequence[dict[int, int]]
"""For each new unit the old units with which it shares rare grams, and the weight of those."""


class Loose(NamedTuple):
    """The units whose article is not yet sure of its partner."""

    old: frozenset[int]
    new: frozenset[int]
    sure: Mapping[int, int]
    """Old blocks that are sure → their new ones."""


def loose_units(old: Side, new: Side, sure: Mapping[int, int]) -> Loose:
    """All units outside the ``sure`` blocks."""
    done = set(sure.values())
    return Loose(
        frozenset([u for u, block in enumerate(old.block_of) if block not in sure]),
        frozenset([v for v, block in enumerate(new.block_of) if block not in done]),
        sure,
    )


def common_rare(old: Weighed, new: Weighed, loose: Loose) -> Common:
    """What every new unit has in common with every old one, rare grams only; between two units
    that are not loose nothing is looked at.
    """
    weights = old.weights
    rare = rare_grams(weights, 2, RARE)
    places = _places(old.units, range(len(old.units)), rare)
    loose_places = _places(old.units, sorted(loose.old), rare)
    found = []
    for j, unit in enumerate(new.units):
        where = places if j in loose.new else loose_places
        common: dict[int, int] = {}
        for gram in unit.grams & where.keys():
            weight = weights[gram]
            for i in where[gram]:
                common[i] = common.get(i, 0) + weight
        found.append(common)
    return found


def _places(units: Sequence[Bag], wanted: Iterable[int], rare: Grams) -> dict[int, list[int]]:
    """For each rare gram the wanted units that hold it."""
    where: dict[int, list[int]] = {}
    for i in wanted:
        for gram in units[i].grams & rare:
            if gram in where:
                where[gram].append(i)
            else:
                where[gram] = [i]
    return where


def mutual(old: Weighed, new: Weighed, common: Common, loose: Loose) -> dict[Pair, float]:
    """Units that are each other's likest across both whole texts, with their likeness.

    Only pairs of which one is loose are wanted. Of equally like ones the pair whose relative
    places are nearest counts.
    """
    sizes = len(old.units), len(new.units)
    best_old: dict[int, tuple[float, int, int]] = {}
    best_new: dict[int, tuple[float, int, int]] = {}

    def look_at(pairs: Iterable[Pair]) -> None:
        for i, j in pairs:
            score = likeness(old.units[i], new.units[j], old.weights)
            if score >= KIN:
                near = -abs(i * sizes[1] - j * sizes[0])
                best_old[i] = max(best_old.get(i, _NONE), (score, near, j))
                best_new[j] = max(best_new.get(j, _NONE), (score, near, i))

    look_at(_promising(common, loose))
    chosen_old = {best_new[j][2] for j in loose.new & best_new.keys()}
    chosen_new = {best_old[i][2] for i in loose.old & best_old.keys()}
    look_at(_at_home(old.side, new.side, chosen_old - loose.old, chosen_new - loose.new, loose))
    return {
        (i, j): score
        for i, (score, _, j) in sorted(best_old.items())
        if best_new[j][2] == i and (i in loose.old or j in loose.new)
    }


_NONE = (0.0, 0, 0)


def _promising(common: Common, loose: Loose) -> set[Pair]:
    """For every loose unit the few across with which it shares most."""
    turned: dict[int, dict[int, int]] = {}
    for j, found in enumerate(common):
        for i in found.keys() & loose.old:
            turned.setdefault(i, {})[j] = found[i]
    pairs = {(i, j) for j in loose.new for i in _most(common[j])}
    return pairs | {(i, j) for i, found in turned.items() for j in _most(found)}


def _at_home(
    old: Side, new: Side, chosen_old: Iterable[int], chosen_new: Iterable[int], loose: Loose
) -> set[Pair]:
    """For units that are not loose, and that a loose one would choose, the units of the block that
    is theirs: one of these may be likelier.
    """
    back = {new_block: old_block for old_block, new_block in loose.sure.items()}
    pairs = set()
    for i in chosen_old:
        pairs |= {(i, j) for j in new.blocks[loose.sure[old.block_of[i]]].units}
    for j in chosen_new:
        pairs |= {(i, j) for i in old.blocks[back[new.block_of[j]]].units}
    return pairs


def _most(found: dict[int, int]) -> list[int]:
    """The units with the most in common, the earliest of equal ones."""
    return [at for _, at in sorted([(-weight, at) for at, weight in found.items()])[:TRIED]]
