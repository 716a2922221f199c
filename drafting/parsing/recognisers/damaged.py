"""Numbers that a scan's recognition spoilt: «Điêu 5.», «Điều l2.», «2Ề Trường hợp», «l. Hồ sơ».

They are read only where exactly this number must come, and each is a doubt: what stands there is
kept as printed.
"""

from drafting.model import ARTICLE, CLAUSE
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.parsing.recognisers.numbers import unspoilt, value

RULE = "spoilt-number"

LEAST = 2
"""Support that a spoilt number needs: the line before it ended."""


def damaged_article(line: Printed, place: Place) -> Mark | None:
    """The article whose word or number is spoilt."""
    found = match("spoilt_article", line.text)
    if not found or place.article is None or place.support(line) < LEAST:
        return None
    number, text = unspoilt(found["number"]), found["sure"] or ""
    if not number.isdecimal() or int(number) != value(place.article) + 1 or text[:1].islower():
        return None
    return _opened(ARTICLE, line, place, number, text)


def damaged_clause(line: Printed, place: Place) -> Mark | None:
    """The clause whose number or dot is spoilt."""
    found = match("spoilt_clause", line.text)
    if not found or place.article is None or place.support(line) < LEAST:
        return None
    if match(CLAUSE, line.text):  # nothing is spoilt: another recogniser refused it
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


def _opened(kind: str, line: Printed, place: Place, number: str, text: str) -> Mark:
    place.watch.doubts.append((line.number, RULE))
    own = line.text[: len(line.text) - len(text)].rstrip() if text else line.text
    return Mark(kind, number, text, own)
