"""Whether a unit gives somebody something to do, or only says how things are."""

import re
from functools import cache

from drafting.phrases.agencies import AGENCY, agency_names
from drafting.phrases.bearers import Borne
from drafting.phrases.modality import MUST, modality
from drafting.phrases.roles import ADVISED, DIRECTED, LEAD, PARTNER, RECIPIENT


def is_duty(found: Borne) -> bool:
    """Somebody is to act.

    An agency's own article, and a list that is opened by ``có trách nhiệm:``, give duties; so does
    a unit that names an actor and an act. Elsewhere a unit must say ``phối hợp với``, ``gửi`` or
    ``phải`` in an article on carrying out the text. Words that only open a list are no duty of
    their own, unless they hold an act (``Chỉ đạo cơ sở khám bệnh, chữa bệnh:``).
    """
    text = found.unit.text.strip()
    if not text or (text.endswith(":") and not _opens_with_act(found, text)):
        return False
    if _states().match(text) or _describes(found, text):
        return False
    if found.intro:
        return bool(found.bearers) or bool(agency_names(found.heading or ""))
    if not found.inherited:
        return bool(_acts().search(text))
    if found.bearers:
        return True
    return _in_closing_article(found) and _calls(found)


def _opens_with_act(found: Borne, text: str) -> bool:
    acted = any(p.role in (DIRECTED, PARTNER, ADVISED) for p in found.mentions)
    return acted and len(text) < 200


@cache
def _states() -> re.Pattern[str]:
    """Beginnings of statements: sizes, spans, terms of office, general clauses of powers."""
    return re.compile(
        r"(?:nhiệm kỳ|mức|thời gian|diện tích|mỗi|ở|biện pháp|đối tượng|tỷ lệ|cuộc họp|giấy phép|"
        r"các (?:quyết định|quyền|nhiệm vụ(?:,| và) quyền hạn|khoản)|"
        r"nguồn|kinh phí|người lao động)\s",
        re.IGNORECASE,
    )


@cache
def _acts() -> re.Pattern[str]:
    """An act that a named actor is given."""
    return re.compile(
        r"""(?:có|chịu)\s(?:trách\snhiệm|nhiệm\svụ)|phải|chủ\strì|phối\shợp|(?:^|\s)giao\s|căn\scứ|tổ\schức|
            thực\shiện|xây\sdựng|ban\shành|quy\sđịnh|hướng\sdẫn|báo\scáo|kiểm\stra|tổng\shợp|thống\snhất|
            công\skhai|công\sbố|chỉ\sđạo|trả\slời|thành\slập|quyết\sđịnh|cấp\s|phê\sduyệt|họp|cung\scấp|gửi|
            thông\sbáo|rà\ssoát|xem\sxét|đề\sxuất|giúp|phản\sánh""",
        re.VERBOSE | re.IGNORECASE,
    )


def _describes(found: Borne, text: str) -> bool:
    """``Hội đồng quản lý Quỹ là cơ quan …``, ``… do Ủy ban bổ nhiệm``, ``… gồm ba người``."""
    first = next((p for p in found.mentions if p.start == 0 and p.kind == AGENCY), None)
    if first is None:
        return False
    after = text[first.end : first.end + 40]
    return bool(
        re.match(r"\s(?:là|do|gồm|bao gồm|được|có (?!trách|nhiệm|nghĩa)|\(|và các)", after)
        or re.fullmatch(r"[^\w]*", text[first.end :])
    )


def _in_closing_article(found: Borne) -> bool:
    """An article on carrying out the text, on reports or on working together, or one untitled."""
    if not found.heading:
        return any(p.role in (PARTNER, RECIPIENT) for p in found.mentions)
    return bool(
        re.search(
            r"tổ chức thực hiện|thi hành|báo cáo|phối hợp|trách nhiệm|nhiệm vụ|nghĩa vụ|khiếu nại",
            found.heading,
            re.IGNORECASE,
        )
    )


def _calls(found: Borne) -> bool:
    if any(p.role in (LEAD, PARTNER, RECIPIENT, DIRECTED, ADVISED) for p in found.mentions):
        return True
    return any(p.normal == MUST for p in modality(found.unit.text))
