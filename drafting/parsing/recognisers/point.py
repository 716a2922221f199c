"""điểm: ``a) Text``, counted a b c d đ e g …, with a1 and aa."""

from drafting.model import POINT
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.parsing.recognisers.numbers import printed
from drafting.text.numbering import LETTERS, follows

GAP = 2
"""Points that may be lost between two."""


def point(line: Printed, place: Place) -> Mark | None:
    """The point that ``line`` opens, where its letter is the next one."""
    if place.article is None and not place.fragment and not place.plain:
        return None
    found = match(POINT, line.text)
    if not found:
        return None
    letter, text = found["number"], found["sure"] or ""
    if place.support(line, letter=True) < 0:
        return None
    if not _in_order(letter, place) and not _out_of_order(text, letter, place):
        return None
    return Mark(POINT, letter, text, printed(line.text, text, f"{letter})"))


def _in_order(letter: str, place: Place) -> bool:
    return follows(place.point, letter) or (place.fragment and place.point is None)


def _out_of_order(text: str, letter: str, place: Place) -> bool:
    """A list that begins anew behind a colon, a doubled letter, or one whose neighbour is lost."""
    before = place.previous
    if place.point is None or before is None or not before.terminal or not text[:1].isupper():
        return False
    if letter == "a":
        return before.text.endswith(":")
    return letter == place.point or 0 < _distance(place.point, letter) <= GAP


def _distance(before: str, after: str) -> int:
    """How many letters ``after`` stands behind ``before``; 0 where either is none."""
    if before in LETTERS and after in LETTERS:
        return LETTERS.index(after) - LETTERS.index(before)
    return 0
