"""How binding: leads or works with, must, may, must not, is asked."""

from drafting.comparing.facets.side import Side, by_normal, change
from drafting.comparing.result import Change
from drafting.phrases.modality import ASKED, LEADS, MAY, MUST, MUST_NOT, WORKS_WITH
from drafting.phrases.modality import modality as marks
from drafting.phrases.phrase import Phrase


def modality(old: Side, new: Side) -> tuple[Change, ...]:
    """The role that the unit begins with, and the modal words that only one side uses."""
    before, after = marks(old.text), marks(new.text)
    role_old, role_new = _role(before), _role(after)
    made: tuple[Change, ...] = ()
    if role_old and role_new and role_old.normal != role_new.normal:
        made = change("modality", [role_old.text], [role_new.text])
    modal = (MUST, MUST_NOT, MAY, ASKED)
    kept = (tuple(p for p in side if p.normal in modal) for side in (before, after))
    return (*made, *by_normal("modality", *kept))


def _role(found: tuple[Phrase, ...]) -> Phrase | None:
    """The first word of role; ``Chủ trì, phối hợp`` leads."""
    return next((p for p in found if p.normal in (LEADS, WORKS_WITH)), None)
