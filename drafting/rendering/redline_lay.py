"""Two lists of lines laid over each other: one list of paragraphs and tables with their state."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from drafting.rendering.owned_lines import Cells, Line
from drafting.rendering.redline_pairs import Pair
from drafting.rendering.redline_words import pieces, plain
from drafting.word.tracked import DELETED, INSERTED, KEPT, Paragraph


class Table(NamedTuple):
    """A table of the text itself: its rows, each with its state."""

    rows: tuple[tuple[tuple[str, ...], str], ...]


Block = Paragraph | Table


class Comments(NamedTuple):
    """Which line carries which comment."""

    old: Mapping[int, int]
    new: Mapping[int, int]


NO_COMMENTS = Comments({}, {})


def lay(
    old: Sequence[Line],
    new: Sequence[Line],
    pairs: Sequence[Pair],
    comments: Comments = NO_COMMENTS,
) -> Iterator[Block]:
    """Every line of both lists; what is struck stands before what is put in at its place."""
    at_old = at_new = 0
    for i, j in (*pairs, (len(old), len(new))):
        for place in range(at_old, i):
            yield from _alone(old[place], DELETED, comments.old.get(place))
        for place in range(at_new, j):
            yield from _alone(new[place], INSERTED, comments.new.get(place))
        if i < len(old):
            yield from _both(old[i], new[j])
        at_old, at_new = i + 1, j + 1


def _alone(line: Line, state: str, comment: int | None = None) -> Iterator[Block]:
    if line.rows:
        yield Table(tuple((row, state) for row in line.rows))
    else:
        yield Paragraph(line.style, state, plain(line, state), comment=comment)


def _both(old: Line, new: Line) -> Iterator[Block]:
    """One paragraph with its changes; two where none of the words stays."""
    if old.rows:
        yield from _tables(old.rows, new.rows)
        return
    made = pieces(old, new)
    if made and not any(p.state == KEPT and any(map(str.isalnum, p.words)) for p in made):
        yield from _alone(old, DELETED)
        yield from _alone(new, INSERTED)
        return
    was = old.style if old.style != new.style else ""
    yield Paragraph(new.style, KEPT, made, was)


def _tables(old: Cells, new: Cells) -> Iterator[Block]:
    """One table of kept, struck and new rows; two tables where the columns differ."""
    if {len(r) for r in old} != {len(r) for r in new}:
        yield Table(tuple((row, DELETED) for row in old))
        yield Table(tuple((row, INSERTED) for row in new))
        return
    from rapidfuzz.distance import Indel

    rows: list[tuple[tuple[str, ...], str]] = []
    for op in Indel.opcodes(old, new):
        rows += [
            (r, KEPT if op.tag == "equal" else DELETED) for r in old[op.src_start : op.src_end]
        ]
        if op.tag != "equal":
            rows += [(r, INSERTED) for r in new[op.dest_start : op.dest_end]]
    yield Table(tuple(rows))
