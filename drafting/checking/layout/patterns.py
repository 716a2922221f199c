"""What the components of a paper look like in words, on top of the parser's own patterns.

Texts are squeezed before they come here. Letters are compared without tones where spelling may
differ (CỘNG HÒA, CỘNG HOÀ).
"""

import re
import unicodedata
from functools import cache

from drafting.parsing.patterns import OFFICES, TYPES, match
from drafting.text.characters import is_upper

SOURCES = {
    # Độc lập - Tự do - Hạnh phúc, with any dashes between, in any case
    "motto": r"DOC LAP\W+TU DO\W+HANH PHUC\W*",
    # V/v đề nghị thẩm định …
    "letter_subject": r"V/v\b.*",
    # Kính gửi: Sở Tư pháp
    "addressee": r"Kính gửi\b.*",
    # DỰ THẢO, DỰ THẢO LẦN 2 - ngày 20/5/2024, (Dự thảo)
    "draft_stamp": r"\(?(?:DỰ THẢO|Dự thảo)\b(?!.*\b(?:Quyết định|Nghị quyết|Quy chế)\b).{0,60}",
    "urgency": r"(?:H[ỎO][ẢA]? TỐC|THƯỢNG KHẨN|KHẨN)(?: HẸN GIỜ)?",
    "circulation": r"XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ",
    "secrecy": r"(?:TUYỆT |TỐI )?MẬT",
    # I. MỤC ĐÍCH, YÊU CẦU
    "roman_heading": r"[IVXL]+\s*[.-]\s*\S.*",
    # ________  --------  ======
    "underscores": r"_{3,}",
    "dashes": r"(?:[-–—=*.]\s?){3,}|…{2,}",
    # Chương I · PHẦN THỨ NHẤT: nothing behind the number
    "group_label": r"(?:Phần|Chương|Mục|Tiểu mục|Phụ lục|PHẦN|CHƯƠNG|MỤC|TIỂU MỤC|PHỤ LỤC)\s+"
    r"(?:(?:thứ|THỨ) \w+|[IVXL]+|\d{1,3})\s*[.:]?",
    # CÔNG BÁO/Số 123/Ngày 01-02-2026
    "gazette": r".*\bCÔNG BÁO\b.{0,40}\bSố\b.*",
    "name": r"[^\d/():;]{3,60}",
}

OTHER_TYPES = (
    "BIÊN BẢN", "CÔNG ĐIỆN", "HỢP ĐỒNG", "DỰ ÁN", "THÔNG CÁO", "BẢN GHI NHỚ", "BẢN THỎA THUẬN",
    "GIẤY ỦY QUYỀN", "GIẤY MỜI", "GIẤY GIỚI THIỆU", "PHIẾU GỬI", "PHIẾU CHUYỂN", "PHIẾU BÁO",
    "BẢN SO SÁNH", "BẢNG SO SÁNH", "BẢN TỔNG HỢP", "BẢNG TỔNG HỢP",
)  # fmt: skip
"""Nghị định 30/2020/NĐ-CP, Điều 7, and papers of an appraisal dossier."""

AGENCY_WORDS = (
    "BAN", "BẢO HIỂM", "BỘ", "CHI CỤC", "CHI NHÁNH", "CHÍNH PHỦ", "CHỦ TỊCH", "CÔNG AN", "CÔNG TY",
    "CỤC", "ĐẢNG", "ĐOÀN", "HỘI", "LIÊN", "MẶT TRẬN", "NGÂN HÀNG", "PHÒNG", "QUỐC HỘI", "QUỸ", "SỞ",
    "THANH TRA", "THỦ TƯỚNG", "THUẾ", "TÒA", "TOÀ", "TỔNG", "TRUNG TÂM", "TRƯỜNG", "UBND", "ỦY BAN",
    "UỶ BAN", "VĂN PHÒNG", "VIỆN", "VỤ", "HĐND", "BHXH",
)  # fmt: skip
"""How the name of an agency begins; a head line that does not goes on with the one above."""


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(SOURCES[name])


def looks(name: str, text: str) -> bool:
    """``text`` is wholly of the kind ``name``."""
    return _pattern(name).fullmatch(text) is not None


def bare(text: str) -> str:
    """Capitals without any marks: one spelling for all placements of tones."""
    letters = unicodedata.normalize("NFD", text.upper().replace("Đ", "D"))
    return "".join(c for c in letters if not unicodedata.combining(c))


def is_national_title(text: str) -> bool:
    """The name of the State."""
    return bare(text) == "CONG HOA XA HOI CHU NGHIA VIET NAM"


def is_motto(text: str) -> bool:
    """The motto, whatever dashes it has."""
    return _pattern("motto").fullmatch(bare(text)) is not None


def is_place_date(text: str) -> bool:
    """``Kon Tum, ngày 05 tháng 7 năm 2024``, in any case; the place may be dots."""
    said = text.lstrip("….,_ ")
    return bool(match("place_date", said.lower() if is_upper(said) else said))


def is_issued_with(text: str) -> bool:
    """``(Ban hành kèm theo …``, in any case."""
    return bool(match("issued_with", f"({text[1:].capitalize()}" if is_upper(text) else text))


def is_type(text: str) -> bool:
    """A line that prints a type of paper alone, or with its subject in capitals."""
    if not is_upper(text) or text.endswith((":", ";", ".")):
        return False
    return any(text == t or text.startswith((f"{t} ", f"{t},")) for t in (*TYPES, *OTHER_TYPES))


def is_type_in_lower(text: str) -> bool:
    """A type that somebody did not set in capitals: ``Quyết định`` alone on its line."""
    return text.upper() in (*TYPES, *OTHER_TYPES)


def is_capacity(text: str) -> bool:
    """``KT. CHỦ TỊCH``, or an office in capitals."""
    found = match("capacity", text)
    if found and is_upper(found["rest"]):
        return True
    return is_upper(text) and text.startswith((*OFFICES, "ĐẠI DIỆN")) and len(text) < 80


def is_citation(text: str) -> bool:
    """A line of the legal grounds, told from a sentence that only begins like one."""
    return text.startswith(("Căn cứ", "Theo đề nghị", "Xét đề nghị")) and text[-1] in ";.,"


def is_name(text: str) -> bool:
    """A person's name: a few capitalised words."""
    words = text.split()
    return looks("name", text) and 1 < len(words) < 8 and all(w[0].isupper() for w in words)


def begins_agency(text: str) -> bool:
    """A line in capitals that begins the name of an agency."""
    if text.startswith("BAN HÀNH"):
        return False
    return any(text == word or text.startswith(f"{word} ") for word in AGENCY_WORDS)
