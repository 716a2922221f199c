"""Phần, Chương, Mục, Tiểu mục: a word, a number, and a title on this line or the next."""

from drafting.model import CHAPTER, PART, SECTION, SUBSECTION
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.parsing.recognisers.numbers import printed
from drafting.text.characters import is_upper, opens_with

KINDS = {"P": PART, "C": CHAPTER, "M": SECTION, "T": SUBSECTION}

NAMES = {PART: "Phần", CHAPTER: "Chương", SECTION: "Mục", SUBSECTION: "Tiểu mục"}

_REFERENCE = (
    "của", "này", "và", "hoặc", "đến", "ban hành", "Luật", "Bộ luật", "Nghị", "Quy", "Thông",
    "Phụ lục", "Chương", "Phần", "Điều",
)  # fmt: skip
"""How a cross-reference goes on: «Chương III Nghị định này», «Phần I Phụ lục II»."""


def group(line: Printed, place: Place) -> Mark | None:
    """``Chương II`` alone, with a mark, or before an upper-case title; never «Chương trình»."""
    kind = KINDS[line.text[0]]
    found = match(kind, line.text)
    if not found or place.support(line) < 1:
        return None
    title = found["sure"] or found["slash"] or found["rest"] or ""
    if found["rest"] and not is_upper(title):
        certain = line.blank and title[0].isupper() and not line.terminal
        if not certain or opens_with(title, _REFERENCE):
            return None
    number = found["number"]
    return Mark(kind, number, title, printed(line.text, title, f"{NAMES[kind]} {number}"))
