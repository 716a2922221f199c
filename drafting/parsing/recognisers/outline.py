"""A. and I.: the headings of plans, reports and appendices, which have no articles."""

from drafting.model import PART, SECTION
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.parsing.recognisers.numbers import printed
from drafting.text.characters import is_upper
from drafting.text.numbering import roman

KINDS = {"capital": PART, "roman": SECTION}

_BEHIND = " ./)–-"
"""What may stand right behind the number: it is no letter of a word."""


def capital(line: Printed, place: Place) -> Mark | None:
    """``A. TITLE`` above Roman headings; never a person's initial."""
    found = match("capital", line.text) if line.text[1:2] in _BEHIND else None
    if not found or not is_upper(found["sure"]):
        return None
    order = "ABCDEFGHK".index(found["number"]) + 1
    return _heading("capital", found["number"], order, found["sure"], line, place)


def roman_heading(line: Printed, place: Place) -> Mark | None:
    """``II. TITLE``, or ``II. Title`` where the text has no articles."""
    found = match("roman", line.text) if line.text.lstrip("IVXL")[:1] in _BEHIND else None
    if not found:
        return None
    upper = is_upper(found["sure"])
    if not upper and not place.plain:
        return None
    return _heading("roman", found["number"], roman(found["number"]), found["sure"], line, place)


def _heading(
    name: str, number: str, order: int | None, title: str, line: Printed, place: Place
) -> Mark | None:
    last = place.headings.get(name, 0)
    first = order == 1 or (place.fragment and not last)
    if order is None or not (order == last + 1 or first) or place.support(line) < 1:
        return None
    if not place.plain and not _opens_articles(place):
        return None
    place.headings[name] = order
    if name == "capital":
        place.headings.pop("roman", None)
    return Mark(KINDS[name], number, title, printed(line.text, title, ""))


def _opens_articles(place: Place) -> bool:
    """In a text with articles such a heading stands right above one."""
    following = place.lines[place.index + 1 : place.index + 4]
    return any(match("article", line.text) for line in following)
