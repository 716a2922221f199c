"""A divided unit: each part set against its own stretch of the whole."""

import itertools
from collections.abc import Sequence

from drafting.comparing.words import Opcode, opcodes, tidied
from drafting.text.terms import Wording

_FIRST = 0x10000
"""The first of a million letters that stand for pairs of letters."""
CUTS = 24
"""At most so many places at which the whole may be cut."""


def stretched(
    whole: Wording, letters: str, parts: Sequence[str]
) -> tuple[list[Opcode], list[Opcode]]:
    """The smallest changes from ``whole`` (its ``letters``) to the ``parts`` in order, and the
    readable ones; each part against its own stretch.
    """
    bounds = _best_bounds(letters, parts, _cuts(whole))
    raw: list[Opcode] = []
    changes: list[Opcode] = []
    at = 0
    for start, end, part in zip(bounds, bounds[1:], parts, strict=False):
        stretch = letters[start:end]
        found = opcodes(stretch, part)
        raw += _shifted(found, start, at)
        changes += _shifted(tidied(stretch, part, found), start, at)
        at += len(part)
    return raw, changes


def _shifted(changes: Sequence[Opcode], old: int, new: int) -> list[Opcode]:
    return [(tag, i1 + old, i2 + old, j1 + new, j2 + new) for tag, i1, i2, j1, j2 in changes]


def _cuts(whole: Wording) -> list[int]:
    """Word places where a part may begin: after a mark, thinned out where there are many."""
    size = len(whole.keys)
    inside = [i + 1 for i, key in enumerate(whole.keys[:-1]) if not key[0].isalnum()]
    step = -(-len(inside) // CUTS) or 1
    return [0, *inside[::step], size]


def _best_bounds(letters: str, parts: Sequence[str], cuts: Sequence[int]) -> list[int]:
    """Where each part's stretch begins and the last one ends, each after the one before.

    The most pairs of neighbouring words kept in all, so that a phrase stays whole; of equal ones
    the earliest cuts.
    """
    from rapidfuzz.distance import LCSseq

    whole, *pieces = _neighbours(letters, *parts)
    best: list[tuple[int, list[int]]] = [(0, [0]) if cut == 0 else (-1, []) for cut in cuts]
    for number, part in enumerate(pieces):
        last = number == len(pieces) - 1
        following: list[tuple[int, list[int]]] = []
        for end, end_cut in enumerate(cuts):
            found = (-1, [0])
            if not last or end == len(cuts) - 1:
                for start in range(end + 1):
                    kept, bounds = best[start]
                    if kept < 0:
                        continue
                    total = kept + LCSseq.similarity(
                        whole[cuts[start] : max(cuts[start], end_cut - 1)], part
                    )
                    if total > found[0]:
                        found = (total, [*bounds, end_cut])
            following.append(found)
        best = following
    return best[-1][1]


def _neighbours(*texts: str) -> list[str]:
    """Each text as its pairs of neighbouring letters, one letter for each different pair."""
    letters = _Pairs()
    return ["".join(map(letters.__getitem__, itertools.pairwise(t))) for t in texts]


class _Pairs(dict[tuple[str, str], str]):
    """Pair of letters → its letter, given out as pairs are met."""

    def __missing__(self, pair: tuple[str, str]) -> str:
        self[pair] = letter = chr(_FIRST + len(self))
        return letter
