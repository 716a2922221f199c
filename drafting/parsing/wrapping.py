"""How a text was broken into lines, told by its own lines: width, full lines, stray blanks.

A line that was broken because it was full could not take the next line's first word. Where that
word would have fitted, the line is the last of its paragraph. How wide is full is measured on
the breaks that are certain: the next line goes on in lower case.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from drafting.parsing.layout import CLOSERS, Printed

UNWRAPPED = 130
"""A text that has a fair share of its letters in longer lines has one paragraph a line."""

WIDEST = 90
"""Characters of a full line where nothing tells better."""

FEWEST = 20
"""Certain breaks that a measurement needs."""

NEARLY = 0.85
"""Share of a full line that a broken one has at the least where letters differ in width."""

RARE = 50
"""One broken line in so many is no wrapped text, but a slip."""

_NUMBERED = re.compile(
    r"(?:điều|chương|mục|phần|phụ lục)\s|\d[\d.]*[a-zđ]?[.)/-]|[a-zđ]{1,2}\d?[.)]|[ivx]+[./)-]"
)
"""How a line in small letters begins that may open something."""

_DASHES = '-–+•*“"'
"""Its first character where it has no number."""

_ANNOUNCED = ("như sau:", "sau đây:", "bao gồm:", "công thức:", "công thức sau:")
"""How a line ends that announces a list or a formula."""

_ASKING = frozenset(
    ("của", "và", "hoặc", "theo", "với", "các", "những", "để", "từ", "đến", "khoản", "Điều")
)
"""Words that no paragraph and no title ends with; «tồn tại», «tặng cho», «thời điểm» do."""

_FIGURED = frozenset(("ngày", "tháng", "năm", "quý", "số", "điều", "điểm", "mục"))
"""Words that a figure follows, besides."""

_OPEN = _ASKING | {
    "tại", "cho", "trong", "về", "do", "là", "có", "bằng", "khi", "điểm", "số", "ngày", "tháng",
    "mục", "như", "vào", "trên", "dưới",
}  # fmt: skip
"""Words that a full line seldom ends with where its title or paragraph ends, too."""

_SENTENCE = re.compile(r"[^\W\d_]\. (?=[^\W\d_])")


class Wrapping(NamedTuple):
    """What the lines of a text have in common."""

    width: float = 0.0
    """Characters of a usual line; 0 where every line is a whole paragraph."""
    fit: float = 0.0
    """A full line and the first word of the next have at least so many characters."""
    near: float = 0.0
    """A line in the midst of its sentence that has fewer ended its paragraph for certain; less
    than ``fit`` where letters differ in width."""
    blank_breaks: bool = True
    """A blank between two full sentences parts paragraphs: it is no stray one."""
    page_breaks: bool = True
    """So does a page break."""
    sentence_breaks: bool = False
    """A sentence that ends a full line ends its paragraph, without any blank."""

    def short(self, line: Printed, after: Printed | None) -> bool:
        """``line`` ends early: the first word of ``after`` would have fitted on it."""
        if not self.width or after is None:
            return True
        return _needed(line, after) < self.fit


UNBROKEN = Wrapping()
"""Every line is a paragraph."""


def survey(lines: Sequence[Printed]) -> Wrapping:
    """How ``lines`` were wrapped."""
    width = _usual_width(lines)
    if not width:
        return UNBROKEN
    broken = [(a, b) for a, b in pairwise(lines) if _certain(a, b, width)]
    if len(broken) <= len(lines) // RARE:
        return UNBROKEN
    fit = 0.8 * width + 5
    if len(broken) >= FEWEST:
        fit = float(sorted(_needed(a, b) for a, b in broken)[len(broken) * 3 // 100])
    stray = sum(b.blank and not b.soft for _, b in broken)
    uneven = max(len(line.text) for line in lines) >= fit
    near = NEARLY * fit if uneven else fit
    return Wrapping(width, fit, near, *_odds(lines, fit, len(broken), stray))


def _usual_width(lines: Sequence[Printed]) -> float:
    """``min(WIDEST, L)``: half of the letters stand in lines of L and more.

    Short lines, such as the cells of a table, weigh little. 0 where a quarter of the letters
    stands in lines that no page holds.
    """
    lengths = sorted((len(line.text) for line in lines), reverse=True)
    total, so_far = sum(lengths), 0
    if 4 * sum(n for n in lengths if n > UNWRAPPED) > total:
        return 0.0
    for length in lengths:
        so_far += length
        if 2 * so_far >= total:
            return float(min(WIDEST, length))
    return 0.0


def _needed(line: Printed, after: Printed) -> int:
    return len(line.text) + 1 + len(after.text.partition(" ")[0])


def _certain(line: Printed, after: Printed, width: float) -> bool:
    """``after`` goes on with a broken line: it begins in lower case in the midst of a sentence."""
    if len(line.text) < 0.6 * width or not after.starts_lower or after.role or line.terminal:
        return False
    return not _opens(after.text)


def _opens(text: str) -> bool:
    return text[0] in _DASHES or _NUMBERED.match(text.lower()) is not None


def _odds(lines: Sequence[Printed], fit: float, inside: int, stray: int) -> tuple[bool, bool, bool]:
    """Whether a blank, a page break, or nothing at all between two sentences parts paragraphs.

    Weighed by what else the text does: paragraphs without a number that certainly begin behind a
    blank, or without one, against sentences that end inside a paragraph and blanks that stand
    inside one: ``stray`` of ``inside``. Without a blank the difference must be beyond chance.
    """
    blank = plain = 0
    for before, after in pairwise(lines):
        if _begins_paragraph(before, after, fit):
            blank += after.blank and not after.soft
            plain += not after.blank
    sentences = sum(
        line.text[match.end()].isupper()
        for line in lines
        if ". " in line.text
        for match in _SENTENCE.finditer(line.text)
    )
    by_blank = not stray or blank * inside > sentences * stray
    likely = blank + plain - sentences > (blank + plain + sentences) ** 0.5
    return by_blank, likely, likely and not blank


def _begins_paragraph(before: Printed, after: Printed, fit: float) -> bool:
    """``after`` certainly begins a paragraph that has no number, behind a sentence."""
    if after.role or before.text.rstrip(CLOSERS)[-1:] != "." or _needed(before, after) >= fit:
        return False
    if _opens(after.text):
        return False
    return not (after.starts_lower or before.upper or after.upper)


def goes_on_surely(before: Printed, line: Printed) -> bool:
    """The words themselves say so, whatever the lines look like."""
    return line.starts_lower or _is_unfinished(before.text) or _asks_for_figure(before, line)


def _asks_for_figure(before: Printed, line: Printed) -> bool:
    """``ngày`` / ``15 tháng 01``: a figure that the break left at the start of a line."""
    return line.text[0].isdigit() and before.text.rpartition(" ")[2] in _FIGURED


def _is_unfinished(text: str) -> bool:
    """The sentence goes on for certain: ``tại``, ``khoản``, a comma or a dash ends the line."""
    return text[-1] in "-–," or text.rpartition(" ")[2] in _ASKING


def is_open(text: str) -> bool:
    """The same of a full line, which was broken somewhere: it may well go on."""
    return text[-1] in "-–,.;:!?(" or text.rpartition(" ")[2] in _OPEN


def continues(before: Printed, line: Printed, wrapping: Wrapping) -> bool:
    """True where ``line`` goes on with the paragraph of ``before``.

    Wrapped lines: one that begins in lower case, or stands behind a comma, a dash or a word that
    asks for another, goes on even across a blank. A line that ended early ends its paragraph. A
    full line ends it only with a sentence, and only before a blank that this text sets between
    paragraphs.
    """
    if not wrapping.width:
        return _cut_in_two(before, line)
    if goes_on_surely(before, line):
        return True
    if before.terminal or line.blank:
        if wrapping.short(before, line):
            return False
    elif _needed(before, line) < wrapping.near:
        return False
    if not before.terminal:
        return True
    if before.text[-1] == ":" and before.text.replace(" :", ":").endswith(_ANNOUNCED):
        return False
    if not line.blank:
        return not wrapping.sentence_breaks
    return not (wrapping.page_breaks if line.soft else wrapping.blank_breaks)


def _cut_in_two(before: Printed, line: Printed) -> bool:
    """A paragraph of an unwrapped text that a page break cut: its first half has no end mark."""
    if before.terminal:
        return False
    long = len(before.text) >= 0.8 * WIDEST
    return line.starts_lower or before.text[-1] == "-" or (line.blank and long)
