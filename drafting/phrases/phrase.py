"""A stretch of a unit's text that a recogniser understood."""

import re
from typing import NamedTuple

KEPT = 512
"""Texts whose phrases a recogniser remembers: the same unit is asked for many things in turn."""


class Phrase(NamedTuple):
    """The words as printed, what they mean, and where they stand."""

    kind: str
    """The recogniser's word for it: ``"agency"``, ``"class"``, ``"frequency"``, …"""
    text: str
    """As printed."""
    normal: str
    """One form for all spellings: ``"hằng năm"``, ``"--07-05"``, ``"5.4"``."""
    start: int
    end: int
    """The span in the text that was searched: ``text == searched[start:end]``."""
    role: str = ""
    """Agencies: ``"lead"``, ``"partner"``, ``"recipient"``, ``"advised"``, ``"directed"``,
    ``"named"``; others: empty, or what their file says."""


def of_match(
    kind: str, match: re.Match[str], normal: str, role: str = "", text: str | None = None
) -> Phrase:
    """The phrase that a whole match stands for; ``text`` where it was not the one searched."""
    printed = match[0] if text is None else text[match.start() : match.end()]
    return Phrase(kind, printed, normal, match.start(), match.end(), role)


def free(phrases: tuple[Phrase, ...], start: int, end: int) -> bool:
    """True where no phrase covers any of ``start`` to ``end``."""
    return all(p.end <= start or end <= p.start for p in phrases)
