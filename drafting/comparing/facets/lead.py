"""Who leads: named by the unit, or the article's agency where the unit says ``chủ trì``."""

from drafting.comparing.facets.side import Side, bearer_names, change, named, same
from drafting.comparing.result import Change
from drafting.phrases.agencies import AGENCY
from drafting.phrases.modality import LEADS, modality
from drafting.phrases.names import normal_name
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import LEAD


def lead(old: Side, new: Side) -> tuple[Change, ...]:
    """A leader that is new, gone or another one; also a duty that went to another's article."""
    before, after = _leaders(old), _leaders(new)
    if not before and not after:
        before, after = _moved(old, new)
    gone = [p.text for p in before if not any(same(p, q) for q in after)]
    come = [q.text for q in after if not any(same(p, q) for p in before)]
    return change("lead", gone, come)


def _leaders(side: Side) -> tuple[Phrase, ...]:
    if not any(p.normal == LEADS for p in modality(side.text)):
        return ()
    return named(side, LEAD) or _bearers(side)


def _moved(old: Side, new: Side) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    """Nobody leads: another actor in the unit, or the article is another agency's now."""
    if not old.bearers and not new.bearers:
        own = named(old, LEAD, groups=True), named(new, LEAD, groups=True)
        apart = all(own) and not any(same(p, q) for p in own[0] for q in own[1])
        return own if apart else ((), ())
    if not old.bearers or not new.bearers or bearer_names(old) & bearer_names(new):
        return (), ()
    return _bearers(old), _bearers(new)


def _bearers(side: Side) -> tuple[Phrase, ...]:
    return tuple(Phrase(AGENCY, n, normal_name(n), 0, 0) for n in side.bearers)
