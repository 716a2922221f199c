"""TCVN3, also called ABC: the coding of the fonts ``.VnTime``, ``.VnArial`` and their kin.

Source: TCVN 5712:1993, set VN3. It has every small letter, but of the capitals only those
without a tone; capitals with a tone are small letters in a font whose name ends in H.
"""

import re

SMALL = {
    "µ": "à", "¸": "á", "¶": "ả", "·": "ã", "¹": "ạ",
    "¨": "ă", "»": "ằ", "¾": "ắ", "¼": "ẳ", "½": "ẵ", "Æ": "ặ",
    "©": "â", "Ç": "ầ", "Ê": "ấ", "È": "ẩ", "É": "ẫ", "Ë": "ậ",
    "®": "đ",
    "Ì": "è", "Ð": "é", "Î": "ẻ", "Ï": "ẽ", "Ñ": "ẹ",
    "ª": "ê", "Ò": "ề", "Õ": "ế", "Ó": "ể", "Ô": "ễ", "Ö": "ệ",
    "×": "ì", "Ý": "í", "Ø": "ỉ", "Ü": "ĩ", "Þ": "ị",
    "ß": "ò", "ã": "ó", "á": "ỏ", "â": "õ", "ä": "ọ",
    "«": "ô", "å": "ồ", "è": "ố", "æ": "ổ", "ç": "ỗ", "é": "ộ",
    "¬": "ơ", "ê": "ờ", "í": "ớ", "ë": "ở", "ì": "ỡ", "î": "ợ",
    "ï": "ù", "ó": "ú", "ñ": "ủ", "ò": "ũ", "ô": "ụ",
    "\xad": "ư", "õ": "ừ", "ø": "ứ", "ö": "ử", "÷": "ữ", "ù": "ự",
    "ú": "ỳ", "ý": "ý", "û": "ỷ", "ü": "ỹ", "þ": "ỵ",
}  # fmt: skip
CAPITALS = {"¡": "Ă", "¢": "Â", "£": "Ê", "¤": "Ô", "¥": "Ơ", "¦": "Ư", "§": "Đ"}
LETTERS = SMALL | CAPITALS
"""What a Western reading of a TCVN3 byte shows → the letter."""

_PRIVATE = 0xF000
"""Word keeps letters of a symbol font this far up."""

_TABLE = str.maketrans(LETTERS) | {_PRIVATE + ord(k): v for k, v in LETTERS.items()}

_MINUS = re.compile(r"(?<=[^\W\d_])\u2212|\u2212(?=[^\W\d_])")
"""ư copied through a program that turns the soft hyphen's byte into a minus."""

_WORD = re.compile(r"[^\W\d_]+")


def from_tcvn3(text: str) -> str:
    """``text`` in Unicode; a word in capitals gets its toned letters as capitals too."""
    made = _MINUS.sub("ư", text.translate(_TABLE))
    return _capitals(made) if any(c.isupper() for c in made) else made


def _capitals(text: str) -> str:
    """``QUYếT`` is QUYẾT: a font without toned capitals prints small ones in their place.

    A word with one capital in front (``Uỷ``) follows the next word: ``Uỷ BAN`` is in capitals.
    """
    made: list[str] = []
    after, start = "", 0
    for match in reversed(list(_WORD.finditer(text))):
        word = match[0]
        plain = [c for c in word if c.isascii()]
        capital = bool(plain) and all(c.isupper() for c in plain)
        if capital and len(plain) == 1 and len(word) > 1:
            beside = start == match.end() + 1 and text[match.end()] == " "
            capital = beside and len(after) > 1 and after.isupper()
        after, start = word.upper() if capital else word, match.start()
        made.append(after)
    return _WORD.sub(lambda _: made.pop(), text)
