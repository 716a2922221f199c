"""One spelling for one letter: NFC, look-alikes, invisible characters, white space."""

import unicodedata

LOOK_ALIKES = {
    0x00D0: "Đ",  # Icelandic eth, typed by old keyboards; the eye cannot tell it from Đ
    0x0110: "Đ",
    0x00A0: " ",  # no-break space
    0x2007: " ",  # figure space
    0x202F: " ",  # narrow no-break space
    0x2002: " ",
    0x2003: " ",
    0x2009: " ",
    0x3000: " ",
    0x00AD: None,  # soft hyphen
    0x200B: None,  # zero width space
    0x200C: None,
    0x200D: None,
    0x2060: None,
    0xFEFF: None,  # byte order mark inside a text
    0x2028: "\n",
    0x2029: "\n",
    0x0085: "\n",
}
"""Code point → what is read instead; ``None`` drops an invisible character."""


def clean(text: str) -> str:
    """``text`` in NFC with look-alikes replaced and invisible characters dropped."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text.translate(LOOK_ALIKES))


def squeeze(text: str) -> str:
    """Every run of white space as one space, none at the ends."""
    return " ".join(text.split())


def is_upper(text: str) -> bool:
    """True where ``text`` has letters and none of them is lower case."""
    return text.upper() == text and text.lower() != text


def starts_lower(text: str) -> bool:
    """True where the first letter or digit is a lower-case letter."""
    for char in text:
        if char.isalnum():
            return char.islower()
    return False
