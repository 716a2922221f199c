"""Which clauses and points go together inside articles that go together.

Clauses are set against clauses as wholes, points and leads included; only then are points set
against points inside a matched clause, never on their own.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from drafting.comparing.candidates import Pair, candidate_pairs
from drafting.comparing.links import HIGH, LOW, Links
from drafting.comparing.order import Fit
from drafting.comparing.sides import Side, opening_pair
from drafting.comparing.signal import Bag, Weights, bag, held, likeness

SURE, DOUBTFUL = 0.25, 0.16
"""Likeness from which clauses of matched articles are a pair, and a pair for a person to check."""
FAR = 0.8
"""Likeness from which units of articles that do not go together are a pair."""
HALF = 0.5
"""Share of a part that lies in the whole."""
SAME_PLACE = 0.13
"""Likeness asked of two single clauses left between the same matched neighbours."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with its points, or the text beside the clauses."""

    units: tuple[int, ...]
    bag: Bag


def clauses_of(side: Side, blocks: Sequence[int], weights: Weights) -> list[Clause]:
    """The clauses of some blocks in reading order."""
    found: dict[tuple[int, str], list[int]] = defaultdict(list)
    for block in blocks:
        for unit in side.blocks[block].units:
            found[block, side.clauses[unit]].append(unit)
    return [
        Clause(tuple(us), bag(frozenset().union(*(side.grams[u] for u in us)), weights))
        for us in found.values()
    ]


def match_clauses(
    old: Side,
    new: Side,
    rows: Sequence[int],
    columns: Sequence[int],
    weights: Weights,
    links: Links,
) -> None:
    """Add to ``links`` the pairs of units inside the old blocks ``rows`` and new ``columns``."""
    left, right = clauses_of(old, rows, weights), clauses_of(new, columns, weights)
    left = [c for c in left if not any(links.taken_old(u) for u in c.units)]
    right = [c for c in right if not any(links.taken_new(u) for u in c.units)]
    pairs = _best(left, right, weights, DOUBTFUL)
    fit = Fit([(i, j, s) for (i, j), s in pairs.items() if s >= SURE])
    pairs = {p: s for p, s in pairs.items() if s >= SURE or fit(*p) == 1}
    pairs |= _same_place(left, right, pairs, weights)
    for (i, j), score in pairs.items():
        confidence = HIGH if score >= SURE else LOW
        _match_points(old, new, left[i], right[j], weights, links, confidence)


def match_rest(
    old: Side, new: Side, rows: Sequence[int], columns: Sequence[int], least: float,
    weights: Weights, links: Links,
) -> None:  # fmt: skip
    """Add pairs among single units that have no partner yet: a point that became a clause."""
    left = [Clause((u,), bag(old.grams[u], weights)) for u in rows if not links.taken_old(u)]
    right = [Clause((v,), bag(new.grams[v], weights)) for v in columns if not links.taken_new(v)]
    for i, j in _best(left, right, weights, least):
        links.add(left[i].units[0], right[j].units[0], HIGH)


def _best(
    left: Sequence[Clause], right: Sequence[Clause], weights: Weights, least: float
) -> dict[Pair, float]:
    """Pairs best first; of equal ones the pair whose relative places are nearest."""
    pairs = candidate_pairs([c.bag.grams for c in left], [c.bag.grams for c in right], weights)
    scored = []
    for i, j in pairs:
        score = likeness(left[i].bag, right[j].bag, weights)
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


def _same_place(
    left: Sequence[Clause], right: Sequence[Clause], pairs: dict[Pair, float], weights: Weights
) -> dict[Pair, float]:
    """Two clauses alone between the same matched neighbours are a doubtful pair."""
    forward = dict(pairs.keys())
    back = {j: i for i, j in pairs}
    found: dict[Pair, float] = {}
    for i in range(len(left)):
        j = forward.get(i - 1, -1) + 1
        if i in forward or j in back or j >= len(right) or (i > 0 and i - 1 not in forward):
            continue
        if forward.get(i + 1, len(right)) != j + 1 or (i + 1 < len(left) and i + 1 not in forward):
            continue
        score = likeness(left[i].bag, right[j].bag, weights)
        if score >= SAME_PLACE:
            found[i, j] = score
    return found


def _match_points(
    old: Side, new: Side, a: Clause, b: Clause, weights: Weights, links: Links, confidence: str
) -> None:
    """Leads with leads, points with points; a clause without points with the point or lead that
    says most of it (what else it became is found as a split).
    """
    if len(a.units) > 1 and len(b.units) > 1:
        leads = [u for u in a.units if old.units[u].id.endswith(".0")]
        heads = [v for v in b.units if new.units[v].id.endswith(".0")]
        for u, v in zip(leads[:1], heads[:1], strict=False):
            links.add(u, v, confidence)
        match_rest(old, new, a.units, b.units, SURE, weights, links)
        return
    for u, v in (
        divided(old, a.units[0], new, b.units, weights)
        if len(a.units) == 1
        else [(u, v) for v, u in divided(new, b.units[0], old, a.units, weights)]
    ):
        links.add(u, v, confidence)


def divided(
    side: Side, whole: int, other: Side, parts: Sequence[int], weights: Weights
) -> list[Pair]:
    """A clause without points and the lead and points that it became.

    Always the likest part; then each part that is like it or lies in it for the most part, and
    each whose opening words it names (``Cơ quan …``, ``Tổ chức …`` of an enumeration).
    """
    own = bag(side.grams[whole], weights)
    pieces = {v: bag(other.grams[v], weights) for v in parts}
    best = max(parts, key=lambda v: (likeness(own, pieces[v], weights), -v))
    return [
        (whole, v)
        for v in parts
        if v == best
        or likeness(own, pieces[v], weights) >= SURE
        or held(pieces[v], own, weights) >= HALF
        or opening_pair(other, v) in own.grams
    ]
