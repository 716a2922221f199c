"""Where in a text a recogniser's pattern may match: only there is it tried, or compiled at all."""

import re
from collections.abc import Callable, Iterable, Iterator


def small(text: str) -> str:
    """``text`` in small letters, every letter in its place."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def flat(text: str) -> str:
    """``small(text)`` on one line: every blank is a space."""
    return small(text).replace("\n", " ").replace("\t", " ")


def compiled(source: str) -> re.Pattern[str]:
    r"""A pattern for a ``flat`` text: ``\s`` is a blank, white space is there for the eye alone.

    A plain space costs a fraction of a class of blanks, and these patterns have a hundred.
    """
    return re.compile("".join(source.split()).replace(r"\s", " "))


def matches(
    pattern: Callable[[], re.Pattern[str]],
    text: str,
    begins: Iterable[str],
    form: Callable[[str], str] = small,
) -> Iterator[re.Match[str]]:
    """As ``pattern().finditer(form(text))``; every match begins with one of ``begins``.

    ``begins`` and the pattern are in small letters: a pattern that is asked to overlook the case,
    or to pass the many places where it cannot match, takes several times as long.
    """
    lower = form(text)
    return matches_at(pattern, lower, places(lower, begins))


def matches_at(
    pattern: Callable[[], re.Pattern[str]], text: str, at: Iterable[int]
) -> Iterator[re.Match[str]]:
    """As ``pattern().finditer(text)``; every match begins at one of the places ``at``, in order."""
    end = 0
    for place in at:
        match = pattern().match(text, place) if place >= end else None
        if match:
            yield match
            end = match.end()


def places(text: str, words: Iterable[str]) -> list[int]:
    """Where a word of ``text`` begins with one of ``words``, in order."""
    found = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            if at == 0 or not text[at - 1].isalnum():
                found.add(at)
            at = text.find(word, at + 1)
    return sorted(found)
