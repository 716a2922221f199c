"""Numbers that a scan's recognition spoilt: «Điêu 5.», «Điều l2.», «2Ề Trường hợp», «l. Hồ sơ».

They are read only where exactly this number must come, and each is a doubt: what stands there is
kept as printed.
"""

from drafting.model import ARTICLE, CLAUSE
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.parsing.recognisers.numbers import printed, unspoilt, value

RULE = "spoilt-number"

_ENDS = frozenset(".,ềếểễệêẻèéeỀẾÊỂÈÉ")
"""What a scan makes of the dot behind a clause's number."""

LEAST = 2
"""Support that a spoilt number needs: the line before it ended."""


def damaged_article(line: Printed, place: Place) -> Mark | None:
    """The article whose word or number is spoilt."""
    if place.article is None or not _may_be_article(line.text) or place.support(line) < LEAST:
        return None
    found = match("spoilt_article", line.text)
    if not found:
        return None
    number, text = unspoilt(found["number"]), found["sure"] or ""
    if not number.isdecimal() or int(number) != value(place.article) + 1 or text[:1].islower():
        return None
    return _opened(ARTICLE, line, place, number, text)


def damaged_clause(line: Printed, place: Place) -> Mark | None:
    """The clause whose number or dot is spoilt."""
    if place.article is None or not _ENDS.intersection(line.text[1:4]):
        return None
    if place.support(line) < LEAST or match(CLAUSE, line.text):
        return None  # where nothing is spoilt, another recogniser refused it
    found = match("spoilt_clause", line.text)
    if not found:
        return None
    number, text = unspoilt(found["number"]), found["sure"]
    following = value(place.clause or "0") + 1
    if not number.isdecimal() or int(number) != following or not text[0].isupper():
        return None
    later = (following + 1, following + 2)
    certain = place.clause or any(place.ahead.clause_comes(place.index, n) for n in later)
    if not certain or place.ahead.clause_rival(place.index, following, LEAST):
        return None
    place.clause_mark = place.clause_mark or "."
    return _opened(CLAUSE, line, place, number, text)


def _may_be_article(text: str) -> bool:
    """A word as long as ``Điều``, a figure and a mark."""
    number = text[4:].lstrip()[:6]
    figure = unspoilt(number[:1]).isdecimal()
    return text[3:4] in ("u", "U") and figure and not set(number).isdisjoint(".:,")


def _opened(kind: str, line: Printed, place: Place, number: str, text: str) -> Mark:
    place.watch.doubts.append((line.number, RULE))
    return Mark(kind, number, text, printed(line.text, text, ""))
