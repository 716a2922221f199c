"""A table of contents: its lines look like headings, but the real ones come later."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from sys import intern
from typing import NamedTuple

_LEADERS = r"(?:\.{4,}|…{2,}|(?:\. ){4,}|_{4,})\s*\d{1,4}$"
"""Dots that lead to a page number; those of a form lead to nothing."""

_TITLES = ("mục lục", "mục luc", "muc lục", "muc luc")

_KINDS = ("phần", "chương", "mục", "tiểu mục", "điều")
_NUMBER = re.compile(r"\s+(thứ \w+|[ivxl]+|\d{1,4}[a-zđ]?)\b")
"""Both in small letters."""

_OPENINGS = frozenset(("ph", "ch", "mụ", "ti", "đi"))
"""The first letters of a heading's first word."""

LONGEST = 80
"""Characters at a line's end that leaders are looked for in."""

SHORTEST = 3
"""Headings without a line of text between them that make a table of contents."""


class _Text(NamedTuple):
    """The lines that may belong to a table of contents."""

    texts: list[str]
    own: list[int]
    """Positions of the lines of the law."""
    keys: Mapping[int, str]
    """Position → ``"điều 5"``, for lines that begin like a heading."""
    last: Mapping[str, int]
    """Key → where it comes for the last time."""

    def led(self, at: int) -> bool:
        """Leaders end the line at ``at`` among ``own``."""
        return at < len(self.own) and _is_led(self.texts[self.own[at]])

    def again(self, i: int) -> bool:
        """The heading on line ``i`` comes again further down."""
        key = self.keys.get(i)
        return (
            key is not None
            and self.last[key] > i
            and _same(self.texts[i], self.texts[self.last[key]])
        )


class _Run:
    """What a table of contents held so far."""

    leaders: int = 0
    entries: int = 0
    broken: bool = False
    """The last entry goes on in the next line."""

    def __init__(self, *, titled: bool) -> None:
        self.titled = titled
        self.seen: set[str] = set()
        self.kinds: Counter[str] = Counter()

    @property
    def enough(self) -> bool:
        """It is a table of contents."""
        if self.titled or self.leaders > 1:
            return self.entries > 0
        return self.entries >= SHORTEST and max(self.kinds.values()) > 1


def contents(texts: list[str], taken: Mapping[int, str]) -> Iterator[int]:
    """Index of every line of a table of contents.

    Such are headings with dot leaders, and runs of headings that all come again further down.
    """
    own = [i for i, text in enumerate(texts) if text and i not in taken]
    keys: dict[int, str] = {}
    last: dict[str, int] = {}
    for i in own:
        key = _key(texts[i]) if texts[i][:2].lower() in _OPENINGS else None
        if key is not None:
            keys[i] = intern(key)
            last[keys[i]] = i
    text = _Text(texts, own, keys, last)
    end = 0
    for at, i in enumerate(own):
        if at >= end and (i in keys or _is_title(texts[i])):
            end = _end(text, at)
            yield from own[at:end]


def _end(text: _Text, at: int) -> int:
    """Index after the table of contents that begins at ``at``, or ``at`` where none does."""
    run = _Run(titled=_is_title(text.texts[text.own[at]]))
    end = at + run.titled
    while end < len(text.own) and _takes(run, text, end):
        end += 1
    return end if run.enough else at


def _takes(run: _Run, text: _Text, at: int) -> bool:
    """The line at ``at`` belongs to ``run``; if so, it is counted."""
    i = text.own[at]
    key, led = text.keys.get(i), text.led(at)
    if key is None:
        if (led and (run.titled or run.broken)) or _is_title_line(run, text, at):
            run.broken = False
            run.leaders += led
            run.entries += led and run.titled
            return True
        return False
    again = text.again(i)
    run.broken = not led and not again and text.led(at + 1)
    if key in run.seen or not (led or again or run.broken):
        return False
    run.seen.add(key)
    run.kinds[key.partition(" ")[0]] += 1
    run.leaders += led
    run.entries += 1
    return True


def _is_title(text: str) -> bool:
    return len(text) < 20 and text.strip(" :.*").lower() in _TITLES


def _key(text: str) -> str | None:
    text = text.lower()
    kind = next((kind for kind in _KINDS if text.startswith(kind)), None)
    found = _NUMBER.match(text, len(kind)) if kind else None
    return f"{kind} {found[1]}" if found else None


def _is_led(text: str) -> bool:
    """Dots lead to the page number at its end."""
    if not text[-1].isdecimal():
        return False
    dotted = "...." in text or "……" in text or ". . . ." in text or "____" in text
    return dotted and re.search(_LEADERS, text[-LONGEST:]) is not None


def _same(entry: str, heading: str) -> bool:
    """An entry prints the heading, with or without its title."""
    entry = entry.rstrip("0123456789 .…_").casefold()
    heading = heading.rstrip(" .").casefold()
    return entry[-1:] not in ".;:" and (heading.startswith(entry) or entry.startswith(heading))


def _is_title_line(run: _Run, text: _Text, at: int) -> bool:
    """The title of a heading on a line of its own, between two headings of the table."""
    words = text.texts[text.own[at]]
    if not run.entries or words[-1] in ".;:" or at + 1 >= len(text.own):
        return False
    return text.own[at - 1] in text.keys and text.own[at + 1] in text.keys
