"""Which other agencies the text names: advised, directed, parties to another text."""

from drafting.comparing.facets.lead import lead
from drafting.comparing.facets.side import Side, apart, bearer_names, change, named, split_place
from drafting.comparing.result import Change
from drafting.phrases.agencies import AGENCY
from drafting.phrases.citations import citations
from drafting.phrases.names import normal_name
from drafting.phrases.phrase import Phrase, free
from drafting.phrases.roles import ADVISED, DIRECTED, LEAD, NAMED


def agency(old: Side, new: Side) -> tuple[Change, ...]:
    """Agencies of no helping or receiving role that the other side does not name at all.

    Left out: the article's own agency on either side, which may go unsaid; whoever the lead facet
    names; the issuer of a text cited by number; a name inside another text's title.
    """
    led = [name for found in lead(old, new) for name in (found.old, found.new) if name]
    gone, _ = apart(_foreign(old, led), _known(new))
    _, come = apart(_known(old), _foreign(new, led))
    return change("agency", _unsaid(gone, new), _unsaid(come, old))


def _unsaid(names: list[str], side: Side) -> list[str]:
    """Those that the side does not name in other capitals either (``công an cấp xã``)."""
    lower, known = side.text.lower(), named(side, groups=True)
    found = ((name, lower.find(name.lower())) for name in names)
    return [n for n, at in found if at < 0 or not free(known, at, at + len(n))]


def _known(side: Side) -> tuple[Phrase, ...]:
    """Whom the text names, and whom the words around it name."""
    borne = (Phrase(AGENCY, n, normal_name(n), 0, 0) for n in side.bearers)
    return (*named(side), *borne, *named(Side(side.around)))


def _foreign(side: Side, led: list[str]) -> tuple[Phrase, ...]:
    own = {split_place(name)[0] for name in bearer_names(side)}
    texts = citations(side.text)
    cited = [p.end for p in texts if any(c.isdigit() for c in p.normal)]
    titles = tuple(p for p in texts if " giữa " not in p.text)
    return tuple(
        p
        for p in named(side, ADVISED, DIRECTED, NAMED, LEAD)
        if not (p.role == LEAD and any(p.text in names for names in led))
        and split_place(p.normal)[0] not in own
        and free(titles, p.start, p.end)
        and not any(side.text[end : p.start] in (" của ", " do ") for end in cited)
    )
