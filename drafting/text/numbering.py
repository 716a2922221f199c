"""How Vietnamese legal texts count: 1 2 3, I II III, a b c d đ e, thứ nhất thứ hai."""

from itertools import takewhile

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The order of points (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, mục I.6.d)."""

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}

_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_OTHER = {"một": 1, "nhì": 2, "bốn": 4, "mười một": 11, "mười hai": 12}


def roman(number: str) -> int | None:
    """``"XIV"`` → 14; ``None`` where it is no Roman numeral."""
    total = previous = 0
    for char in reversed(number.upper()):
        value = _ROMAN.get(char)
        if value is None:
            return None
        total += value if value >= previous else -value
        previous = max(previous, value)
    return total or None


def ordinal(number: str) -> int | None:
    """``"4"``, ``"IV"``, ``"thứ tư"``, ``"BỐN"`` → 4; ``None`` where it is no number."""
    number = number.strip()
    word = number.lower().removeprefix("thứ").strip()
    if word.isdecimal():
        return int(word)
    if word in _WORDS:
        return _WORDS.index(word) + 1
    return _OTHER.get(word) or roman(number)


def figure(number: str) -> int:
    """``"217a"`` → 217: the figure that a number begins with; 0 where it begins with none."""
    return int("".join(takewhile(str.isdecimal, number)) or 0)


def follows(previous: str | None, letter: str) -> bool:
    """True where point ``letter`` may stand right after point ``previous``.

    The Vietnamese order and the Latin one (d → e without đ) are both in use; ``a1`` may follow
    ``a``, and ``b`` may follow ``a1``. The first point is ``a``.
    """
    if previous is None:
        return letter in ("a", "aa")
    stem, own = previous.rstrip("0123456789"), letter.rstrip("0123456789")
    if own == stem:
        return _suffix(letter, own) == _suffix(previous, stem) + 1
    if len(own) == 2 and own[0] == own[1] and len(stem) == 1:  # aa after y or z
        return stem in "xyz" and own == "aa"
    if len(own) == len(stem) == 2:
        return own[0] == stem[0] and _next(stem[1], own[1])
    return _next(stem, own)


def _suffix(letter: str, stem: str) -> int:
    return int(letter[len(stem) :] or 0)


def _next(before: str, after: str) -> bool:
    """Next in the Vietnamese order, or in the Latin one."""
    if len(before) != 1 or len(after) != 1:
        return False
    at = LETTERS.find(before)
    if at >= 0 and LETTERS[at + 1 : at + 2] == after:
        return True
    return before.isascii() and ord(after) == ord(before) + 1
