"""Clauses that are little alike and stand where a partner would: pairs for a person to check."""

from collections.abc import Sequence

from drafting.comparing.candidates import Pair
from drafting.comparing.clauses import Clause, Group, best_pairs, units_of
from drafting.comparing.links import LOW, Links
from drafting.comparing.order import Fit
from drafting.comparing.points import Rivals, match_points
from drafting.comparing.weighed import Weighed

DOUBTFUL = 0.16
"""Likeness asked where the order of the sure pairs is kept."""
PLACED = 0.13
"""Likeness asked of two clauses that stand alone between matched neighbours."""


def match_doubtful(old: Weighed, new: Weighed, group: Group, links: Links) -> None:
    """Add what is left and a little alike, where it stands between the same neighbours."""
    left, right = group
    sure = _linked(left, right, links)
    # By size, not by number: two runs of one length would be chosen between by chance.
    fit = Fit(((i, j), left[i].bag.weight + right[j].bag.weight) for i, j in sure)
    rest = [i for i, c in enumerate(left) if not any(map(links.taken_old, c.units))]
    across = [j for j, c in enumerate(right) if not any(map(links.taken_new, c.units))]
    likest = best_pairs(old, [left[i] for i in rest], [right[j] for j in across], DOUBTFUL)
    found = [(rest[i], across[j]) for i, j in likest if fit(rest[i], across[j]) == 1]
    rest = [i for i in rest if all(i != pair[0] for pair in found)]
    across = [j for j in across if all(j != pair[1] for pair in found)]
    found += _same_place(old, group, sure | set(found), rest, across)
    rivals = Rivals(old, units_of(left), new, units_of(right))
    for i, j in found:
        match_points(old, new, left[i], right[j], rivals, links, LOW)


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


def _same_place(
    weighed: Weighed,
    group: Group,
    taken: set[Pair],
    rest: Sequence[int],
    across: Sequence[int],
) -> list[Pair]:
    """Two clauses, each alone between neighbours that go together on both sides; each other's
    likest of the ``rest`` and what is left ``across``.
    """
    left, right = group
    ends = taken | {(-1, -1), (len(left), len(right))}
    likest = best_pairs(weighed, [left[i] for i in rest], [right[j] for j in across], PLACED)
    found = []
    for a, b in likest:
        i, j = rest[a], across[b]
        bounded = (i - 1, j - 1) in ends and (i + 1, j + 1) in ends
        alone = not {i - 1, i + 1} & set(rest) and not {j - 1, j + 1} & set(across)
        if bounded and alone:
            found.append((i, j))
    return found
