"""Word edits: what a reader sees struck out and put in.

``BHXH`` against ``bảo hiểm xã hội`` is one thing spelled twice, a ``variant``. The edits of a
row, read for one side, give that side's text back to the last blank; no edit cuts a word.
"""

from collections.abc import Iterator, Sequence

from drafting.comparing.result import Edit
from drafting.comparing.words import Opcode
from drafting.text.terms import Wording


def edits(old: Wording, new: Wording, changes: Sequence[Opcode]) -> tuple[Edit, ...]:
    """The edits for ``changes`` (over words) of ``old`` into ``new``."""
    return _merged(_pieces(old, new, changes))


def _words(wording: Wording, start: int, end: int) -> int:
    return sum(key[0].isalnum() for key in wording.keys[start:end])


def _pieces(old: Wording, new: Wording, changes: Sequence[Opcode]) -> Iterator[Edit]:
    """Edits in order, not yet merged. ``before`` and ``after`` is white space still to print."""
    before, after = old.lead, new.lead
    at = 0
    while at < len(changes):
        tag, i1, i2, j1, j2 = changes[at]
        if tag == "equal":
            yield from _change(before, after, False)
            for i, j in zip(range(i1, i2), range(j1, j2), strict=True):
                yield from _same(old, new, i, j, last=i == i2 - 1)
            before, after = old.gaps[i2 - 1], new.gaps[j2 - 1]
            at += 1
            continue
        struck, put, marks = before, after, True
        while at < len(changes) and changes[at][0] != "equal":
            _, i1, i2, j1, j2 = changes[at]
            struck += _surface(old, i1, i2)
            put += _surface(new, j1, j2)
            marks = marks and not _words(old, i1, i2) and not _words(new, j1, j2)
            at += 1
        yield from _change(struck, put, marks)
        before = after = ""
    yield from _change(before, after, False)


def _same(old: Wording, new: Wording, i: int, j: int, last: bool) -> Iterator[Edit]:
    """Two words with one key; with the blanks after them where another such pair follows."""
    a = old.surfaces[i] + ("" if last else old.gaps[i])
    b = new.surfaces[j] + ("" if last else new.gaps[j])
    if a == b:
        yield ("equal", a)
    elif not last and old.gaps[i] == new.gaps[j]:
        yield ("variant", old.surfaces[i], new.surfaces[j])
        yield ("equal", old.gaps[i])
    else:
        yield ("variant", a, b)


def _change(struck: str, put: str, marks: bool) -> Iterator[Edit]:
    """A deletion and an insertion without the blanks that both begin or end with; one mark for
    another is a variant.
    """
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


def _surface(wording: Wording, start: int, end: int) -> str:
    """Words and the white space after each, as printed."""
    pairs = zip(wording.surfaces[start:end], wording.gaps[start:end], strict=True)
    return "".join([surface + gap for surface, gap in pairs])


def _merged(pieces: Iterator[Edit]) -> tuple[Edit, ...]:
    """Neighbours of one tag as one; nothing empty."""
    merged: list[Edit] = []
    for piece in pieces:
        if not any(piece[1:]):
            continue
        last = merged[-1] if merged else None
        if last and len(piece) == len(last) == 2 and piece[0] == last[0]:
            merged[-1] = (piece[0], last[1] + piece[1])
        else:
            merged.append(piece)
    return tuple(merged)
