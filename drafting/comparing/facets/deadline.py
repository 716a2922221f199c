"""By when, and with figures up to when."""

from drafting.comparing.facets.side import Side, by_normal
from drafting.comparing.result import Change
from drafting.phrases.deadlines import deadlines


def deadline(old: Side, new: Side) -> tuple[Change, ...]:
    """Due days, time limits and cut-offs that only one side sets."""
    return by_normal("deadline", deadlines(old.text), deadlines(new.text))
