"""Every pattern of the parser, each with what it must and must not match.

Lines are squeezed (one space between words, none at the ends) before they come here. Patterns
are compiled on first use: most commands need only some of them.
"""

import re
from functools import cache

from drafting.text.characters import in_word

_SPELLED = r"""(?:thứ|THỨ|Thứ) \s+ \w+ | (?:MỘT|NHẤT|HAI|BA|BỐN|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI)\b
    | (?:mở|MỞ|Mở)\ (?:đầu|ĐẦU)"""

_TITLE = r"(?: \s* [.:–-]+ \s* (?P<sure>\S.*)? | \s* / \s+ (?P<slash>\S.*) | \s+ (?P<rest>\S.*) | )"
"""What may stand behind a group's number: a mark and a title, or a title alone."""

SOURCES = {
    # Phần thứ nhất · PHẦN I · Phần 1. TITLE · Phần A; never «Phần tài sản còn lại», «phần III»
    "part": rf"""
        (?:Phần|PHẦN) \s+ (?P<number> {_SPELLED} | [IVXL]+\b | \d{{1,2}} | [A-H]\b ) {_TITLE}
    """,
    # Chương I · CHƯƠNG 1: · Chương II QUY ĐỊNH · Chương thứ nhất; never «Chương trình»
    "chapter": rf"""
        (?:Chương|CHƯƠNG) \s+
        (?P<number> {_SPELLED} | [IVXL]+[a-zđ]?\b | \d{{1,3}}[a-zđ]? ) {_TITLE}
    """,
    # Mục 1. TITLE · MỤC II · Mục 3: … · Mục A; never «Mục đích của giao dịch»
    "section": rf"""
        (?:Mục|MỤC) \s+
        (?P<number> {_SPELLED} | [IVXL]+[a-zđ]?\b | \d{{1,3}}[a-zđ]? | [A-H]\b ) {_TITLE}
    """,
    # Tiểu mục 1. TITLE
    "subsection": rf"""
        (?:Tiểu\ mục|TIỂU\ MỤC|Tiểu\ Mục) \s+
        (?P<number> {_SPELLED} | [IVXL]+\b | \d{{1,3}} | [A-H]\b ) {_TITLE}
    """,
    # Điều 5. Heading · Điều 2.. Text · Điều 19a · Điều 1: … · Điều thứ 3; the caller refuses
    # «Điều 3 Nghị định này» (no mark, text behind), «Điều 10 của Luật»
    "article": r"""
        (?:Điều|ĐIỀU) \s+ (?P<number> (?:(?:thứ|THỨ)\s+)? \d{1,4}[a-zđ]{0,2} | (?:thứ|THỨ) \s+ \w+ )
        (?: \s? (?P<mark> [.:]+ (?: [–-](?=\s) )? | \s?[–-](?=\s|$) ) \s* (?P<sure>\S.*)?
          | \s+ (?P<rest>\S.*) | )
    """,
    # 5. Text · 5) Text · 5- Text · 5/ Text · 13.Chi; never 1.5, 10.000, 30/2020, «1 Nghị định»
    "clause": r"""
        (?P<number> \d{1,3} [a-zđ]? ) (?P<mark> \. | \) | / (?=\s) | \s?-(?!\d) )
        (?: (?![\d.,]) \s* (?P<sure>\S.*) | )
    """,
    # 1.1. Text · 1.1 Text · 1.2.3. Text · 2.1) Text; the caller asks for the clause above it
    "subclause": r"""
        (?P<number> \d{1,3} (?:\.\d{1,3}){1,3} ) (?P<mark> [.)] (?=\s|[^\W\d]|$) | (?=\s) )
        (?: \s* (?P<sure>\S.*) | )
    """,
    # «Điêu 5.», «Đỉều l2.»: what a scan's recognition makes of an article
    "spoilt_article": r"""
        (?: [ĐD][iíìỉĩị1l][êềếểễệẻèé]u | ĐI[ÊỀẾỂ]U ) \s? (?P<number> [\dlIi|OoQS]{1,4} )
        \s? [.:,] \s* (?P<sure>\S.*)?
    """,
    # «2Ề Trường hợp», «l. Hồ sơ»: what it makes of a clause
    "spoilt_clause": r"""
        (?P<number> [\dlI|][\dlI|OoQ]? ) \s? (?: [.,] | [ềếểễệêẻèéeỀẾÊỂÈÉ][.,]? )
        \s+ (?P<sure>\S.*)
    """,
    # I. TITLE · II/ TITLE · IV- TITLE · I) Title; never «V.I. Lê-nin»
    "roman": r"(?P<number> [IVXL]{1,6} ) (?P<mark> \s?[./)] | \s?[–-](?=\s) ) \s+ (?P<sure>\S.*)",
    # A. TITLE · B/ TITLE
    "capital": r"(?P<number> [A-HK] ) (?P<mark> \s?[./)] | \s?[–-](?=\s) ) \s+ (?P<sure>\S.*)",
    # a) Text · đ) · a1) · aa) · a. Text · a/ Text; never «a.m.» or a word
    "point": r"""
        (?P<number> [a-zđ]{1,2} \d{0,2} ) (?: \s?\) | [./](?=\s|$) ) (?: \s* (?P<sure>\S.*) | )
    """,
    # - Text · + Text · – Text · • Text; never «-5»
    "item": r"""(?P<number> [-–+•*] ) (?: \s+ | (?=[^\W\d]) ) (?P<sure>\S.*)""",
    # PHỤ LỤC · Phụ lục I · PHỤ LỤC SỐ 02: TITLE · Mẫu số 01 · Biểu mẫu 2a; never «Phụ lục kèm
    # theo Nghị định này»
    "appendix": r"""
        (?: (?:Phụ\ lục|PHỤ\ LỤC) (?: \s+ (?P<number> (?:(?:số|SỐ)\ )?
                (?:[IVXL]+|\d{1,3}|[A-Z])[a-zđ]?\b (?:[./-]\w{1,4})? ) )?
          | (?:Mẫu|MẪU|Biểu|BIỂU|Biểu\ mẫu|BIỂU\ MẪU) \ (?: (?:số|SỐ) :?\s* )?
                (?P<form> \d{1,3}[a-zđ]? (?:[./-][\w./-]{1,12})? ) )
        (?: \s* [.:–-]+ \s* (?P<sure>\S.*)? | \s+ (?P<rest>\S.*) | )
    """,
    # (classes such as [a-zà-ỹ] hold capitals too: case is asked of the letters, never of a class)
    # A Mục or Chương whose title has the next article glued to it (a database export)
    # (or the second line of such a title, all in capitals)
    "glued": r"""
        (?P<head> (?:Mục|MỤC|Chương|CHƯƠNG) \s .*? [^\W\d_] | [^a-zđ.;:]{8,200}? [^\W\d_] )
        (?P<tail> Điều \s+ \d+[a-zđ]? [.:] .* )
    """,
    "recipients": r"N[ơƠ][iI]\ (?: [nN][hH][ậẬ][nN] | [gG][ửỬ][iI] ) \s* [:.]? \s* (?P<rest>.*)",
    # TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · TL. · TUQ. · Q. CỤC TRƯỞNG · T/M
    "capacity": r"""
        (?: (?: T\.?\s?M | K\.?\s?T | T\.?\s?L | TUQ | T\.U\.Q | Q ) \s?[./:]\s*
          | (?: TM | KT | TL | TUQ | T/M | T/L | K/T ) \s+ (?=[^\W\d_]{2}) )
        (?P<rest> [^\W\d_] .* )
    """,
    "number": r"""
        (?: (?:Luật|LUẬT|Nghị\ quyết|Bộ\ luật|Pháp\ lệnh|Nghị\ định|Quyết\ định|Thông\ tư)
            \s+ (?:số|SỐ) | Số | SỐ ) \s* (?: : | (?=\d\S*/) ) \s* (?P<number>\S?.*)
    """,
    # Kon Tum, ngày 05 tháng 7 năm 2024, any of the three figures blank
    "place_date": r"""
        (?P<place> [^\W\d_] [^,:;()]{0,60} )? [,.]? \s*
        (?P<date> [Nn]gày \s* [\d….]* \s* (?: tháng \s* | / \s* | - \s* ) [\d….]*
            \s* (?: năm \s* | / \s* | - \s* ) (?:\d{4}|[….]+|\d{0,3})? )
    """,
    "issued_with": r"\( \s* (?: Ban\ hành\ | Được\ ban\ hành\ )? [Kk]èm\ theo .*",
    "stamp": r"(?: Ký\ bởi | Người\ ký | Email | Cơ\ quan | Thời\ gian\ ký ) \s? : .*",
    "running_header": r"(?: \d{1,4}\s+ )? CÔNG\ BÁO .{0,20} / \s? Số .* (?: \s\d{1,4} )?",
    "continued": r"\( (?: Xem\ tiếp | Tiếp\ theo ) \ Công\ báo .* \)",
    "page_number": r"(?: [-–]\s* )? (?: Trang\s+ )? \d{1,4} (?: \s*/\s*\d{1,4} )? (?: \s*[-–] )?",
}
"""Name → verbose pattern, matched against a whole line."""


