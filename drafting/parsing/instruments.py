"""One file may hold several instruments: where each begins, and its head, body and close."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import compress

from drafting.model import ARTICLE, GROUPS, TABLE
from drafting.parsing.ahead import Ahead
from drafting.parsing.closing import is_signed, opens_closing
from drafting.parsing.columns import cell_kind, closing_cells, is_motto, is_name
from drafting.parsing.head import type_of
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Place
from drafting.parsing.recognisers import recognise
from drafting.parsing.recognisers.appendix import appendix_mark
from drafting.parsing.wrapping import Wrapping

HEAD_ROLES = frozenset(
    (
        "header",
        "number",
        "place-date",
        "type",
        "subject",
        "authority",
        "citation",
        "enacting",
        "issued-with",
    )
)

BOUNDARY = "instrument"
"""Role of a line that says only that an instrument begins."""

NEAR = 10
"""Lines below a type line within which an instrument's first words must come."""

LONGEST_HEAD = 400
"""Lines of a head; the longest preambles have hardly a hundred."""

LONGEST_CLOSE = 200
"""Lines of a closing block."""

CERTAIN = 4
"""Strength of an article that begins anew beyond doubt."""


class Segment:
    """The lines of one instrument."""

    def __init__(self, *, plain: bool) -> None:
        self.head: list[Printed] = []
        self.body: list[Printed] = []
        self.close: list[Printed] = []
        self.annex: list[Printed] = []
        """Appendices and forms behind the signature."""
        self.plain = plain
        """It has no articles."""


def segments(lines: list[Printed], wrapping: Wrapping) -> Iterator[Segment]:
    """The instruments of a file in order; every line is in exactly one list of one segment."""
    cutter = _Cutter(lines, wrapping)
    for segment in cutter.cut():
        if segment.head or segment.body or segment.close or segment.annex:
            yield segment


