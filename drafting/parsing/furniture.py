"""What a page carries beside the law: page numbers, running headers, stamps, rules, footnotes.

They are set aside with their place and a reason, never dropped silently.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from drafting.lines import Line
from drafting.model import TABLE, SetAside
from drafting.parsing.contents import contents
from drafting.parsing.footnotes import footnotes
from drafting.parsing.layout import Printed
from drafting.parsing.pages import Pages, page_numbers, running_headers
from drafting.parsing.patterns import RULES, is_rule, match
from drafting.text.characters import squeeze

_STAMPS = frozenset("KNECT")
LONGEST_HEAD = 20
"""Lines of a head that the second part of a text repeats."""

_SECTIONS = ("VĂN BẢN QUY PHẠM PHÁP LUẬT", "PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT", "PHẦN VĂN BẢN KHÁC")
"""Headings of the Công báo above the text that it prints; the agency below them comes again."""

BREAKS = ("page-number", "running-header", "footnote", "note-mark")
"""What stands at a page break: a gap that says nothing about paragraphs."""


def set_furniture_aside(lines: Sequence[Line]) -> tuple[list[Printed], list[SetAside]]:
    """The lines of the law, blanks turned into a mark on the next line; and what was set aside."""
    texts = [line.text if line.role == TABLE else squeeze(line.text) for line in lines]
    why = dict(_found(lines, texts))
    kept: list[Printed] = []
    aside: list[SetAside] = []
    blank = soft = False
    for index, (line, text) in enumerate(zip(lines, texts, strict=True)):
        if not text:
            blank = True
        elif index in why:
            aside.append(SetAside(line.number, text, why[index]))
            blank = True
            soft = soft or why[index] in BREAKS
        else:
            kept.append(
                Printed(
                    text,
                    _raw(line, text),
                    line.number,
                    line.page,
                    line.role,
                    blank,
                    line.titled,
                    soft,
                )
            )
            blank = soft = False
    return kept, aside


def _raw(line: Line, text: str) -> str:
    """The line as read where it may have columns; else no second copy is kept."""
    if line.text is text:
        return text
    return line.text if "\t" in line.text or "   " in line.text.strip() else text


def _found(lines: Sequence[Line], texts: list[str]) -> Iterator[tuple[int, str]]:
    """Index → why, for every line of furniture; a source with roles has none."""
    if any(line.role not in (None, TABLE) for line in lines):
        return
    found = dict(_marks(texts))
    pages = Pages(lines, texts, found)
    found.update((i, "running-header") for i in running_headers(pages))
    found.update((i, "page-number") for i in page_numbers(pages))
    found.update((i, "footnote") for i in footnotes(pages))
    found.update((i, "contents") for i in contents(texts, found))
    yield from found.items()


def _marks(texts: list[str]) -> Iterator[tuple[int, str]]:
    """Lines that are furniture wherever they stand."""
    yield from ((i, "signature-stamp") for i in _stamp(texts))
    for i, text in enumerate(texts):
        first = text[:1]
        if first in RULES and is_rule(text):
            yield i, "rule"
        elif first == "(" and match("continued", text):
            yield from ((j, "continued") for j in _between_parts(texts, i))
        elif first == "[" and len(text) <= 5 and text[1:-1].isdecimal() and text[-1] == "]":
            yield i, "note-mark"
        elif first in "VP" and text in _SECTIONS:
            yield i, "running-header"
            agency = [j for j in range(i + 1, min(len(texts), i + 6)) if texts[j]][:2]
            if len(agency) == 2 and texts[agency[0]] == texts[agency[1]]:
                yield agency[0], "running-header"
        elif text.endswith(" XUẤT BẢN") and len(text) < 60 and len(texts) - i < 40:
            yield from ((j, "publisher") for j in range(i, len(texts)) if texts[j])


def _stamp(texts: list[str]) -> Iterator[int]:
    """The digital signature's lines, which print before the head of the first page."""
    inside = False
    for i, text in enumerate(texts[:12]):
        if text[:1] in _STAMPS and match("stamp", text):
            inside = True
        elif not text:
            inside = False
        if inside:
            yield i


def _between_parts(texts: list[str], i: int) -> Iterator[int]:
    """``(Xem tiếp …)`` to ``(Tiếp theo …)``, the repeated head between them included."""
    yield i
    ahead = range(i + 1, min(len(texts), i + LONGEST_HEAD))
    if "iếp theo" in texts[i]:
        back = range(i - 1, max(0, i - LONGEST_HEAD), -1)
        begins = texts[: min(LONGEST_HEAD, i - LONGEST_HEAD)] if i > LONGEST_HEAD else []
        yield from takewhile(lambda j: not texts[j] or texts[j] in begins, back)
    elif end := next((j for j in ahead if texts[j].startswith("(Tiếp theo")), 0):
        yield from range(i + 1, end)