RULES = frozenset("-–—_*=~")
"""Signs that a line is drawn with."""


def is_rule(text: str) -> bool:
    """A line that is drawn, not written: ``--------``, ``*****``."""
    return len(text) > 2 and RULES.issuperset(text)


_CITATION = ("Căn cứ", "Xét", "Theo ", "Để ", "Sau khi", "Thực hiện", "Trên cơ sở")
_ENACTING = tuple(
    f"{word}{gap}:"
    for word in ("QUYẾT ĐỊNH", "QUYẾT NGHỊ", "NGHỊ QUYẾT", "NGHỊ ĐỊNH", "THÔNG TƯ", "CHỈ THỊ")
    for gap in ("", " ")
)
_PASSES = tuple(
    f"ban hành {kind}" for kind in ("Luật", "Nghị", "Quyết", "Thông", "Pháp", "Bộ luật")
)


def is_citation(text: str) -> bool:
    """A paragraph that names a ground: ``Căn cứ Luật …``, ``Theo đề nghị của …``."""
    return text.startswith(_CITATION)


def is_enacting(text: str) -> bool:
    """``QUYẾT ĐỊNH:``; ``Chính phủ ban hành Nghị định …``, ``Quốc hội ban hành Luật …``."""
    if text in _ENACTING:
        return True
    at = text.find("ban hành ", 3, 120 + len("ban hành "))
    while at >= 0:
        if not in_word(text[at - 1]) and text.startswith(_PASSES, at):
            return True
        at = text.find("ban hành ", at + 1, 120 + len("ban hành "))
    return False


