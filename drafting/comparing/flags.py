"""Renumbered, retitled, moved."""

from collections.abc import Sequence

from drafting.comparing.judging import judge
from drafting.comparing.result import EDITORIAL, MOVED, RENUMBERED, RETITLED, UNCHANGED
from drafting.text.terms import Wording

Titles = Sequence[Wording | None]


def flags(
    old: tuple[str, ...], new: tuple[str, ...], retitled: bool, moved: bool
) -> tuple[str, ...]:
    """The flags of a row with these ids; none for an added or removed one."""
    if not old or not new:
        return ()
    found = (
        (RENUMBERED, old != new),
        (RETITLED, retitled),
        (MOVED, moved),
    )
    return tuple(name for name, given in found if given)


def retitled(old: Titles, new: Titles) -> bool:
    """True where titles stand on both sides and none is carried on but for editorial variants."""
    left, right = [t for t in old if t], [t for t in new if t]
    if not left or not right:
        return False
    return not any(judge([a], [b]).kind in (UNCHANGED, EDITORIAL) for a in left for b in right)
