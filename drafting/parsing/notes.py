"""Marks of footnotes glued to a word or a heading: «gia đình1», «THI HÀNH33», «Phạm vi[1]».

A mark is taken off only where it is certain: the text explains a note of that number, and the
marks come in the order of the notes. It is set aside; what remains reads as the law has it.
"""

import re
from collections.abc import Iterable, Iterator

from drafting.model import SetAside
from drafting.parsing.layout import Printed

MARK = "note-mark"
"""Why a mark is set aside."""

FARTHEST = 3
"""Notes between two marks that were recognised; one may have been missed."""

_NUMBER = r"\[?(\d{1,3})\]?(?:\s|$)"
_MARKED = r"(?:(?<=\s)|^)([^\W\d_]{2,}[”\"»)]?)(\d{1,3})(?!\w)|\s?\[(\d{1,3})\]"


def numbers(aside: Iterable[SetAside]) -> frozenset[str]:
    """The numbers of the footnotes that were set aside."""
    found = (re.match(_NUMBER, a.text) for a in aside if a.why == "footnote")
    return frozenset(match[1] for match in found if match)


def without_marks(
    lines: Iterable[Printed], notes: frozenset[str], aside: list[SetAside]
) -> Iterator[Printed]:
    """``lines`` without the marks of ``notes``, which go to ``aside``."""
    if not notes:
        yield from lines
        return
    last, awaited = 0, _awaited(0, notes)
    for line in lines:
        if line.role or not any(number in line.text for number in awaited):
            yield line
            continue
        text = line.text
        for found in re.finditer(_MARKED, text):
            number = found[2] or found[3]
            if number not in notes or not _is_mark(found, last, line.upper):
                continue
            last, awaited = int(number), _awaited(int(number), notes)
            text = text.replace(found[0], found[1] or "", 1)
            aside.append(SetAside(line.number, found[0].removeprefix(found[1] or "").strip(), MARK))
        if text == line.text:
            yield line
        elif text.strip():
            yield _with(line, " ".join(text.split()))


def _awaited(last: int, notes: frozenset[str]) -> tuple[str, ...]:
    """The numbers that the next mark may have; a mark in brackets may have any."""
    following = (str(n) for n in range(last + 1, last + FARTHEST + 1))
    return ("[", *(n for n in following if n in notes))


def _is_mark(found: re.Match[str], last: int, heading: bool) -> bool:
    """A bracketed figure, or one glued to a word of the language: not of ``km2``, ``QH15``."""
    if found[3]:
        return True
    word = found[1]
    spoken = len(word) >= 4 or (not word.isascii() and (heading or word.islower()))
    return spoken and last < int(found[2]) <= last + FARTHEST


def _with(line: Printed, text: str) -> Printed:
    return Printed(
        text, text, line.number, line.page, line.role, line.blank, line.titled, line.soft
    )
