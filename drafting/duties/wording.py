"""What a unit asks for, in its own words: role, action, condition."""

import re
from functools import cache

from drafting.duties.duty import DIRECTS, DOES, LEADS, WORKS_WITH
from drafting.phrases.phrase import Phrase
from drafting.phrases.roles import LEAD, PARTNER


@cache
def _role() -> re.Pattern[str]:
    """The first word of role in a unit's first sentence; a plain verb before it wins."""
    return re.compile(
        r"""(?P<lead>(?<!cơ\squan\s)chủ\strì)|(?P<with>(?<!Quy\schế\s)(?<!chương\strình\s)(?<!sự\s)phối\shợp)
        |(?P<directs>(?<!theo\s)(?<!Ban\s)chỉ\sđạo(?!\scủa))
        |(?P<does>(?:tổng\shợp|cung\scấp|xây\sdựng|chuyển|tham\smưu|tham\sgia|kiểm\stra|triển\skhai|tuyên\struyền|hướng\sdẫn
          |tăng\scường|thực\shiện|tiếp\snhận|ban\shành|tiếp\stục|nâng\scao|lập|quản\slý|rà\ssoát|báo\scáo|gửi)(?!\w))""",
        re.VERBOSE | re.IGNORECASE,
    )


_ROLES = {"lead": LEADS, "with": WORKS_WITH, "directs": DIRECTS, "does": DOES}


def role(text: str, intro: str = "") -> str:
    """``chủ trì``, ``phối hợp``, ``chỉ đạo`` or ``thực hiện``, by the first word that says so.

    A point inherits the role of the words before its list (``Chỉ đạo cơ sở …:``) if they say one.
    """
    for words in (intro, text):
        match = _role().search(words)
        if match:
            name = next(k for k, v in match.groupdict().items() if v)
            if words is text or _ROLES[name] != DOES:
                return _ROLES[name]
    return DOES


@cache
def _openers() -> re.Pattern[str]:
    """Words before an action that say how often and in which role, not what."""
    return re.compile(
        r"""(?:(?:định\skỳ,?\s)?(?:hằng|hàng)\s(?:năm|quý|tháng)\s?,?\s|định\skỳ\s0?6\stháng(?:/lần)?,?\s
          |giao\s|đề\snghị\s|có\strách\snhiệm\s|chủ\sđộng\s|chủ\strì,?\s|tổ\schức(?=\sphối\shợp)\s
          |phối\shợp(?:\schặt\schẽ)?(?:\s(?:với|cùng))?,?\s|và\s|trong\sviệc\s|,\s
          |\([^()]*\)\s?|(?:0?1|một)\snăm\s|căn\scứ\schức\snăng,\snhiệm\svụ\sđược\sgiao\s|các\s(?=các\s))""",
        re.VERBOSE | re.IGNORECASE,
    )


def action(text: str, mentions: tuple[Phrase, ...]) -> str:
    """The unit's words from its first act on: without frequency, role and list of partners."""
    at = 0
    listed = {p.start: p.end for p in mentions if p.role in (LEAD, PARTNER)}
    while at < len(text):
        opener = _openers().match(text, at)
        if opener:
            at = opener.end()
        elif at in listed:
            at = listed[at]
            at += len(text[at:]) - len(text[at:].lstrip())
        else:
            break
    return text[at:].strip() or text


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(
        r"""(?:(?<=^)|(?<=[.;]\s)|(?<=,\s))(?:khi|trường\shợp|trong\strường\shợp|đối\svới|nếu|qua\sthanh\stra)\s
            [^.;]*?(?=,|;|\.|\sthì\s|$)""",
        re.VERBOSE | re.IGNORECASE | re.MULTILINE,
    )


def condition(text: str) -> str | None:
    """The first condition as printed (``Khi nhận được đơn …``), or ``None``."""
    match = _condition().search(text)
    return match[0].strip() if match else None
