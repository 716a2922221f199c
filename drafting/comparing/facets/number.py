"""Which figures."""

from drafting.comparing.facets.side import Side, by_normal
from drafting.comparing.result import Change
from drafting.phrases.figures import figures


def number(old: Side, new: Side) -> tuple[Change, ...]:
    """Figures that only one side gives; dates, frequencies and citations have their own facets."""
    return by_normal("number", figures(old.text), figures(new.text))
