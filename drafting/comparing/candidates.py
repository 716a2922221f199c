"""Which pairs are worth a full look: those that share rare grams."""

from collections.abc import Iterable, Iterator, Sequence

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
    kept: set[int] = set()
    for j, found in enumerate(_in_common(old, new, weights, rare_grams(weights, 2, RARE))):
        partners = [(-weight, i + j, i * width + j) for i, weight in found.items()]
        for i, entry in zip(found, partners, strict=True):
            rows.setdefault(i, []).append(entry)
        kept.update([pair for _, _, pair in sorted(partners)[:BEST]])
    for partners in rows.values():
        kept.update([pair for _, _, pair in sorted(partners)[:BEST]])
    return [divmod(pair, width) for pair in sorted(kept)]


def _in_common(
    old: Sequence[Grams], new: Sequence[Grams], weights: Weights, rare: Grams
) -> Iterator[dict[int, int]]:
    """For every new stretch the old ones with a rare gram in common, and the weight of those."""
    if len(new) < len(old):
        rare = rare & frozenset().union(*new)
    where = _places(old, rare)
    met = frozenset(where)
    for stretch in new:
        found: dict[int, int] = {}
        for gram in stretch & met:
            weight = weights[gram]
            for i in where[gram]:
                found[i] = found.get(i, 0) + weight
        yield found


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
