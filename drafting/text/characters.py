"""One spelling for one letter: NFC, look-alikes, invisible characters, white space."""

import re
import unicodedata
from functools import cache

LOOK_ALIKES = {
    # letters that the eye cannot tell from Đ and đ
    0x00D0: "Đ",  # Icelandic eth, typed by old keyboards
    0x00F0: "đ",
    0x0189: "Đ",  # African D
    # spaces
    0x00A0: " ",  # no-break space
    **dict.fromkeys(range(0x2000, 0x200B), " "),
    0x202F: " ",
    0x205F: " ",
    0x3000: " ",
    # hyphens
    0x2010: "-",
    0x2011: "-",  # no-break hyphen
    # invisible
    0x00AD: None,  # soft hyphen
    0x180E: None,
    **dict.fromkeys(range(0x200B, 0x2010), None),  # zero width, direction marks
    **dict.fromkeys(range(0x202A, 0x202F), None),
    **dict.fromkeys(range(0x2060, 0x2070), None),
    0xFEFF: None,  # byte order mark inside a text
    0xFFFC: None,  # place of a picture
    # line ends
    0x2028: "\n",
    0x2029: "\n",
    0x0085: "\n",
    # what Word's symbol fonts keep in the private area
    0xF02D: "-",
    0xF02B: "+",
    0xF0B7: "•",
    0xF0A7: "•",
    0xF0D8: "•",
    0xF076: "•",
    0xF0A8: "•",
    0xF0FC: "•",
}
"""Code point → what is read instead; ``None`` drops an invisible character."""


def clean(text: str) -> str:
    """``text`` in NFC with look-alikes replaced and invisible characters dropped."""
    if text.isascii():
        return text
    # few letters look alike: this is much faster than looking each letter up in the table
    text = _look_alike().sub(lambda found: LOOK_ALIKES[ord(found[0])] or "", text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


@cache
def _look_alike() -> re.Pattern[str]:
    """One of the characters above."""
    return re.compile(f"[{''.join(map(re.escape, map(chr, LOOK_ALIKES)))}]")


def squeeze(text: str) -> str:
    """Every run of white space as one space, none at the ends; ``text`` itself where it is so."""
    text = text.strip()
    if text.isprintable() and "  " not in text:  # no other white space is printable
        return text
    return " ".join(text.split())


def is_upper(text: str) -> bool:
    """True where ``text`` has letters and none of them is lower case."""
    return text.upper() == text and text.lower() != text


def opens_with(text: str, words: tuple[str, ...]) -> bool:
    """True where ``text`` begins with one of ``words``, the last of their letters ending a word."""
    return text.startswith(words) and any(
        text.startswith(word) and not in_word(text[len(word) : len(word) + 1]) for word in words
    )


def ends_with(text: str, words: tuple[str, ...]) -> bool:
    """True where ``text`` ends with one of ``words``, the first of their letters beginning one."""
    return text.endswith(words) and any(
        text.endswith(word) and not in_word(text[-len(word) - 1 : -len(word)]) for word in words
    )


def in_word(char: str) -> bool:
    """A character that may stand in a word, as patterns see it; ``""``, a text's end, may not."""
    return char.isalnum() or char == "_"


def starts_lower(text: str) -> bool:
    """True where the first letter or digit is a lower-case letter."""
    for char in text:
        if char.isalnum():
            return char.islower()
    return False
