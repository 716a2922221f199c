"""Which clauses and points go together inside articles that go together.

Clauses are set against clauses as wholes, points and leads included; only then are points set
against points inside a matched clause, never on their own.
"""

from collections.abc import Callable, Iterable, Sequence

from drafting.comparing.candidates import Pair
from drafting.comparing.clauses import (
    Clause,
    Group,
    best_pairs,
    clause_of,
    free,
    parts_of,
    tops,
    units_of,
)
from drafting.comparing.definitions import same_word
from drafting.comparing.links import HIGH, Links
from drafting.comparing.signal import Bag, held, likeness
from drafting.comparing.weighed import Weighed

SURE = 0.25
"""Likeness from which clauses of matched articles, or points of matched clauses, are a pair."""
LEFT = 0.35
"""Likeness from which single units that are left over are a pair."""
HALF = 0.5
"""Share of a part that lies in the whole."""


def match_clauses(old: Weighed, new: Weighed, group: Group, links: Links) -> None:
    """Add to ``links`` the pairs of units inside a group."""
    left, right = free(group.left, links.taken_old), free(group.right, links.taken_new)
    for u, v in _clauses_as_points(old, left, right):
        links.add(u, v, HIGH)
    for v, u in _clauses_as_points(new, right, left):
        links.add(u, v, HIGH)
    left, right = free(left, links.taken_old), free(right, links.taken_new)
    rivals = Rivals(old, units_of(left), new, units_of(right))
    for i, j in same_word(old.side, left, new.side, right):
        match_points(old, new, left[i], right[j], rivals, links, HIGH)
        links.named.add((left[i].units[0], right[j].units[0]))
    left, right = free(left, links.taken_old), free(right, links.taken_new)
    for i, j in best_pairs(old, left, right, SURE):
        match_points(old, new, left[i], right[j], rivals, links, HIGH)


def _clauses_as_points(
    weighed: Weighed, singles: Sequence[Clause], others: Sequence[Clause]
) -> list[Pair]:
    """(clause without points, point) where several clauses became points of one clause.

    Only where the clause has no clause across, and the point no point, that is as like.
    """
    alone = [c for c in singles if len(c.units) == 1]
    lists = [c for c in others if len(c.units) > 2]
    if len(alone) < 2 or not lists:
        return []
    least = dict(
        zip(
            units_of(alone),
            tops(_bags(alone), _bags(_wholes(others)), weighed.weights),
            strict=True,
        )
    )
    points = [part for clause in lists for part in parts_of(clause)]
    across = [part for c in singles if len(c.units) > 1 for part in (c, *parts_of(c))]
    least_new = dict(
        zip(units_of(points), tops(_bags(points), _bags(across), weighed.weights), strict=True)
    )
    of_list = {v: number for number, clause in enumerate(lists) for v in clause.units}
    met: dict[int, list[Pair]] = {}
    for (i, j), score in best_pairs(weighed, alone, points, HALF).items():
        u, v = alone[i].units[0], points[j].units[0]
        if score > max(least[u], least_new[v]):
            met.setdefault(of_list[v], []).append((u, v))
    return [pair for number in sorted(met) if len(met[number]) > 1 for pair in met[number]]


def _bags(clauses: Iterable[Clause]) -> list[Bag]:
    return [clause.bag for clause in clauses]


def _wholes(clauses: Iterable[Clause]) -> list[Clause]:
    """Clauses as they stand, and the leads of those with points."""
    return [c for clause in clauses for c in (clause, *parts_of(clause)[: len(clause.units) > 1])]


def match_rest(
    old: Weighed,
    new: Weighed,
    rows: Sequence[int],
    columns: Sequence[int],
    least: float,
    links: Links,
) -> None:
    """Add pairs among single units that have no partner yet: a point that became a clause."""
    left = [clause_of(old, (u,)) for u in rows if not links.taken_old(u)]
    right = [clause_of(new, (v,)) for v in columns if not links.taken_new(v)]
    for i, j in best_pairs(old, left, right, least):
        links.add(left[i].units[0], right[j].units[0], HIGH)


