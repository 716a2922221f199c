"""khoản: ``1. Text``, ``1) Text``, ``1- Text``, counted from 1 in each article."""

from drafting.model import ARTICLE, CLAUSE
from drafting.parsing.ahead import looks_new
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.parsing.recognisers.numbers import printed, value

NEXT, ODD = 2, 4
"""Strength that the expected number needs, and that a doubled or skipped one needs."""

GAP = 3
"""Clauses that may be lost between two."""


def clause(line: Printed, place: Place) -> Mark | None:
    """The clause that ``line`` opens; ``None`` for a figure, a date or a wrapped reference."""
    if place.article is None and not place.fragment and not place.plain:
        return None
    found = match(CLAUSE, line.text)
    if not found:
        return None
    number, mark, text = found["number"], found["mark"].strip(), found["sure"] or ""
    if place.clause_mark not in (None, mark):
        return None
    strength = place.support(line) + looks_new(mark, text)
    if strength < 1 or not _in_order(number, strength, place):
        return None
    place.clause_mark = mark
    return Mark(CLAUSE, number, text, printed(line.text, text, f"{number}."))


def _in_order(number: str, strength: int, place: Place) -> bool:
    now = value(number)
    if place.clause is None:
        if now == 1 or place.fragment or place.kind == ARTICLE:
            return _is_next(now, strength, place)
        return place.plain and strength >= ODD
    last = value(place.clause)
    if now == last + 1 or (now == last and number != place.clause):
        return _is_next(now, strength, place)
    if strength < ODD:
        return False
    if now == last:
        return True
    if now == 1:
        return _heading_lost(place)
    return last < now <= last + GAP and not place.ahead.clause_comes(place.index, last + 1)


def _is_next(now: int, strength: int, place: Place) -> bool:
    """The number that must come; in the midst of a sentence only where no better line follows."""
    if strength > NEXT:
        return True
    return not place.ahead.clause_rival(place.index, now, strength)


def _heading_lost(place: Place) -> bool:
    """Clauses begin anew, and the article after this one is missing: its heading was lost."""
    if place.article is None:
        return False
    below = place.ahead.articles.below(place.index)
    following = next((number for number, strength in below if strength >= ODD), None)
    return following == value(place.article) + 2 and place.ahead.clause_comes(place.index, 2)
