"""Clauses cut and put together anew: several old ones became several new ones.

Two units that have partners already belong together too where both evidences meet: a good part of
the old one, which its partners do not say, is a good part of the new one, which its own partners
do not say either; or some of it, word for word.
"""

from collections.abc import Iterable, Mapping

from drafting.comparing.candidates import candidate_pairs
from drafting.comparing.clauses import Group
from drafting.comparing.links import HIGH, Links
from drafting.comparing.sides import introduces
from drafting.comparing.signal import Bag, bag, longest_run, shared
from drafting.comparing.weighed import Weighed

GOOD, SOME = 0.25, 0.1
"""Share of either unit that went across, and the same where a run of its words did."""
RUN = 12
"""Words in a row that make a run."""


def regroup(old: Weighed, new: Weighed, group: Group, links: Links) -> None:
    """Add to ``links`` the pairs of a group by which rows become several to several."""
    left = _untold(old, new, group.old_units(), links.new_of, links.closed_old)
    right = _untold(new, old, group.new_units(), links.old_of, links.closed_new)
    us, vs = list(left), list(right)
    rests = [left[u].grams for u in us], [right[v].grams for v in vs]
    pairs = [(us[i], vs[j]) for i, j in candidate_pairs(*rests, old.weights)]
    for u, v in [pair for pair in pairs if _went(old, new, left, right, *pair)]:
        links.add(u, v, HIGH)


def _untold(
    own: Weighed,
    other: Weighed,
    units: Iterable[int],
    partners: Mapping[int, list[int]],
    closed: set[int],
) -> dict[int, Bag]:
    """The units that have partners → what none of the partners says, where that is something; what
    only introduces other units is left out.
    """
    found = {}
    for unit in units:
        if unit in partners and unit not in closed:
            told = other.grams_of(partners[unit])
            rest = bag(own.units[unit].grams - told, own.weights)
            enough = rest.weight and rest.weight >= SOME * own.units[unit].weight
            if enough and not introduces(own.side, unit):
                found[unit] = rest
    return found


def _went(
    old: Weighed, new: Weighed, left: Mapping[int, Bag], right: Mapping[int, Bag], u: int, v: int
) -> bool:
    share = shared(left[u], right[v], old.weights) / max(old.units[u].weight, new.units[v].weight)
    if share < SOME or share >= GOOD:
        return share >= GOOD
    return longest_run(old.side.said[u], new.side.said[v]) >= RUN
