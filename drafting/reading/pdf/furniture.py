"""What a printed page carries beside the text, told by where it stands on the pages."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from drafting.reading.pdf.page import Page
from drafting.reading.pdf.rows import Row
from drafting.reading.pdf.spacing import BEGINS
from drafting.reading.pdf.words import BEGIN, END

EDGE = 2
"""Rows at the top and at the foot of a page that may be furniture."""

SHARE = 0.4
"""Share of the pages that a running header stands on; odd and even pages may differ."""

NOTE_SIZE = 0.9
"""Share of the usual size up to which the rows at the foot of a page are notes."""

STAMP_SIZE = 0.75

_NUMBER = re.compile(r"[-–]?\s*(?:Trang\s+)?\d{1,4}(?:\s*/\s*\d{1,4})?\s*[-–]?")
_STAMP = re.compile(r"(?:Ký bởi|Người ký|Ký số bởi|Email|Cơ quan|Thời gian ký|Ngày ký)\s?:")
_MARK = re.compile(rf"{BEGIN}(\d(?:{END}{BEGIN}\d){{0,2}}){END}|(\d{{1,3}})$")
"""A note's number: small and raised before its words, or alone on a row."""


@dataclass(slots=True)
class Furniture:
    """Page and row → why it is none of the text; and the notes of each page."""

    why: dict[tuple[int, int], str] = field(default_factory=dict)
    notes: dict[int, frozenset[str]] = field(default_factory=dict)
    """Page → the numbers of the notes at its foot."""


def furniture(pages: list[Page]) -> Furniture:
    """All furniture of a file."""
    found = Furniture()
    body = _usual(pages)
    for page in pages[:1]:
        _stamp(page, body, found)
    _running(pages, found)
    for page in pages:
        for at in _edges(page, found):
            if _NUMBER.fullmatch(page.rows[at].text):
                found.why[page.number, at] = "page-number"
        _notes(page, body, found)
    return found


def _usual(pages: list[Page]) -> float:
    """The size that most letters of the file have."""
    counts: Counter[float] = Counter()
    for page in pages:
        for row in page.rows:
            counts[row.size] += len(row.text)
    return max(counts, key=lambda size: (counts[size], size), default=0.0)


def _edges(page: Page, found: Furniture) -> list[int]:
    """The rows at the very top and foot, behind what is furniture already."""
    free = [i for i in range(len(page.rows)) if (page.number, i) not in found.why]
    return [*free[:1], *free[1:][-1:]]


def _running(pages: list[Page], found: Furniture) -> None:
    """Rows that come back near the edge of the pages at one height, whatever their figures."""
    seen: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    for page in pages:
        free = [i for i in range(len(page.rows)) if (page.number, i) not in found.why]
        for at in dict.fromkeys((*free[:EDGE], *free[-EDGE:])):
            row = page.rows[at]
            if not BEGINS.match(row.text):
                seen[_shape(row), round(row.y / 8)].append((page.number, at))
    for (shape, _), places in seen.items():
        often = len({number for number, _ in places}) >= max(2, SHARE * len(pages))
        if often and any(c.isalpha() for c in shape):
            found.why.update(dict.fromkeys(places, "running-header"))


def _shape(row: Row) -> str:
    """The row's words without figures, in whatever order the header has them on this page."""
    words = re.sub(r"\d+", " ", row.text).split()
    return " ".join(sorted(words))


def _notes(page: Page, body: float, found: Furniture) -> None:
    """The smaller rows at the foot of a page, from one that begins with a small number."""
    first = len(page.rows)
    while first and _is_small(page, first - 1, body, found):
        first -= 1
    numbers: set[str] = set()
    begun = 0 < first < len(page.rows) and any(
        page.rows[first - 1].y < y < page.rows[first].y for y in page.rules
    )
    for at in range(first, len(page.rows)):
        if (page.number, at) in found.why:
            continue
        mark = _MARK.match(page.rows[at].text)
        if mark:
            numbers.add((mark[1] or mark[2]).replace(f"{END}{BEGIN}", ""))
            begun = True
        if begun:
            found.why[page.number, at] = "footnote"
    found.notes[page.number] = frozenset(numbers)


def _is_small(page: Page, at: int, body: float, found: Furniture) -> bool:
    return (page.number, at) in found.why or page.rows[at].size <= NOTE_SIZE * body


def _stamp(page: Page, body: float, found: Furniture) -> None:
    """The small rows of a digital signature, which lie over the corner of the first page."""
    rows = [(i, r) for i, r in enumerate(page.rows) if r.size <= STAMP_SIZE * body]
    signed = [row for _, row in rows if _STAMP.match(row.text)]
    if not signed:
        return
    size, left = signed[0].size, signed[0].x0
    top, foot = signed[0].y - 2 * size, signed[-1].y + 3 * size
    for at, row in rows:
        if top <= row.y <= foot and abs(row.x0 - left) < 4 * size:
            found.why.setdefault((page.number, at), "signature-stamp")
