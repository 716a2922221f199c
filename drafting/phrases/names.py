"""The grammar of Vietnamese agency names: where a name begins and where it ends.

A name is a *head* (``Sở``, ``Bộ``, ``Ủy ban nhân dân``), the *fields* that it works in
(``Kế hoạch và Đầu tư``) and a *place* (``tỉnh``, ``các huyện, thành phố``). Only the first
syllable of a field is a capital, so that the end of a name cannot be seen: a field has two
syllables, unless ``LONG`` names it. Abbreviations (``UBND``, ``BHXH``) count as words.
"""

import re
from functools import cache

from drafting.text.terms import Terms, make_terms, wording

UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
LOWER = UPPER.lower()

FIELD, PLACE, BARE = "field", "place", "bare"
"""What must follow a head: a field; a place; nothing."""

HEADS = (
    # (what must follow, heads); a longer head stands before those that it begins with
    (BARE, (
        "Ủy ban Thường vụ Quốc hội", "Thủ tướng Chính phủ", "Chính phủ", "Quốc hội",
        "Ủy ban Mặt trận Tổ quốc(?: Việt Nam)?", "Ủy ban MTTQ(?: Việt Nam)?",
        "(?:Mặt trận Tổ quốc|MTTQ)(?: Việt Nam)?",
        "Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND",
        "Tòa án nhân dân(?: tối cao)?", "Viện [Kk]iểm sát nhân dân(?: tối cao)?",
        "Kiểm toán [Nn]hà nước", "Kho bạc Nhà nước", "Ngân hàng Nhà nước",
        "Tỉnh ủy", "Thành ủy", "Huyện ủy", "(?:Tổng )?Liên đoàn [Ll]ao động",
        "Bộ đội Biên phòng", "Đoàn [Đđ]ại biểu Quốc hội",
        # The organisation of a charter in its own words: Quỹ phải …, Giám đốc Quỹ.
        "Ban Giám đốc(?: Quỹ)?", r"(?<=đốc\s)Quỹ", r"Quỹ(?=\s(?:phải|có (?:trách nhiệm|nghĩa vụ)))",
    )),
    (PLACE, (
        "Bảo hiểm xã hội", "BHXH", "Thanh tra", "Công an", "Bộ [Cc]hỉ huy [Qq]uân sự", "Đảng ủy",
    )),
    (FIELD, (
        "Ủy ban", "Văn phòng", "Tổng cục", "Chi cục", "Cục", "Vụ", "Sở", "Bộ", "Ban", "Viện",
        "Trung tâm", "Phòng", "phòng", "Hội đồng", "Hiệp hội", "Liên hiệp", "Liên minh", "Hội",
        "Đoàn", "Đài", "Tổng công ty", "Ngân hàng", "Quỹ",
    )),
)  # fmt: skip

LONG = (
    # fields of more or fewer than two syllables, or with a comma inside
    "Văn hóa, Thể thao và Du lịch", "Văn hoá, Thể thao và Du lịch", "Phát triển nông thôn", "PTNT",
    "Giao thông vận tải", "Giao thông công chánh", "Công Thương", "Thuế", "Quân sự",
    "Quản lý khu kinh tế", "Quản lý các khu công nghiệp", "Quản lý khu công nghiệp", "Quản lý",
    "[Qq]uản lý Quỹ", "các Hợp tác xã", "Hợp tác xã", "[Dd]oanh nghiệp", "Cựu chiến binh",
    "Liên hiệp Phụ nữ", "Thanh niên Cộng sản Hồ Chí Minh", "Cảnh sát phòng, chống tội phạm",
    "Cảnh sát nhân dân", "[Pp]hối hợp công tác phổ biến, giáo dục pháp luật", "Kiểm soát Quỹ",
    "Kiểm soát", "Kiểm tra VBQPPL", "Bảo hiểm xã hội", "Bảo vệ chăm sóc trẻ em",
    "Thi đua - Khen thưởng", "Tổ chức Cán bộ", "Chỉ đạo", "Chỉ huy Quân sự", "Công đoàn",
    "Chữ thập đỏ", "Người cao tuổi", "Khuyến học", "Luật gia", "Đăng ký đất đai",
    "[Pp]hát triển quỹ đất", "Bồi thường, giải phóng mặt bằng",
    "Bồi thường, hỗ trợ, tái định cư", "[Tt]hẩm định giá đất",
    "Ủy ban nhân dân", "UBND", "Chính phủ", "Quốc hội", "Tỉnh ủy", "Thanh tra",
)  # fmt: skip