NEEDED: dict[str, tuple[str | tuple[str, ...], str]] = {
    "part": (("Phần", "PHẦN"), ""),
    "chapter": (("Chương", "CHƯƠNG"), ""),
    "section": (("Mục", "MỤC"), ""),
    "subsection": (("Tiểu mục", "TIỂU MỤC", "Tiểu Mục"), ""),
    "article": (("Điều", "ĐIỀU"), ""),
    "appendix": (("Phụ lục", "PHỤ LỤC", "Mẫu", "MẪU", "Biểu", "BIỂU"), ""),
    "recipients": (("Nơ", "NƠ"), ""),
    "number": (
        ("Luật", "LUẬT", "Nghị quyết", "Bộ luật", "Pháp lệnh", "Nghị định", "Quyết định",
         "Thông tư", "Số", "SỐ"),
        "",
    ),
    "place_date": ("", "gày"),
    "issued_with": ("(", "èm theo"),
    "stamp": (("Ký bởi", "Người ký", "Email", "Cơ quan", "Thời gian ký"), ":"),
    "running_header": ("", "CÔNG BÁO"),
    "continued": ("(", "Công báo"),
}  # fmt: skip
"""Name → how every line begins that matches, and what stands in it: a pattern that no line of a
text can match is not compiled."""


