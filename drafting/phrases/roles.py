"""The role that the words before and after a mention give it."""

import re
from functools import cache
from itertools import pairwise

from drafting.phrases.phrase import Phrase
from drafting.phrases.search import small

LEAD, PARTNER, RECIPIENT = "lead", "partner", "recipient"
ADVISED, DIRECTED, NAMED = "advised", "directed", "named"

_BEFORE = (
    # (role, how the words end, the words that stand right before the first member of a list), in
    # order of trust
    (
        PARTNER,
        ("hợp", "chẽ", "xuyên", "động", "cho", "với", "cùng", "các"),
        r"""phối\shợp(?:\s(?:chặt\schẽ|thường\sxuyên|chủ\sđộng))?
            (?:,\s(?:hỗ\strợ|trao\sđổi)[^,;.:]{0,40}?\s(?:cho|với))?(?:\s(?:với|cùng|cùng\svới))?(?:\scác)?\s
        |(?:^|\s)cùng\svới\s
        |phối\shợp\s[^,;.:]{0,60}\s(?:với|cùng)\s""",
    ),
    (
        ADVISED,
        ("mưu", "xuất", "giúp", "cho", "trình", "với"),
        r"tham\smưu(?:,\sđề\sxuất)?(?:\s(?:giúp|cho|trình|với))?\s",
    ),
    (
        RECIPIENT,
        ("gửi", "cáo", "trình", "chuyển", "nghị", "về", "cho", "lên", "đến", "tới", "với", "các"),
        r"""(?:gửi|báo\scáo|trình|chuyển|kiến\snghị)\s(?:(?:về|cho|lên|đến|tới|với)\s)?(?:các\s)?
        |(?:cung\scấp|chia\ssẻ|thông\stin|thông\sbáo|chuyển|gửi|nộp|báo\scáo|phản\sánh|kiến\snghị|đề\sxuất)
         (?:(?!phối\shợp)[^;.:\n]){0,90}?\s(?:cho|về|đến|tới|với|lên)\s""",
    ),
    (
        DIRECTED,
        ("đạo", "dẫn", "hướng", "công", "đốc", "lượng"),
        r"(?:chỉ\sđạo|hướng\sdẫn|định\shướng|phân\scông|đôn\sđốc)\s(?:lực\slượng\s)?",
    ),
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
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{words})$", re.VERBOSE)


@cache
def _subject() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf"{_SUBJECT_BEFORE}$"),
        re.compile(r"[,;]\s$"),
        re.compile(rf"\s{_VERBS}(?!\w)", re.VERBOSE),
        re.compile(_OWN_VERBS),
        re.compile(r"(?:^|\s)(?:do|của|giữa|và|bởi|để|cho|khi|mà|nếu|trước|với|cùng)\s$"),
    )


_NEAR = 20
"""Characters that the words before an actor, a comma or a preposition have at the most."""


def _role(text: str, start: int, end: int) -> str:
    before, after = small(text[max(0, start - 160) : start]), small(text[end : end + _NEAR])
    near = max(0, len(before) - _NEAR)
    opening, comma, verb, own_verb, governed = _subject()
    if opening.search(before, near) and _acts(text, end):
        return LEAD
    last = before.rstrip()
    for role, ends, words in _BEFORE:
        if last.endswith(ends) and _pattern(words).search(before):
            return role
    if comma.search(before, near) and verb.match(after):
        return LEAD
    if own_verb.match(after) and not governed.search(before, near):
        return LEAD
    return NAMED


def _acts(text: str, end: int) -> bool:
    """An actor goes on to a verb; a list of addressees stops (``…; Sở Y tế; …``)."""
    after = text[end:]
    if not re.match(r"\s*(?:$|[.;])", after):
        return True
    return bool(re.match(r";[^.]*\s(?:có|chịu) trách nhiệm(?!\w)", after))
