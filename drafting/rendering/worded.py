"""Words outside of a comparison's rows, set against each other: titles of chapters, grounds."""

from functools import cache
from typing import NamedTuple

from drafting.comparing.judging import judge
from drafting.comparing.result import ADDED, EDITORIAL, REMOVED, UNCHANGED, Edit
from drafting.rendering.edit_pieces import Paragraphs, sides
from drafting.text.terms import Terms, make_terms, wording


class Worded(NamedTuple):
    """Two texts with their changes."""

    kind: str
    """As a row's: ``"unchanged"``, ``"editorial"``, ``"amended"``, ``"added"``, ``"removed"``."""
    old: Paragraphs
    new: Paragraphs


def worded(old: str, new: str, *, variants: bool = False) -> Worded:
    """``old`` against ``new``; either may be ``""``. ``variants`` marks other spellings too."""
    kind, edits = _compared(old, new)
    quiet = kind == EDITORIAL and not variants
    return Worded(kind, *sides(edits, old, new, marked=not quiet, variants=variants))


def _compared(old: str, new: str) -> tuple[str, tuple[Edit, ...]]:
    if old == new:
        return UNCHANGED, ()
    if not old or not new:
        return ADDED if new else REMOVED, ()
    found = judge([wording(old, _terms())], [wording(new, _terms())])
    return found.kind, found.edits


@cache
def _terms() -> Terms:
    """The abbreviations and spellings of the tables; these places define none of their own."""
    return make_terms({})
