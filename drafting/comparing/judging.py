"""The edits and the kind of one row, whatever its shape."""

from collections.abc import Sequence
from typing import NamedTuple

from drafting.comparing.edits import edits
from drafting.comparing.kinds import kind_of
from drafting.comparing.polishing import polished
from drafting.comparing.result import ADDED, MERGED, REMOVED, SPLIT, Edit
from drafting.comparing.stretches import stretched
from drafting.comparing.words import Opcode, encoded, mirrored, opcodes, tidied
from drafting.text.terms import Wording


class Judged(NamedTuple):
    """What the words of a row say."""

    kind: str
    edits: tuple[Edit, ...]
    kept: int
    """Words on both sides."""
    size: int
    """Words of both sides together."""

    @property
    def similarity(self) -> float:
        """Twice the kept words over all words."""
        return round(2 * self.kept / self.size, 3) if self.size else 1.0


def judge(old: Sequence[Wording], new: Sequence[Wording]) -> Judged:
    """The kind and edits of old wordings against new ones; either may be empty."""
    a, b = joined(old), joined(new)
    size = len(a.keys) + len(b.keys)
    if not old or not new:
        return Judged(ADDED if new else REMOVED, _whole(a, b), 0, size)
    if a.keys == b.keys and len(old) == len(new):
        same = (a.lead, a.surfaces, a.gaps) == (b.lead, b.surfaces, b.gaps)
        raw = changes = _equal(a)
    else:
        same = False
        left, right = encoded(a.keys, b.keys)
        raw, changes = _changes(old, new, (a, b), left, right)
    kept = sum(op[2] - op[1] for op in raw if op[0] == "equal")
    kind = _shape(old, new, kind_of(a, b, same, raw))
    return Judged(kind, polished(edits(a, b, changes)), kept, size)


def _changes(
    old: Sequence[Wording], new: Sequence[Wording], whole: tuple[Wording, Wording], left: str,
    right: str,
) -> tuple[list[Opcode], list[Opcode]]:  # fmt: skip
    """The smallest changes, and the readable ones."""
    if len(old) == 1 and len(new) > 1:
        return stretched(whole[0], left, _parts(new, right))
    if len(new) == 1 and len(old) > 1:
        raw, changes = stretched(whole[1], right, _parts(old, left))
        return mirrored(raw), mirrored(changes)
    raw = opcodes(left, right)
    return raw, tidied(left, right, raw)


def joined(parts: Sequence[Wording]) -> Wording:
    """Wordings as one, a line feed between them."""
    if len(parts) == 1:
        return parts[0]
    surfaces: list[str] = []
    gaps: list[str] = []
    keys: list[str] = []
    lead = parts[0].lead if parts else ""
    for index, part in enumerate(parts):
        if index:
            gap = "\n" + part.lead
            if gaps:
                gaps[-1] += gap
            else:
                lead += gap
        surfaces += part.surfaces
        gaps += part.gaps
        keys += part.keys
    return Wording(lead, tuple(surfaces), tuple(gaps), tuple(keys))


def _shape(old: Sequence[Wording], new: Sequence[Wording], kind: str) -> str:
    """The kind of a row with several units on a side is its shape."""
    if len(new) > 1 and len(old) == 1:
        return SPLIT
    return MERGED if len(old) > 1 else kind


def _whole(a: Wording, b: Wording) -> tuple[Edit, ...]:
    return edits(a, b, [("delete", 0, len(a.keys), 0, 0), ("insert", 0, 0, 0, len(b.keys))])


def _equal(a: Wording) -> list[Opcode]:
    size = len(a.keys)
    return [("equal", 0, size, 0, size)] if size else []


def _parts(wordings: Sequence[Wording], letters: str) -> list[str]:
    """The letters of several wordings, one string each."""
    found, at = [], 0
    for words in wordings:
        found.append(letters[at : at + len(words.keys)])
        at += len(words.keys)
    return found
