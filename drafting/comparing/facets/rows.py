"""The facets of one row of a comparison: what a caller has, in one call."""

from collections.abc import Sequence

from drafting.comparing.facets.draft_note import draft_note
from drafting.comparing.facets.table import changes
from drafting.comparing.result import AMENDED, MERGED, SPLIT, Change
from drafting.model import Unit
from drafting.phrases.bearers import Bearers


def row_facets(
    kind: str,
    flags: Sequence[str],
    old: Sequence[Unit],
    new: Sequence[Unit],
    old_bearers: Bearers,
    new_bearers: Bearers,
) -> tuple[tuple[Change, ...], str | None]:
    """The changes of a row and its draft note.

    Only rows whose legal content differs have changes; unchanged and editorial ones say the same,
    added and removed ones are new or gone as a whole.
    """
    ids = [unit.id for unit in old], [unit.id for unit in new]
    if kind not in (AMENDED, SPLIT, MERGED):
        return (), draft_note(kind, flags, (), *ids)
    before, after = ("\n".join([unit.text for unit in side]) for side in (old, new))
    found = changes(before, after, _bearers(old, old_bearers), _bearers(new, new_bearers))
    return found, draft_note(kind, flags, found, *ids, before, after)


def _bearers(side: Sequence[Unit], known: Bearers) -> tuple[str, ...]:
    names = (name for unit in side for name in known.get(unit.id, ()))
    return tuple(dict.fromkeys(names))
