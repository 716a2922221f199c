"""How binding: leads or works with, must, may, must not, is asked."""

from collections.abc import Iterable

from drafting.comparing.facets.side import Side, change
from drafting.comparing.result import Change
from drafting.phrases.modality import ASKED, LEADS, MAY, MUST, MUST_NOT, WORKS_WITH
from drafting.phrases.modality import modality as marks
from drafting.phrases.phrase import Phrase

_AROUND = {
    MUST: ("trách nhiệm", "nghĩa vụ", "nhiệm vụ", "yêu cầu sau", "điều kiện sau", "nguyên tắc"),
    MAY: ("quyền",),
    MUST_NOT: ("cấm", "không được"),
}
"""Words of a heading or of the words before a list that make every point of it binding so."""


def modality(old: Side, new: Side) -> tuple[Change, ...]:
    """The role that the unit begins with, and the modal words that only one side uses.

    A point of a list whose opening words say ``có trách nhiệm`` need not say it again.
    """
    before, after = marks(old.text), marks(new.text)
    role_old, role_new = _role(before), _role(after)
    made: tuple[Change, ...] = ()
    if role_old and role_new and role_old.normal != role_new.normal:
        made = change("modality", [role_old.text], [role_new.text])
    return (*made, *change("modality", _only(before, after, new), _only(after, before, old)))


def _role(found: tuple[Phrase, ...]) -> Phrase | None:
    """The first word of role; ``Chủ trì, phối hợp`` leads."""
    return next((p for p in found if p.normal in (LEADS, WORKS_WITH)), None)


def _only(found: Iterable[Phrase], others: Iterable[Phrase], other: Side) -> list[str]:
    """Modal words, each once as first printed, that the other side neither says nor implies."""
    said = {p.normal for p in others}
    only: dict[str, str] = {}
    for phrase in found:
        if phrase.normal in (MUST, MUST_NOT, MAY, ASKED) and phrase.normal not in said:
            only.setdefault(phrase.normal, phrase.text)
    return [text for normal, text in only.items() if not _implied(normal, other.around)]


def _implied(normal: str, around: str) -> bool:
    """True where the nearest of the words around that say how binding the text is say so."""
    for line in reversed(around.lower().splitlines()):
        said = {mode for mode, words in _AROUND.items() if any(word in line for word in words)}
        said.update(p.normal for p in marks(line))
        if said & {MUST, MAY, MUST_NOT}:
            return normal in said
    return False
