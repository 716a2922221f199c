"""The rows of the units."""

from drafting.comparing.aligning import Alignment
from drafting.comparing.flags import flags
from drafting.comparing.judging import Judged, judge
from drafting.comparing.ordering import Shape, in_order, moved_rows
from drafting.comparing.result import Change, Row


def unit_rows(found: Alignment) -> tuple[list[Shape], list[Judged], tuple[Row, ...]]:
    """The rows of the units in the contract's order, with their places and what was judged."""
    shapes = in_order(found.units)
    judged = [
        judge([found.old.words[i] for i in old], [found.new.words[j] for j in new])
        for old, new, _ in shapes
    ]
    moved = moved_rows(shapes, [_weight(found, *row) for row in zip(shapes, judged, strict=True)])
    rows = tuple(
        _row(found, shape, said, index in moved)
        for index, (shape, said) in enumerate(zip(shapes, judged, strict=True))
    )
    return shapes, judged, rows


def _weight(found: Alignment, shape: Shape, said: Judged) -> tuple[int, int]:
    texts = [found.old.units[i].text for i in shape[0]] + [
        found.new.units[j].text for j in shape[1]
    ]
    return said.kept, sum(map(len, texts))


def _row(found: Alignment, shape: Shape, said: Judged, moved: bool) -> Row:
    old, new, confidence = shape
    left, right = [found.old.units[i] for i in old], [found.new.units[j] for j in new]
    ids = tuple(u.id for u in left), tuple(u.id for u in right)
    titles = [found.old.titles[i] for i in old], [found.new.titles[j] for j in new]
    changes, note = facets("\n".join(u.text for u in left), "\n".join(u.text for u in right))
    return Row(
        *ids, said.kind, flags(*ids, *titles, moved), said.similarity, confidence, said.edits,
        changes, note,
    )  # fmt: skip


def facets(old: str, new: str) -> tuple[tuple[Change, ...], str | None]:
    """What changed in law between two texts and the draft note: nothing is recognised yet."""
    del old, new
    return (), None
