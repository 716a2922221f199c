"""Pairs found so far, and the rows that they make together."""

from collections.abc import Iterator, Sequence
from itertools import product

from drafting.comparing.candidates import Pair

HIGH, LOW, PERSON = "high", "low", "person"


class Links:
    """Pairs of places of two sequences, each with its confidence; grows while aligning."""

    def __init__(self, old_count: int, new_count: int) -> None:
        self.counts = (old_count, new_count)
        self.pairs: dict[Pair, str] = {}
        self.named: set[Pair] = set()
        """Pairs known by a name that both bear, whatever else they say."""
        self.new_of: dict[int, list[int]] = {}
        self.old_of: dict[int, list[int]] = {}
        self.closed_old: set[int] = set()
        """Places of the old side that a person has decided."""
        self.closed_new: set[int] = set()

    def add(self, old: int, new: int, confidence: str = HIGH) -> None:
        """Set ``old`` against ``new``, beside what either has already."""
        if (old, new) not in self.pairs:
            self.pairs[old, new] = confidence
            self.new_of.setdefault(old, []).append(new)
            self.old_of.setdefault(new, []).append(old)

    def doubt(self, old: Sequence[int], new: Sequence[int]) -> None:
        """A person should look at the row of these places."""
        for pair in self.pairs.keys() & set(product(old, new)):
            if self.pairs[pair] == HIGH:
                self.pairs[pair] = LOW

    def decide(self, old: tuple[int, ...], new: tuple[int, ...]) -> None:
        """A person's row: nothing else may touch these places."""
        for i in old:
            for j in new:
                self.add(i, j, PERSON)
        self.closed_old.update(old)
        self.closed_new.update(new)

    def free_old(self) -> list[int]:
        """Old places without a partner, not closed."""
        return [i for i in range(self.counts[0]) if not self.taken_old(i)]

    def free_new(self) -> list[int]:
        """New places without a partner, not closed."""
        return [j for j in range(self.counts[1]) if not self.taken_new(j)]

    def taken_old(self, old: int) -> bool:
        """True where the place has a partner or is closed."""
        return old in self.new_of or old in self.closed_old

    def taken_new(self, new: int) -> bool:
        """True where the place has a partner or is closed."""
        return new in self.old_of or new in self.closed_new

    def rows(self) -> Iterator[tuple[tuple[int, ...], tuple[int, ...], str]]:
        """Old places, new places and the weakest confidence of every row; in no useful order."""
        done: set[int] = set()
        for first in range(self.counts[0]):
            if first in done:
                continue
            old, new = self._reach(first)
            done |= old
            yield tuple(sorted(old)), tuple(sorted(new)), self._confidence(old, new)
        for j in range(self.counts[1]):
            if j not in self.old_of:
                yield (), (j,), PERSON if j in self.closed_new else HIGH

    def _reach(self, first: int) -> tuple[set[int], set[int]]:
        """All that hangs together with an old place."""
        old, new, waiting = {first}, set(), [first]
        while waiting:
            for j in self.new_of.get(waiting.pop(), ()):
                new.add(j)
                fresh = [i for i in self.old_of[j] if i not in old]
                old.update(fresh)
                waiting += fresh
        return old, new

    def _confidence(self, old: set[int], new: set[int]) -> str:
        if old & self.closed_old or new & self.closed_new:
            return PERSON
        found = {self.pairs[i, j] for i in old for j in new if (i, j) in self.pairs}
        return LOW if LOW in found else HIGH
