"""Abbreviations that a text defines itself: ``Bảo hiểm xã hội (BHXH)``, checked by initials."""

import re
import unicodedata
from collections.abc import Iterable

from drafting.text.spelling import fold
from drafting.text.tokens import tokens

_SKIPPED = {"và", "các", "-", ",", "–"}
"""What stands between the words of a full form without a letter in the abbreviation."""


_DEFINED = r"\((?:sau\s+đây\s+)?(?:(?:gọi|viết)\s+)?(?:tắt\s+)?(?:là:?\s+)?([^\W\d_]{2,10})\)"
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZĐÂĂƯƠÊÔ")


def definitions(texts: Iterable[str]) -> tuple[dict[str, str], set[str]]:
    """Abbreviation → full form as printed; and the abbreviations defined in two ways.

    A definition is capitals in brackets after words with those initials, also after
    ``sau đây gọi tắt là`` or ``viết tắt là``.
    """
    found: dict[str, str] = {}
    twice: set[str] = set()
    for text in texts:
        if "(" not in text:
            continue
        for match in re.finditer(_DEFINED, text):
            if not _CAPITALS.issuperset(match[1]):
                continue
            full = _full_form(text[max(0, match.start() - 160) : match.start()], match[1])
            if full is None:
                continue
            known = found.setdefault(match[1], full)
            if _words(known) != _words(full):
                twice.add(match[1])
    return {short: full for short, full in found.items() if short not in twice}, twice


def _full_form(before: str, short: str) -> str | None:
    """The words at the end of ``before`` whose initials are ``short``, or ``None``."""
    words = tokens(before)
    at, start = len(words), len(words)
    for letter in reversed(short):
        at -= 1
        while at >= 0 and words[at][0].lower() in _SKIPPED and _initial(words[at][0]) != letter:
            at -= 1
        if at < 0 or _initial(words[at][0]) != _plain(letter):
            return None
        start = at
    return "".join(surface + gap for surface, gap in words[start:]).strip()


def _initial(word: str) -> str:
    return _plain(word[0].upper())


def _plain(letter: str) -> str:
    """A capital without its marks; Đ stays."""
    return unicodedata.normalize("NFD", letter)[0]


def _words(full: str) -> tuple[str, ...]:
    return tuple(fold(surface) for surface, _ in tokens(full) if surface[0].isalnum())
