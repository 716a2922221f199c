"""Word edits: what a reader sees struck out and put in.

``BHXH`` against ``bảo hiểm xã hội`` is one thing spelled twice, a ``variant``. The edits of a
row, read for one side, give that side's text back to the last blank; no edit cuts a word.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from drafting.comparing.result import Edit
from drafting.comparing.words import Opcode
from drafting.text.terms import Wording


def edits(old: Wording, new: Wording, changes: Sequence[Opcode]) -> tuple[Edit, ...]:
    """The edits for ``changes`` (over words) of ``old`` into ``new``."""
    return _merged(_pieces(old, new, changes))


def _pieces(old: Wording, new: Wording, changes: Sequence[Opcode]) -> Iterator[Edit]:
    """Edits in order, not yet merged."""
    struck, put, marks = old.lead, new.lead, True  # what is not yet printed of either side
    for tag, i1, i2, j1, j2 in changes:
        if tag == "equal":
            yield from _change(struck, put, marks)
            yield from _same(old, new, i1, i2, j1)
            struck, put, marks = old.gaps[i2 - 1], new.gaps[j2 - 1], True
        else:
            struck += _text(old, i1, i2)
            put += _text(new, j1, j2)
            marks = marks and not _has_words(old, i1, i2) and not _has_words(new, j1, j2)
    yield from _change(struck, put, marks)


def _same(old: Wording, new: Wording, first: int, end: int, across: int) -> Iterator[Edit]:
    """Words ``first`` to ``end`` of ``old`` against those of ``new`` from ``across``, key by key
    the same; the blanks after the last one are left out.
    """
    apart = across - first
    done = first
    for i in range(first, end):
        a, b = old.surfaces[i], new.surfaces[i + apart]
        gap, other = ("", "") if i == end - 1 else (old.gaps[i], new.gaps[i + apart])
        if a == b and gap == other:
            continue
        yield ("equal", _text(old, done, i))
        if gap == other:
            yield ("variant", a, b)
            yield ("equal", gap)
        else:
            yield ("variant", a + gap, b + other)
        done = i + 1
    if done < end:
        yield ("equal", _text(old, done, end - 1) + old.surfaces[end - 1])


def _change(struck: str, put: str, marks: bool) -> Iterator[Edit]:
    """A deletion and an insertion without the blanks that both begin or end with; one mark for
    another, where ``marks`` says that there are no words, is a variant.
    """
    if struck == put:
        yield ("equal", put)
        return
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
    yield ("equal", put[:head])
    if marks and a.strip() and b.strip():
        yield ("variant", a, b)
    else:
        yield ("delete", a)
        yield ("insert", b)
    yield ("equal", put[len(put) - tail :])


def _has_words(wording: Wording, start: int, end: int) -> bool:
    return any(key[0].isalnum() for key in wording.keys[start:end])


def _text(wording: Wording, start: int, end: int) -> str:
    """Words and the white space after each, as printed."""
    pairs = zip(wording.surfaces[start:end], wording.gaps[start:end], strict=True)
    return "".join(chain.from_iterable(pairs))


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
