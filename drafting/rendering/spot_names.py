"""Places of findings in words: ``khoản 2 Điều 5 (đoạn 24)``."""

from drafting.checking.findings import Spot
from drafting.phrases.places import place

NAMES = {
    "header": "phần đầu",
    "number": "số, ký hiệu",
    "date": "địa danh, ngày tháng",
    "type": "tên loại",
    "subject": "trích yếu",
    "issued-with": "dòng kèm theo",
    "addressee": "kính gửi",
    "authority": "thẩm quyền ban hành",
    "citations": "căn cứ",
    "enacting": "công thức ban hành",
    "signature": "chữ ký",
    "recipients": "nơi nhận",
    "page": "trang giấy",
    "table": "bảng",
    "draft-stamp": "dấu dự thảo",
}
"""Component's name → in Vietnamese."""

OTHER = "nội dung"

GROUPS = {"p": "Phần", "c": "Chương", "m": "Mục", "t": "Tiểu mục", "a": "Phụ lục"}


def spot_name(spot: Spot, unit: str = "đoạn") -> str:
    """A place with its line, which is a ``unit`` of the file."""
    line = f" ({unit} {spot.line})" if spot.line else ""
    return f"{where_name(spot.where)}{line}"


def where_name(where: str) -> str:
    """An id or a component's name in words."""
    if where in NAMES:
        return NAMES[where]
    if where[:1].isdigit():
        return place(where)
    letters = where.split(".")
    if len(letters) > 1 and all(letter in GROUPS for letter in letters[::2]):
        pairs = zip(letters[::2], letters[1::2], strict=False)
        return ", ".join(f"{GROUPS[letter]} {number}" for letter, number in pairs)
    return OTHER
