"""Word edits: what a reader sees struck out and put in.

``BHXH`` against ``bảo hiểm xã hội`` is one thing spelled twice, a ``variant``. The edits of a
row, read for one side, give that side's text back to the last blank; no edit cuts a word.
"""

from collections.abc import Iterable, Sequence

from drafting.comparing.result import Edit
from drafting.comparing.words import Opcode
from drafting.text.terms import Wording


def edits(old: Wording, new: Wording, changes: Sequence[Opcode]) -> tuple[Edit, ...]:
    """The edits for ``changes`` (over words) of ``old`` into ``new``."""
    if old is new:
        text = old.lead + _text(old, 0, len(old.keys))
        return (("equal", text),) if text else ()
    return _merged(_pieces(old, new, changes))


def _pieces(old: Wording, new: Wording, changes: Sequence[Opcode]) -> list[Edit]:
    """Edits in order, not yet merged; what no change keeps was struck or put in."""
    pieces: list[Edit] = []
    before, after = old.lead, new.lead  # the blanks that are not yet printed of either side
    i = j = 0
    for tag, i1, i2, j1, j2 in changes:
        if tag == "equal":
            pieces += _change(before, after, (old, i, i1), (new, j, j1))
            pieces += _same(old, new, i1, i2, j1)
            before, after, i, j = old.gaps[i2 - 1], new.gaps[j2 - 1], i2, j2
    return pieces + _change(before, after, (old, i, len(old.keys)), (new, j, len(new.keys)))


def _same(old: Wording, new: Wording, first: int, end: int, across: int) -> list[Edit]:
    """Words ``first`` to ``end`` of ``old`` against those of ``new`` from ``across``, key by key
    the same; the blanks after the last one are left out.
    """
    apart = across - first
    words, others = old.surfaces[first:end], new.surfaces[across : end + apart]
    gaps, spaces = old.gaps[first : end - 1], new.gaps[across : end + apart - 1]
    if words == others and gaps == spaces:
        return [("equal", _joined(words, gaps))]
    pieces: list[Edit] = []
    rest = first
    both = zip(words, (*gaps, ""), others, (*spaces, ""), strict=True)
    for at, (a, gap, b, other) in enumerate(both, first):
        if a == b and gap == other:
            continue
        pieces.append(("equal", _text(old, rest, at)))
        if gap == other:
            pieces += [("variant", a, b), ("equal", gap)]
        else:
            pieces.append(("variant", a + gap, b + other))
        rest = at + 1
    if rest < end:
        pieces.append(("equal", _joined(old.surfaces[rest:end], old.gaps[rest : end - 1])))
    return pieces


Span = tuple[Wording, int, int]
"""Words of a wording: the first, and behind the last."""


def _change(before: str, after: str, gone: Span, come: Span) -> list[Edit]:
    """A deletion and an insertion without the blanks that both begin or end with; one mark for
    another, where neither side has words, is a variant.
    """
    struck, put = before + _text(*gone), after + _text(*come)
    if struck == put:
        return [("equal", put)]
    head = 0
    while head < min(len(struck), len(put)) and struck[head] == put[head] and put[head].isspace():
        head += 1
    tail = 0
    while (
        tail < min(len(struck), len(put)) - head
        and struck[-1 - tail] == put[-1 - tail]
        and put[-1 - tail].isspace()
    ):
        tail += 1
    a, b = struck[head : len(struck) - tail], put[head : len(put) - tail]
    both: list[Edit] = [("delete", a), ("insert", b)]
    if a.strip() and b.strip() and not _has_words(*gone) and not _has_words(*come):
        both = [("variant", a, b)]
    return [("equal", put[:head]), *both, ("equal", put[len(put) - tail :])]


def _has_words(wording: Wording, start: int, end: int) -> bool:
    return any(key[0].isalnum() for key in wording.keys[start:end])


def _text(wording: Wording, start: int, end: int) -> str:
    """Words and the white space after each, as printed."""
    if start == end:
        return ""
    return _joined(wording.surfaces[start:end], wording.gaps[start:end])


def _joined(words: Sequence[str], gaps: Sequence[str]) -> str:
    """Words with a gap after each; the last one may have none."""
    parts = [""] * (len(words) + len(gaps))
    parts[::2], parts[1::2] = words, gaps
    return "".join(parts)


def _merged(pieces: Iterable[Edit]) -> tuple[Edit, ...]:
    """Neighbours of one tag as one; nothing empty."""
    merged: list[Edit] = []
    tag, text = "", ""  # of the last piece, where it is no variant
    for piece in pieces:
        if piece[0] == "variant":
            if text:
                merged.append((tag, text))
            merged.append(piece)
            tag, text = "", ""
        elif piece[1]:
            if piece[0] == tag:
                text += piece[1]
            else:
                if text:
                    merged.append((tag, text))
                tag, text = piece[0], piece[1]
    if text:
        merged.append((tag, text))
    return tuple(merged)
