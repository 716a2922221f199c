"""What keeps its order and what has moved."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from drafting.comparing.candidates import Pair


def heaviest_run(places: Sequence[tuple[int, int, int]]) -> list[int]:
    """Positions in ``places`` of the heaviest run that rises on both sides.

    ``places`` are (old place, new place, weight), sorted by old place, no place twice. Between
    runs of one weight the one whose members stand earlier wins. Takes n log n steps.
    """
    order = sorted({new for _, new, _ in places})
    best: list[tuple[int, int]] = [(0, -1)] * (len(order) + 1)  # a Fenwick tree of maxima
    before: list[int] = []
    for index, (_, new, weight) in enumerate(places):
        rank = bisect_left(order, new)
        total, previous = _best_below(best, rank)
        before.append(previous)
        _raise(best, rank + 1, (total + weight, index))
    _, last = _best_below(best, len(order))
    run = []
    while last >= 0:
        run.append(last)
        last = before[last]
    return run[::-1]


def _best_below(tree: list[tuple[int, int]], end: int) -> tuple[int, int]:
    """The heaviest run that ends at a rank under ``end``; the earliest of several."""
    found = (0, -1)
    while end > 0:
        if tree[end][0] > found[0] or (tree[end][0] == found[0] and 0 <= tree[end][1] < found[1]):
            found = tree[end]
        end &= end - 1
    return found


def _raise(tree: list[tuple[int, int]], at: int, run: tuple[int, int]) -> None:
    """Record a run at rank ``at``; an equal one that stands earlier stays."""
    while at < len(tree):
        if run[0] > tree[at][0]:
            tree[at] = run
        at += at & -at


class Fit:
    """How well a pair of places fits between the pairs that are already sure."""

    def __init__(self, pairs: Iterable[tuple[Pair, float]]) -> None:
        # Whole numbers: sums do not depend on their order.
        ordered = sorted((i, j, round(1e6 * score)) for (i, j), score in pairs)
        run = [ordered[index] for index in heaviest_run(ordered)]
        self._old = [old for old, _, _ in run]
        self._new = sorted(new for _, new, _ in run)
        self._pairs = {(old, new) for old, new, _ in ordered}

    def __call__(self, old: int, new: int) -> float:
        """1 where the pair crosses none of the run or stands beside two neighbours that go
        together; less the more it crosses; 0 before anything is known.
        """
        if not self._pairs:
            return 0.0
        crossed = abs(bisect_left(self._old, old) - bisect_left(self._new, new))
        beside = ((old - 1, new - 1) in self._pairs) + ((old + 1, new + 1) in self._pairs)
        return max(1 / (1 + crossed), beside / 2)
