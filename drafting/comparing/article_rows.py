"""The rows of the articles; an article's kind is the strongest of its heading and its rows."""

from collections.abc import Mapping, Sequence

from drafting.comparing.aligning import Alignment
from drafting.comparing.flags import flags, retitled
from drafting.comparing.judging import Judged, judge
from drafting.comparing.ordering import Shape, in_order, moved_rows
from drafting.comparing.result import (
    ADDED,
    AMENDED,
    EDITORIAL,
    MERGED,
    REMOVED,
    SPLIT,
    UNCHANGED,
    Row,
)
from drafting.comparing.sides import Block, Side


def article_rows(
    found: Alignment, shapes: Sequence[Shape], judged: Sequence[Judged]
) -> tuple[Row, ...]:
    """One row for every article or group of articles; ``shapes`` and ``judged`` are the units'."""
    order = in_order(found.blocks)
    touching = _touching(found, shapes)
    inside = [_inside(found, shape, touching, shapes, judged) for shape in order]
    sizes = _sizes(found.old), _sizes(found.new)
    kept = [sum(said.kept for said in rows) for rows in inside]
    texts = [sum(sizes[0][i] for i in a) + sum(sizes[1][j] for j in b) for a, b, _ in order]
    moved = moved_rows(order, list(zip(kept, texts, strict=True)))
    rows = []
    for index, (old, new, confidence) in enumerate(order):
        left, right = [found.old.blocks[i] for i in old], [found.new.blocks[j] for j in new]
        if all(block.is_article for block in (*left, *right)):
            rows.append(_row(left, right, confidence, inside[index], index in moved))
    return tuple(rows)


def _row(
    left: Sequence[Block], right: Sequence[Block], confidence: str, inside: Sequence[Judged],
    moved: bool,
) -> Row:  # fmt: skip
    ids = tuple(b.id for b in left), tuple(b.id for b in right)
    heading = judge([b.title for b in left], [b.title for b in right])
    kept = 2 * (heading.kept + sum(said.kept for said in inside))
    size = heading.size + sum(said.size for said in inside)
    similarity = (round(kept / size, 3) if size else 1.0) if left and right else 0.0
    kind = _kind(left, right, heading, inside)
    new_title = _retitled(left, right, heading)
    return Row(*ids, kind, flags(*ids, new_title, moved), similarity, confidence, heading.edits)


def _retitled(left: Sequence[Block], right: Sequence[Block], heading: Judged) -> bool:
    """As of any row, without judging a single pair of titles twice."""
    if len(left) == len(right) == 1:
        both = left[0].heading and right[0].heading
        return bool(both) and heading.kind not in (UNCHANGED, EDITORIAL)
    return retitled(*([b.title if b.heading else None for b in side] for side in (left, right)))


def _kind(
    left: Sequence[Block], right: Sequence[Block], heading: Judged, inside: Sequence[Judged]
) -> str:
    if not left or not right:
        return ADDED if right else REMOVED
    if len(left) > 1:
        return MERGED
    if len(right) > 1:
        return SPLIT
    kinds = {heading.kind, *(said.kind for said in inside)}
    if kinds <= {UNCHANGED}:
        return UNCHANGED
    return EDITORIAL if kinds <= {UNCHANGED, EDITORIAL} else AMENDED


def _touching(found: Alignment, shapes: Sequence[Shape]) -> Mapping[tuple[int, int], list[int]]:
    """(0 for old or 1 for new, block) → the unit rows that touch it."""
    touching: dict[tuple[int, int], list[int]] = {}
    for index, (old, new, _) in enumerate(shapes):
        for i in old:
            touching.setdefault((0, found.old.block_of[i]), []).append(index)
        for j in new:
            touching.setdefault((1, found.new.block_of[j]), []).append(index)
    return touching


def _inside(
    found: Alignment,
    shape: Shape,
    touching: Mapping[tuple[int, int], list[int]],
    shapes: Sequence[Shape],
    judged: Sequence[Judged],
) -> list[Judged]:
    """What was judged of the unit rows that touch a row's blocks, each once.

    A row that reaches into another article changes this one, whatever became of its words.
    """
    places = [(0, i) for i in shape[0]] + [(1, j) for j in shape[1]]
    said = []
    for row in sorted({r for p in places for r in touching.get(p, ())}):
        old, new, _ = shapes[row]
        stays = {found.old.block_of[i] for i in old} <= set(shape[0]) and {
            found.new.block_of[j] for j in new
        } <= set(shape[1])
        said.append(judged[row] if stays else judged[row]._replace(kind=AMENDED, kept=0))
    return said


def _sizes(side: Side) -> list[int]:
    """Characters of each block, its heading included."""
    return [
        len(block.heading or "") + sum([len(side.texts[u]) for u in block.units])
        for block in side.blocks
    ]
