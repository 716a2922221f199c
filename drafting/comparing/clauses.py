"""Which clauses and points go together inside articles that go together.

Clauses are set against clauses as wholes, points and leads included; only then are points set
against points inside a matched clause, never on their own.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from drafting.comparing.candidates import Pair, candidate_pairs
from drafting.comparing.links import HIGH, LOW, Links
from drafting.comparing.order import Fit
from drafting.comparing.signal import Bag, held, likeness
from drafting.comparing.weighed import Weighed

SURE, DOUBTFUL = 0.25, 0.16
"""Likeness from which clauses of matched articles are a pair, and a pair for a person to check."""
LEFT = 0.35
"""Likeness from which single units that are left over are a pair."""
HALF = 0.5
"""Share of a part that lies in the whole."""
SAME_PLACE = 0.13
"""Likeness asked of two single clauses left between the same matched neighbours."""


class Clause(NamedTuple):
    """A clause with its points, or the text beside the clauses."""

    units: tuple[int, ...]
    bag: Bag


def clauses_of(weighed: Weighed, blocks: Sequence[int]) -> list[Clause]:
    """The clauses of some blocks in reading order."""
    side = weighed.side
    found: dict[tuple[int, str], list[int]] = {}
    for block in blocks:
        for unit in side.blocks[block].units:
            found.setdefault((block, side.clauses[unit]), []).append(unit)
    return [Clause(tuple(units), weighed.bag_of(units)) for units in found.values()]


def match_clauses(
    old: Weighed, new: Weighed, rows: Sequence[int], columns: Sequence[int], links: Links
) -> None:
    """Add to ``links`` the pairs of units inside the old blocks ``rows`` and new ``columns``."""
    left = [c for c in clauses_of(old, rows) if not any(map(links.taken_old, c.units))]
    right = [c for c in clauses_of(new, columns) if not any(map(links.taken_new, c.units))]
    found = _best(old, left, right, DOUBTFUL)
    sure = {pair: score for pair, score in found.items() if score >= SURE}
    fit = Fit(sure.items())
    doubtful = [pair for pair in found if pair not in sure and fit(*pair) == 1]
    doubtful += _same_place(old, left, right, {*sure, *doubtful})
    for i, j in (*sure, *doubtful):
        confidence = HIGH if (i, j) in sure else LOW
        _match_points(old, new, left[i], right[j], links, confidence)


def match_rest(
    old: Weighed,
    new: Weighed,
    rows: Sequence[int],
    columns: Sequence[int],
    least: float,
    links: Links,
) -> None:
    """Add pairs among single units that have no partner yet: a point that became a clause."""
    left = [Clause((u,), old.units[u]) for u in rows if not links.taken_old(u)]
    right = [Clause((v,), new.units[v]) for v in columns if not links.taken_new(v)]
    for i, j in _best(old, left, right, least):
        links.add(left[i].units[0], right[j].units[0], HIGH)


def _best(
    weighed: Weighed, left: Sequence[Clause], right: Sequence[Clause], least: float
) -> Mapping[Pair, float]:
    """Pairs best first; of equal ones the pair whose relative places are nearest."""
    scored = []
    for i, j in candidate_pairs(
        [c.bag.grams for c in left], [c.bag.grams for c in right], weighed.weights
    ):
        score = likeness(left[i].bag, right[j].bag, weighed.weights)
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
    weighed: Weighed, left: Sequence[Clause], right: Sequence[Clause], taken: set[Pair]
) -> list[Pair]:
    """Two clauses alone between the same matched neighbours are a doubtful pair."""
    forward = dict(taken)
    back = {j: i for i, j in taken}
    found = []
    for i in range(len(left)):
        j = forward.get(i - 1, -1) + 1
        alone = i not in forward and j not in back and j < len(right)
        begins = i == 0 or i - 1 in forward
        ends = forward.get(i + 1) == j + 1 or (i + 1 == len(left) and j + 1 == len(right))
        if alone and begins and ends:
            score = likeness(left[i].bag, right[j].bag, weighed.weights)
            if score >= SAME_PLACE:
                found.append((i, j))
    return found


def _match_points(
    old: Weighed, new: Weighed, a: Clause, b: Clause, links: Links, confidence: str
) -> None:
    """Leads with leads, points with points; a clause without points with what it became."""
    if len(a.units) == 1:
        found = divided(old, a.units[0], new, b.units)
    elif len(b.units) == 1:
        found = [(u, v) for v, u in divided(new, b.units[0], old, a.units)]
    else:
        leads = [_leads(old, a), _leads(new, b)]
        found = list(zip(*leads, strict=False))
    for u, v in found:
        links.add(u, v, confidence)
    match_rest(old, new, a.units, b.units, SURE, links)


def _leads(weighed: Weighed, clause: Clause) -> list[int]:
    return [u for u in clause.units if weighed.side.units[u].id.endswith(".0")][:1]


def divided(whole_side: Weighed, whole: int, side: Weighed, parts: Sequence[int]) -> list[Pair]:
    """A clause without points and the lead and points that it became.

    Always the likest part; then each part that is like it or lies in it for the most part, and
    each whose opening words it names (``Cơ quan …``, ``Tổ chức …`` of an enumeration).
    """
    own, weights = whole_side.units[whole], side.weights
    alike = {v: likeness(own, side.units[v], weights) for v in parts}
    best = max(parts, key=lambda v: (alike[v], -v))
    return [
        (whole, v)
        for v in parts
        if v == best
        or alike[v] >= SURE
        or held(side.units[v], own, weights) >= HALF
        or _opening_pair(side.side.said[v]) in own.grams
    ]


def _opening_pair(said: Sequence[int]) -> int:
    """The gram of a unit's first two words; 0, which is no gram, where it has fewer."""
    return said[(len(said) + 1) // 2] if len(said) > 1 else 0
