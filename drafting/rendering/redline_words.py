"""The words of a kept paragraph with what is struck and put in, as they are printed.

Here a word is only itself: ``BHXH`` and ``bảo hiểm xã hội`` are two texts, since accepting and
rejecting must give either side to the last letter.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from drafting.comparing.edits import edits
from drafting.comparing.words import Opcode, encoded, opcodes, slid, whole
from drafting.rendering.owned_lines import Line
from drafting.text.terms import Wording
from drafting.text.tokens import tokens
from drafting.word.tracked import DELETED, INSERTED, KEPT, Piece

WHOLE = ("KyTen",)
"""Styles whose words are one thing: half of a name is nobody's."""

LONE = 1
"""So many words between two changes are given up for them."""
KEPT_AT_LEAST = 0.25
"""Share of the shorter side's words under which all is struck and put in anew."""

STRONG_LABEL = ("DieuLoi",)
"""Styles whose label is bold though the words are not."""


def pieces(old: Line, new: Line) -> tuple[Piece, ...]:
    """What turns the printed ``old`` into ``new``; the label and the words each for themselves."""
    if old.style in WHOLE and old.text != new.text:
        return (Piece(old.text, DELETED), Piece(new.text, INSERTED))
    strong = new.style in STRONG_LABEL
    label = [Piece(*p, strong) for p in _pieces(old.label, new.label, readable=False)]
    return (*label, *(Piece(*p) for p in _pieces(old.text, new.text, readable=True)))


def plain(line: Line, state: str) -> tuple[Piece, ...]:
    """A whole line of one state."""
    strong = line.style in STRONG_LABEL
    made = (Piece(line.label, state, strong), Piece(line.text, state))
    return tuple(p for p in made if p.words)


def _pieces(old: str, new: str, *, readable: bool) -> Iterator[tuple[str, str]]:
    if old == new:
        yield from [(new, KEPT)] if new else []
        return
    a, b = exact(old), exact(new)
    left, right = encoded(a.keys, b.keys)
    changes = opcodes(left, right)
    for edit in edits(a, b, _readable(left, right, changes) if readable else changes):
        if edit[0] in ("delete", "variant"):
            yield edit[1], DELETED
        if edit[0] in ("insert", "variant"):
            yield edit[-1], INSERTED
        if edit[0] == "equal":
            yield edit[1], KEPT


def _readable(a: str, b: str, changes: Sequence[Opcode]) -> list[Opcode]:
    """Changes moved to the start of phrases, without single words left standing between two."""
    placed = slid(a, b, changes)
    folded: list[Opcode] = []
    for at, (tag, i1, i2, j1, j2) in enumerate(placed):
        alone = tag == "equal" and 0 < at < len(placed) - 1
        if alone and sum(map(str.isalnum, a[i1:i2])) <= LONE:
            folded += [("delete", i1, i2, j1, j1), ("insert", i2, i2, j1, j2)]
        else:
            folded.append((tag, i1, i2, j1, j2))
    return whole(a, b, folded, KEPT_AT_LEAST)


@lru_cache(maxsize=1 << 15)
def exact(text: str) -> Wording:
    """``text`` as words that are equal only where they are spelled alike."""
    pairs = tokens(text)
    surfaces = tuple(surface for surface, _ in pairs)
    lead = text[: len(text) - len(text.lstrip())]
    return Wording(lead, surfaces, tuple(gap for _, gap in pairs), surfaces)
