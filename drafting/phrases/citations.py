"""Other texts that a unit names: laws, decrees, decisions, plans, by number or by name."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from drafting.phrases.names import LOWER, UPPER, normal_name
from drafting.phrases.phrase import KEPT, Phrase, free, of_match

CITATION = "citation"

NUMBER = rf"\d{{1,5}}(?:/\d{{4}})?/\d*[{UPPER}][{UPPER}\d]*(?:\s?-\s?[{UPPER}\d]+)*"
"""``970/QĐ-UBND``, ``08/2020/QĐ-UBND``, ``58/2014/QH13``, ``354/BHXH-KTTN``."""

TYPES = (
    "Hiến pháp|Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|"
    "Chỉ thị|Thông tư liên tịch|Thông tư|Thông báo|Công văn|Kế hoạch|Chương trình|Đề án|Hướng dẫn|"
    "Tờ trình|Báo cáo|Điều lệ|Quy chế|Quy định|Công điện|Kết luận"
).replace(" ", r"\s")

NAMED = ("Bộ luật", "Luật", "Pháp lệnh", "Quy chế", "Điều lệ", "Hiến pháp")
"""Types that are cited by name alone."""

LAWS = (
    # names with a comma, an "và" or a stop word inside; the rest end where the sentence turns
    "Khám bệnh, chữa bệnh", "Phòng, chống ma túy", "Phòng, chống tham nhũng",
    "An toàn, vệ sinh lao động", "Tổ chức Hội đồng nhân dân và Ủy ban nhân dân",
    "Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
    "Ban hành văn bản quy phạm pháp luật", "Tổ chức chính quyền địa phương", "Hôn nhân và gia đình",
    "Giao dịch điện tử", "Thực hành tiết kiệm, chống lãng phí",
    "Phòng, chống tác hại của rượu, bia",
    "Quản lý, sử dụng tài sản công", "Bảo hiểm xã hội", "Bảo hiểm y tế", "Nhà ở",
    "Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", "Cán bộ, công chức",
    "Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác", "Thi đua, khen thưởng",
    "Thuế xuất khẩu, thuế nhập khẩu", "Trách nhiệm bồi thường của Nhà nước",
    "Phòng, chống bạo lực gia đình", "Phổ biến, giáo dục pháp luật", "Phòng cháy và chữa cháy",
    "Phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Phòng, chống bệnh truyền nhiễm",
    "Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam",
    "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "Giáo dục nghề nghiệp",
    "Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân",
    "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân",
)  # fmt: skip

_ENDS = (
    "ngày", "năm", "số", "của", "được", "và", "về", "do", "thì", "có", "là", "quy định",
    "hướng dẫn", "này", "theo", "để", "trong", "tại", "cho", "với", "khi", "đã", "phải",
    "bao gồm", "gồm", "hiện hành", "thay thế", "đối với", "sau", "nêu", "bảo đảm", "đảm bảo",
    "phù hợp", "hoặc", "mà", "nếu", "trước", "trừ", "nhưng", "như", "hay", "cũng", "từ", "đến",
    "tới", "vào", "ở", "bởi", "thuộc", "còn", "hết", "bằng", "vì", "nhằm", "trên", "dưới", "cùng",
    "áp dụng", "điều chỉnh", "không được", "không phải", "quyết định", "khác", "các", "những",
    "một", "đang", "kể", "xem", "yêu cầu", "thực hiện", "căn cứ", "bị", "báo cáo", "gửi", "lập",
    "nhận", "chịu", "hưởng", "nhất là", "cho phép",
)  # fmt: skip
"""Words at which a law's name is over."""

_LONGEST = 12
"""Words of the longest name that is read without a list."""


@cache
def _numbered() -> re.Pattern[str]:
    """``Quyết định số 970/QĐ-UBND ngày 29 tháng 9 năm 2014``, ``Luật số 84/2025/QH15``.

    The name between type and number (``Luật Đất đai số 31/2024/QH15``) belongs to it. The date
    follows the number or stands alone after a law's name; blanks before a slash read as a draft.
    """
    return re.compile(
        rf"""(?<!\w)(?P<type>{TYPES})(?:\s(?:[{UPPER}]|của\s|sửa\sđổi,\s|(?<=uật\s)(?!này|số))[^\d;.:()\n]{{0,60}}?)??\s(?:số:?\s)?(?P<number>{NUMBER})
             (?P<date>\s(?:ngày\s)?\d{{1,2}}(?:\stháng\s\d{{1,2}}\snăm\s\d{{4}}|/\d{{1,2}}/\d{{4}}))?""",
        re.VERBOSE,
    )


@cache
def _types() -> re.Pattern[str]:
    """A type that may be cited by name, at its place.

    What stands behind it says whether it is: not ``Luật này``, ``pháp luật về …``, ``Quy chế này``,
    ``Quy chế phối hợp`` alone.
    """
    return re.compile(rf"(?<!\w)(?P<type>Đề án|{'|'.join(NAMED)})\s(?!(?:này|đó|trên)(?!\w))")


