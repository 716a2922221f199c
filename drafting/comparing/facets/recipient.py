"""Who receives a report or information."""

from drafting.comparing.facets.side import Side, apart, change, named
from drafting.comparing.result import Change
from drafting.phrases.roles import RECIPIENT


def recipient(old: Side, new: Side) -> tuple[Change, ...]:
    """Agencies that only one side sends something to."""
    return change("recipient", *apart(named(old, RECIPIENT), named(new, RECIPIENT)))