class Rivals:
    """How like a unit is to the likest across, counted when it is first asked for."""

    def __init__(
        self, old: Weighed, rows: Sequence[int], new: Weighed, columns: Sequence[int]
    ) -> None:
        self._sides = (old, rows), (new, columns)
        self._tops: list[dict[int, float] | None] = [None, None]

    def new(self, unit: int) -> float:
        """The most that any of the old units is like the new ``unit``."""
        return self._top(1).get(unit, 0.0)

    def old(self, unit: int) -> float:
        """The most that any of the new units is like the old ``unit``."""
        return self._top(0).get(unit, 0.0)

    def _top(self, side: int) -> dict[int, float]:
        found = self._tops[side]
        if found is None:
            (own, units), (other, across) = self._sides[side], self._sides[1 - side]
            pieces, others = [own.units[u] for u in units], [other.units[v] for v in across]
            found = dict(zip(units, tops(pieces, others, own.weights), strict=True))
            self._tops[side] = found
        return found


def match_points(
    old: Weighed,
    new: Weighed,
    a: Clause,
    b: Clause,
    rivals: Rivals,
    links: Links,
    confidence: str,
) -> None:
    """Leads with leads, points with points; a clause without points with what it became."""
    if len(a.units) == 1:
        found = divided(old, a.units[0], new, _parts(a, b), rivals.new)
    elif len(b.units) == 1:
        found = [(u, v) for v, u in divided(new, b.units[0], old, _parts(b, a), rivals.old)]
    else:
        found = list(zip(_leads(old, a), _leads(new, b), strict=False))
    for u, v in found:
        links.add(u, v, confidence)
    match_rest(old, new, a.units, b.units, SURE, links)


def _parts(whole: Clause, other: Clause) -> Sequence[int]:
    """What a clause without points may have become: what only introduces, what introduces."""
    return other.units[:1] if whole.lead and other.lead else other.units


def _leads(weighed: Weighed, clause: Clause) -> list[int]:
    return [u for u in clause.units if _is_lead(weighed, u)][:1]


def divided(
    whole_side: Weighed,
    whole: int,
    side: Weighed,
    parts: Sequence[int],
    rival: Callable[[int], float],
) -> list[Pair]:
    """A clause without points and the lead and points that it became.

    Always the likest part; then each part that is like it or lies in it for the most part, and has
    no likelier ``rival`` origin; the lead only with most of its points; and all of an enumeration
    whose points begin with one thing that the clause names (``Cơ quan …``, ``Cơ quan …``).
    """
    own, weights = whole_side.units[whole], side.weights
    alike = {v: likeness(own, side.units[v], weights) for v in parts}
    best = max(parts, key=lambda v: (alike[v], -v))
    begun = {_opening_pair(side.side.said[v]) for v in parts if not _is_lead(side, v)}
    if len(begun) == 1 and len(parts) > 2 and begun <= own.grams:
        return [(whole, v) for v in parts if alike[v] >= rival(v)]
    found = [
        v
        for v in parts
        if v == best
        or (
            (alike[v] >= SURE or held(side.units[v], own, weights) >= HALF) and alike[v] >= rival(v)
        )
    ]
    points = [v for v in parts if not _is_lead(side, v)]
    most = 2 * sum(v in found for v in points) > len(points)
    return [(whole, v) for v in found if v == best or most or not _is_lead(side, v)]


def _is_lead(weighed: Weighed, unit: int) -> bool:
    return weighed.side.units[unit].id.endswith(".0")


def _opening_pair(said: Sequence[int]) -> int:
    """The gram of a unit's first two words; 0, which is no gram, where it has fewer."""
    return said[(len(said) + 1) // 2] if len(said) > 1 else 0
