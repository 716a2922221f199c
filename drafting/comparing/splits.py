"""What was divided and what was put together.

A unit without a partner belongs to a pair beside it where it says what one side of the pair
says and the other does not.
"""

from collections.abc import Iterable, Mapping, Sequence

from drafting.comparing.clauses import Clause, clauses_of, divided
from drafting.comparing.links import HIGH, Links
from drafting.comparing.sides import Side
from drafting.comparing.signal import Bag, Grams, Weights, bag, held, shared

HALF = 0.5

Partners = Mapping[int, list[int]]


def join_units(
    old: Side,
    new: Side,
    rows: Sequence[int],
    columns: Sequence[int],
    weights: Weights,
    links: Links,
) -> None:
    """Join what is still without a partner inside the old blocks ``rows`` and new ``columns`` to a
    unit across that has one: whole clauses first, then single units.
    """
    for pieces in (_whole_clauses, _single_units):
        left, right = (
            pieces(old, rows, weights, links.new_of),
            pieces(new, columns, weights, links.old_of),
        )
        left = [c for c in left if not links.closed_old.intersection(c.units)]
        right = [c for c in right if not links.closed_new.intersection(c.units)]
        forward = _joins(old, new, rows, right, weights, links.new_of, links.closed_old)
        backward = _joins(new, old, columns, left, weights, links.old_of, links.closed_new)
        for u, v, confidence in forward:
            if v not in links.old_of and len(links.old_of[links.new_of[u][0]]) == 1:
                links.add(u, v, confidence)
        for v, u, confidence in backward:
            if u not in links.new_of and len(links.new_of[links.old_of[v][0]]) == 1:
                links.add(u, v, confidence)


def _whole_clauses(
    side: Side, blocks: Sequence[int], weights: Weights, partners: Partners
) -> list[Clause]:
    """Clauses with points of which no unit has a partner."""
    found = clauses_of(side, blocks, weights)
    return [c for c in found if len(c.units) > 1 and not any(u in partners for u in c.units)]


def _single_units(
    side: Side, blocks: Sequence[int], weights: Weights, partners: Partners
) -> list[Clause]:
    """Units without a partner, each alone."""
    units = [u for block in blocks for u in side.blocks[block].units if u not in partners]
    return [Clause((u,), bag(side.grams[u], weights)) for u in units]


def _joins(
    side: Side, other: Side, blocks: Sequence[int], pieces: Sequence[Clause], weights: Weights,
    partners: Partners, closed: set[int],
) -> list[tuple[int, int, str]]:  # fmt: skip
    """(divided unit, part, confidence) for each piece of ``other`` that is part of one."""
    units = [u for block in blocks for u in side.blocks[block].units]
    wholes = [
        (u, bag(side.grams[u], weights), _told(other, partners[u]))
        for u in units
        if u in partners and u not in closed
    ]
    found = []
    for piece in pieces:
        scored = [(_evidence(whole, piece.bag, told, weights), -u) for u, whole, told in wholes]
        score, whole_unit = max(scored, default=(0.0, 0))
        if score >= HALF:
            parts = divided(side, -whole_unit, other, _enumeration(other, piece), weights)
            found += [(u, part, HIGH) for u, part in parts]
    return found


def _enumeration(side: Side, piece: Clause) -> tuple[int, ...]:
    """A lead brings the points under it along; they are weighed one by one."""
    first = piece.units[0]
    if len(piece.units) > 1 or not side.units[first].id.endswith(".0"):
        return piece.units
    clause = side.clauses[first]
    span = side.blocks[side.block_of[first]].units
    return tuple(u for u in span if side.clauses[u] == clause)


def _told(other: Side, partners: Iterable[int]) -> Grams:
    return frozenset().union(*(other.grams[p] for p in partners))


def _evidence(whole: Bag, piece: Bag, told: Grams, weights: Weights) -> float:
    """How much speaks for ``piece`` being part of ``whole`` beside what is ``told`` already."""
    rest = bag(whole.grams - told, weights)
    fresh = shared(rest, piece, weights)
    if not piece.weight or fresh < 0.15 * min(whole.weight, piece.weight):
        return 0.0
    inside = held(piece, whole, weights)
    carried = fresh / rest.weight if rest.weight > 0.2 * whole.weight else 0.0
    return max(inside, carried)
