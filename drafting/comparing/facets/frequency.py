"""How often."""

import re
from functools import cache

from drafting.comparing.facets.side import Side, change, only
from drafting.comparing.result import Change
from drafting.phrases.frequency import PERIODIC, frequencies
from drafting.phrases.phrase import Phrase


def frequency(old: Side, new: Side) -> tuple[Change, ...]:
    """Frequencies that only one side sets; a bare ``định kỳ`` says only that there is one."""
    before, after = frequencies(old.text), frequencies(new.text)
    gone, come = only(_set(old.text, before), after), only(_set(new.text, after), before)
    return change("frequency", gone, come)


def _set(text: str, found: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """Those that say how often something is to be done."""
    return tuple(
        p
        for p in found
        if p.normal != PERIODIC
        and not _names().search(text, max(0, p.start - 40), p.start)
        and not _lasting().match(text, p.end)
    )


@cache
def _names() -> re.Pattern[str]:
    """Words that make a name with what follows: ``nghỉ hằng tuần``, ``lương hưu hằng tháng``."""
    return re.compile(
        r"(?<!\w)(?:nghỉ|sinh hoạt|công việc|đời sống|kinh doanh|lương hưu|trợ cấp|tuất|phụ cấp"
        r"|nghề nghiệp|trợ cấp bảo hiểm xã hội)\s$",
        re.IGNORECASE,
    )


@cache
def _lasting() -> re.Pattern[str]:
    """Words before which it says how long or how somebody lives: ``mỗi tháng đã hưởng``."""
    return re.compile(r"\s(?:đã|hưởng|chung sống|sinh sống|cư trú)(?!\w)")
