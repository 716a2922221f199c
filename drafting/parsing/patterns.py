"""Every pattern of the parser, each with what it must and must not match.

Lines are squeezed (one space between words, none at the ends) before they come here. Patterns
are compiled on first use: most commands need only some of them.
"""

import re
from functools import cache

SOURCES = {
    # Phần thứ nhất · PHẦN I · Phần 1. TITLE; never «Phần tài sản còn lại», «phần III Phụ lục I»
    "part": r"""
        (?:Phần|PHẦN) \s+ (?P<number> (?:thứ|THỨ) \s+ \w+ | [IVXL]+ | \d{1,2} | NHẤT | HAI | BA )
        (?: \s* [.:–-]+ \s* (?P<sure>\S.*)? | \s+ (?P<rest>\S.*) | )
    """,
    # Chương I · CHƯƠNG 1: · Chương II QUY ĐỊNH; never «Chương trình», «Chương III Nghị định này»
    "chapter": r"""
        (?:Chương|CHƯƠNG) \s+ (?P<number> [IVXL]+[a-zđ]? | \d{1,3}[a-zđ]? )
        (?: \s* [.:–-]+ \s* (?P<sure>\S.*)? | \s+ (?P<rest>\S.*) | )
    """,
    # Mục 1. TITLE · MỤC II · Mục 3: …; never «Mục đích của giao dịch»
    "section": r"""
        (?:Mục|MỤC) \s+ (?P<number> [IVXL]+ | \d{1,3} )
        (?: \s* [.:–-]+ \s* (?P<sure>\S.*)? | \s+ (?P<rest>\S.*) | )
    """,
    # Tiểu mục 1. TITLE
    "subsection": r"""
        (?:Tiểu\ mục|TIỂU\ MỤC|Tiểu\ Mục) \s+ (?P<number> [IVXL]+ | \d{1,3} )
        (?: \s* [.:–-]+ \s* (?P<sure>\S.*)? | \s+ (?P<rest>\S.*) | )
    """,
    # Điều 5. Heading · Điều 2.. Text · Điều 19a · Điều 1: …; the caller refuses «Điều 3 Nghị định
    # này» (no mark, text behind), «Điều 10 của Luật»
    "article": r"""
        (?:Điều|ĐIỀU) \s+ (?P<number> \d{1,4}[a-zđ]{0,2} )
        (?: \s? (?P<mark> [.:]+ | \s[–-](?=\s) ) \s* (?P<sure>\S.*)? | \s+ (?P<rest>\S.*) | )
    """,
    # 5. Text · 5) Text · 5- Text · 13.Chi; never 1.5, 10.000, 30/2020, «1 Nghị định», «2.1. …»
    "clause": r"""
        (?P<number> \d{1,3} [a-zđ]? ) (?P<mark> \. | \) | \s?-(?!\d) )
        (?: (?![\d.,]) \s* (?P<sure>\S.*) | )
    """,
    # a) Text · đ) · a1) · aa) · a. Text; never «a.m.» or a word
    "point": r"""
        (?P<number> [a-zđ]{1,2} \d{0,2} ) (?: \s?\) | \.(?=\s|$) ) (?: \s* (?P<sure>\S.*) | )
    """,
    # - Text · + Text · – Text · • Text; never «-5»
    "item": r"""(?P<number> [-–+•*] ) (?: \s+ | (?=[^\W\d]) ) (?P<sure>\S.*)""",
    # PHỤ LỤC · Phụ lục I · PHỤ LỤC 02: TITLE; never «Phụ lục kèm theo Nghị định này»
    "appendix": r"""
        (?:Phụ\ lục|PHỤ\ LỤC) (?: \s+ (?P<number> (?:số\ )? (?:[IVXL]+|\d{1,3}|[A-Z]) ) )?
        (?: \s* [.:–-]+ \s* (?P<sure>\S.*)? | \s+ (?P<rest>\S.*) | )
    """,
    # (classes such as [a-zà-ỹ] hold capitals too: case is asked of the letters, never of a class)
    # A Mục or Chương whose title has the next article glued to it (a database export)
    "glued": r"""
        (?P<head> (?:Mục|MỤC|Chương|CHƯƠNG) \s .*? [^\W\d_] )
        (?P<tail> Điều \s+ \d+[a-zđ]? [.:] .* )
    """,
    "recipients": r"N[ơƠ][iI]\ [nN][hH][ậẬ][nN] \s* [:.]? \s* (?P<rest>.*)",
    # TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · TL. · TUQ. · Q. CỤC TRƯỞNG
    "capacity": r"""
        (?: T\.?\s?M | K\.?\s?T | T\.?\s?L | TUQ | T\.U\.Q | Q ) \s?[./]\s* (?P<rest> [^\W\d_] .* )
    """,
    "number": r"(?: Luật\ số | Số | SỐ | LUẬT\ SỐ ) \s* : \s* (?P<number>\S?.*)",
    # Kon Tum, ngày 05 tháng 7 năm 2024, any of the three figures blank
    "place_date": r"""
        (?P<place> [^\W\d_] [^,:;()]{0,60} )? [,.]? \s*
        (?P<date> ngày \s* [\d….]* \s* (?: tháng \s* | / \s* ) [\d….]*
            \s* (?: năm \s* | / \s* ) (?:\d{4}|[….]+|\d{0,3})? )
    """,
    "issued_with": r"\( \s* (?: Ban\ hành\ | Được\ ban\ hành\ )? [Kk]èm\ theo .*",
    "citation": r"""
        (?: Căn\ cứ | Xét | Theo\  | Để\  | Sau\ khi | Thực\ hiện | Trên\ cơ\ sở ) .*
    """,
    # Chính phủ ban hành Nghị định …; Quốc hội ban hành Luật …
    "enacting": r"""
        (?: QUYẾT\ (?:ĐỊNH|NGHỊ) | NGHỊ\ QUYẾT | NGHỊ\ ĐỊNH | THÔNG\ TƯ | CHỈ\ THỊ ) \s? :
        | .{3,120}? \b ban\ hành \ (?:Luật|Nghị|Quyết|Thông|Pháp|Bộ\ luật) .*
    """,
    "stamp": r"(?: Ký\ bởi | Người\ ký | Email | Cơ\ quan | Thời\ gian\ ký ) \s? : .*",
    "running_header": r"(?: \d{1,4}\s+ )? CÔNG\ BÁO .{0,20} / \s? Số .* (?: \s\d{1,4} )?",
    "continued": r"\( (?: Xem\ tiếp | Tiếp\ theo ) \ Công\ báo .* \)",
    "page_number": r"(?: [-–]\s* )? (?: Trang\s+ )? \d{1,4} (?: \s*/\s*\d{1,4} )? (?: \s*[-–] )?",
    "rule": r"[_*=\-–—~]{3,}",
}
"""Name → verbose pattern, matched against a whole line."""


