"""Whether a word opens its sentence, and who stands before it there."""

import re
from functools import cache

from drafting.phrases.agencies import AGENCY, agencies
from drafting.phrases.frequency import frequencies
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import LEAD

LONGEST = 600
"""Characters before a word in which the start of its sentence is looked for."""


def opening(text: str, start: int) -> tuple[Phrase, ...] | None:
    """The agencies before the word at ``start``; ``None`` where it is inside a sentence.

    It opens one where only names, a frequency and words of duty precede it: ``Hằng năm, Sở Y tế có
    trách nhiệm chủ trì``; not ``chỉ đạo cơ quan lao động chủ trì``, whose actor is not named, and
    not after a group (``các cơ quan chủ trì``).
    """
    far = max(0, start - LONGEST)
    begin = max((m.end() for m in _ends().finditer(text, far, start)), default=far)
    if begin == far > 0:
        return None  # a sentence as long as that has opened with something else
    actors = [p for p in agencies(text) if begin <= p.start and p.end <= start]
    if any(p.kind != AGENCY for p in actors):
        return None
    times = [p for p in frequencies(text) if begin <= p.start and p.end <= start]
    left = text[begin:start]
    for phrase in sorted((*actors, *times), key=lambda p: -p.start):
        left = f"{left[: phrase.start - begin]} {left[phrase.end - begin :]}"
    if _duty().sub(" ", left).strip():
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
