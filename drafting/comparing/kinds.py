"""Editorial or amended: decided by what differs, never by how much.

A difference is editorial where every word that differs is a mark of punctuation or a function
word that carries nothing where it stands. Words that say the same (abbreviations, spelling
variants, dates and numbers in two forms) do not differ here: they have one key.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from drafting.comparing.result import AMENDED, EDITORIAL, UNCHANGED
from drafting.comparing.words import Opcode
from drafting.text.tables import rows
from drafting.text.terms import Wording

_MEANT = frozenset("%‰°&$€₫+=<>≤≥±×÷§")
"""Marks that mean something; the others are punctuation."""


def kind_of(old: Wording, new: Wording, same_text: bool, opcodes: Sequence[Opcode]) -> str:
    """``unchanged``, ``editorial`` or ``amended`` for two wordings and their differences."""
    if same_text:
        return UNCHANGED
    for tag, i1, i2, j1, j2 in opcodes:
        if tag != "equal" and not _empty_change(old, i1, i2, new, j1, j2):
            return AMENDED
    return EDITORIAL


def _empty_change(old: Wording, i1: int, i2: int, new: Wording, j1: int, j2: int) -> bool:
    """True where neither what was dropped nor what was added means anything."""
    dropped = [old.keys[i] for i in range(i1, i2) if _says(old, i)]
    added = [new.keys[j] for j in range(j1, j2) if _says(new, j)]
    if dropped and added:  # one word for another is a change, even between function words
        return False
    return all(_carries_nothing(old, i) for i in range(i1, i2) if _says(old, i)) and all(
        _carries_nothing(new, j) for j in range(j1, j2) if _says(new, j)
    )


def _says(words: Wording, at: int) -> bool:
    """False for punctuation; a dash between two numbers is a range and says something."""
    key = words.keys[at]
    if key[0].isalnum() or key in _MEANT:
        return True
    near = words.keys[max(0, at - 1) : at] + words.keys[at + 1 : at + 2]
    return key in "-/" and len(near) == 2 and all(k[0].isdigit() for k in near)


def _carries_nothing(words: Wording, at: int) -> bool:
    """True for a function word in a place where the table says that it is empty."""
    return any(
        _stands_after(words, at, place.before)
        and _stands_before(words, at, place.after)
        and not _beside(words, at, place.unless)
        for place in _function_words().get(words.keys[at], ())
    )


def _stands_after(words: Wording, at: int, before: tuple[str, ...]) -> bool:
    preceding = " ".join(words.keys[max(0, at - 2) : at])
    return not before or any(f" {preceding}".endswith(f" {word}") for word in before)


def _stands_before(words: Wording, at: int, after: str) -> bool:
    if not after:
        return True
    if at + 1 >= len(words.keys):
        return False
    surface, key = words.surfaces[at + 1], words.keys[at + 1]
    if after == "date":
        return surface[0].isdigit() and ("/" in key or "tháng" in surface) and not key[-1].isalpha()
    if after == "document":
        return surface[0].isdigit() and "/" in surface and not surface[-1].isdigit()
    return surface[0].islower()


def _beside(words: Wording, at: int, unless: tuple[str, ...]) -> bool:
    """True where one of the words stands right before or right after."""
    following = " ".join(words.keys[at + 1 : at + 3])
    return bool(unless) and (
        _stands_after(words, at, unless) or any(f"{following} ".startswith(f"{w} ") for w in unless)
    )


class _Place(NamedTuple):
    """Where a function word is empty."""

    before: tuple[str, ...]
    """One of these precedes it; anything where empty."""
    after: str
    """What follows: ``lower``, ``date``, ``document``; anything where empty."""
    unless: tuple[str, ...]
    """Neighbours beside which it means something."""


@cache
def _function_words() -> dict[str, tuple[_Place, ...]]:
    """Word → the places where it is empty."""
    places: dict[str, list[_Place]] = {}
    for word, before, after, unless, *_ in rows("function_words"):
        places.setdefault(word, []).append(_Place(_listed(before), after, _listed(unless)))
    return {word: tuple(found) for word, found in places.items()}


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(word for word in cell.split(", ") if word)
