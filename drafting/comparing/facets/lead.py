"""Who leads: named by the unit, or the article's agency where the unit says ``chủ trì``."""

from functools import lru_cache

from drafting.comparing.facets.opening import opening
from drafting.comparing.facets.side import Side, change, named, same
from drafting.comparing.result import Change
from drafting.phrases.agencies import AGENCY, CLASS, agencies
from drafting.phrases.bearers import described_actor
from drafting.phrases.modality import LEADS, modality
from drafting.phrases.names import normal_name
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import LEAD


@lru_cache(1)  # asked once as a facet, and once by the facet of the other agencies
def lead(old: Side, new: Side) -> tuple[Change, ...]:
    """A leader that is new, gone or another one; also a duty that went to another's article."""
    before, after = _leaders(old), _leaders(new)
    if before is None or after is None:
        return ()
    if not before and not after:
        before, after = _moved(old, new)
    gone = [p.text for p in before if not any(same(p, q) for q in after)]
    come = [q.text for q in after if not any(same(p, q) for p in before)]
    return change("lead", gone, come)


def _leaders(side: Side) -> tuple[Phrase, ...] | None:
    """Who leads; () where nobody does, ``None`` where somebody does and nothing says who."""
    found = [p for p in modality(side.text) if p.normal == LEADS]
    openings = [opening(side.text, p.start) for p in found]
    known = next((actors for actors in openings if actors is not None), None)
    if known is None:
        return _described(side) or None if found else ()
    return known or _bearers(side) or None


def _moved(old: Side, new: Side) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    """Nobody leads, but another agency acts: by the unit's own words, or by its article.

    An actor that is only described can be told from another described one, not from a name.
    """
    before, after = _acting(old, new), _acting(new, old)
    described = _described(old), _described(new)
    if all(described) and not named(old, LEAD) and not named(new, LEAD):
        before, after = described
    elif any(described) and not (named(old, LEAD) and named(new, LEAD)):
        return (), ()
    if not before or not after or any(same(p, q) for p in before for q in after):
        return (), ()
    return before, after


def _acting(side: Side, other: Side) -> tuple[Phrase, ...]:
    """Who acts; one that the words around name can be told from one that opens the other text."""
    own = named(side, LEAD)
    if not own or named(other, LEAD):
        return own or _bearers(side)
    return tuple(p for p in own if p.start == 0)


def _described(side: Side) -> tuple[Phrase, ...]:
    words = described_actor(side.text)
    return (Phrase(AGENCY, words, normal_name(words), 0, 0),) if words else ()


def _bearers(side: Side) -> tuple[Phrase, ...]:
    """The agencies that the words around name; a group of them (``Cơ quan nhà nước``) is nobody."""
    groups = {p.text for name in side.bearers for p in agencies(name) if p.kind == CLASS}
    names = (name for name in side.bearers if name not in groups)
    return tuple(Phrase(AGENCY, n, normal_name(n), 0, 0) for n in names)
