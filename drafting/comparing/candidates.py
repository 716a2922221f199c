"""Which pairs are worth a full look: those that share rare grams."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from drafting.comparing.signal import Grams, Weights

RARE = 16
"""A gram that more stretches than this hold says little about a pair."""
BEST = 12
"""Partners that each stretch keeps."""
FEW = 10000
"""Up to this many pairs all are looked at."""

Pair = tuple[int, int]


def candidate_pairs(old: Sequence[Grams], new: Sequence[Grams], weights: Weights) -> Iterable[Pair]:
    """Positions in ``old`` and ``new`` that may belong together, in order."""
    if len(old) * len(new) <= FEW:
        return [(i, j) for i in range(len(old)) for j in range(len(new))]
    common = _shared_weight(old, new, weights)
    kept: set[Pair] = set()
    for side in (0, 1):
        partners: dict[int, list[tuple[int, int, Pair]]] = defaultdict(list)
        for pair, weight in common.items():
            partners[pair[side]].append((-weight, pair[0] + pair[1], pair))
        for found in partners.values():
            kept.update(pair for _, _, pair in sorted(found)[:BEST])
    return sorted(kept)


def _shared_weight(old: Sequence[Grams], new: Sequence[Grams], weights: Weights) -> dict[Pair, int]:
    """For every pair with a rare gram in common the weight of those grams."""
    where_old, where_new = _places(old), _places(new)
    common: dict[Pair, int] = defaultdict(int)
    for gram, rows in where_old.items():
        columns = where_new.get(gram, ())
        if columns and len(rows) + len(columns) <= RARE:
            weight = weights[gram]
            for i in rows:
                for j in columns:
                    common[i, j] += weight
    return common


def _places(stretches: Sequence[Grams]) -> dict[int, list[int]]:
    """For each gram the stretches that hold it."""
    places: dict[int, list[int]] = defaultdict(list)
    for index, stretch in enumerate(stretches):
        for gram in stretch:
            places[gram].append(index)
    return places
