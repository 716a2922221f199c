"""The role that the words before and after a mention give it."""

import re
from functools import cache
from itertools import pairwise

from drafting.phrases.phrase import Phrase

LEAD, PARTNER, RECIPIENT = "lead", "partner", "recipient"
ADVISED, DIRECTED, NAMED = "advised", "directed", "named"

_BEFORE = (
    # (role, words that stand right before the first member of a list), in order of trust
    (
        PARTNER,
        r"""phối\shợp(?:\s(?:chặt\schẽ|thường\sxuyên|chủ\sđộng))?
            (?:,\s(?:hỗ\strợ|trao\sđổi)[^,;.:]{0,40}?\s(?:cho|với))?(?:\s(?:với|cùng|cùng\svới))?(?:\scác)?\s
        |(?:^|\s)cùng\svới\s
        |phối\shợp\s[^,;.:]{0,60}\s(?:với|cùng)\s""",
    ),
    (ADVISED, r"tham\smưu(?:,\sđề\sxuất)?(?:\s(?:giúp|cho|trình|với))?\s"),
    (
        RECIPIENT,
        r"""(?:gửi|báo\scáo|trình|chuyển|kiến\snghị)\s(?:(?:về|cho|lên|đến|tới|với)\s)?(?:các\s)?
        |(?:cung\scấp|chia\ssẻ|thông\stin|thông\sbáo|chuyển|gửi|nộp|báo\scáo|phản\sánh|kiến\snghị|đề\sxuất)
         (?:(?!phối\shợp)[^;.:\n]){0,90}?\s(?:cho|về|đến|tới|với|lên)\s""",
    ),
    (DIRECTED, r"(?:chỉ\sđạo|hướng\sdẫn|định\shướng|phân\scông|đôn\sđốc)\s(?:lực\slượng\s)?"),
)

_SUBJECT_BEFORE = (
    r"(?:^|[.:]\s|\n|(?:^|[\s.;:])(?:giao|thì|trách\snhiệm\scủa)\s|(?:^|[.;:,]\s)đề\snghị\s)"
)
"""Before an actor: the start of a sentence, ``Giao``, ``Đề nghị``."""

_VERBS = r"""(?:chủ\strì|có\strách\snhiệm|chịu\strách\snhiệm|căn\scứ|phải|phối\shợp|tổ\schức|
    thực\shiện|quy\sđịnh|
    hướng\sdẫn|ban\shành|kiểm\stra|định\skỳ|thường\sxuyên|được|giúp|theo\sdõi|giao|trong\sphạm\svi|
    quyết\sđịnh|tiếp\snhận|đề\sxuất|kịp\sthời|xây\sdựng|công\sbố|công\skhai|chỉ\sđạo|báo\scáo|lập|xem\sxét|thống\snhất)"""
"""After an actor that stands behind a comma (``…, các cơ quan, đơn vị căn cứ …``)."""

_OWN_VERBS = r"\s(?:chủ\strì|có\strách\snhiệm|chịu\strách\snhiệm|phối\shợp\s(?:với|cùng))(?!\w)"
"""These make an actor of whoever stands before them, unless a preposition does (``do …``)."""


def assign(text: str, mentions: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """The same mentions with their roles; members of a list share the first one's role."""
    made: list[Phrase] = []
    for group in _lists(text, mentions):
        role = _role(text, group[0].start, group[-1].end)
        made.extend(Phrase(p.kind, p.text, p.normal, p.start, p.end, role) for p in group)
    return tuple(made)


def _lists(text: str, mentions: tuple[Phrase, ...]) -> list[list[Phrase]]:
    """Mentions with only a comma, a semicolon or ``và`` between them belong together."""
    groups = [[mentions[0]]] if mentions else []
    for before, after in pairwise(mentions):
        between = text[before.end : after.start]
        if re.fullmatch(r"\s?(?:,|;|và|, và|cùng|cùng với)\s", between):
            groups[-1].append(after)
        else:
            groups.append([after])
    return groups


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    flags = re.VERBOSE | re.IGNORECASE
    return tuple((role, re.compile(rf"(?:{words})$", flags)) for role, words in _BEFORE)


@cache
def _subject() -> tuple[re.Pattern[str], ...]:
    flags = re.VERBOSE | re.IGNORECASE
    return (
        re.compile(rf"{_SUBJECT_BEFORE}$", flags),
        re.compile(r"[,;]\s$"),
        re.compile(rf"\s{_VERBS}(?!\w)", flags),
        re.compile(_OWN_VERBS, flags),
        re.compile(r"(?:^|\s)(?:do|của|giữa|và|bởi|để|cho|khi|mà|nếu|trước|với|cùng)\s$", flags),
    )


def _role(text: str, start: int, end: int) -> str:
    before = text[max(0, start - 160) : start]
    opening, comma, verb, own_verb, governed = _subject()
    if opening.search(before) and _acts(text, end):
        return LEAD
    for role, pattern in _patterns():
        if pattern.search(before):
            return role
    if comma.search(before) and verb.match(text, end):
        return LEAD
    if own_verb.match(text, end) and not governed.search(before):
        return LEAD
    return NAMED


def _acts(text: str, end: int) -> bool:
    """An actor goes on to a verb; a list of addressees stops (``…; Sở Y tế; …``)."""
    after = text[end:]
    if not re.match(r"\s*(?:$|[.;])", after):
        return True
    return bool(re.match(r";[^.]*\s(?:có|chịu) trách nhiệm(?!\w)", after))