@cache
def _plan() -> re.Pattern[str]:
    """A plan's name runs to the end of its clause: ``Đề án … tầm nhìn đến năm 2030``."""
    return re.compile(r"[^;.:()\n]{3,200}?(?=\strên\sđịa\sbàn|[;.()\n]|$)")


@cache
def _amending() -> re.Pattern[str]:
    return re.compile(r"[Ss]ửa đổi, bổ sung (?:một số )?[Đđ]iều của (?:các )?(?:Bộ l|L)uật ")


@cache
def _day() -> re.Pattern[str]:
    return re.compile(r"\sngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}|\snăm\s\d{4}")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"\s?(?:-\s)?([{UPPER}{LOWER}]+)")


@cache
def _joint() -> re.Pattern[str]:
    """``Quy chế phối hợp giữa Bộ Công an và Bảo hiểm xã hội Việt Nam``: named by its parties."""
    return re.compile(
        r"(?<!\w)(?P<type>Quy chế|Chương trình|Kế hoạch) (?:phối hợp|liên tịch)"
        rf"[^,;.:()\n]{{0,40}}? giữa [{UPPER}{LOWER}, -]+?"
        r"(?= (?:về|trong|để|nhằm|theo)(?!\w)|[;.:()\n]|$)"
    )


_JOINT_BEGINS = tuple(
    f"{kind} {how}"
    for kind in ("Quy chế", "Chương trình", "Kế hoạch")
    for how in ("phối hợp", "liên tịch")
)


@lru_cache(KEPT)
def citations(text: str) -> tuple[Phrase, ...]:
    """Numbered, named and joint citations in reading order; no word belongs to two of them.

    A numbered one's normal form is its number (with its type where the number has none), a named
    one's its type and name; ``role`` is the type as printed.
    """
    found: list[Phrase] = []
    if "/" in text:
        found += [
            of_match(CITATION, match, _normal_number(match), match["type"])
            for match in _with_number(text)
        ]
    if " giữa " in text and any(words in text for words in _JOINT_BEGINS):
        found += [
            of_match(CITATION, match, normal_name(match[0]), match["type"])
            for match in _joint().finditer(text)
            if free(tuple(found), *match.span())
        ]
    found += [p for p in _named(text) if free(tuple(found), p.start, p.end)]
    return tuple(sorted(found, key=lambda p: p.start))


def _with_number(text: str) -> Iterator[re.Match[str]]:
    """Numbered citations; in ``Luật Đất đai và Nghị định số 1/2024/NĐ-CP`` the decree alone."""
    at = 0
    while match := _numbered().search(text, at):
        listed = any(word in text[match.start() : match.start("number")] for word in _LISTED)
        second = listed and _second().search(text, match.start(), match.start("number"))
        at = second.start("type") if second else match.end()
        if not second:
            yield match


@cache
def _second() -> re.Pattern[str]:
    """A type that opens the next text of a list: behind a comma, ``và``, ``hoặc`` or ``theo``."""
    return re.compile(rf"(?:[,;]|\s(?:và|hoặc|theo))\s(?P<type>{TYPES})(?!\w)")


_LISTED = (",", ";", "và", "hoặc", "theo")
"""Words and marks that the next text of a list may stand behind."""


def _named(text: str) -> Iterator[Phrase]:
    """``Bộ luật Dân sự``, ``Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế``."""
    last = 0
    for match in _types().finditer(text):
        if match.start() < last:
            continue
        kind, start = match["type"], match.end()
        end = _name_end(text, kind, start)
        if end > start:
            day = _day().match(text, end)
            last = day.end() if day and kind != "Đề án" else end
            printed = text[match.start() : last]
            normal = normal_name(text[match.start() : end])
            yield Phrase(CITATION, printed, normal, match.start(), last, kind)


def _name_end(text: str, kind: str, start: int) -> int:
    """Where the name ends that begins at ``start``; ``start`` itself where none does."""
    if kind == "Đề án":
        plan = _plan().match(text, start)
        return plan.end() if plan else start
    if kind in ("Quy chế", "Điều lệ") and not text[start : start + 1].isupper():
        return start  # “Quy chế phối hợp” says of what kind, not which
    amending = _amending().match(text, start)
    at = amending.end() if amending else start
    for name in LAWS:
        if text[at : at + len(name)].casefold() == name.casefold():
            return at + len(name)
    return _words_end(text, at) or start


def _words_end(text: str, at: int) -> int:
    """Where the words end that may belong to a name; 0 where there is none."""
    end = 0
    if text[at : at + 6].casefold() == "phòng,":  # Luật Phòng, chống tham nhũng
        at += 7
    for _ in range(_LONGEST):
        word = _word().match(text, end or at)
        if not word or _stops(text, word.start(1)):
            break
        end = word.end()
    return end


def _stops(text: str, at: int) -> bool:
    return any(
        text.startswith(stop, at) and not text[at + len(stop) : at + len(stop) + 1].isalnum()
        for stop in _ENDS
    )


def _normal_number(match: re.Match[str]) -> str:
    return "".join(match["number"].split())
