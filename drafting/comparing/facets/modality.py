"""How binding: leads or works with, must, may, must not, is asked."""

import re
from functools import cache

from drafting.comparing.facets.opening import LONGEST, opening
from drafting.comparing.facets.side import Side, change
from drafting.comparing.result import Change
from drafting.phrases.modality import ASKED, LEADS, MAY, MUST, MUST_NOT, WORKS_WITH
from drafting.phrases.modality import modality as marks
from drafting.phrases.phrase import Phrase

_MODAL = (MUST, MUST_NOT, MAY, ASKED)
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
    role_old, role_new = _role(old.text, before), _role(new.text, after)
    made: tuple[Change, ...] = ()
    if role_old and role_new and role_old.normal != role_new.normal:
        made = change("modality", [role_old.text], [role_new.text])
    return (
        *made,
        *change("modality", _only(old, before, new, after), _only(new, after, old, before)),
    )


def _describes(text: str, phrase: Phrase) -> bool:
    """``những người không được làm kế toán``, ``số tiền phải trả``, ``đất không được Nhà nước công
    nhận``: a noun inside the sentence, right before, or the one who does not do it, right after.
    """
    if phrase.text.lower() == "được phép":
        return True  # who is allowed is said so more often than somebody is allowed
    before = text[max(0, phrase.start - LONGEST) : phrase.start]
    noun = _noun().search(before)
    inside = noun and before[: noun.start()].rstrip(" ,")[-1:] not in ("", ".", ";", ":", "\n")
    passive = phrase.normal == MUST_NOT and text[phrase.end : phrase.end + 2].strip().isupper()
    return bool(inside) or passive or _conditional(before, phrase)


def _conditional(before: str, phrase: Phrase) -> bool:
    """``Trong trường hợp hôn nhân không được khôi phục thì …``: a case, not what is to be done in
    it; ``Việc kết hôn không được đăng ký``: something that was not done.
    """
    clause = _ends().split(before)[-1].lower()
    words = _CASES if phrase.normal != MUST_NOT else (*_CASES, "việc ")
    return clause.startswith(words) and " thì " not in clause and "," not in clause


_CASES = ("trường hợp ", "trong trường hợp ", "nếu ", "khi ")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"[.;:]\s|\n")


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:những |các )?(?:người|cá nhân|tổ chức|đơn vị|trường hợp|tài sản|đất|nhà|tiền|"
        r"khoản|mà|hành vi|tối thiểu|tối đa)\s$",
        re.IGNORECASE,
    )


def _role(text: str, found: tuple[Phrase, ...]) -> Phrase | None:
    """The first word of role, where it opens its sentence; ``Chủ trì, phối hợp`` leads."""
    role = next((p for p in found if p.normal in (LEADS, WORKS_WITH)), None)
    return role if role and opening(text, role.start) is not None else None


def _only(
    side: Side, found: tuple[Phrase, ...], other: Side, others: tuple[Phrase, ...]
) -> list[str]:
    """Modal words, each once as first printed, that the other side neither says nor implies."""
    said = {p.normal for p in others}
    only: dict[str, str] = {}
    for phrase in found:
        new = phrase.normal in _MODAL and phrase.normal not in said
        if new and not _describes(side.text, phrase):
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
