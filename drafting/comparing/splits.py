"""What was divided and what was put together.

A unit without a partner belongs to a pair beside it where it says what one side of the pair
says and the other does not.
"""

from collections.abc import Callable, Mapping, Sequence

from drafting.comparing.candidates import candidate_pairs
from drafting.comparing.clauses import HALF, Clause, Rivals, clause_of, clauses_of, divided
from drafting.comparing.links import HIGH, Links
from drafting.comparing.signal import Bag, Grams, Weights, bag, held, shared
from drafting.comparing.weighed import Weighed, union

Partners = Mapping[int, list[int]]

FRESH = 0.15
"""Share of the smaller of whole and part that only they share."""
REST = 0.2
"""Share of the whole that must be untold for the part to carry it on."""


def join_units(
    old: Weighed, new: Weighed, rows: Sequence[int], columns: Sequence[int], links: Links
) -> None:
    """Join what is still without a partner inside the old blocks ``rows`` and new ``columns`` to a
    unit across that has one: whole clauses first, then single units.
    """
    inside = [u for block in rows for u in old.side.blocks[block].units]
    across = [v for block in columns for v in new.side.blocks[block].units]
    rivals = Rivals(old, inside, new, across)
    for pieces in (_whole_clauses, _single_units):
        left, right = pieces(old, rows, links.taken_old), pieces(new, columns, links.taken_new)
        forward = _joins(old, new, rows, right, links.new_of, links.closed_old, rivals.new)
        backward = _joins(new, old, columns, left, links.old_of, links.closed_new, rivals.old)
        for u, v in forward:
            if not links.taken_new(v) and len(links.old_of[links.new_of[u][0]]) == 1:
                links.add(u, v, HIGH)
        for v, u in backward:
            if not links.taken_old(u) and len(links.new_of[links.old_of[v][0]]) == 1:
                links.add(u, v, HIGH)


def _whole_clauses(
    weighed: Weighed, blocks: Sequence[int], taken: Callable[[int], bool]
) -> list[Clause]:
    """Clauses with points of which no unit has a partner."""
    found = clauses_of(weighed, blocks)
    return [c for c in found if len(c.units) > 1 and not any(map(taken, c.units))]


def _single_units(
    weighed: Weighed, blocks: Sequence[int], taken: Callable[[int], bool]
) -> list[Clause]:
    """Units without a partner, each alone."""
    units = (u for block in blocks for u in weighed.side.blocks[block].units)
    return [clause_of(weighed, (u,)) for u in units if not taken(u)]


def _joins(
    side: Weighed,
    other: Weighed,
    blocks: Sequence[int],
    pieces: Sequence[Clause],
    partners: Partners,
    closed: set[int],
    rival: Callable[[int], float],
) -> list[tuple[int, int]]:
    """(divided unit, part) for each piece of ``other`` that is part of a matched unit."""
    wholes = [
        clause_of(side, (u,))
        for block in blocks
        for u in side.side.blocks[block].units
        if u in partners and u not in closed
    ]
    told = [union(other.units[p].grams for p in partners[c.units[0]]) for c in wholes]
    best: dict[int, tuple[float, int]] = {}
    for i, j in candidate_pairs(
        [c.bag.grams for c in wholes], [c.bag.grams for c in pieces], side.weights
    ):
        score = _evidence(wholes[i].bag, pieces[j].bag, told[i], side.weights)
        best[j] = max(best.get(j, (0.0, 0)), (score, -i))
    found = []
    for j, (score, i) in sorted(best.items()):
        if score >= HALF:
            (whole,), parts = wholes[-i].units, _enumeration(other, pieces[j])
            found += divided(side, whole, other, parts, rival)
    return found


def _enumeration(weighed: Weighed, piece: Clause) -> tuple[int, ...]:
    """A lead brings the points under it along; they are weighed one by one."""
    side, first = weighed.side, piece.units[0]
    if len(piece.units) > 1 or not side.units[first].id.endswith(".0"):
        return piece.units
    span = side.blocks[side.block_of[first]].units
    return tuple(u for u in span if side.clauses[u] == side.clauses[first])


def _evidence(whole: Bag, piece: Bag, told: Grams, weights: Weights) -> float:
    """How much speaks for ``piece`` being part of ``whole`` beside what is ``told`` already."""
    rest = bag(whole.grams - told, weights)
    fresh = shared(rest, piece, weights)
    if not piece.weight or fresh < FRESH * min(whole.weight, piece.weight):
        return 0.0
    carried = fresh / rest.weight if rest.weight > REST * whole.weight else 0.0
    return max(held(piece, whole, weights), carried)
