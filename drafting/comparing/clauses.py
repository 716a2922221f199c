"""Clauses: what stands together under one number, and which of two sides are most alike."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from drafting.comparing.candidates import Pair, candidate_pairs
from drafting.comparing.sides import introduces
from drafting.comparing.signal import Bag, Weights, likeness
from drafting.comparing.weighed import Weighed

CERTAIN = 0.5
"""Likeness from which a lead and a clause that is none may be a pair."""


class Clause(NamedTuple):
    """A clause with its points, or the text beside the clauses."""

    units: tuple[int, ...]
    bag: Bag
    bags: tuple[Bag, ...]
    """Each unit's own."""
    lead: bool
    """The first unit introduces what follows it: it ends in a colon."""


def clauses_of(weighed: Weighed, blocks: Sequence[int]) -> list[Clause]:
    """The clauses of some blocks in reading order."""
    side = weighed.side
    found: dict[tuple[int, str], list[int]] = {}
    for block in blocks:
        for unit in side.blocks[block].units:
            found.setdefault((block, side.clauses[unit]), []).append(unit)
    return [clause_of(weighed, units) for units in found.values()]


def clause_of(weighed: Weighed, units: Sequence[int]) -> Clause:
    """Some units taken together."""
    bags = tuple([weighed.units[u] for u in units])
    lead = introduces(weighed.side, units[0])
    return Clause(tuple(units), weighed.bag_of(units), bags, lead)


def parts_of(clause: Clause) -> list[Clause]:
    """The units of a clause, each alone."""
    pairs = zip(clause.units, clause.bags, strict=True)
    return [Clause((u,), own, (own,), clause.lead and not at) for at, (u, own) in enumerate(pairs)]


def units_of(clauses: Iterable[Clause]) -> list[int]:
    """All units of some clauses, in order."""
    return [u for clause in clauses for u in clause.units]


def free(clauses: Sequence[Clause], taken: Callable[[int], bool]) -> list[Clause]:
    """The clauses of which no unit is taken."""
    return [c for c in clauses if not any(map(taken, c.units))]


class Group(NamedTuple):
    """The clauses of old articles and of the new ones that go together with them."""

    left: Sequence[Clause]
    right: Sequence[Clause]

    def old_units(self) -> list[int]:
        """All units of the old side."""
        return units_of(self.left)

    def new_units(self) -> list[int]:
        """All units of the new side."""
        return units_of(self.right)


def alike(a: Clause, b: Clause, weights: Weights) -> float:
    """How like two clauses are. Their leads are their titles and count for half; what only
    introduces is not like what it introduces.
    """
    whole = likeness(a.bag, b.bag, weights)
    if len(a.units) > 1 and len(b.units) > 1:
        if not (a.lead and b.lead):
            return whole
        return max(whole, (whole + likeness(a.bags[0], b.bags[0], weights)) / 2)
    if len(a.units) == len(b.units) == 1:
        return whole if a.lead == b.lead or whole >= CERTAIN else 0.0
    return whole


def best_pairs(
    weighed: Weighed, left: Sequence[Clause], right: Sequence[Clause], least: float
) -> Mapping[Pair, float]:
    """Pairs best first; of equal ones the pair whose relative places are nearest."""
    scored = []
    for i, j in candidate_pairs(
        [c.bag.grams for c in left], [c.bag.grams for c in right], weighed.weights
    ):
        score = alike(left[i], right[j], weighed.weights)
        if score >= least:
            apart = abs(i * len(right) - j * len(left))
            scored.append((-score, apart, i + j, i, j))
    taken: dict[Pair, float] = {}
    used_left: set[int] = set()
    used_right: set[int] = set()
    for score, _, _, i, j in sorted(scored):
        if i not in used_left and j not in used_right:
            taken[i, j] = -score
            used_left.add(i)
            used_right.add(j)
    return taken


def tops(of: Sequence[Bag], among: Sequence[Bag], weights: Weights) -> list[float]:
    """How like each bag is to the likest ``among`` others."""
    best = [0.0] * len(of)
    for i, j in candidate_pairs([b.grams for b in of], [b.grams for b in among], weights):
        best[i] = max(best[i], likeness(of[i], among[j], weights))
    return best
