"""Which clauses and points go together inside articles that go together.

Clauses are set against clauses as wholes, points and leads included; only then are points set
against points inside a matched clause, never on their own.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
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
PLACED, BESIDE = 0.13, 0.15
"""Likeness asked of two clauses alone between matched neighbours, and right beside a pair."""


class Clause(NamedTuple):
    """A clause with its points, or the text beside the clauses."""

    units: tuple[int, ...]
    bag: Bag
    bags: tuple[Bag, ...]
    """Each unit's own."""


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
    return Clause(tuple(units), weighed.bag_of(units), tuple(weighed.units[u] for u in units))


class Group(NamedTuple):
    """The clauses of old articles and of the new ones that go together with them."""

    left: Sequence[Clause]
    right: Sequence[Clause]

    def old_units(self) -> list[int]:
        """All units of the old side."""
        return _units(self.left)

    def new_units(self) -> list[int]:
        """All units of the new side."""
        return _units(self.right)


def match_clauses(old: Weighed, new: Weighed, group: Group, links: Links) -> None:
    """Add to ``links`` the pairs of units inside a group."""
    left, right = free(group.left, links.taken_old), free(group.right, links.taken_new)
    for u, v in _clauses_as_points(old, left, right):
        links.add(u, v, HIGH)
    for v, u in _clauses_as_points(new, right, left):
        links.add(u, v, HIGH)
    left, right = free(left, links.taken_old), free(right, links.taken_new)
    rivals = Rivals(old, _units(left), new, _units(right))
    for i, j in _best(old, left, right, SURE):
        _match_points(old, new, left[i], right[j], rivals, links, HIGH)


def match_doubtful(old: Weighed, new: Weighed, group: Group, links: Links) -> None:
    """Add what is left and a little alike, where it stands between the same neighbours."""
    left, right = group
    sure = _linked(left, right, links)
    # By size, not by number: two runs of one length would be chosen between by chance.
    fit = Fit(((i, j), left[i].bag.weight + right[j].bag.weight) for i, j in sure)
    rest = [i for i, c in enumerate(left) if not any(map(links.taken_old, c.units))]
    across = [j for j, c in enumerate(right) if not any(map(links.taken_new, c.units))]
    likest = _best(old, [left[i] for i in rest], [right[j] for j in across], DOUBTFUL)
    found = [(rest[i], across[j]) for i, j in likest if fit(rest[i], across[j]) == 1]
    found += _same_place(old, left, right, sure | set(found))
    rivals = Rivals(old, _units(left), new, _units(right))
    for i, j in found:
        _match_points(old, new, left[i], right[j], rivals, links, LOW)


def _linked(left: Sequence[Clause], right: Sequence[Clause], links: Links) -> set[Pair]:
    """Positions of clauses of which units are linked, where each is the other's first."""
    at = {v: j for j, clause in enumerate(right) for v in clause.units}
    forward: dict[int, int] = {}
    back: dict[int, int] = {}
    for i, clause in enumerate(left):
        for j in {at[v] for u in clause.units for v in links.new_of.get(u, ()) if v in at}:
            forward[i] = min(j, forward.get(i, j))
            back[j] = min(i, back.get(j, i))
    return {(i, j) for i, j in forward.items() if back[j] == i}


def free(clauses: Sequence[Clause], taken: Callable[[int], bool]) -> list[Clause]:
    """The clauses of which no unit is taken."""
    return [c for c in clauses if not any(map(taken, c.units))]


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
    least = dict(zip(_units(alone), tops(weighed, alone, _wholes(others)), strict=True))
    points = [part for clause in lists for part in parts_of(clause)]
    across = [part for c in singles if len(c.units) > 1 for part in (c, *parts_of(c))]
    least_new = dict(zip(_units(points), tops(weighed, points, across), strict=True))
    of_list = {v: number for number, clause in enumerate(lists) for v in clause.units}
    met: dict[int, list[Pair]] = {}
    for (i, j), score in _best(weighed, alone, points, HALF).items():
        u, v = alone[i].units[0], points[j].units[0]
        if score > max(least[u], least_new[v]):
            met.setdefault(of_list[v], []).append((u, v))
    return [pair for number in sorted(met) if len(met[number]) > 1 for pair in met[number]]


