"""The order of rows, and which of them moved."""

from collections.abc import Sequence

from drafting.comparing.links import Links
from drafting.comparing.order import heaviest_run

Shape = tuple[tuple[int, ...], tuple[int, ...], str]
"""Old places, new places, confidence."""


def in_order(links: Links) -> list[Shape]:
    """Rows in the new text's order; a removed row after the row of the place before it."""
    rows = list(links.rows())
    kept = sorted((r for r in rows if r[1]), key=lambda r: r[1][0])
    removed = sorted((r for r in rows if not r[1]), key=lambda r: r[0][0])
    home = {i: index for index, row in enumerate(kept) for i in row[0]}
    after: dict[int, list[Shape]] = {}
    for row in removed:
        place = home.get(row[0][0] - 1, -1)
        home[row[0][0]] = place
        after.setdefault(place, []).append(row)
    ordered = list(after.get(-1, ()))
    for index, row in enumerate(kept):
        ordered += [row, *after.get(index, ())]
    return ordered


def moved_rows(shapes: Sequence[Shape], weights: Sequence[tuple[int, int]]) -> set[int]:
    """Rows outside the run that keeps its order and most text; of equal runs the earlier stays.

    ``weights`` are each row's words that stand on both sides, and its characters on both sides
    together: what was kept counts before what was only rewritten.
    """
    places = sorted(
        (old[0], new[0], 1_000_000 * weights[index][0] + weights[index][1] + 1, index)
        for index, (old, new, _) in enumerate(shapes)
        if old and new
    )
    run = {places[at][3] for at in heaviest_run([place[:3] for place in places])}
    return {index for *_, index in places} - run
