"""Units that moved to an article which does not go with theirs.

Taken only where they are more than a phrase and stand once in either text: nearly word for word,
whole inside another unit, or, for a person to look at, where both are each other's likest over both
whole texts.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from drafting.comparing.candidates import Pair, candidate_pairs
from drafting.comparing.clauses import Clause, best_pairs, clause_of
from drafting.comparing.links import HIGH, LOW, Links
from drafting.comparing.signal import bag, held, likeness
from drafting.comparing.weighed import Weighed
from drafting.text.terms import Keys

Partners = Mapping[int, Sequence[int]]

FAR = 0.8
"""Likeness from which two such units are a pair."""
LIKEST = 0.5
"""Likeness from which they are a doubtful one where nothing else is as like either."""
WHOLLY = 0.9
"""Share of such a unit that lies in the one that took it in."""
LEAST = 0.89
"""Share of its weight under which a unit is too small to have taken another one in."""
PHRASE = 12
"""Words and marks under which a unit says too little to be known again in another article."""


def match_same(old: Weighed, new: Weighed, blocks: Links, links: Links) -> None:
    """Add pairs of whole clauses of one text in articles that do not go together: before anything
    else, so that neither is taken for a part of something.
    """
    left, right = _whole(old, links.free_old()), _whole(new, links.free_new())
    for words, u in left.items():
        v = right.get(words)
        if v is not None and (old.side.block_of[u], new.side.block_of[v]) not in blocks.pairs:
            links.add(u, v, HIGH)


def _whole(weighed: Weighed, units: Sequence[int]) -> dict[Keys, int]:
    """The words of the units that say something, say it once, and are a clause by themselves."""
    side = weighed.side
    parts = Counter(side.clauses)
    telling = [c.units[0] for c in _telling(weighed, units)]
    return {side.words[u].keys: u for u in telling if parts[side.clauses[u]] == 1}


def match_moved(old: Weighed, new: Weighed, links: Links) -> None:
    """Add pairs among the units that have no partner yet: what moved nearly word for word, and
    what went whole into a unit of another article.
    """
    left, right = _telling(old, links.free_old()), _telling(new, links.free_new())
    for i, j in best_pairs(old, left, right, FAR):
        links.add(left[i].units[0], right[j].units[0], HIGH)
    left, right = _telling(old, links.free_old()), _telling(new, links.free_new())
    into_new = _inside(old, left, new, links.old_of, links.closed_new)
    into_old = _inside(new, right, old, links.new_of, links.closed_old)
    for u, v in into_new:
        links.add(u, v, HIGH)
    for v, u in into_old:
        if not links.taken_new(v):
            links.add(u, v, HIGH)


def _inside(
    own: Weighed, pieces: Sequence[Clause], other: Weighed, partners: Partners, closed: set[int]
) -> list[Pair]:
    """(unit of ``own``, unit across that has partners and holds it, as they do not)."""
    wholes = [v for v in partners if v not in closed]
    # What all of them together do not hold none of them does.
    across = other.grams_of(wholes)
    pieces = [
        c for c in pieces if bag(c.bag.grams & across, own.weights).weight >= WHOLLY * c.bag.weight
    ]
    found: dict[int, tuple[float, int]] = {}
    for i, j in candidate_pairs(
        [c.bag.grams for c in pieces], [other.units[v].grams for v in wholes], own.weights
    ):
        (u,), v = pieces[i].units, wholes[j]
        piece, whole = pieces[i].bag, other.units[v]
        if whole.weight < LEAST * piece.weight:
            continue
        if held(piece, whole, own.weights) >= WHOLLY:
            told = own.grams_of(partners[v])
            fresh = held(piece, bag(whole.grams - told, own.weights), own.weights)
            if fresh >= LIKEST:
                found[u] = max(found.get(u, (0.0, 0)), (fresh, -v))
    return [(u, -v) for u, (_, v) in sorted(found.items())]


def match_likest(old: Weighed, new: Weighed, links: Links) -> None:
    """Add doubtful pairs among the units that have no partner yet: what moved and was reworded."""
    left, right = _telling(old, links.free_old()), _telling(new, links.free_new())
    found = best_pairs(old, left, right, LIKEST)
    rival_new = _rivals(old, [left[i] for i, _ in found], new, links.old_of)
    rival_old = _rivals(new, [right[j] for _, j in found], old, links.new_of)
    for (i, j), score in found.items():
        u, v = left[i].units[0], right[j].units[0]
        introduce = left[i].lead and right[j].lead
        if not introduce and score >= max(rival_new[u], rival_old[v]):
            links.add(u, v, LOW)


def _telling(weighed: Weighed, units: Sequence[int]) -> list[Clause]:
    """The units that say something, and say it once."""
    if not units:
        return []
    once = weighed.once
    words = weighed.side.words
    return [clause_of(weighed, (u,)) for u in units if u in once and len(words[u].keys) >= PHRASE]


def _rivals(
    own: Weighed, of: Sequence[Clause], other: Weighed, partners: Partners
) -> dict[int, float]:
    """Unit → how like the likest of all units across is that is not more like its own partner."""
    best = {c.units[0]: 0.0 for c in of}
    if not of:
        return best
    grams = [unit.grams for unit in other.units]
    for i, v in candidate_pairs([c.bag.grams for c in of], grams, own.weights):
        score = likeness(of[i].bag, other.units[v], own.weights)
        kept = [likeness(own.units[p], other.units[v], own.weights) for p in partners.get(v, ())]
        if score > max(kept, default=0.0):
            best[of[i].units[0]] = max(best[of[i].units[0]], score)
    return best