@cache
def pattern(name: str) -> re.Pattern[str]:
    """The compiled pattern called ``name``; it matches whole lines (``fullmatch`` is meant)."""
    return re.compile(SOURCES[name], re.VERBOSE | re.DOTALL)


def match(name: str, text: str) -> re.Match[str] | None:
    """Match of the whole ``text`` with the pattern ``name``."""
    begins, holds = NEEDED.get(name, ("", ""))
    if not text.startswith(begins) or holds not in text:
        return None
    return pattern(name).fullmatch(text)


TYPES = (
    "BỘ LUẬT", "LUẬT", "PHÁP LỆNH", "LỆNH", "NGHỊ QUYẾT", "NGHỊ QUYẾT LIÊN TỊCH", "NGHỊ ĐỊNH",
    "QUYẾT ĐỊNH", "CHỈ THỊ", "THÔNG TƯ", "THÔNG TƯ LIÊN TỊCH", "SẮC LỆNH", "SẮC LUẬT",
    "HIẾN PHÁP", "QUY CHẾ", "QUY CHẾ PHỐI HỢP", "QUY ĐỊNH", "ĐIỀU LỆ", "NỘI QUY", "QUY TRÌNH",
    "QUY TẮC", "QUY CHUẨN", "CHƯƠNG TRÌNH", "CHƯƠNG TRÌNH PHỐI HỢP", "KẾ HOẠCH",
    "KẾ HOẠCH PHỐI HỢP", "PHƯƠNG ÁN", "ĐỀ ÁN", "DỰ ÁN", "CHIẾN LƯỢC", "HƯỚNG DẪN", "DANH MỤC",
    "BẢNG GIÁ", "THÔNG BÁO", "THÔNG CÁO", "TỜ TRÌNH", "BÁO CÁO", "BIÊN BẢN", "HỢP ĐỒNG",
    "CÔNG ĐIỆN", "CÔNG VĂN", "BẢN GHI NHỚ", "BẢN THỎA THUẬN", "GIẤY ỦY QUYỀN", "GIẤY MỜI",
    "ĐIỀU LỆ (SỬA ĐỔI, BỔ SUNG)",
)  # fmt: skip
"""Type lines: Nghị định 30/2020/NĐ-CP, Điều 7; kinds of legal documents of Luật 80/2015/QH13."""

OFFICES = (
    "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "THỦ TƯỚNG",
    "PHÓ THỦ TƯỚNG", "CHÁNH VĂN PHÒNG", "CHỦ NHIỆM", "TỔNG GIÁM ĐỐC", "CỤC TRƯỞNG", "CHÁNH ÁN",
    "VIỆN TRƯỞNG", "TỔNG KIỂM TOÁN", "CHÁNH THANH TRA", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN",
    "CHI CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG", "TỔNG CỤC TRƯỞNG", "VỤ TRƯỞNG", "HIỆU TRƯỞNG", "PHÓ TỔNG",
    "TRƯỞNG PHÒNG", "THỐNG ĐỐC", "PHÓ THỐNG ĐỐC", "BÍ THƯ", "PHÓ BÍ THƯ", "PHÓ CHÁNH",
    "PHÓ CHỦ NHIỆM", "VIỆN PHÓ", "CHÍNH ỦY", "TƯ LỆNH", "NGƯỜI ĐỨNG ĐẦU",
)  # fmt: skip
"""Offices that a signature block may begin with."""
