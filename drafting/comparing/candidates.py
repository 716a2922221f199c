"""Which pairs are worth a full look: those that share rare grams."""

from collections.abc import Iterable, Sequence

from drafting.comparing.signal import Grams, Weights

RARE = 8
"""A gram that more stretches than this hold says little about a pair."""
BEST = 6
"""Partners that each stretch keeps."""
FEW = 200
"""Up to this many pairs all are looked at."""

Pair = tuple[int, int]


def candidate_pairs(
    old: Sequence[Grams], new: Sequence[Grams], weights: Weights, rare: int = RARE
) -> Iterable[Pair]:
    """Positions in ``old`` and ``new`` that may belong together, in order.

    Each stretch keeps the partners with which it shares most weight in grams that at most ``rare``
    stretches hold.
    """
    if len(old) * len(new) <= FEW:
        return [(i, j) for i in range(len(old)) for j in range(len(new))]
    width = len(new)
    common = _shared_weight(old, new, weights, rare)
    rows: dict[int, list[tuple[int, int, int]]] = {}
    columns: dict[int, list[tuple[int, int, int]]] = {}
    for pair, weight in common.items():
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
    old: Sequence[Grams], new: Sequence[Grams], weights: Weights, rare: int
) -> dict[int, int]:
    """For every pair (``row * columns + column``) with a rare gram in common, their weight."""
    where_old, where_new = _places(old), _places(new)
    width = len(new)
    common: dict[int, int] = {}
    for gram in where_old.keys() & where_new.keys():
        rows, columns = where_old[gram], where_new[gram]
        if len(rows) + len(columns) <= rare:
            weight = weights[gram]
            for i in rows:
                first = i * width
                for j in columns:
                    pair = first + j
                    common[pair] = common.get(pair, 0) + weight
    return common


def _places(stretches: Sequence[Grams]) -> dict[int, list[int]]:
    """For each gram the stretches that hold it."""
    places: dict[int, list[int]] = {}
    for index, stretch in enumerate(stretches):
        for gram in stretch:
            if gram in places:
                places[gram].append(index)
            else:
                places[gram] = [index]
    return places
