"""How often."""

import re
from functools import cache

from drafting.comparing.facets.side import Side, by_normal
from drafting.comparing.result import Change
from drafting.phrases.frequency import PERIODIC, frequencies
from drafting.phrases.phrase import Phrase


def frequency(old: Side, new: Side) -> tuple[Change, ...]:
    """Frequencies that only one side sets; a bare ``định kỳ`` says only that there is one."""
    return by_normal("frequency", _set(old.text), _set(new.text))


def _set(text: str) -> tuple[Phrase, ...]:
    """Those that say how often something is to be done."""
    return tuple(
        p
        for p in frequencies(text)
        if p.normal != PERIODIC and not _names().search(text, max(0, p.start - 40), p.start)
    )


@cache
def _names() -> re.Pattern[str]:
    """Words that make a name with what follows: ``nghỉ hằng tuần``, ``lương hưu hằng tháng``."""
    return re.compile(
        r"(?<!\w)(?:nghỉ|sinh hoạt|công việc|đời sống|lương hưu|trợ cấp|tuất|phụ cấp"
        r"|trợ cấp bảo hiểm xã hội)\s$",
        re.IGNORECASE,
    )
