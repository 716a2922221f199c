"""Which other agencies the text names: advised, directed, parties to another text."""

from drafting.comparing.facets.lead import lead
from drafting.comparing.facets.side import Side, apart, bearer_names, change, named, split_place
from drafting.comparing.result import Change
from drafting.phrases.citations import citations
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import ADVISED, DIRECTED, LEAD, NAMED


def agency(old: Side, new: Side) -> tuple[Change, ...]:
    """Agencies of no helping or receiving role that the other side does not name at all.

    Left out: the article's own agency, which may go unsaid; whoever another facet names as the
    leader; the issuer of a text cited by number.
    """
    roles = (ADVISED, DIRECTED, NAMED) if lead(old, new) else (ADVISED, DIRECTED, NAMED, LEAD)
    gone, _ = apart(_foreign(old, roles), named(new))
    _, come = apart(named(old), _foreign(new, roles))
    return change("agency", gone, come)


def _foreign(side: Side, roles: tuple[str, ...]) -> tuple[Phrase, ...]:
    own = {split_place(name)[0] for name in bearer_names(side)}
    cited = [p.end for p in citations(side.text) if any(c.isdigit() for c in p.normal)]
    return tuple(
        p
        for p in named(side, *roles)
        if split_place(p.normal)[0] not in own
        and not any(side.text[end : p.start] in (" của ", " do ") for end in cited)
    )
