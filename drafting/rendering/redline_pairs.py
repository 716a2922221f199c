"""Which paragraph of the old text goes on in which paragraph of the draft.

Rows of the comparison say what belongs together; the heaviest run of pairs that keeps its order
stays in place, what lies outside of it has moved and is struck here and put in there.
"""

from collections.abc import Iterable, Mapping, Sequence

from drafting.comparing.order import heaviest_run
from drafting.comparing.result import InstrumentComparison
from drafting.rendering.owned_lines import GROUP, HEADING, UNIT, Line, Owner
from drafting.rendering.redline_words import exact

Pair = tuple[int, int]
"""Positions of two lines."""

Places = Mapping[Owner, Sequence[int]]

LIKE = 0.2
"""Share of common words under which two lines of one row are not one line."""
LARGE = 40_000
"""Pairs of lines up to which the best match is sought; above it only equal lines are matched."""


def kept_pairs(
    compared: InstrumentComparison | None, old: Sequence[Line], new: Sequence[Line]
) -> list[Pair]:
    """Pairs of lines in rising order, each line at most once.

    Without ``compared`` the lines are matched by their words alone.
    """
    before, after = places(old), places(new)
    found: list[tuple[int, int, int]] = []
    for left, right in _families(compared, before, after):
        found.extend(_matched(old, new, left, right))
    found.sort()
    return [found[at][:2] for at in heaviest_run(found)]


def places(lines: Sequence[Line]) -> dict[Owner, list[int]]:
    """Owner → positions of its lines; all chapters are one owner, and so is each part of a head."""
    found: dict[Owner, list[int]] = {}
    for place, line in enumerate(lines):
        kind, id_ = line.owner
        found.setdefault((kind, "" if kind == GROUP else id_), []).append(place)
    return found


def _families(
    compared: InstrumentComparison | None, before: Places, after: Places
) -> Iterable[tuple[Sequence[int], Sequence[int]]]:
    """Sets of lines that may go on in each other."""
    for owner, left in before.items():
        if owner[0] not in (UNIT, HEADING) and owner in after:
            yield left, after[owner]
    if compared is not None:
        for kind, rows in ((HEADING, compared.articles), (UNIT, compared.units)):
            for row in rows:
                yield (
                    [p for i in row.old for p in before.get((kind, i), ())],
                    [p for i in row.new for p in after.get((kind, i), ())],
                )


def _matched(
    old: Sequence[Line], new: Sequence[Line], left: Sequence[int], right: Sequence[int]
) -> list[tuple[int, int, int]]:
    """The pairs of two lists of lines that keep most words, in order; with their weight."""
    if len(left) * len(right) > LARGE:
        return _equal_lines(old, new, left, right)
    rows = [(old[i], exact(old[i].text).surfaces) for i in left]
    columns = [(new[j], exact(new[j].text).surfaces) for j in right]
    least = LIKE if len(left) * len(right) > 1 else 0.0
    weights = [[_weight(a, b, least) for b in columns] for a in rows]
    return [(left[i], right[j], weights[i][j]) for i, j in _best(weights)]


def _best(weights: Sequence[Sequence[int]]) -> list[Pair]:
    """The heaviest matching that keeps both orders; ties to the earlier lines."""
    high, wide = len(weights), len(weights[0]) if weights else 0
    best = [[0] * (wide + 1) for _ in range(high + 1)]
    for i in range(high - 1, -1, -1):
        for j in range(wide - 1, -1, -1):
            paired = weights[i][j] + best[i + 1][j + 1] if weights[i][j] else 0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    found, i, j = [], 0, 0
    while i < high and j < wide:
        if weights[i][j] and best[i][j] == weights[i][j] + best[i + 1][j + 1]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            i += 1
    return found


def _equal_lines(
    old: Sequence[Line], new: Sequence[Line], left: Sequence[int], right: Sequence[int]
) -> list[tuple[int, int, int]]:
    from rapidfuzz.distance import Indel

    blocks = Indel.opcodes([old[i].printed for i in left], [new[j].printed for j in right])
    return [
        (left[block.src_start + at], right[block.dest_start + at], 1)
        for block in blocks
        if block.tag == "equal"
        for at in range(block.src_end - block.src_start)
    ]


Worded = tuple[Line, tuple[str, ...]]
"""A line and its words."""


def _weight(old: Worded, new: Worded, least: float) -> int:
    """1 and the common words; 0 where under ``least`` of the shorter line's words are common.

    A table goes on in a table only, and an empty line in an empty one.
    """
    from rapidfuzz.distance import LCSseq

    (a, words_a), (b, words_b) = old, new
    if bool(a.rows) != bool(b.rows) or bool(a.printed) != bool(b.printed):
        return 0
    common = LCSseq.similarity(words_a, words_b)
    return 1 + common if common >= least * min(len(words_a), len(words_b)) else 0
