"""điểm: ``a) Text``, counted a b c d đ e g …, with a1 and aa."""

import re

from drafting.model import POINT
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.text.numbering import follows

_REFERENCE_BEFORE = re.compile(r"(?:\b(?:điểm|khoản|và|hoặc|các)|,)$", re.I)


def point(line: Printed, place: Place) -> Mark | None:
    """The point that ``line`` opens, where its letter is the next one."""
    if place.article is None and not place.fragment:
        return None
    found = match(POINT, line.text)
    if not found:
        return None
    letter = found["number"]
    if not follows(place.point, letter) and not (place.fragment and place.point is None):
        return None
    before = place.previous
    if before and not before.terminal and _REFERENCE_BEFORE.search(before.text):
        return None
    return Mark(POINT, letter, found["sure"] or "")
