"""Clauses cut and put together anew: several old ones became several new ones.

Two units that have partners already belong together too where both evidences meet: a good part of
the old one, which its partners do not say, is a good part of the new one, which its own partners
do not say either.
"""

from collections.abc import Iterable, Mapping

from drafting.comparing.candidates import candidate_pairs
from drafting.comparing.clauses import Group
from drafting.comparing.links import HIGH, Links
from drafting.comparing.signal import Bag, Weights, shared
from drafting.comparing.weighed import Weighed, union

GOOD = 0.25
"""Share of either unit that went across."""


def regroup(old: Weighed, new: Weighed, group: Group, links: Links) -> None:
    """Add to ``links`` the pairs of a group by which rows become several to several."""
    left = _untold(old, new, group.old_units(), links.new_of, links.closed_old)
    right = _untold(new, old, group.new_units(), links.old_of, links.closed_new)
    us, vs = list(left), list(right)
    rests = [left[u].grams for u in us], [right[v].grams for v in vs]
    found = [
        (us[i], vs[j])
        for i, j in candidate_pairs(*rests, old.weights)
        if _went(left[us[i]], right[vs[j]], old.units[us[i]], new.units[vs[j]], old.weights)
    ]
    for u, v in found:
        links.add(u, v, HIGH)


def _untold(
    own: Weighed,
    other: Weighed,
    units: Iterable[int],
    partners: Mapping[int, list[int]],
    closed: set[int],
) -> dict[int, Bag]:
    """The units that have partners → what none of the partners says, where that is a good part."""
    found = {}
    for unit in units:
        if unit in partners and unit not in closed:
            whole, told = own.units[unit], union(other.units[p].grams for p in partners[unit])
            rest = whole.weight - shared(whole, Bag(told, 0), own.weights)
            if rest and rest >= GOOD * whole.weight:
                found[unit] = Bag(whole.grams - told, rest)
    return found


def _went(rest_old: Bag, rest_new: Bag, old: Bag, new: Bag, weights: Weights) -> bool:
    return shared(rest_old, rest_new, weights) >= GOOD * max(old.weight, new.weight)
