"""What a page carries beside the law: page numbers, running headers, stamps, rules, footnotes.

They are set aside with their place and a reason, never dropped silently.
"""

from collections.abc import Iterator

from drafting.lines import Line
from drafting.model import TABLE, SetAside
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.text.characters import squeeze

_FIRST = frozenset("0123456789-–_*=~—(CTKNE")
"""First letters of everything that may be furniture: a quick way past all other lines."""


def set_furniture_aside(lines: tuple[Line, ...]) -> tuple[list[Printed], list[SetAside]]:
    """The lines of the law, blanks turned into a mark on the next line; and what was set aside."""
    texts = [line.text if line.role == TABLE else squeeze(line.text) for line in lines]
    why = dict(_found(lines, texts))
    kept: list[Printed] = []
    aside: list[SetAside] = []
    blank = False
    for index, (line, text) in enumerate(zip(lines, texts, strict=True)):
        if not text:
            blank = True
        elif index in why:
            blank = True
            aside.append(SetAside(line.number, text, why[index]))
        else:
            kept.append(
                Printed(text, line.text, line.number, line.page, line.role, blank, line.titled)
            )
            blank = False
    return kept, aside


def _found(lines: tuple[Line, ...], texts: list[str]) -> Iterator[tuple[int, str]]:
    """Index → why, for every line of furniture; a source with roles has none."""
    if any(line.role not in (None, TABLE) for line in lines):
        return
    yield from ((i, "signature-stamp") for i in _stamp(texts))
    paged = any(line.page for line in lines)
    headers = {i for i, t in enumerate(texts) if t[:1] in _FIRST and _is_running(t)}
    yield from ((i, "running-header") for i in headers)
    last = note = 0
    for i, text in enumerate(texts):
        if text[:1] not in _FIRST:
            continue
        if match("rule", text):
            yield i, "rule"
        elif len(text) <= 12 and match("page_number", text):
            figure = int("".join(c for c in text.partition("/")[0] if c.isdigit()))
            if _stands_alone(i, texts, headers) and _at_page_edge(i, lines, texts, headers, paged):
                if figure > last:
                    yield i, "page-number"
                    last = figure
            elif text == str(note + 1) and paged and _blank(texts, i + 1, False):
                end = _page_end(i, lines)
                if end and i + 2 < end:
                    note += 1
                    yield from ((j, "footnote") for j in range(i, end) if j not in headers)


def _is_running(text: str) -> bool:
    return bool(match("running_header", text) or match("continued", text))


def _stamp(texts: list[str]) -> Iterator[int]:
    """The digital signature's lines, which print before the head of the first page."""
    inside = False
    for i, text in enumerate(texts[:12]):
        if match("stamp", text):
            inside = True
        elif not text:
            inside = False
        if inside:
            yield i


def _blank(texts: list[str], i: int, beyond: bool = True) -> bool:
    return not texts[i] if 0 <= i < len(texts) else beyond


def _stands_alone(i: int, texts: list[str], headers: set[int]) -> bool:
    return all(_blank(texts, j) or j in headers for j in (i - 1, i + 1))


def _at_page_edge(
    i: int, lines: tuple[Line, ...], texts: list[str], headers: set[int], paged: bool
) -> bool:
    """In a text with pages a number must stand at the top or foot of one, or by its header."""
    if not paged:
        return True
    near = range(max(0, i - 3), min(len(lines), i + 4))
    if any(j in headers for j in near):
        return True
    before = [j for j in range(max(0, i - 4), i) if texts[j]]
    after = [j for j in range(i + 1, min(len(lines), i + 5)) if texts[j]]
    page = lines[i].page
    first = not before or lines[before[-1]].page != page
    return first or not after or lines[after[0]].page != page


def _page_end(i: int, lines: tuple[Line, ...]) -> int:
    """Index after the last line of the page of line ``i``; 0 where the page does not end."""
    page = lines[i].page
    for j in range(i + 1, len(lines)):
        if lines[j].page != page:
            return j
    return 0
