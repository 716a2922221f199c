"""Điều: ``Điều 5. Heading``, ``Điều 2.. Text``, ``Điều 19a`` alone; never a reference."""

import re

from drafting.model import ARTICLE
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.text.numbering import figure

_REFERENCE_BEFORE = re.compile(
    r"(?:\b(?:tại|của|theo|và|với|đến|hoặc|từ|các|này|sung|khoản \S+|điểm \S+)|[,–-])$", re.I
)
"""How the line before ends where ``Điều N`` at a line start is a wrapped reference."""

_REFERENCE_AFTER = re.compile(
    r"(?:của|này|và|hoặc|đến|Luật|Bộ luật|Nghị|Quy|Thông|Pháp|Hiến|Quyết|thì|nêu|trên)\b"
)


def article(line: Printed, place: Place) -> Mark | None:
    """The article that ``line`` opens, with what stands behind its number."""
    found = match(ARTICLE, line.text)
    if not found or not place.fresh(line):
        return None
    number, text = found["number"], found["sure"] or found["rest"] or ""
    expected = _expected(number, place)
    if found["mark"]:
        if text and not place.ended:
            # only a page or a blank stands before it: a wrapped reference looks the same
            certain = expected and not text[0].islower()
            if not certain or _refers(place):
                return None
        return Mark(ARTICLE, number, text)
    if text and (not line.blank or text[0].islower() or _REFERENCE_AFTER.match(text)):
        return None
    if not expected or _refers(place):
        return None
    return Mark(ARTICLE, number, text)


def _refers(place: Place) -> bool:
    before = place.previous
    return bool(before and not place.in_heading and _REFERENCE_BEFORE.search(before.text))


def _expected(number: str, place: Place) -> bool:
    """The next number, the same one with a letter (217a), or any where a fragment begins."""
    if place.article is None:
        return place.fragment or number.startswith("1")
    last, now = figure(place.article), figure(number)
    return now == last + 1 or (now == last and number != place.article)
