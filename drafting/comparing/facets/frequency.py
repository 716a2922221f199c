"""How often."""

from drafting.comparing.facets.side import Side, by_normal
from drafting.comparing.result import Change
from drafting.phrases.frequency import PERIODIC, frequencies


def frequency(old: Side, new: Side) -> tuple[Change, ...]:
    """Frequencies that only one side sets; a bare ``định kỳ`` says nothing beside another."""
    before, after = frequencies(old.text), frequencies(new.text)
    if len(before) > 1 or len(after) > 1 or {p.normal for p in (*before, *after)} != {PERIODIC}:
        before = tuple(p for p in before if p.normal != PERIODIC)
        after = tuple(p for p in after if p.normal != PERIODIC)
    return by_normal("frequency", before, after)
