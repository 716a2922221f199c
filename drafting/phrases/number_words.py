"""Numbers in words: ``ba mươi``, ``mười lăm``, ``hai``."""

UNITS = {
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6,
    "bảy": 7,     "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip

_ONE = "|".join(UNITS)
WORDS = (
    rf"(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)\smươi(?:\s(?:{_ONE}))?|mười(?:\s(?:{_ONE}))?|{_ONE})"
)
"""One to ninety-nine, for a verbose pattern; it stands before a unit (``ba mươi ngày``)."""


def number(words: str) -> int:
    """``"ba mươi"`` → 30, ``"mười lăm"`` → 15, ``"20"`` → 20."""
    if words.isdecimal():
        return int(words)
    tens, total = 0, 0
    for word in words.lower().split():
        if word == "mười":
            tens = 10
        elif word == "mươi":
            tens, total = total * 10, 0
        else:
            total = UNITS[word]
    return tens + total
