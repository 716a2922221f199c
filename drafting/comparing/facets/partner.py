"""Who works with the leader."""

from drafting.comparing.facets.side import Side, apart, change, named
from drafting.comparing.result import Change
from drafting.phrases.agencies import CLASS
from drafting.phrases.roles import PARTNER


def partner(old: Side, new: Side) -> tuple[Change, ...]:
    """Partners that only one side names; groups (``các đơn vị có liên quan``) count as one.

    Where both sides have a partner, a group that only one of them names is not said: groups are
    worded in too many ways to tell one from another.
    """
    before, after = (named(side, PARTNER, groups=True) for side in (old, new))
    gone, come = apart(before, after)
    groups = {p.text for p in (*before, *after) if p.kind == CLASS}
    both = all("phối hợp" in side.text.lower() for side in (old, new))
    if both and not (gone and come) and groups.issuperset((*gone, *come)):
        return ()
    return change("partner", gone, come)
