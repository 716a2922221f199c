"""The rows of the units."""

from drafting.comparing.aligning import Alignment
from drafting.comparing.facets.rows import row_facets
from drafting.comparing.flags import flags, retitled
from drafting.comparing.judging import Judged, judge
from drafting.comparing.ordering import Shape, in_order, moved_rows
from drafting.comparing.result import Row
from drafting.phrases.bearers import Surroundings


def unit_rows(
    found: Alignment, old_around: Surroundings, new_around: Surroundings
) -> tuple[list[Shape], list[Judged], tuple[Row, ...]]:
    """The rows of the units in the contract's order, with their places and what was judged.

    What stands around each unit says on whom its duty falls where it names nobody itself.
    """
    shapes = in_order(found.units)
    judged = [
        judge([found.old.words[i] for i in old], [found.new.words[j] for j in new])
        for old, new, _ in shapes
    ]
    moved = moved_rows(shapes, [_weight(found, *row) for row in zip(shapes, judged, strict=True)])
    rows = tuple(
        _row(found, shape, said, index in moved, (old_around, new_around))
        for index, (shape, said) in enumerate(zip(shapes, judged, strict=True))
    )
    return shapes, judged, rows


def _weight(found: Alignment, shape: Shape, said: Judged) -> tuple[int, int]:
    texts = [found.old.texts[i] for i in shape[0]] + [found.new.texts[j] for j in shape[1]]
    return said.kept, sum(map(len, texts))


def _row(
    found: Alignment,
    shape: Shape,
    said: Judged,
    moved: bool,
    around: tuple[Surroundings, Surroundings],
) -> Row:
    old, new, confidence = shape
    left, right = [found.old.units[i] for i in old], [found.new.units[j] for j in new]
    ids = tuple(u.id for u in left), tuple(u.id for u in right)
    titles = [found.old.titles[i] for i in old], [found.new.titles[j] for j in new]
    flagged = flags(*ids, retitled(*titles), moved)
    changes, draft_note = row_facets(said.kind, flagged, left, right, *around)
    return Row(
        *ids,
        said.kind,
        flagged,
        said.similarity,
        confidence,
        said.edits,
        changes,
        draft_note,
    )