@cache
def pattern(name: str) -> re.Pattern[str]:
    """The compiled pattern called ``name``; it matches whole lines (``fullmatch`` is meant)."""
    return re.compile(SOURCES[name], re.VERBOSE | re.DOTALL)


def match(name: str, text: str) -> re.Match[str] | None:
    """Match of the whole ``text`` with the pattern ``name``."""
    return pattern(name).fullmatch(text)


TYPES = (
    "BỘ LUẬT", "LUẬT", "PHÁP LỆNH", "LỆNH", "NGHỊ QUYẾT", "NGHỊ ĐỊNH", "QUYẾT ĐỊNH", "CHỈ THỊ",
    "THÔNG TƯ", "THÔNG TƯ LIÊN TỊCH", "QUY CHẾ", "QUY ĐỊNH", "QUY CHẾ PHỐI HỢP", "ĐIỀU LỆ",
    "NỘI QUY", "QUY TRÌNH", "HIẾN PHÁP", "CHƯƠNG TRÌNH", "KẾ HOẠCH", "PHƯƠNG ÁN", "ĐỀ ÁN",
    "HƯỚNG DẪN", "DANH MỤC", "BẢNG GIÁ", "THÔNG BÁO", "TỜ TRÌNH", "BÁO CÁO",
    "ĐIỀU LỆ (SỬA ĐỔI, BỔ SUNG)",
)  # fmt: skip
"""Type lines: Nghị định 30/2020/NĐ-CP, Điều 7; kinds of legal documents of Luật 80/2015/QH13."""

OFFICES = (
    "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "THỦ TƯỚNG",
    "PHÓ THỦ TƯỚNG", "CHÁNH VĂN PHÒNG", "CHỦ NHIỆM", "TỔNG GIÁM ĐỐC", "CỤC TRƯỞNG", "CHÁNH ÁN",
    "VIỆN TRƯỞNG", "TỔNG KIỂM TOÁN", "CHÁNH THANH TRA", "TRƯỞNG BAN",
)  # fmt: skip
"""Offices that a signature block may begin with."""

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")
