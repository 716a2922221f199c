"""Page numbers and running headers, told by where they stand and how they go on."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from drafting.lines import Line
from drafting.parsing.patterns import match

CROWD = 6
"""Lines between two page numbers at the least; closer figures are the cells of a table."""

EDGE = 2
"""Lines at the top and at the foot of a page that may be running headers."""

LONGEST = 120
"""Characters of a running header at the most."""

SHARE = 0.4
"""Share of the pages that a running header stands on; odd and even pages may differ."""


class Pages:
    """The lines of a text, and those that are furniture already."""

    def __init__(self, lines: Sequence[Line], texts: list[str], found: dict[int, str]) -> None:
        self.lines, self.texts, self.found = lines, texts, found
        self.paged = any(line.page for line in lines)

    def blank(self, i: int) -> bool:
        """Nothing of the law stands on line ``i``; so it is beyond both ends."""
        return not 0 <= i < len(self.texts) or not self.texts[i] or i in self.found

    def spans(self) -> Iterator[range]:
        """The lines of each page; none where the source has no pages."""
        if not self.paged:
            return
        start = 0
        for i in range(1, len(self.lines) + 1):
            if i == len(self.lines) or self.lines[i].page != self.lines[start].page:
                yield range(start, i)
                start = i

    def own(self, span: range) -> list[int]:
        """Lines of the law on a page."""
        return [i for i in span if not self.blank(i)]


def running_headers(pages: Pages) -> Iterator[int]:
    """Lines of the Công báo's head, and lines that every page repeats at its top or foot."""
    for i, text in enumerate(pages.texts):
        if text[:1] in "C0123456789" and text and match("running_header", text):
            pages.found[i] = "running-header"
            yield i
    edges: dict[int, str] = {}
    spans = list(pages.spans())
    for span in spans:
        own = pages.own(span)
        for i in {*own[:EDGE], *own[-EDGE:]}:
            edges[i] = _key(pages.texts[i])
    counts = Counter(edges.values())
    enough = max(3, SHARE * len(spans))
    often = {key for key, count in counts.items() if key and count >= enough}
    yield from sorted(i for i, key in edges.items() if key in often)


def _key(text: str) -> str:
    """A header without its page number; ``""`` for what cannot be one."""
    if len(text) > LONGEST or text[-1] in ".;:,!?" or _of_the_law().match(text):
        return ""
    key = _number().sub("", text)
    return key if sum(map(str.isalpha, key)) > 3 else ""


@cache
def _of_the_law() -> re.Pattern[str]:
    """How a line begins that is none, even where it comes again and again: ``a) Cá nhân``."""
    return re.compile(
        r"(?:Điều|Chương|Mục|Phần|Tiểu mục)\s|\d+[a-zđ]?[.)]|[a-zđ]{1,2}\d?\)|[-+•“\"«]",
        re.IGNORECASE,
    )


@cache
def _number() -> re.Pattern[str]:
    """A page number at either end of a line."""
    return re.compile(r"^(?:Trang )?\d{1,4}\b[ |–/-]*|[ |–/-]*(?:Trang )?\b\d{1,4}(?:/\d{1,4})?$")


def page_numbers(pages: Pages) -> Iterator[int]:
    """Figures that stand alone between blanks and grow from page to page."""
    alone = [i for i, figure in _figures(pages)]
    last = 0
    for i, figure in _figures(pages):
        if figure > last and (_by_header(i, pages) or _apart(i, alone, pages)):
            last = figure
            yield i


def _figures(pages: Pages) -> Iterator[tuple[int, int]]:
    """Lines that print nothing but a page number, blanks around them, with the figure."""
    for i, text in enumerate(pages.texts):
        if not text or len(text) > 14 or text[0] not in "0123456789-–T":
            continue
        if not text[-1].isdecimal() and text[-1] not in "-–":
            continue
        if match("page_number", text) and pages.blank(i - 1) and pages.blank(i + 1):
            yield i, int(re.sub(r"\D", "", text.partition("/")[0]))


def _by_header(i: int, pages: Pages) -> bool:
    """A running header stands beside it."""
    return any(pages.found.get(j) == "running-header" for j in range(i - 3, i + 4))


def _apart(i: int, alone: list[int], pages: Pages) -> bool:
    """It stands at the edge of a page; where there are no pages, no other figure is close by."""
    if pages.paged:
        return _at_edge(i, pages)
    return not any(
        other != i and sum(map(bool, pages.texts[min(i, other) : max(i, other)])) <= CROWD
        for other in _near(alone, i)
    )


def _near(alone: list[int], i: int) -> Iterator[int]:
    at = bisect_left(alone, i)
    yield from alone[max(0, at - 1) : at + 2]


def _at_edge(i: int, pages: Pages) -> bool:
    """In a text with pages a number must stand at the top or foot of one."""
    lines, texts = pages.lines, pages.texts
    page = lines[i].page
    before = next((j for j in range(i - 1, max(-1, i - 5), -1) if texts[j]), None)
    after = next((j for j in range(i + 1, min(len(lines), i + 5)) if texts[j]), None)
    first = before is None or lines[before].page != page
    return first or after is None or lines[after].page != page
