"""Where a quoted piece of another text begins and ends, in an amending text.

A quotation begins with an opening mark behind ``:`` or before the number of a provision, and
ends with the line that closes the mark. A mark that is never closed must not swallow the rest:
there the quotation ends where the amending text goes on with its own numbers.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafting.model import QUOTATION
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Place
from drafting.parsing.recognisers.numbers import value
from drafting.text.numbering import follows

OPENERS = {"“": "”", '"': '"', "«": "»", "″": "″", "„": "”"}

_FIRST = frozenset((*OPENERS, "Đ"))
"""Letters that a quotation begins with, marked or unmarked."""

LONGEST = 4000
"""Lines that an unclosed quotation may be searched for its end."""

SHARE = 8
"""Lines of search that every line of the text pays for, so that a text full of unclosed marks is
still read in one pass."""

CLOSERS = ("”", '"', "»", "″")

_STRUCTURE = r"(?:Điều|Chương|Mục|Phần|Phụ lục|\d{1,3}[a-zđ]?[.)-]|[a-zđ]{1,2}\d?\))\s?"
"""How a quoted provision begins, behind its mark."""

_AMENDS = (
    "sửa đổi", "bổ sung", "bãi bỏ", "thay", "hủy bỏ", "huỷ bỏ", "bỏ ", "đính chính", "cụm từ",
    "một số", "điểm", "khoản", "điều", "tên",
)  # fmt: skip
"""How a clause of the amending text itself begins, in small letters."""


class Quotation(NamedTuple):
    """The lines ``start`` to ``end`` of a quotation."""

    end: int
    doubt: str | None = None
    """The rule of the doubt that its end raises."""


def may_quote(line: Printed) -> bool:
    """A quick way past lines that begin no quotation: see ``quotation``."""
    return line.role is not None or line.text[0] in _FIRST


def quotation(lines: Sequence[Printed], place: Place) -> Quotation | None:
    """The quotation that begins with the line at ``place``, or ``None``."""
    start = place.index
    line = lines[start]
    if line.role:
        return _stated(lines, start)
    opener = line.text[0]
    if opener not in OPENERS:
        return _unmarked(lines, place) if opener == "Đ" else None
    introduced = place.previous is not None and place.previous.text.endswith(":")
    if not (introduced or _is_provision(line.text)):
        return None
    end = _closed(lines, place, opener) or _closed_by_other_mark(lines, place)
    if end:
        return Quotation(end) if _closes(lines[end - 1].text) else None
    if _closes_inline(line.text, opener):
        return None
    end = _resumed(lines, place)
    return Quotation(end, "unclosed-quotation") if end else Quotation(0, "unclosed-quotation")


def without_marks(text: str, *, first: bool, last: bool) -> str:
    """A paragraph of a quotation without the quotation's own marks."""
    if first and text[0] in OPENERS:
        text = text[1:].lstrip()
    if last and _closes(text):
        text = text.rstrip(" .;,/)").rstrip('”"»″').rstrip()
    return text


def _closed(lines: Sequence[Printed], place: Place, opener: str) -> int:
    """Index after the line on which the opening mark is closed; 0 where none does it."""
    start, closer = place.index, OPENERS[opener]
    depth = 0
    for index in _reach(lines, start, place):
        text = lines[index].text
        if index > start and text[0] == opener:
            if _opens_anew(lines, index) and opener == closer:
                return 0
            if not lines[index - 1].text.endswith(":") and opener != closer:
                text = text[1:]  # a mark before every paragraph, closed once
        depth = _depth(depth, text, opener, closer)
        if depth <= 0:
            return 0 if index == start and not _closes(text) else index + 1
    return 0


def _reach(lines: Sequence[Printed], start: int, place: Place) -> Iterator[int]:
    """Positions from ``start`` on, as far as the search may go."""
    left = LONGEST + SHARE * place.index - place.searched
    for index in range(start, min(len(lines), start + LONGEST, start + left)):
        place.searched += 1
        yield index


def _depth(depth: int, text: str, opener: str, closer: str) -> int:
    if opener == closer:
        return (depth + text.count(opener)) % 2
    return depth + text.count(opener) - text.count(closer)


def _opens_anew(lines: Sequence[Printed], index: int) -> bool:
    """Another quotation is introduced here, so that the one before was never closed."""
    return lines[index - 1].text.endswith(":") and _is_provision(lines[index].text)


def _is_provision(text: str) -> bool:
    return re.match(_STRUCTURE, text[1:]) is not None


def _closes(text: str) -> bool:
    """A closing mark ends the line, or only marks of the sentence around it follow."""
    return text.rstrip(".;,/)").rstrip().endswith(CLOSERS)


def _closes_inline(text: str, opener: str) -> bool:
    """``“Điều 5” được thay bằng …``: words in quotation marks, and the sentence goes on."""
    return _depth(0, text, opener, OPENERS[opener]) <= 0


def _closed_by_other_mark(lines: Sequence[Printed], place: Place) -> int:
    """``“…"``: opened with one kind of mark, closed with another."""
    start = place.index
    if lines[start].text[0] == '"':
        return 0
    for index in _reach(lines, start, place):
        text = lines[index].text
        if index > start and (_resumes(lines, index, place) or text[0] in OPENERS):
            return 0
        if text.count('"') % 2 and _closes(text):
            return index + 1
    return 0


def _resumed(lines: Sequence[Printed], place: Place) -> int:
    """Index of the line with which the amending text goes on; 0 where nothing tells."""
    for index in _reach(lines, place.index + 1, place):
        if _resumes(lines, index, place):
            return index
    return 0


def _resumes(lines: Sequence[Printed], index: int, place: Place) -> bool:
    """The next number of the amending text, before words that amend; or its next article."""
    text, before = lines[index].text, lines[index - 1]
    if not before.terminal:
        return False
    if text[0] == "Đ":
        found = match("article", text)
        return bool(
            found and found["mark"] and place.article
            and value(found["number"]) == value(place.article) + 1
        )  # fmt: skip
    if text[0].isdigit():
        found = match("clause", text) if place.clause else None
        following = found and value(found["number"]) == value(place.clause or "0") + 1
    else:
        found = match("point", text) if place.point else None
        following = found and follows(place.point, found["number"])
    return bool(found and following and (found["sure"] or "").lower().startswith(_AMENDS))


def _unmarked(lines: Sequence[Printed], place: Place) -> Quotation | None:
    """An article of another text without any mark: ``như sau:``, then a number out of order."""
    before = place.previous
    found = match("article", lines[place.index].text)
    if before is None or found is None or place.article is None or place.clause is None:
        return None
    odd = value(found["number"]) not in (value(place.article), value(place.article) + 1)
    if not odd or not _introduces(before.text):
        return None
    end = _resumed(lines, place)
    return Quotation(end, "unmarked-quotation") if end else None


def _introduces(text: str) -> bool:
    """``… như sau:``."""
    return text[-1] == ":" and text[:-1].rstrip().lower().endswith(("sau", "sau đây"))


def _stated(lines: Sequence[Printed], start: int) -> Quotation | None:
    """The source says what a quotation is: lines of that role without a blank between."""
    if lines[start].role != QUOTATION:
        return None
    end = start + 1
    while end < len(lines) and lines[end].role == QUOTATION and not lines[end].blank:
        end += 1
    return Quotation(end)
