"""What stands further down: a wrapped reference is told from the real heading below it.

Every line that may open an article or a clause is a *candidate* with a strength: how well the
line before it speaks for a new element, and how much the line looks like one. Looking ahead
never goes beyond a few candidates, so that a text is parsed in one pass whatever it holds.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from drafting.parsing.layout import Printed
from drafting.parsing.support import support
from drafting.parsing.wrapping import Wrapping

FARTHEST = 12
"""Candidates that are looked at; a rival stands close by or is none."""

_ARTICLE = re.compile(r"(?:Điều|ĐIỀU)\s+(\d{1,4})(?:[a-zđ]{1,2})?(\s?[.:])?(.*)", re.DOTALL)
_CLAUSE = re.compile(r"(\d{1,3})(?:[a-zđ])?([.)]|/(?=\s)|\s?-(?!\d))(?![\d.,])(.*)", re.DOTALL)


class Candidates:
    """Lines that may open one kind of element, in order."""

    def __init__(self) -> None:
        self.at = array("l")
        """Positions of the lines."""
        self.numbers = array("l")
        self.strengths = array("b")

    def add(self, at: int, number: int, strength: int) -> None:
        """One more line."""
        self.at.append(at)
        self.numbers.append(number)
        self.strengths.append(strength)

    def next(self, index: int) -> int | None:
        """The next candidate's line below ``index``."""
        place = bisect_right(self.at, index)
        return self.at[place] if place < len(self.at) else None

    def below(self, index: int, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Number and strength of the next candidates below the line ``index``, up to ``end``."""
        start = bisect_right(self.at, index)
        for place in range(start, min(start + FARTHEST, len(self.at))):
            if end is not None and self.at[place] > end:
                return
            yield self.numbers[place], self.strengths[place]

    def rival(self, index: int, number: int, strength: int) -> bool:
        """A line below opens ``number`` with more right, and the next number not before it."""
        return _is_rivalled(self.below(index), number, strength)


def _is_rivalled(below: Iterable[tuple[int, int]], number: int, strength: int) -> bool:
    for other, its in below:
        if other == number and its >= strength + 2:
            return True
        if other == number + 1 and its >= strength:
            return False
    return False


class Ahead:
    """The candidates of a body."""

    def __init__(self, lines: Sequence[Printed], wrapping: Wrapping) -> None:
        self.articles, self.clauses = Candidates(), Candidates()
        marked = bare = titled = running = 0
        for index, line in enumerate(lines):
            first = line.text[0]
            if first == "Đ":
                found = _ARTICLE.fullmatch(line.text)
                kind = self.articles
            elif first.isdigit():
                found = _CLAUSE.fullmatch(line.text)
                kind = self.clauses
            else:
                continue
            if found is None:
                continue
            before = lines[index - 1] if index else None
            heading = before is not None and (before.upper or before.text.startswith("Điều "))
            strength = support(before, line, wrapping, in_heading=heading)
            strength += looks_new(found[2], found[3].strip())
            kind.add(index, int(found[1]), strength)
            if kind is self.articles and strength > 2:
                marked += bool(found[2])
                bare += not found[2] and not found[3]
                after = lines[index + 1] if index + 1 < len(lines) else None
                running += line.terminal
                titled += not line.terminal and wrapping.short(line, after)
        self.wants_mark = marked > 3 * bare
        """The text's articles carry a mark: ``Điều 5`` alone is something else."""
        self.has_titles = titled > max(4, running)
        """The text's articles have titles of their own."""

    def clause_comes(self, index: int, number: int) -> bool:
        """Clause ``number`` begins further down in the same article."""
        return any(n == number and strength >= 3 for n, strength in self._clauses(index))

    def clause_rival(self, index: int, number: int, strength: int) -> bool:
        """A line of the same article opens clause ``number`` with more right."""
        return _is_rivalled(self._clauses(index), number, strength)

    def _clauses(self, index: int) -> Iterator[tuple[int, int]]:
        """Number and strength of the next candidates below ``index``, up to the next article."""
        return self.clauses.below(index, self.articles.next(index))


def looks_new(mark: str | None, rest: str) -> int:
    """How much the line itself looks like a heading: a mark, and no word that goes on."""
    return (-2 if rest[:1].islower() else 1) + bool(mark)
