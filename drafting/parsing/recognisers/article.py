"""Điều: ``Điều 5. Heading``, ``Điều 2.. Text``, ``Điều 19a`` alone; never a reference."""

import re

from drafting.model import ARTICLE
from drafting.parsing.ahead import looks_new
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.parsing.recognisers.numbers import printed, value
from drafting.text.characters import opens_with

_REFERENCE_AFTER = (
    "Luật", "Bộ luật", "Nghị", "Quy", "Thông", "Pháp", "Hiến", "Quyết", "Điều", "Hiệp", "Công ước",
    "Chỉ thị", "Chương", "Phụ",
)  # fmt: skip

_NOTE = r"(?:\d{1,3}|\[\d{1,3}\])(?:\s+(?=[^\W\d_])|$)"
"""A footnote's number; the letter behind it is a capital, or nothing follows."""

NEXT, ODD = 2, 4
"""Strength that the expected number needs, and that any other number needs."""

SURE = 2
"""Support of a line that stands behind a full sentence or a heading."""


def article(line: Printed, place: Place) -> Mark | None:
    """The article that ``line`` opens, with what stands behind its number.

    A sentence that was broken before ``Điều 201`` looks the same, and may even carry the next
    number: what the line before it asks for decides, and whether a better line follows.
    """
    found = match(ARTICLE, line.text)
    if not found:
        return None
    number, text = found["number"], found["sure"] or found["rest"] or ""
    if found["rest"] and not _is_untitled(line, text, place):
        return None
    support = place.support(line)
    strength = support + looks_new(found["mark"], text)
    expected = _expected(number, place)
    if strength < (NEXT if expected else ODD) or _is_reference(line, found["mark"], place):
        return None
    if support < SURE and place.ahead.articles.rival(place.index, value(number), strength):
        return None
    return _opened(line, place, number, text)


def _is_untitled(line: Printed, text: str, place: Place) -> bool:
    """``Điều 5 Phạm vi`` without a mark: a heading only where it stands apart."""
    if text[0].islower() or opens_with(text, _REFERENCE_AFTER):
        return False
    if line.blank:
        return True
    apart = not place.wrapping.width and place.support(line) > SURE
    return apart and not line.terminal and not place.ahead.wants_mark


def _opened(line: Printed, place: Place, number: str, text: str) -> Mark:
    """The mark, without the mark of a footnote that is glued to the number: «Điều 18.14 Quyền»."""
    glued = text and (text[0].isdecimal() or text[0] == "[") and line.text[-len(text) - 1] in ".:"
    note = re.match(_NOTE, text) if glued else None
    own = line.text
    if note and not text[note.end() : note.end() + 1].islower():
        place.watch.marks.append((line.number, note[0].strip()))
        text = text[note.end() :]
        own = f"{line.text[: -len(note.string)]} {text}".rstrip()
    return Mark(ARTICLE, number, text, printed(own, text, f"Điều {number}."))


def _is_reference(line: Printed, mark: str | None, place: Place) -> bool:
    """``Điều 12`` without a mark: in a table's cell, or at the end of a sentence."""
    if mark:
        return False
    before = place.previous
    ended = before is None or before.terminal or place.in_heading
    return not (ended and line.blank) and place.ahead.wants_mark


def _expected(number: str, place: Place) -> bool:
    """The next number, the same one with a letter (217a), or any where a fragment begins."""
    if place.article is None:
        return place.fragment or value(number) == 1
    last, now = value(place.article), value(number)
    return now == last + 1 or (now == last and number != place.article)
