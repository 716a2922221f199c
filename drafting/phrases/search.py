"""Where in a text a recogniser's pattern may match: only there is it tried, or compiled at all."""

import re
from collections.abc import Callable, Iterator


def small(text: str) -> str:
    """``text`` in small letters, every letter in its place."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def matches(
    pattern: Callable[[], re.Pattern[str]], text: str, begins: tuple[str, ...]
) -> Iterator[re.Match[str]]:
    """As ``pattern().finditer(small(text))``; every match begins with one of ``begins``.

    ``begins`` and the pattern are in small letters: a pattern that is asked to overlook the case,
    or to pass the many places where it cannot match, takes several times as long.
    """
    lower = small(text)
    end = 0
    for at in sorted({at for word in begins for at in _places(lower, word)}):
        match = pattern().match(lower, at) if at >= end else None
        if match:
            yield match
            end = match.end()


def _places(text: str, word: str) -> Iterator[int]:
    """Where ``word`` begins a word of ``text``."""
    at = text.find(word)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            yield at
        at = text.find(word, at + 1)