_OFFICES = (
    "Phó Chủ tịch", "Chủ tịch", "Phó Giám đốc", "Tổng Giám đốc", "Giám đốc", "Bộ trưởng",
    "Thứ trưởng", "Thủ trưởng", "Chánh án", "Chánh", "Viện trưởng", "Trưởng phòng", "Trưởng",
)  # fmt: skip
TITLES = "|".join(_OFFICES).replace(" ", r"\s")
"""Offices: their holder is another addressee than the agency, so they belong to the name."""

LEVELS = (
    "tỉnh|thành phố trực thuộc [Tt]rung ương|[Tt]hành phố|huyện|quận|thị xã|xã|phường|thị trấn|"
    "đặc khu"
)


def _heads() -> str:
    return "|".join(head for _, heads in HEADS for head in heads)


@cache
def head_pattern() -> re.Pattern[str]:
    """A head, with the office or the word ``cơ quan`` before it; never inside a word."""
    groups = "|".join(f"(?P<{kind}>{'|'.join(heads)})" for kind, heads in HEADS)
    return re.compile(
        rf"(?<![\w/-])(?P<office>(?:{TITLES})\s+)?(?P<organ>[Cc]ơ quan\s+)?(?:{groups})(?!\w)"
    )


@cache
def field_pattern() -> re.Pattern[str]:
    """One or more fields: ``Lao động - Thương binh và Xã hội``; a further head ends the name."""
    long = "|".join(sorted(LONG, key=len, reverse=True))
    one = rf"(?:{long}|[{UPPER}&]{{2,}}|[{UPPER}][{LOWER}]*(?:\s[{LOWER}]+)?)"
    joint = rf"(?:\s[-–]\s|-|\s&\s|\svà\s)(?!(?:{_heads()}|{TITLES})(?!\w))(?=[{UPPER}])"
    return re.compile(rf"\s{one}(?!\w)(?:{joint}{one}(?!\w))*")


@cache
def place_pattern() -> re.Pattern[str]:
    """``tỉnh``, ``tỉnh Kon Tum``, ``các huyện, thành phố``, ``cấp xã``, ``cùng cấp``, …"""
    levels = LEVELS.replace(" ", r"\s")
    word = rf"\s[{UPPER}][{LOWER}]+"
    proper = rf"(?:{word}(?!\w)){{1,3}}(?:\s-{word}(?:{word})?)?"
    return re.compile(
        rf"""
        (?:\s(?:cùng|đồng|các|mỗi)\scấp(?!\w)
          |\scấp\s(?:{levels})(?!\w)
          |\sViệt\sNam(?!\w)(?:\s(?:{levels})(?!\w))?
          |\s[Tt]rung\sương(?!\w)
          |\skhu\svực(?!\w)
          |\s(?:các\s)?(?:{levels})(?:,\s(?:{levels}))+(?!\w)
          |\s(?:các\s)?(?:{levels})(?!\w)(?:{proper})?
          |\sSở(?!\w)|\sChính\sphủ(?!\w)
        )""",
        re.VERBOSE,
    )


@cache
def _terms() -> Terms:
    return make_terms({})


@cache
def normal_name(printed: str) -> str:
    """One form for all spellings of a name: ``UBND tỉnh`` → ``ủy ban nhân dân tỉnh``.

    Lower case, abbreviations of the word tables spelled out, ``y`` and tone marks in one place:
    for comparing, never for print.
    """
    return " ".join(wording(printed, _terms()).keys)
