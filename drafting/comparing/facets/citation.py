"""Which other texts are cited."""

from drafting.comparing.facets.side import Side, by_normal
from drafting.comparing.result import Change
from drafting.phrases.citations import citations


def citation(old: Side, new: Side) -> tuple[Change, ...]:
    """Citations that only one side makes; references inside the text are not compared here."""
    return by_normal("citation", citations(old.text), citations(new.text))
