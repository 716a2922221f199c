"""Words set against words: one letter a word, so that string tools compare words.

The letters are chosen for the clean-up of diff-match-patch, which slides a change to where the
classes of letters change: a word is a letter, a comma a blank, the end of a sentence or of a
listed duty a line break. No tool here has a time limit: the same texts give the same changes.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diff_match_patch import diff_match_patch

Opcode = tuple[str, int, int, int, int]
"""``(tag, old start, old end, new start, new end)``; the tag is equal, delete, insert."""

Diff = tuple[int, str]
"""-1, 0 or 1 for delete, equal and insert, and the letters."""

_MARKS = {".": "\n", ";": "\r", ":": "\x0b", ",": " ", "...": "…"}
_FIRST, _MORE = 0x4E00, 0x20000
"""Where the letters begin: 20,000 ideographs, then 40,000 more."""
_ROOM = 0x9FFF - _FIRST
KEPT = 0.3
"""Share of the shorter side's words under which nothing is shown as kept."""


class _Letters(dict[str, str]):
    """Key → its letter, given out as keys are met."""

    def __missing__(self, key: str) -> str:
        number = len(self)
        if key[0].isalnum():
            letter = chr(_FIRST + number if number < _ROOM else _MORE + number - _ROOM)
        else:
            letter = key[0]
        self[key] = letter
        return letter


def encoded(*texts: tuple[str, ...]) -> list[str]:
    """Each text with one letter a key; the same key has the same letter in all of them.

    Letters are given out in an order that does not depend on which text is named first, so that
    comparing the letters of two texts tells them apart the same way from either side.
    """
    letters = _Letters(_MARKS)
    found = dict.fromkeys(range(len(texts)), "")
    for at in sorted(found, key=lambda at: (len(texts[at]), texts[at])):
        found[at] = "".join(map(letters.__getitem__, texts[at]))
    return list(found.values())


def opcodes(a: str, b: str) -> list[Opcode]:
    """The smallest set of changes from ``a`` to ``b``; mirrored where they change places."""
    from rapidfuzz.distance import Indel

    if (len(b), b) < (len(a), a):
        return mirrored(opcodes(b, a))
    found = Indel.opcodes(a, b)
    return [(op.tag, op.src_start, op.src_end, op.dest_start, op.dest_end) for op in found]


def mirrored(changes: Sequence[Opcode]) -> list[Opcode]:
    """The same changes read from the other side."""
    turn = {"delete": "insert", "insert": "delete"}
    return [(turn.get(tag, tag), j1, j2, i1, i2) for tag, i1, i2, j1, j2 in changes]


def tidied(a: str, b: str, changes: Sequence[Opcode]) -> list[Opcode]:
    """``changes`` made readable: lone words between changes folded in, changes slid to the start
    of a sentence or phrase, each deletion before its insertion.
    """
    if (len(b), b) < (len(a), a):
        return mirrored(tidied(b, a, mirrored(changes)))
    return whole(a, b, _cleaned(a, b, changes, _tool().diff_cleanupSemantic))


def slid(a: str, b: str, changes: Sequence[Opcode]) -> list[Opcode]:
    """``changes`` slid to the start of a sentence or phrase; no kept word is given up for it."""
    return _cleaned(a, b, changes, _tool().diff_cleanupSemanticLossless)


def _cleaned(
    a: str, b: str, changes: Sequence[Opcode], clean: Callable[[list[Diff]], object]
) -> list[Opcode]:
    diffs = [
        (-1, a[i1:i2]) if tag == "delete" else (1, b[j1:j2]) if tag == "insert" else (0, a[i1:i2])
        for tag, i1, i2, j1, j2 in changes
    ]
    tool = _tool()
    tool.diff_cleanupMerge(diffs)
    clean(diffs)
    tool.diff_cleanupMerge(diffs)
    return _placed(diffs)


def whole(a: str, b: str, changes: Sequence[Opcode], least: float = KEPT) -> list[Opcode]:
    """``changes``, or all struck and put in anew where under ``least`` of the words stay."""
    size = min(_words(a), _words(b))
    kept = sum(_words(a[i1:i2]) for tag, i1, i2, _, _ in changes if tag == "equal")
    if not size or kept >= least * size:
        return list(changes)
    return [("delete", 0, len(a), 0, 0), ("insert", len(a), len(a), 0, len(b))]


def _words(letters: str) -> int:
    return sum(map(str.isalnum, letters))


def _placed(diffs: Sequence[Diff]) -> list[Opcode]:
    """Diffs with their places on both sides."""
    found: list[Opcode] = []
    i = j = 0
    for sign, letters in diffs:
        size = len(letters)
        next_i, next_j = (i + size if sign <= 0 else i), (j + size if sign >= 0 else j)
        found.append((("equal", "insert", "delete")[sign], i, next_i, j, next_j))
        i, j = next_i, next_j
    return found


@cache
def _tool() -> "diff_match_patch":
    from diff_match_patch import diff_match_patch

    tool = diff_match_patch()
    tool.Diff_Timeout = 0
    return tool