class _Cutter:
    """Walks through the lines once; ``part`` is the list that takes the next one."""

    def __init__(self, lines: list[Printed], wrapping: Wrapping) -> None:
        self.lines, self.wrapping = lines, wrapping
        ahead = Ahead(lines, wrapping)
        certain = [strength >= CERTAIN for strength in ahead.articles.strengths]
        self.articles = array("l", compress(ahead.articles.at, certain))
        """Lines that certainly begin an article."""
        self.numbers = array("l", compress(ahead.articles.numbers, certain))
        self.next_head = -1
        """The first line below the one looked at that begins an instrument; -1 where unknown."""

    def cut(self) -> Iterator[Segment]:
        segment, part = self._fresh(0), "head"
        for index, line in enumerate(self.lines):
            if line.role == BOUNDARY or (part != "head" and self._begins(index, part)):
                _name_closes(segment)
                yield segment
                segment, part = self._fresh(index), "head"
            if line.role == BOUNDARY:
                continue
            part = self._part(index, part, segment)
            getattr(segment, part).append(line)
        _name_closes(segment)
        yield segment

    def _fresh(self, index: int) -> Segment:
        """An instrument that begins at ``index``: does it have articles before the next one?"""
        following = self._article_below(index - 1)
        return Segment(plain=following is None and not self.lines[index].role)

    def _part(self, index: int, part: str, segment: Segment) -> str:
        line = self.lines[index]
        if part == "head" and len(segment.head) >= LONGEST_HEAD:
            return "body"
        if part == "close" and len(segment.close) >= LONGEST_CLOSE:
            return "annex"
        if part == "head" and (_attached(segment) or self._begins_body(index, segment)):
            return "annex" if appendix_mark(line) and not line.role else "body"
        if line.role:
            return "close" if part == "body" and opens_closing(line) else part
        if part in ("body", "close") and self._begins_annex(index, part):
            return "annex"
        if part == "body" and self._closes(index):
            return "close"
        return part

    def _article_below(self, index: int) -> int | None:
        """Number of the next certain article below ``index``."""
        at = bisect_right(self.articles, index)
        return self.numbers[at] if at < len(self.articles) else None

    def _begins_body(self, index: int, segment: Segment) -> bool:
        """A chapter, or an article that stands on a line of its own, ends the head."""
        line = self.lines[index]
        if line.role:
            return line.role not in (*HEAD_ROLES, TABLE)
        if line.text[0] in "PCMTĐ" or segment.plain:
            place = Place(self.wrapping, self.lines, index, fragment=True, plain=segment.plain)
            mark = recognise(line, place)
            wanted = (*GROUPS, ARTICLE)
            return mark is not None and (mark.kind in wanted or segment.plain)
        return False

    def _closes(self, index: int) -> bool:
        """A closing line stands behind a sentence, and no article follows before the next head."""
        line, before = self.lines[index], self.lines[index - 1]
        if not (opens_closing(line) or self._names_signing_agency(index)):
            return False
        if not (before.terminal or line.blank) or match("chapter", before.text):
            return False
        following = self._article_below(index)
        if following is None or following == 1:
            return True
        return self._head_below(index) < self.articles[bisect_right(self.articles, index)]

    def _head_below(self, index: int) -> int:
        """The first line below ``index`` that begins an instrument."""
        if self.next_head <= index:
            later = range(index + 1, len(self.lines))
            self.next_head = next((i for i in later if self._begins(i, "close")), len(self.lines))
        return self.next_head

    def _names_signing_agency(self, index: int) -> bool:
        """The agency above an office in capitals, or above ``XÁC THỰC VĂN BẢN HỢP NHẤT``."""
        line = self.lines[index]
        if not line.text[0].isupper() or not line.upper:
            return False
        below = self.lines[index + 1 : index + 2]
        if not below:
            return False
        signs = all(cell_kind(cell.text) == "capacity" for cell in closing_cells(below[0]))
        return signs and all(cell_kind(cell.text) == "agency" for cell in closing_cells(line))

    def _begins_annex(self, index: int, part: str) -> bool:
        """``PHỤ LỤC`` or ``Mẫu số 01`` behind the signature, or behind the last article."""
        line = self.lines[index]
        if line.text[0] not in "PMB" or appendix_mark(line) is None:
            return False
        before = self.lines[index - 1]
        if part == "body" and not (before.terminal or line.blank):
            return False
        following = self._article_below(index)
        return part == "close" or following is None or following == 1

    def _begins(self, index: int, part: str) -> bool:
        """The national head, the agency line above it, or a type line before a subject."""
        line = self.lines[index]
        if line.role:
            return line.role in HEAD_ROLES
        if line.text[-1] in ".;," or not line.text[0].isupper() or not line.upper:
            return False
        if part == "annex":
            issued = type_of(line) is not None and self._issued_below(index)
            return issued and not self._titled(index)
        if is_motto(line.text):
            return self._has_type_below(index)
        below = self.lines[index + 1 : index + 4]
        if any(is_motto(after.text) for after in below):
            upper = all(after.upper for after in self.lines[index : index + 2])
            return upper and not opens_closing(line) and self._has_type_below(index)
        if type_of(line) and not self._titled(index):
            return part == "close" or self._opens_below(index)
        return part == "close" and not opens_closing(line) and self._issued_below(index)

    def _has_type_below(self, index: int) -> bool:
        """A head is no head without a type, a number or an addressee below it."""
        return any(
            type_of(after) or match("number", after.text) or match("place_date", after.text)
            for after in self.lines[index : index + NEAR + 4]
        )

    def _titled(self, index: int) -> bool:
        """The line above asks for a title: ``Chương II``, ``PHỤ LỤC I``."""
        before = self.lines[index - 1] if index else None
        if before is None:
            return False
        groups = ("part", "chapter", "section")
        return any(match(name, before.text) for name in groups) or bool(appendix_mark(before))

    def _issued_below(self, index: int) -> bool:
        """``(Ban hành kèm theo …`` stands close below."""
        below = self.lines[index + 1 : index + 8]
        return any(after.text[0] == "(" and match("issued_with", after.text) for after in below)

    def _opens_below(self, index: int) -> bool:
        """The attachment line, the first chapter or the first article stands close below."""
        if self._issued_below(index):
            return True
        at = bisect_right(self.articles, index)
        first = at < len(self.articles) and self.numbers[at] == 1
        if first and self.articles[at] - index <= NEAR:
            return True
        return any(
            after.text.startswith(("Chương I", "CHƯƠNG I", "Căn cứ"))
            for after in self.lines[index + 1 : index + NEAR]
        )


def _attached(segment: Segment) -> bool:
    """``(Ban hành kèm theo …)`` is complete: it is the last line of a head."""
    for index in range(len(segment.head) - 1, max(-1, len(segment.head) - 5), -1):
        line = segment.head[index]
        if not line.role and line.text[0] == "(" and match("issued_with", line.text):
            text = " ".join(after.text for after in segment.head[index:])
            return text.count("(") <= text.count(")")
    return False


def _name_closes(segment: Segment) -> None:
    """``Võ Chí Công / (Đã ký)`` at the end of an old law, without a word of office."""
    body = segment.body
    if segment.close or len(body) < 3 or body[-1].role:
        return
    taken = 1 + is_signed(body[-1].text)
    name = body[-taken]
    if not is_name(name.text) or not name.blank or not (taken == 2 or body[-taken - 1].terminal):
        return
    segment.close = body[-taken:]
    del body[-taken:]
