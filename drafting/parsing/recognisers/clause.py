"""khoản: ``1. Text``, ``1) Text``, ``1- Text``, counted from 1 in each article."""

from drafting.model import ARTICLE, CLAUSE
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.text.numbering import figure


def clause(line: Printed, place: Place) -> Mark | None:
    """The clause that ``line`` opens; ``None`` for a figure, a date or a wrapped reference."""
    if place.article is None and not place.fragment:
        return None
    found = match(CLAUSE, line.text)
    if not found:
        return None
    number, mark, text = found["number"], found["mark"].strip(), found["sure"] or ""
    if place.clause_mark not in (None, mark) or not _in_order(number, text, line, place):
        return None
    place.clause_mark = mark
    return Mark(CLAUSE, number, text)


def _in_order(number: str, text: str, line: Printed, place: Place) -> bool:
    now = figure(number)
    if place.clause is None:
        first = now == 1 or place.fragment
        return first and (place.kind == ARTICLE or place.fresh(line))
    last = figure(place.clause)
    if now == last + 1:
        return place.fresh(line)
    if now == last and number != place.clause:  # 1a after 1
        return place.fresh(line)
    doubled = now == last and text[:1].isupper()
    return doubled and place.previous is not None and place.previous.terminal and line.blank
