"""The grammar of Vietnamese agency names: where a name begins and where it ends.

A name is a *head* (``Sở``, ``Bộ``, ``Ủy ban nhân dân``), the *fields* that it works in
(``Kế hoạch và Đầu tư``) and a *place* (``tỉnh``, ``các huyện, thành phố``). Only the first
syllable of a field is a capital, so that the end of a name cannot be seen: a field has two
syllables, unless ``LONG`` names it. Abbreviations (``UBND``, ``BHXH``) count as words.

The lists are searched as they stand: compiled into one pattern they would cost more at start-up
than the whole search.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from drafting.text.characters import in_word
from drafting.text.spelling import fold
from drafting.text.tables import rows

UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
LOWER = UPPER.lower()
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ") | frozenset(UPPER[3:])
_SMALL = frozenset(letter.lower() for letter in _CAPITALS)

FIELD, PLACE, BARE = "field", "place", "bare"
"""What must follow a head: a field; a place; nothing."""

INSURANCE = "Bảo hiểm xã hội"
"""The insurance agency, or the scheme: only the words around can tell."""

HEADS = (
    # what must follow, then the heads; the longest that fits counts
    (BARE, (
        "Ủy ban Thường vụ Quốc hội", "Thủ tướng Chính phủ", "Chính phủ", "Quốc hội",
        "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban Mặt trận Tổ quốc", "Ủy ban MTTQ Việt Nam",
        "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "MTTQ Việt Nam", "MTTQ",
        "Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND",
        "Tòa án nhân dân tối cao", "Tòa án nhân dân", "Viện kiểm sát nhân dân tối cao",
        "Viện kiểm sát nhân dân", "Viện Kiểm sát nhân dân", "Kiểm toán nhà nước",
        "Kiểm toán Nhà nước", "Kho bạc Nhà nước", "Ngân hàng Nhà nước", "Tỉnh ủy", "Thành ủy",
        "Huyện ủy", "Liên đoàn lao động", "Liên đoàn Lao động", "Tổng Liên đoàn Lao động",
        "Tổng Liên đoàn lao động",
        "Bộ đội Biên phòng", "Cảnh sát biển Việt Nam", "Đoàn đại biểu Quốc hội",
        "Đoàn Đại biểu Quốc hội",
        # The organisation of a charter in its own words: Quỹ phải …, Giám đốc Quỹ.
        "Ban Giám đốc Quỹ", "Ban Giám đốc", "Giám đốc Quỹ",
    )),
    (PLACE, (
        INSURANCE, "BHXH", "Thanh tra", "Công an", "Bộ chỉ huy quân sự", "Bộ Chỉ huy Quân sự",
        "Bộ Chỉ huy quân sự", "Đảng ủy",
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
    "Quản lý Quỹ", "quản lý Quỹ", "các Hợp tác xã", "Hợp tác xã", "Doanh nghiệp", "doanh nghiệp",
    "Cựu chiến binh", "Liên hiệp Phụ nữ", "Thanh niên Cộng sản Hồ Chí Minh",
    "Cảnh sát phòng, chống tội phạm", "Cảnh sát nhân dân", "Kiểm soát Quỹ", "Kiểm soát",
    "phối hợp công tác phổ biến, giáo dục pháp luật", "Kiểm tra VBQPPL", INSURANCE,
    "Phối hợp công tác phổ biến, giáo dục pháp luật", "Bảo vệ chăm sóc trẻ em",
    "Thi đua - Khen thưởng", "Tổ chức Cán bộ", "Chỉ đạo", "Chỉ huy Quân sự", "Công đoàn",
    "Chữ thập đỏ", "truyền hình", "Truyền hình", "Phát thanh - Truyền hình", "Tiếng nói",
    "Người cao tuổi", "Khuyến học", "Luật gia", "Đăng ký đất đai",
    "phát triển quỹ đất", "Phát triển quỹ đất", "Bồi thường, giải phóng mặt bằng",
    "Bồi thường, hỗ trợ, tái định cư", "Thẩm định giá đất", "thẩm định giá đất",
    "Ủy ban nhân dân", "UBND", "Chính phủ", "Quốc hội", "Tỉnh ủy", "Thanh tra",
)  # fmt: skip

OFFICES = (
    "Phó Chủ tịch", "Chủ tịch", "Phó Giám đốc", "Tổng Giám đốc", "Tổng giám đốc", "Giám đốc",
    "Bộ trưởng",
    "Thứ trưởng", "Thủ trưởng", "Chánh án", "Chánh", "Viện trưởng", "Trưởng phòng", "Trưởng",
)  # fmt: skip
"""Their holder is another addressee than the agency, so they belong to the name."""

LEVELS = (
    "thành phố trực thuộc trung ương", "thành phố trực thuộc Trung ương", "tỉnh", "thành phố",
    "Thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu",
)  # fmt: skip

PLACES = (
    "cùng cấp", "đồng cấp", "các cấp", "mỗi cấp", "trung ương", "Trung ương", "khu vực", "Sở",
    "Chính phủ",
)  # fmt: skip
"""Places that are no level of the country."""


class Name(NamedTuple):
    """Where a name stands and what it is made of."""

    start: int
    end: int
    head: str
    office: bool
    """An office before it: ``Chủ tịch Ủy ban nhân dân tỉnh``."""
    organ: bool
    """``cơ quan`` before it."""
    placed: bool
    """A place behind it."""


def names(text: str) -> Iterator[Name]:
    """All names in reading order; none inside another."""
    last = 0
    for match in _starts().finditer(text):
        start = match.start()
        if start >= last:
            name = _name(text, start)
            if name:
                yield name
                last = name.end


def _name(text: str, start: int) -> Name | None:
    """The name whose head stands at ``start``, or ``None`` where what it needs does not follow."""
    kind, head = _head(text, start)
    if not head:
        return None
    end = start + len(head)
    if kind == FIELD:
        end = _fields_end(text, end)
        if end == 0 and not _acting_fund(text, start, head):
            return None
        end = end or start + len(head)
    place = _place_end(text, end)
    before, office, organ = _before(text, start)
    if kind == PLACE and not place and not organ and head != INSURANCE:
        return None
    return Name(before, place or end, head, office, organ, bool(place))


def _acting_fund(text: str, start: int, head: str) -> bool:
    """``Quỹ phải báo cáo``: the fund of a charter needs no field where it acts."""
    return head == "Quỹ" and text.startswith(
        (" phải", " có trách nhiệm", " có nghĩa vụ"), start + 3
    )


def _head(text: str, start: int) -> tuple[str, str]:
    for kind, head in _by_first(_first(text, start)):
        if text.startswith(head, start) and _word_ends(text, start + len(head)):
            return kind, head
    return "", ""


@cache
def _by_first(word: str) -> tuple[tuple[str, str], ...]:
    """``(kind, head)`` of the heads that begin with ``word``, longest first."""
    found = [(kind, h) for kind, heads in HEADS for h in heads if h.split()[0] == word]
    return tuple(sorted(found, key=lambda row: -len(row[1])))


@cache
def _long_by_first(word: str) -> tuple[str, ...]:
    return tuple(sorted((w for w in LONG if _first(w, 0) == word), key=len, reverse=True))


def _first(text: str, start: int) -> str:
    """The word at ``start``."""
    match = _word().match(text, start)
    return match[0] if match else ""


def _fields_end(text: str, at: int) -> int:
    """Where one or more fields end that begin behind a space at ``at``; 0 where none does."""
    end = _field_end(text, at + 1) if text[at : at + 1] == " " else 0
    if end and text[:end].endswith(" Quỹ") and text[end : end + 1] == " ":
        end = _fund_end(text, end)
    while end:
        joint = _joint().match(text, end)
        if not joint or not text[joint.end() : joint.end() + 1].isupper():
            break
        opens = _head(text, joint.end())[1] or text.startswith(OFFICES, joint.end())
        more = 0 if opens else _field_end(text, joint.end())
        if not more:
            break
        end = more
    return end


def _fund_end(text: str, at: int) -> int:
    """``Hội đồng quản lý Quỹ Khuyến học``: the fund has a name of its own; ``at`` where not."""
    opens = _head(text, at + 1)[1] or text.startswith(OFFICES, at + 1)
    named = text[at + 1 : at + 2].isupper() and not opens
    return (_field_end(text, at + 1) if named else 0) or at


def _field_end(text: str, at: int) -> int:
    for field in _long_by_first(_first(text, at)):
        if text.startswith(field, at) and _word_ends(text, at + len(field)):
            return at + len(field)
    return _capitals_end(text, at) or _syllables_end(text, at)


def _capitals_end(text: str, at: int) -> int:
    """Where ``LĐTBXH``, ``KH&ĐT`` ends that stands at ``at``; 0 where nothing like it does."""
    end = at
    while text[end : end + 1] in _CAPITALS or text[end : end + 1] == "&":
        end += 1
    while end - at > 1 and in_word(text[end : end + 1]):
        end -= 1
    return end if end - at > 1 else 0


def _syllables_end(text: str, at: int) -> int:
    """The same of ``Y tế``, ``Nội vụ``: one or two syllables, the first with a capital."""
    if text[at : at + 1] not in _CAPITALS:
        return 0
    end = _small_end(text, at + 1)
    second = _small_end(text, end + 1) if text[end : end + 1].isspace() else 0
    if second > end + 1 and not in_word(text[second : second + 1]):
        return second
    return 0 if in_word(text[end : end + 1]) else end


def _small_end(text: str, at: int) -> int:
    """Where the small letters from ``at`` on end."""
    while text[at : at + 1] in _SMALL:
        at += 1
    return at


def _place_end(text: str, at: int) -> int:
    """Where a place behind ``at`` ends; 0 where none follows."""
    if text[at : at + 1] != " ":
        return 0
    start = at + 1
    for place in PLACES:
        if text.startswith(place, start) and _word_ends(text, start + len(place)):
            return start + len(place)
    if text.startswith("Việt Nam", start) and _word_ends(text, start + 8):
        return _level_end(text, start + 9) or start + 8
    for opening in ("cấp ", "các "):
        if text.startswith(opening, start):
            start += len(opening)
            break
    end = _level_end(text, start)
    if not end:
        return 0
    listed = end
    while text.startswith(", ", listed) and _level_end(text, listed + 2):
        listed = _level_end(text, listed + 2)
    proper = _proper_end(text, end) if listed == end and text[at + 1 : at + 4] != "cấp" else 0
    return proper or listed


def _proper_end(text: str, at: int) -> int:
    """Where the name of a province or town behind ``at`` ends (``Kon Tum``, ``Bà Rịa - Vũng Tàu``);
    0 where none follows.
    """
    end = at
    for _ in range(3):
        word = _proper_word_end(text, end)
        if not word or in_word(text[word : word + 1]):
            break
        end = word
    if end == at:
        return 0
    second = text[end : end + 1].isspace() and text[end + 1 : end + 2] == "-"
    word = _proper_word_end(text, end + 2) if second else 0
    return (_proper_word_end(text, word) or word) if word else end


def _proper_word_end(text: str, at: int) -> int:
    """Where the word with a capital behind the blank at ``at`` ends; 0 where there is none."""
    if not text[at : at + 1].isspace() or text[at + 1 : at + 2] not in _CAPITALS:
        return 0
    end = _small_end(text, at + 2)
    return end if end > at + 2 else 0


def _level_end(text: str, start: int) -> int:
    for level in LEVELS:
        if text.startswith(level, start) and _word_ends(text, start + len(level)):
            return start + len(level)
    return 0


def _before(text: str, start: int) -> tuple[int, bool, bool]:
    """The name's own start, with ``cơ quan`` or an office before its head."""
    organ = text[max(0, start - 8) : start].lower() == "cơ quan "
    at = start - 8 if organ else start
    for office in OFFICES:
        begin = at - len(office) - 1
        if (
            begin >= 0
            and text.startswith(f"{office} ", begin)
            and not text[begin - 1 : begin].isalnum()
        ):
            return begin, True, organ
    return at, False, organ


