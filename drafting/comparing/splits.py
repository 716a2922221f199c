"""What was divided and what was put together.

A unit without a partner belongs to a pair beside it where it says what one side of the pair
says and the other does not.
"""

from collections.abc import Callable, Mapping, Sequence

from drafting.comparing.candidates import Pair, candidate_pairs
from drafting.comparing.clauses import Clause, Group, free, parts_of
from drafting.comparing.links import HIGH, Links
from drafting.comparing.points import HALF, Rivals, divided
from drafting.comparing.signal import Bag, Grams, Weights, bag, held, shared
from drafting.comparing.weighed import Weighed

Partners = Mapping[int, list[int]]

EASIER = 0.15
"""What counts for the one unit of an article that became several clauses of its partner."""
FRESH = 0.15
"""Share of the smaller of whole and part that only they share."""
REST = 0.2
"""Share of the whole that must be untold for the part to carry it on."""


def join_units(
    old: Weighed, new: Weighed, group: Group, likest: Mapping[Pair, float], links: Links
) -> None:
    """Join what is still without a partner inside a group to a unit across that has one: whole
    clauses first, then single units. ``likest`` are the units that are each other's likest over
    both whole texts.
    """
    kin_old, kin_new = dict(likest.keys()), {v: u for u, v in likest}
    rivals = Rivals(old, group.old_units(), new, group.new_units())
    # What defines one word on both sides is a pair for itself.
    shut = (
        links.closed_old | {u for u, _ in links.named},
        links.closed_new | {v for _, v in links.named},
    )
    for pieces in (_whole_clauses, _single_units):
        left, right = pieces(group.left, links.taken_old), pieces(group.right, links.taken_new)
        forward = _joins(old, new, group.left, right, links.new_of, shut[0], kin_new, rivals.new)
        backward = _joins(new, old, group.right, left, links.old_of, shut[1], kin_old, rivals.old)
        for u, v in forward:
            if not links.taken_new(v) and len(links.old_of[links.new_of[u][0]]) == 1:
                links.add(u, v, HIGH)
        for v, u in backward:
            if not links.taken_old(u) and len(links.new_of[links.old_of[v][0]]) == 1:
                links.add(u, v, HIGH)


def _whole_clauses(clauses: Sequence[Clause], taken: Callable[[int], bool]) -> list[Clause]:
    """Clauses with points of which no unit has a partner."""
    return [c for c in free(clauses, taken) if len(c.units) > 1]


def _single_units(clauses: Sequence[Clause], taken: Callable[[int], bool]) -> list[Clause]:
    """Units without a partner, each alone."""
    return [part for c in clauses for part in parts_of(c) if not taken(part.units[0])]


def _joins(
    side: Weighed,
    other: Weighed,
    clauses: Sequence[Clause],
    pieces: Sequence[Clause],
    partners: Partners,
    closed: set[int],
    kin: Mapping[int, int],
    rival: Callable[[int], float],
) -> list[tuple[int, int]]:
    """(divided unit, part) for each piece of ``other`` that is part of a matched unit."""
    if not pieces:
        return []
    wholes = [
        part
        for clause in clauses
        for part in parts_of(clause)
        if part.units[0] in partners and part.units[0] not in closed
    ]
    told = [other.grams_of(partners[c.units[0]]) for c in wholes]
    best: dict[int, tuple[float, int]] = {}
    for i, j in candidate_pairs(
        [c.bag.grams for c in wholes], [c.bag.grams for c in pieces], side.weights
    ):
        if not _fit(other, wholes[i], pieces[j], partners):
            continue
        (whole,), first = wholes[i].units, pieces[j].units[0]
        if _sole(side, whole) and kin.get(first, whole) == whole:
            score = _evidence(wholes[i].bag, pieces[j].bag, told[i], side.weights, 0.0) + EASIER
        else:
            score = _evidence(wholes[i].bag, pieces[j].bag, told[i], side.weights, FRESH)
        best[j] = max(best.get(j, (0.0, 0)), (score, -i))
    found = []
    for j, (score, i) in sorted(best.items()):
        if score >= HALF:
            (whole,), parts = wholes[-i].units, _enumeration(other, pieces[j])
            found += divided(side, whole, other, parts, rival)
    return found


def _fit(other: Weighed, whole: Clause, piece: Clause, partners: Partners) -> bool:
    """What introduces is no part of what does not, unless most of what it introduces and has a
    place went there too; and it is not divided into more than what introduces.
    """
    lead = piece.lead and len(piece.units) == 1
    if not lead:
        return not whole.lead
    if whole.lead:
        return True
    points = set(_enumeration(other, piece)[1:])
    went = len(points.intersection(partners[whole.units[0]]))
    return 2 * went > len(points.intersection(v for found in partners.values() for v in found))


def _enumeration(weighed: Weighed, piece: Clause) -> tuple[int, ...]:
    """A lead brings the points under it along; they are weighed one by one."""
    side, first = weighed.side, piece.units[0]
    if len(piece.units) > 1 or not side.units[first].id.endswith(".0"):
        return piece.units
    span = side.blocks[side.block_of[first]].units
    return tuple(u for u in span if side.clauses[u] == side.clauses[first])


def _sole(side: Weighed, unit: int) -> bool:
    """True for a unit that is all of its article."""
    return len(side.side.blocks[side.side.block_of[unit]].units) == 1


def _evidence(whole: Bag, piece: Bag, told: Grams, weights: Weights, least: float) -> float:
    """How much speaks for ``piece`` being part of ``whole`` beside what is ``told`` already."""
    rest = bag(whole.grams - told, weights)
    fresh = shared(rest, piece, weights)
    if not piece.weight or fresh < least * min(whole.weight, piece.weight):
        return 0.0
    carried = fresh / rest.weight if rest.weight > REST * whole.weight else 0.0
    return max(held(piece, whole, weights), carried)
