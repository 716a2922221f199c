"""A text as a short hash that a new number, another form of Unicode or a blank does not change."""

import hashlib
import re
import unicodedata

from drafting.text.blanks import BLANK, hide

_LABEL = re.compile(r"^(?:Điều \S+\.|\d+[a-zđ]?\.|[a-zđ]\))\s*")


def fingerprint(text: str) -> str:
    """Twelve hexadecimal digits; ``""`` for a text without words.

    Numbers printed before a paragraph do not count: a cell shows them, a unit's text lacks them.
    """
    words = bare(text)
    return hashlib.sha256(words.encode()).hexdigest()[:12] if words else ""


def bare(text: str) -> str:
    """``text`` in NFC, each paragraph without its number, every run of blanks one blank; a blank of
    a draft, which a cell prints as ``……``, as its text has it.
    """
    if BLANK in text:
        text = hide(text)
    lines = unicodedata.normalize("NFC", text).split("\n")
    return " ".join(" ".join(_LABEL.sub("", line.strip()).split()) for line in lines).strip()
