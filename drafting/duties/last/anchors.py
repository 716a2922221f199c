"""Old places → new places: numbers of articles re-anchored by a comparison's map."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from drafting.phrases.places import capital, clause, place
from drafting.phrases.references import ELSEWHERE, references

UNCHANGED = ("unchanged", "editorial")
"""Kinds of a row without another legal effect."""


@dataclass(frozen=True, slots=True)
class LawRow:
    """One row of a comparison of the two regulations, as far as a programme needs it."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    kind: str
    said: str = ""
    """What changed, in Vietnamese; ``""`` where nobody can say."""


def moved(where: str, links: Iterable[LawRow]) -> tuple[str, ...]:
    """The new ids of an old place (article, clause or point); ``()`` where it is gone.

    A clause with points goes where its points went; an article where most of its units went.
    """
    deep = where.count(".")
    found: list[str] = []
    for row in links:
        if any(_inside(unit, where) for unit in row.old):
            found.extend(row.new)
    if deep == 0:
        counts = Counter(unit.partition(".")[0] for unit in found)
        return tuple(name for name, _ in counts.most_common(1))
    if deep == 1:
        return tuple(dict.fromkeys(clause(unit) for unit in found))
    return tuple(dict.fromkeys(found))


def _inside(unit: str, where: str) -> bool:
    return unit in (where, f"{where}.0") or unit.startswith(f"{where}.")


def reanchored(words: str, links: tuple[LawRow, ...], named: str) -> tuple[str, tuple[str, ...]]:
    """``words`` with the new numbers of the regulation's places, and the places that are gone.

    A place in another text (``khoản 2 Điều 3 Luật …``) stays; ``named`` is what the regulation
    calls itself.
    """
    spans: dict[tuple[int, int], list[str]] = {}
    for found in references(words):
        own = re.match(rf"\s(?:của\s)?{named}(?!\s(?:phối hợp|ban hành|số))", words[found.end :])
        if (found.role != ELSEWHERE or own) and found.normal[:1].isdigit():
            spans.setdefault((found.start, found.end), []).append(found.normal)
    lost: list[str] = []
    for (start, end), targets in sorted(spans.items(), reverse=True):
        new = [n for t in targets for n in moved(t, links)]
        lost += [t for t in targets if not moved(t, links)]
        if new and new != targets:
            said = "; ".join(place(n) for n in dict.fromkeys(new))
            said = capital(said) if words[start].isupper() and start == 0 else said
            words = f"{words[:start]}{said}{words[end:]}"
    return words, tuple(dict.fromkeys(lost))
