"""The facets of one row of a comparison: what a caller has, in one call."""

from collections.abc import Sequence

from drafting.comparing.facets.draft_note import draft_note
from drafting.comparing.facets.side import Side
from drafting.comparing.facets.table import changes
from drafting.comparing.result import AMENDED, MERGED, SPLIT, Change
from drafting.model import Unit
from drafting.phrases.bearers import Surroundings


def row_facets(
    kind: str,
    flags: Sequence[str],
    old: Sequence[Unit],
    new: Sequence[Unit],
    old_around: Surroundings,
    new_around: Surroundings,
) -> tuple[tuple[Change, ...], str | None]:
    """The changes of a row and its draft note.

    Only rows whose legal content differs have changes; unchanged and editorial ones say the same,
    added and removed ones are new or gone as a whole.
    """
    ids = [unit.id for unit in old], [unit.id for unit in new]
    if kind not in (AMENDED, SPLIT, MERGED):
        return (), draft_note(kind, flags, (), *ids)
    before, after = side_of(old, old_around), side_of(new, new_around)
    found = changes(before, after)
    return found, draft_note(kind, flags, found, *ids, before.text, after.text)


def side_of(units: Sequence[Unit], known: Surroundings) -> Side:
    """Units of one row as the facets read them."""
    around = [known[unit.id] for unit in units if unit.id in known]
    names = dict.fromkeys(name for one in around for name in one.bearers)
    words = dict.fromkeys(one.words for one in around)
    return Side("\n".join(unit.text for unit in units), tuple(names), "\n".join(words))
