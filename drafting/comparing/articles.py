"""Which articles go together: by what they are called, what they say, and where they stand.

Pairs are taken best first. A pair that fits between the pairs already taken needs less likeness
than one that crosses them, because a revision keeps most of the order; and a pair whose clauses
are each other's likest across both texts needs less than one that only shares its subject.
"""

from collections.abc import Callable, Mapping, Sequence

from drafting.comparing.candidates import Pair
from drafting.comparing.faces import Near, face_scores
from drafting.comparing.order import Fit
from drafting.comparing.signal import likeness
from drafting.comparing.weighed import Weighed

ROUNDS = (0.73, 0.63, 0.53, 0.49, 0.45)
"""Score asked for, round by round; order is judged anew after each."""
LATE = 0.5
"""Under this the clauses count too: they help a pair to be found, not to push out a better one."""
CLEAR = 0.1
"""What standing out from every other partner of either adds at most, and falling behind takes."""
FIT = 0.14
"""What a perfect fit into the order adds."""
NAMESAKE = 0.35
"""Likeness of two articles of one name that need no further look."""
CLAUSES, ENOUGH = 0.12, 0.15
"""What clauses that are each other's likest add, in full from this share of either article."""


def sure_blocks(
    old: Weighed, new: Weighed, free_old: Sequence[int], free_new: Sequence[int]
) -> dict[int, int]:
    """Old blocks → new ones: where only these two have that text, or only these two have that
    name and their texts are alike.
    """
    found: dict[int, int] = {}
    for key, least in ((_words, 0.0), (_name, NAMESAKE)):
        left = _single(old, [i for i in free_old if i not in found], key)
        right = _single(new, [j for j in free_new if j not in found.values()], key)
        for name, i in left.items():
            j = right.get(name, -1)
            if j >= 0 and likeness(old.blocks[i], new.blocks[j], old.weights) >= least:
                found[i] = j
    return found


def _name(weighed: Weighed, at: int) -> tuple[object, ...]:
    return weighed.side.blocks[at].title.keys


def _words(weighed: Weighed, at: int) -> tuple[object, ...]:
    side = weighed.side
    return tuple([side.words[u].keys for u in side.blocks[at].units])


def _single(
    weighed: Weighed, blocks: Sequence[int], key: Callable[[Weighed, int], tuple[object, ...]]
) -> dict[tuple[object, ...], int]:
    """What only one of the blocks is called, or says → that block; empty ones left out."""
    found: dict[tuple[object, ...], list[int]] = {}
    for at in blocks:
        if name := key(weighed, at):
            found.setdefault((weighed.side.blocks[at].is_article, *name), []).append(at)
    return {name: at[0] for name, at in found.items() if len(at) == 1}


def match_blocks(
    old: Weighed,
    new: Weighed,
    near: Near,
    sure: Mapping[int, int],
    likest: Mapping[Pair, float],
) -> dict[Pair, float]:
    """Pairs of positions of blocks with their scores, each block at most once.

    ``near`` are the pairs that are looked at; the ``sure`` pairs stand; ``likest`` are the units
    that are each other's likest.
    """
    scores = face_scores(old, new, near, sure)
    met = shares(old, new, likest)
    clauses = {p: min(1.0, max(met.get(p, (0.0, 0.0))) / ENOUGH) for p in scores}
    taken: dict[Pair, float] = dict.fromkeys(sure.items(), 1.0)
    used_old, used_new = set(sure), set(sure.values())
    for asked in ROUNDS:
        if not any(i not in used_old and j not in used_new for i, j in scores):
            break
        fit = Fit(taken.items())
        weight = CLAUSES / 2 if asked < LATE else 0.0
        fitted = {}
        for (i, j), score in scores.items():
            place = fit(i, j)
            fitted[i, j] = score + FIT * place + weight * clauses[i, j] * (1 + place)
        ranked = [(-total, i + j, i, j) for (i, j), total in _cleared(fitted).items()]
        for total, _, i, j in sorted(ranked):
            if -total < asked:
                break
            if i not in used_old and j not in used_new:
                taken[i, j] = -total
                used_old.add(i)
                used_new.add(j)
    return taken


def _cleared(scores: Mapping[Pair, float]) -> dict[Pair, float]:
    """Scores raised or lowered by how far each stands out among the partners of either side."""
    ranked: tuple[dict[int, list[float]], dict[int, list[float]]] = ({}, {})
    for pair, score in scores.items():
        for side in (0, 1):
            ranked[side].setdefault(pair[side], []).append(score)
    for side in (0, 1):
        for found in ranked[side].values():
            found.sort(reverse=True)
            found.append(0.0)

    def rival(side: int, at: int, score: float) -> float:
        best, second, *_ = ranked[side][at]
        return second if score >= best else best

    return {
        (i, j): score + max(-CLEAR, min(CLEAR, score - max(rival(0, i, score), rival(1, j, score))))
        for (i, j), score in scores.items()
    }


def shares(
    old: Weighed, new: Weighed, likest: Mapping[Pair, float]
) -> dict[Pair, tuple[float, float]]:
    """For each pair of blocks the share of the old and of the new one that their likest units
    make up, each unit counted as far as it is alike.
    """
    whole_old, whole_new = _weights(old), _weights(new)
    met: dict[Pair, tuple[float, float]] = {}
    for (u, v), score in likest.items():
        i, j = old.side.block_of[u], new.side.block_of[v]
        a, b = met.get((i, j), (0.0, 0.0))
        met[i, j] = (
            a + score * old.units[u].weight / whole_old[i],
            b + score * new.units[v].weight / whole_new[j],
        )
    return met


def _weights(weighed: Weighed) -> list[int]:
    """The summed weight of each block's units; 1 where it has none."""
    return [sum(weighed.units[u].weight for u in b.units) or 1 for b in weighed.side.blocks]
