"""Whether a word opens its sentence, and who stands before it there."""

import re
from functools import cache

from drafting.phrases.agencies import AGENCY, agencies
from drafting.phrases.frequency import frequencies
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import LEAD


def opening(text: str, start: int) -> tuple[Phrase, ...] | None:
    """The agencies before the word at ``start``; ``None`` where it is inside a sentence.

    It opens one where only names, a frequency and words of duty precede it: ``Hằng năm, Sở Y tế có
    trách nhiệm chủ trì``; not ``chỉ đạo cơ quan lao động chủ trì``, whose actor is not named, and
    not after a group (``các cơ quan chủ trì``).
    """
    begin = max((m.end() for m in _ends().finditer(text, 0, start)), default=0)
    actors = [p for p in agencies(text) if begin <= p.start and p.end <= start]
    if any(p.kind != AGENCY for p in actors):
        return None
    times = [p for p in frequencies(text) if begin <= p.start and p.end <= start]
    left = text[:start]
    for phrase in sorted((*actors, *times), key=lambda p: -p.start):
        left = f"{left[: phrase.start]} {left[phrase.end :]}"
    if _duty().sub(" ", left[begin:]).strip():
        return None
    return tuple(p for p in actors if p.role == LEAD)


@cache
def _ends() -> re.Pattern[str]:
    """Where the sentence before ends; the number of a point that stands in quotes."""
    return re.compile(r"[.;:]\s|\n|(?<!\w)[a-zđ]\)\s")


@cache
def _duty() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:giao|đề nghị|và|cùng|định kỳ|(?:có|chịu) trách nhiệm(?: trước)?|phải|thì"
        r"|trong phạm vi [^,;.]{2,60}|là cơ quan)(?!\w)|[,“\"]",
        re.IGNORECASE,
    )
