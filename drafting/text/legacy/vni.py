"""VNI for Windows: the coding of the fonts ``VNI-Times``, ``VNI-Helve`` and their kin.

A letter with a mark is two characters, the base letter and then its mark (``aù`` is á); i, y
with a dot below, đ, ơ and ư have characters of their own.
"""

import re

TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
"""Mark behind a letter → its tone."""

HATS = {"â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309",
        "ã": "\u0302\u0303", "ä": "\u0302\u0323"}  # fmt: skip
"""Mark behind a, e or o → circumflex with or without a tone."""

BREVES = {"ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309",
          "ü": "\u0306\u0303", "ë": "\u0306\u0323"}  # fmt: skip
"""Mark behind a → breve with or without a tone."""

SINGLE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
"""Letters that are one character; í and ì are what they are."""

_PRIVATE = 0xF000


def _pairs() -> dict[str, str]:
    import unicodedata

    made: dict[str, str] = {}
    marks = {"a": TONES | HATS | BREVES, "e": TONES | HATS, "o": TONES | HATS,
             "u": TONES, "y": TONES, "ô": TONES, "ö": TONES}  # fmt: skip
    for base, followers in marks.items():
        for mark, tone in followers.items():
            letter = unicodedata.normalize("NFC", SINGLE.get(base, base) + tone)
            for seen in (mark, mark.upper()):
                made[base + seen] = letter
                made[base.upper() + seen] = letter.upper()
    for seen, letter in SINGLE.items():
        made[seen] = letter
        made[seen.upper()] = letter.upper()
    return made


LETTERS = _pairs()
"""One or two characters as a Western reading shows them → the letter."""

_SEEN = re.compile("|".join(sorted(LETTERS, key=len, reverse=True)))
_TABLE = {_PRIVATE + code: chr(code) for code in range(0xA0, 0x100)}


def from_vni(text: str) -> str:
    """``text`` in Unicode."""
    return _SEEN.sub(lambda m: LETTERS[m[0]], text.translate(_TABLE))