def parts_of(clause: Clause) -> list[Clause]:
    """The units of a clause, each alone."""
    return [Clause((u,), own, (own,)) for u, own in zip(clause.units, clause.bags, strict=True)]


def _wholes(clauses: Iterable[Clause]) -> list[Clause]:
    """Clauses as they stand, and the leads of those with points."""
    return [c for clause in clauses for c in (clause, *parts_of(clause)[: len(clause.units) > 1])]


def tops(weighed: Weighed, of: Sequence[Clause], among: Sequence[Clause]) -> list[float]:
    """How like each clause is to the likest ``among`` others."""
    best = [0.0] * len(of)
    for i, j in candidate_pairs(
        [c.bag.grams for c in of], [c.bag.grams for c in among], weighed.weights
    ):
        best[i] = max(best[i], likeness(of[i].bag, among[j].bag, weighed.weights))
    return best


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
    """Two clauses, each alone between matched neighbours of which one pair goes together; or
    right beside such a pair and each other's likest of what is left.
    """
    rows, columns = dict(taken), {j: i for i, j in taken}
    free_rows = [i for i in range(len(left)) if i not in rows]
    free_columns = [j for j in range(len(right)) if j not in columns]
    ends = taken | {(-1, -1), (len(left), len(right))}
    best = _best(weighed, [left[i] for i in free_rows], [right[j] for j in free_columns], PLACED)
    found = []
    for (a, b), score in best.items():
        i, j = free_rows[a], free_columns[b]
        beside = (i - 1, j - 1) in taken or (i + 1, j + 1) in taken
        bounded = (i - 1, j - 1) in ends or (i + 1, j + 1) in ends
        alone = not {i - 1, i + 1} & set(free_rows) and not {j - 1, j + 1} & set(free_columns)
        if (bounded and alone) or (beside and score >= BESIDE):
            found.append((i, j))
    return found


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
            pieces = [clause_of(own, (u,)) for u in units]
            others = [clause_of(other, (u,)) for u in across]
            found = dict(zip(units, tops(own, pieces, others), strict=True))
            self._tops[side] = found
        return found


def _match_points(
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
        found = divided(old, a.units[0], new, b.units, rivals.new)
    elif len(b.units) == 1:
        found = [(u, v) for v, u in divided(new, b.units[0], old, a.units, rivals.old)]
    else:
        found = list(zip(_leads(old, a), _leads(new, b), strict=False))
    for u, v in found:
        links.add(u, v, confidence)
    match_rest(old, new, a.units, b.units, SURE, links)


def _units(clauses: Iterable[Clause]) -> list[int]:
    return [u for clause in clauses for u in clause.units]


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
    no likelier ``rival`` origin; and all of an enumeration whose points begin with one thing that
    the clause names (``Cơ quan …``, ``Cơ quan …``).
    """
    own, weights = whole_side.units[whole], side.weights
    alike = {v: likeness(own, side.units[v], weights) for v in parts}
    best = max(parts, key=lambda v: (alike[v], -v))
    begun = {_opening_pair(side.side.said[v]) for v in parts if not _is_lead(side, v)}
    if len(begun) == 1 and len(parts) > 2 and begun <= own.grams:
        return [(whole, v) for v in parts]
    return [
        (whole, v)
        for v in parts
        if v == best
        or (
            (alike[v] >= SURE or held(side.units[v], own, weights) >= HALF) and alike[v] >= rival(v)
        )
    ]


def _is_lead(weighed: Weighed, unit: int) -> bool:
    return weighed.side.units[unit].id.endswith(".0")


def _opening_pair(said: Sequence[int]) -> int:
    """The gram of a unit's first two words; 0, which is no gram, where it has fewer."""
    return said[(len(said) + 1) // 2] if len(said) > 1 else 0
