"""Units that moved to an article which does not go with theirs.

Taken only where they are more than a phrase and stand once in either text: nearly word for word,
or, for a person to look at, where both are each other's likest over both whole texts.
"""

from collections.abc import Sequence

from drafting.comparing.clauses import Clause, best_pairs, clause_of, tops
from drafting.comparing.links import HIGH, LOW, Links
from drafting.comparing.weighed import Weighed, said_once

FAR = 0.8
"""Likeness from which two such units are a pair."""
LIKEST = 0.5
"""Likeness from which they are a doubtful one where nothing else is as like either."""
PHRASE = 12
"""Words and marks under which a unit says too little to be known again in another article."""


def match_far(old: Weighed, new: Weighed, links: Links) -> None:
    """Add pairs among the units that have no partner yet."""
    left, right = _telling(old, links.free_old()), _telling(new, links.free_new())
    found = best_pairs(old, left, right, LIKEST)
    unsure = [pair for pair, score in found.items() if score < FAR]
    rival_new = _rivals(old, [left[i] for i, _ in unsure], new)
    rival_old = _rivals(new, [right[j] for _, j in unsure], old)
    for (i, j), score in found.items():
        u, v = left[i].units[0], right[j].units[0]
        if score >= FAR:
            links.add(u, v, HIGH)
        elif score >= max(rival_new[u], rival_old[v]):
            links.add(u, v, LOW)


def _telling(weighed: Weighed, units: Sequence[int]) -> list[Clause]:
    """The units that say something, and say it once."""
    once = said_once(weighed)
    words = weighed.side.words
    return [clause_of(weighed, (u,)) for u in units if u in once and len(words[u].keys) >= PHRASE]


def _rivals(own: Weighed, of: Sequence[Clause], other: Weighed) -> dict[int, float]:
    """Unit → how like the likest of all units across is."""
    if not of:
        return {}
    across = [clause_of(other, (v,)) for v in range(len(other.units))]
    return {c.units[0]: top for c, top in zip(of, tops(own, of, across), strict=True)}
