"""What a regulation is called in running text."""

import re

from drafting.model import Instrument
from drafting.text.characters import is_upper

LAWS = ("LUẬT", "BỘ LUẬT", "PHÁP LỆNH")
"""Cited by their name and day, without their number (NĐ 30/2020, Phụ lục I, phần II, mục I.6)."""


def called(regulation: Instrument) -> str:
    """``Quy chế``, ``Điều lệ``: its type without what stands in brackets behind it."""
    kind = re.sub(r"\s*\(.*", "", regulation.type or "Quy chế").strip()
    return kind.capitalize() or "Quy chế"


def is_law(instrument: Instrument) -> bool:
    """A text that is cited by its name."""
    return (instrument.type or "").upper() in LAWS


def subject_words(instrument: Instrument) -> str:
    """Its subject as in running text: capitals of a title become small letters, places excepted."""
    subject = instrument.subject or ""
    if not is_upper(subject):
        return subject
    words = subject.capitalize()
    place = re.search(r"\s(?:tỉnh|thành phố|huyện|xã|phường)\s((?:[^\W\d]+\s?){1,4})$", words)
    return f"{words[: place.start(1)]}{place[1].title()}" if place else words
