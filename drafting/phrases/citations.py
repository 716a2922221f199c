"""Other texts that a unit names: laws, decrees, decisions, plans, by number or by name."""

import re
from functools import cache

from drafting.phrases.names import LOWER, UPPER, normal_name
from drafting.phrases.phrase import Phrase, of_match

CITATION = "citation"

NUMBER = rf"\d{{1,5}}(?:/\d{{4}})?/[{UPPER}\d]+(?:\s?-\s?[{UPPER}\d]+)*"
"""``970/QĐ-UBND``, ``08/2020/QĐ-UBND``, ``58/2014/QH13``, ``354/BHXH-KTTN``."""

TYPES = (
    "Hiến pháp|Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|"
    "Chỉ thị|Thông tư liên tịch|Thông tư|Thông báo|Công văn|Kế hoạch|Chương trình|Đề án|Hướng dẫn|"
    "Tờ trình|Báo cáo|Điều lệ|Quy chế|Quy định|Công điện|Kết luận"
).replace(" ", r"\s")

NAMED = r"Bộ\sluật|Luật|Pháp\slệnh|Quy\schế|Điều\slệ|Hiến\spháp"
"""Types that are cited by name alone."""

LAWS = (
    # names with a comma, an "và" or a stop word inside; the rest end where the sentence turns
    "Khám bệnh, chữa bệnh", "Phòng, chống ma túy", "Phòng, chống tham nhũng",
    "An toàn, vệ sinh lao động", "Tổ chức Hội đồng nhân dân và Ủy ban nhân dân",
    "Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
    "Ban hành văn bản quy phạm pháp luật", "Tổ chức chính quyền địa phương", "Hôn nhân và gia đình",
    "Giao dịch điện tử", "Thực hành tiết kiệm, chống lãng phí",
    "Phòng, chống tác hại của rượu, bia",
    "Quản lý, sử dụng tài sản công", "Bảo hiểm xã hội", "Bảo hiểm y tế",
)  # fmt: skip

_ENDS = (
    "ngày|năm|số|của|được|và|về|do|thì|có|là|quy định|hướng dẫn|này|theo|để|trong|tại|cho|với|khi|"
    "đã|phải|bao gồm|gồm|hiện hành|thay thế|đối với|sau|nêu|bảo đảm|đảm bảo|phù hợp|hoặc"
).replace(" ", r"\s")


@cache
def _numbered() -> re.Pattern[str]:
    """``Quyết định số 970/QĐ-UBND ngày 29 tháng 9 năm 2014``, ``Luật số 84/2025/QH15``.

    The name between type and number (``Luật Đất đai số 31/2024/QH15``) belongs to it. The date
    follows the number or stands alone after a law's name; blanks before a slash read as a draft.
    """
    return re.compile(
        rf"""(?<!\w)(?P<type>{TYPES})(?:\s(?:[{UPPER}]|của\s)[^\d;.:()\n]{{0,60}}?)??\s(?:số:?\s)?(?P<number>{NUMBER})
             (?P<date>\s(?:ngày\s)?\d{{1,2}}(?:\stháng\s\d{{1,2}}\snăm\s\d{{4}}|/\d{{1,2}}/\d{{4}}))?""",
        re.VERBOSE,
    )


@cache
def _named() -> re.Pattern[str]:
    """``Bộ luật Dân sự``, ``Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế``.

    Must not match: ``Luật này``, ``pháp luật về …``, ``Quy chế này``, ``Quy chế phối hợp`` alone.
    """
    known = "|".join(re.escape(name).replace(r"\ ", r"\s") for name in LAWS)
    amending = r"[Ss]ửa\sđổi,\sbổ\ssung\s(?:một\ssố\s)?[Đđ]iều\scủa\s(?:các\s)?(?:Bộ\sl|L)uật\s"
    plan = r"[Đđ]ề\sán\s[^;.:()\n]{3,200}?(?=\strên\sđịa\sbàn|[;.()\n]|$)"
    # A law against something has its comma after the first word: Luật Phòng, chống tham nhũng.
    against = r"(?:[Pp]hòng,\s)?"
    words = rf"(?!(?:{_ENDS})(?!\w))[{UPPER}{LOWER}]+"
    date = r"(?:\sngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}|\snăm\s\d{4})?"
    return re.compile(
        rf"""(?<!\w)(?=(?P<type>Đề\sán|{NAMED})(?!\w))(?:{plan}|(?:{NAMED})\s(?!này|đó|trên)
             (?P<name>(?:{amending})?(?:(?i:{known})(?!\w)|{against}{words}(?:\s-)?(?:\s{words}(?:\s-)?){{0,11}}))
             (?P<date>{date}))""",
        re.VERBOSE,
    )


@cache
def _joint() -> re.Pattern[str]:
    """``Quy chế phối hợp giữa Bộ Công an và Bảo hiểm xã hội Việt Nam``: named by its parties."""
    return re.compile(
        r"(?<!\w)(?P<type>Quy chế|Chương trình|Kế hoạch) (?:phối hợp|liên tịch)"
        rf"[^,;.:()\n]{{0,40}}? giữa (?:[{UPPER}][{UPPER}{LOWER}]*|[{LOWER}]+|,| |-)+?"
        r"(?= (?:về|trong|để|nhằm|theo)(?!\w)|[;.:()\n]|$)"
    )


def citations(text: str) -> tuple[Phrase, ...]:
    """Numbered, named and joint citations in reading order; no word belongs to two of them.

    A numbered one's normal form is its number (with its type where the number has none), a named
    one's its type and name; ``role`` is the type as printed.
    """
    found = [
        of_match(CITATION, match, _normal_number(match), match["type"])
        for match in _numbered().finditer(text)
    ]
    for pattern in (_joint(), _named()):
        for match in pattern.finditer(text):
            clear = all(p.end <= match.start() or match.end() <= p.start for p in found)
            if clear and _is_name(match):
                words = match[0].removesuffix(match.groupdict().get("date") or "")
                found.append(of_match(CITATION, match, normal_name(words), match["type"]))
    return tuple(sorted(found, key=lambda p: p.start))


def _is_name(match: re.Match[str]) -> bool:
    """A plan or regulation is a name only where words say of what; a law's name starts with any."""
    if match["type"] in ("Quy chế", "Điều lệ") and "giữa" not in match[0]:
        return match[0][len(match["type"]) + 1].isupper()
    return True


def _normal_number(match: re.Match[str]) -> str:
    return "".join(match["number"].split())
