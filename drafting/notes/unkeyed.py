"""Rows of a table that no comparison counts: the name of a text, its grounds, a chapter's title.

They have no key. What was typed beside one of them belongs to no row of a comparison; it is kept
with the first words of the row, by which it finds its place again.
"""

import re

from drafting.notes.note import TypedRow
from drafting.text.characters import is_upper

WORDS = 12
"""So many words of a row stand for it."""

_TITLE = re.compile(r"(?:Phần|Chương|Mục|Tiểu mục|Phụ lục) \S+$")


def first_words(old: str, new: str) -> str:
    """What stands for a row with these texts: the draft's first words, else the old text's."""
    words = (new or old).split()
    return " ".join(words[:WORDS]) + ("…" if len(words) > WORDS else "")


def is_title(row: TypedRow) -> bool:
    """True for a row that is the name of a text or a chapter's title, and none of an article."""
    if row.key or row.bookmarks:
        return False
    first = (row.new or row.old).strip().partition("\n")[0].strip()
    return is_upper(first) or _TITLE.match(first) is not None
