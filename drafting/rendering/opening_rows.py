"""What stands before the articles of a text, side by side: its name, its grounds.

No unit holds these words, so the comparison does not count them; a table that is to hold both texts
whole shows them all the same.
"""

from collections.abc import Iterator

from drafting.model import Instrument
from drafting.rendering.comparison_rows import GROUP, OPENING, TableRow
from drafting.rendering.worded import worded

NAME, GROUNDS, ISSUED_WITH = "Tên văn bản", "Căn cứ ban hành", "Dòng kèm theo"


def opening_rows(old: Instrument, new: Instrument, *, variants: bool = False) -> list[TableRow]:
    """The rows of both texts' names and grounds; none for what neither text has.

    ``variants`` marks the words that are only spelled otherwise.
    """
    named = _row(GROUP, NAME, _named(old), _named(new), variants)
    title = GROUNDS if old.citations or new.citations else ISSUED_WITH
    grounds = _row(OPENING, title, _grounds(old), _grounds(new), variants)
    return [*named, *grounds]


def _named(text: Instrument) -> str:
    return "\n".join(words for words in (text.type, text.subject) if words)


def _grounds(text: Instrument) -> str:
    lines = (text.issued_with, text.authority, *text.citations, text.enacting)
    return "\n".join(words for words in lines if words)


def _row(pattern: str, title: str, old: str, new: str, variants: bool) -> Iterator[TableRow]:
    if not old and not new:
        return
    found = worded(old, new, variants=variants)
    before, after = found.old if old else [], found.new if new else []
    yield TableRow(pattern, "", "", before, after, None, title, found.kind)
