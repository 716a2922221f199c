"""How often: ``hằng năm``, ``Định kỳ 6 tháng/lần``, ``thường xuyên``, ``khi có yêu cầu``."""

import re
from functools import cache, lru_cache

from drafting.phrases.phrase import KEPT, Phrase, of_match
from drafting.phrases.search import compiled, flat, matches

YEARLY, HALF_YEARLY, QUARTERLY = "hằng năm", "6 tháng", "hằng quý"
MONTHLY, WEEKLY, DAILY = "hằng tháng", "hằng tuần", "hằng ngày"
REGULAR, PERIODIC = "thường xuyên", "định kỳ"
SUDDEN, ON_REQUEST = "đột xuất", "khi có yêu cầu"

TIMED = (YEARLY, HALF_YEARLY, QUARTERLY, MONTHLY, WEEKLY, DAILY)
"""Frequencies that come round on a calendar."""

DAYS_BETWEEN = {YEARLY: 360, HALF_YEARLY: 180, QUARTERLY: 90, MONTHLY: 30, WEEKLY: 7, DAILY: 1}
"""About how long it is from one time to the next, to tell shorter from longer."""


@cache
def _pattern() -> re.Pattern[str]:
    """One alternative a normal form; the group's name is the key of ``_FORMS``. For small letters.

    Must match: ``Hằng quý``, ``hàng năm``, ``Định kỳ, hằng quý``, ``6 tháng/lần``, ``định kỳ 06
    tháng``, ``và 01 năm (trước ngày …)``, ``mỗi quý một lần``, ``báo cáo đột xuất``.
    Must not: ``hàng hóa``, ``trong thời hạn 6 tháng``, ``chi thường xuyên``.
    """
    once = r"(?:\s?/\s?(?:0?1\s)?lần|\s(?:một|0?1)\slần)"
    period = r"(?:định\skỳ,?\s)"
    return compiled(
        rf"""(?<!\w)(?:
          (?P<half>{period}(?:0?6|sáu)\stháng(?!\s(?:tuổi|kể|tính)){once}?
              |(?:0?6|sáu)\stháng{once}
              |(?:báo\scáo|sơ\skết|kế\shoạch)\s(?P<inner>0?6\stháng)(?!\s(?:tuổi|kể|tính))
              |0?6\stháng(?=(?:,|\svà)\s(?:hằng\s|hàng\s|0?1\s|một\s)?năm)
              |(?<=hoặc\s)(?:0?6|sáu)\stháng(?=\s(?:tổ|họp|một)(?!\w))
              |(?:0?2|hai)\slần(?:\s?/\s?|\s(?:một|trong)\s|\s)năm)
        | (?P<quarter>{period}?(?:hằng|hàng|mỗi)\squý{once}?|{period}?(?:0?3|ba)\stháng{once}
              |{period}quý)
        | (?P<month>{period}?(?:hằng|hàng|mỗi)\stháng{once}?|{period}(?:0?1|một)\stháng{once}?)
        | (?P<week>{period}?(?:hằng|hàng|mỗi)\stuần{once}?)
        | (?P<day>{period}?(?:hằng|hàng)\sngày)
        | (?P<year>{period}?(?:hằng|hàng|(?<!cứ\s)(?<!thêm\s)mỗi)\snăm
               (?!\s(?:đóng|làm|công\stác))\b{once}?
              |{period}(?:0?1\s|một\s)?năm(?!\s\d){once}?
              |(?:0?1|một)\snăm{once}|(?<=và\s)(?:0?1|một)\snăm(?=\s\())
        | (?P<regular>(?<!chi\s)(?<!không\s)(?<!cư\strú\s)(?<!sống\s)thường\sxuyên)
        | (?P<request>(?:khi|theo)\scó\syêu\scầu|khi\s(?:được\s)?yêu\scầu)
        | (?P<sudden>đột\sxuất)
        | (?P<periodic>định\skỳ)
        )(?!\w)"""
    )


_BEGINS = (
    "định", "0", "1", "2", "3", "6", "một", "hai", "ba", "sáu", "báo", "sơ", "kế", "hằng", "hàng",
    "mỗi", "thường", "khi", "theo", "đột",
)  # fmt: skip
"""First words of all its matches."""

_LISTS = ("định", "hằng", "hàng")
"""The same of a list of periods."""

_FORMS = {
    "half": HALF_YEARLY, "quarter": QUARTERLY, "month": MONTHLY, "week": WEEKLY, "day": DAILY,
    "year": YEARLY, "regular": REGULAR, "request": ON_REQUEST, "sudden": SUDDEN,
    "periodic": PERIODIC,
}  # fmt: skip


@cache
def _listed() -> re.Pattern[str]:
    """Several periods behind one word: ``hàng quý, năm``, ``định kỳ tháng, quý, 06 tháng và năm``.

    Must not match: ``hằng tháng, năm 2025``, ``hằng quý, năm học``, ``hằng tháng hoặc một lần``.
    """
    return compiled(
        rf"(?<!\w)(?:(?:định\skỳ,?\s)?(?:hằng|hàng)|định\skỳ)\s"
        rf"{_ITEM}(?:(?:,(?:\svà)?|\svà|\shoặc)\s{_ITEM})+"
    )


_ITEM = (
    r"(?:tuần|quý|(?:(?:0?6|sáu)\s)?tháng|(?:(?:0?1|một)\s)?năm)"
    r"(?!\w|\s(?:\d|học|sau|trước|tiếp|đó|này|nay|kế|tuổi))"
)
_WORDS = ("hằng", "hàng", "mỗi", "kỳ", "lần", "xuyên", "yêu", "đột")
"""A frequency without one of them is six months or one year (``06 tháng, 01 năm (trước …)``)."""

_ITEMS = {"tuần": WEEKLY, "quý": QUARTERLY, "tháng": MONTHLY, "năm": YEARLY}


@lru_cache(KEPT)
def frequencies(text: str) -> tuple[Phrase, ...]:
    """All frequencies in reading order."""
    if not _may_hold(text.lower()):
        return ()
    lists = list(matches(_listed, text, _LISTS, flat))
    found = [phrase for match in lists for phrase in _of_list(text, match)]
    for match in matches(_pattern, text, _BEGINS, flat):
        if any(match.start() < one.end() and one.start() < match.end() for one in lists):
            continue
        inner = match.group("inner")
        name = next(k for k, v in match.groupdict().items() if v and k in _FORMS)
        if inner:
            start, end = match.span("inner")
            found.append(Phrase("frequency", text[start:end], _FORMS[name], start, end))
        else:
            found.append(of_match("frequency", match, _FORMS[name], text=text))
    return tuple(sorted(found, key=lambda phrase: phrase.start))


def _may_hold(lower: str) -> bool:
    """A quick way past texts that set no frequency."""
    if any(word in lower for word in _WORDS):
        return True
    months = "tháng" in lower and ("6" in lower or "sáu" in lower)
    return months or ("năm" in lower and "(" in lower)


def _of_list(text: str, match: re.Match[str]) -> list[Phrase]:
    """A phrase for each period; the first one with the word before the list."""
    items = list(re.finditer(_ITEM, match[0]))
    made = []
    for at, item in enumerate(items):
        start = 0 if at == 0 else item.start()
        first = match.start()
        words = text[first + start : first + item.end()]
        half = re.search(r"(?:6|sáu)\stháng$", item[0])
        normal = HALF_YEARLY if half else _ITEMS[item[0].split()[-1]]
        made.append(Phrase("frequency", words, normal, first + start, first + item.end()))
    return made
