"""Who works with the leader."""

from drafting.comparing.facets.side import Side, apart, change, named
from drafting.comparing.result import Change
from drafting.phrases.roles import PARTNER


def partner(old: Side, new: Side) -> tuple[Change, ...]:
    """Partners that only one side names; groups (``các đơn vị có liên quan``) count as one."""
    before, after = (named(side, PARTNER, groups=True) for side in (old, new))
    return change("partner", *apart(before, after))
