"""Which other agencies the text names: advised, directed, parties to another text."""

from drafting.comparing.facets.lead import lead
from drafting.comparing.facets.side import Side, apart, bearer_names, change, named, split_place
from drafting.comparing.result import Change
from drafting.phrases.citations import citations
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import ADVISED, DIRECTED, LEAD, NAMED


def agency(old: Side, new: Side) -> tuple[Change, ...]:
    """Agencies of no helping or receiving role that the other side does not name at all.

    Left out: the article's own agency, which may go unsaid; whoever the lead facet names; the
    issuer of a text cited by number.
    """
    led = [name for found in lead(old, new) for name in (found.old, found.new) if name]
    gone, _ = apart(_foreign(old, led), named(new))
    _, come = apart(named(old), _foreign(new, led))
    return change("agency", gone, come)


def _foreign(side: Side, led: list[str]) -> tuple[Phrase, ...]:
    own = {split_place(name)[0] for name in bearer_names(side)}
    cited = [p.end for p in citations(side.text) if any(c.isdigit() for c in p.normal)]
    return tuple(
        p
        for p in named(side, ADVISED, DIRECTED, NAMED, LEAD)
        if not (p.role == LEAD and any(p.text in names for names in led))
        and split_place(p.normal)[0] not in own
        and not any(side.text[end : p.start] in (" của ", " do ") for end in cited)
    )