def _word_ends(text: str, at: int) -> bool:
    return not text[at : at + 1].isalnum()


@cache
def _starts() -> re.Pattern[str]:
    """First words of heads; never inside a word, a number (``QĐ-UBND``) or a path."""
    words = {head.split()[0] for _, heads in HEADS for head in heads}
    return re.compile(rf"(?<![\w/-])(?:{'|'.join(sorted(words))})(?!\w)")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


@cache
def _joint() -> re.Pattern[str]:
    """Between two fields: ``Lao động - Thương binh và Xã hội``."""
    return re.compile(r"\s[-–]\s|-|\s&\s|\svà\s")


@cache
def normal_name(printed: str) -> str:
    """One form for all spellings of a name: ``UBND tỉnh`` → ``ủy ban nhân dân tỉnh``.

    Lower case, abbreviations of the word tables spelled out, ``y`` and tone marks in one place:
    for comparing, never for print.
    """
    words = printed.replace("–", "-").replace(",", " ,").split()
    short, phrases = _spellings()
    joined = " ".join(short.get(word) or fold(word) for word in words)
    for form, full in phrases:
        if form in joined:
            joined = joined.replace(form, full)
    return joined


@cache
def _spellings() -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Abbreviations of one word, and variants of several, from the word tables."""
    pairs = [(form, _folded(full)) for form, full, *_ in rows("abbreviations")]
    single = {form: full for form, full in pairs if " " not in form and form.isupper()}
    several = tuple((_folded(form), full) for form, full in pairs if form.islower())
    return single, several


def _folded(words: str) -> str:
    return " ".join(fold(word) for word in _spaced(words))


def _spaced(words: str) -> Iterable[str]:
    return words.replace(",", " ,").split()
