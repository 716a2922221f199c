"""Which pairs are worth a full look: those that share rare grams."""

from collections.abc import Iterable, Sequence

from drafting.comparing.signal import Grams, Weights, rare_grams

RARE = 16
"""A gram that more stretches than this hold says little about a pair."""
BEST = 3
"""Partners that each stretch keeps."""
FEW = 200
"""Up to this many pairs all are looked at."""

Pair = tuple[int, int]


def candidate_pairs(old: Sequence[Grams], new: Sequence[Grams], weights: Weights) -> Iterable[Pair]:
    """Positions in ``old`` and ``new`` that may belong together, in order.

    Each stretch keeps the partners with which it shares most weight in grams that only a few
    units of both texts hold.
    """
    if not old or not new:
        return []
    if len(old) * len(new) <= FEW:
        return [(i, j) for i in range(len(old)) for j in range(len(new))]
    width = len(new)
    rows: dict[int, list[tuple[int, int, int]]] = {}
    columns: dict[int, list[tuple[int, int, int]]] = {}
    for pair, weight in _shared_weight(old, new, weights, rare_grams(weights, 2, RARE)).items():
        i, j = divmod(pair, width)
        entry = (-weight, i + j, pair)
        rows.setdefault(i, []).append(entry)
        columns.setdefault(j, []).append(entry)
    kept: set[int] = set()
    for side in (rows, columns):
        for partners in side.values():
            kept.update([pair for _, _, pair in sorted(partners)[:BEST]])
    return [divmod(pair, width) for pair in sorted(kept)]


def _shared_weight(
    old: Sequence[Grams], new: Sequence[Grams], weights: Weights, rare: Grams
) -> dict[int, int]:
    """For every pair (``row * columns + column``) with a rare gram in common, their weight."""
    where = _places(old, rare)
    width = len(new)
    common: dict[int, int] = {}
    for j, stretch in enumerate(new):
        for gram in stretch & rare:
            weight = weights[gram]
            for i in where.get(gram, ()):
                pair = i * width + j
                common[pair] = common.get(pair, 0) + weight
    return common


def _places(stretches: Sequence[Grams], rare: Grams) -> dict[int, list[int]]:
    """For each rare gram the stretches that hold it."""
    places: dict[int, list[int]] = {}
    for index, stretch in enumerate(stretches):
        for gram in stretch & rare:
            if gram in places:
                places[gram].append(index)
            else:
                places[gram] = [index]
    return places
