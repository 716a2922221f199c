"""A table of contents: its lines look like headings, but the real ones come later."""

import re
from collections.abc import Iterator, Mapping

_LEADERS = re.compile(r"(?:\.{4,}|…{2,}|(?:\. ){4,}|_{4,})\s*\d{0,4}$")
"""Dots that lead to a page number."""

_TITLE = re.compile(r"M[ỤU]C L[ỤU]C|Mục lục", re.IGNORECASE)

_HEADING = re.compile(
    r"(Phần|Chương|Mục|Tiểu mục|Điều)\s+(thứ \w+|[IVXL]+|\d{1,4}[a-zđ]?)\b", re.IGNORECASE
)

SHORTEST = 3
"""Headings without a line of text between them that make a table of contents."""


def contents(texts: list[str], taken: Mapping[int, str]) -> Iterator[int]:
    """Index of every line of a table of contents.

    Such are lines with dot leaders, and runs of headings that all come again further down.
    """
    own = [i for i, text in enumerate(texts) if text and i not in taken]
    keys = {i: _key(texts[i]) for i in own if texts[i][0] in "PCMTĐpcmtđ"}
    last = {key: i for i, key in keys.items() if key}
    at = 0
    while at < len(own):
        end = _run(own, at, texts, keys, last)
        if end > at:
            yield from own[at:end]
        at = max(end, at + 1)


def _key(text: str) -> str | None:
    found = _HEADING.match(text)
    return f"{found[1]} {found[2]}".lower() if found else None


def _run(
    own: list[int],
    at: int,
    texts: list[str],
    keys: Mapping[int, str | None],
    last: Mapping[str, int],
) -> int:
    """Index after the table of contents that begins at ``at``, or ``at`` where none does."""
    titled = len(texts[own[at]]) < 20 and bool(_TITLE.fullmatch(texts[own[at]].strip(" :.*")))
    end = at + titled
    headings = leaders = 0
    while end < len(own):
        i = own[end]
        led = bool(_LEADERS.search(texts[i]))
        key = keys.get(i)
        again = key is not None and last[key] > i and _same(texts[i], texts[last[key]])
        if not led and not again and not (headings and _title_line(texts, own, end, keys)):
            break
        headings += again
        leaders += led
        end += 1
    enough = titled or leaders >= 2 or headings >= SHORTEST
    return end if enough and (leaders or headings) and end > at + titled else at


def _same(entry: str, heading: str) -> bool:
    """An entry prints the heading, with or without its title."""
    entry = _LEADERS.sub("", entry).rstrip("0123456789 .").casefold()
    heading = heading.rstrip(" .").casefold()
    return entry[-1:] not in ".;:" and (heading.startswith(entry) or entry.startswith(heading))


def _title_line(texts: list[str], own: list[int], end: int, keys: Mapping[int, str | None]) -> bool:
    """The title of a heading on a line of its own, between two headings of the table."""
    if keys.get(own[end]) is not None or texts[own[end]][-1] in ".;:":
        return False
    before, after = own[end - 1], own[end + 1] if end + 1 < len(own) else None
    return keys.get(before) is not None and after is not None and keys.get(after) is not None
