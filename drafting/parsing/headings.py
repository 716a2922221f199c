"""Is the first line of an article or a clause its title, or its text?"""

import re

from drafting.model import CLAUSE, ITEM, PARAGRAPH, POINT, TABLE

Outline = tuple[tuple[str, str], ...]
"""Kind and text of each child in order."""

LONGEST_TITLE = 250
"""Characters of a title that ends with a mark."""

LONGEST_UNMARKED = 500
"""Characters of a title without an end mark; the longest of the texts measured has 270."""

_SENTENCE = (
    r"(?:(?:như sau|gồm|bao gồm|sau đây|sau)\s*:|(?:\bnày\b|có hiệu lực|chịu trách nhiệm).*[.;])$"
)
"""A first line that says something instead of naming the article."""


def article_heading(
    text: str, titled: bool | None, outline: Outline
) -> tuple[str | None, str | None, int]:
    """Heading, own text, and how many children became the heading.

    ``titled`` is what the source itself says. Otherwise the words behind ``Điều N.`` are the
    heading only if something follows them and they are no sentence; where nothing stands behind
    the number, a short first paragraph without an end mark is the heading.
    """
    if titled is not None:
        return (text or None, None, 0) if titled else (None, text or None, 0)
    if not text:
        return _heading_below(outline)
    if outline and not _is_sentence(text):
        return text, None, 0
    return None, text, 0


def clause_heading(text: str, titled: bool | None, outline: Outline) -> bool:
    """True where a clause's first line is a short title before its text or points."""
    if titled is not None:
        return titled
    if not text or not outline or outline[0][0] not in (PARAGRAPH, POINT, ITEM, TABLE, CLAUSE):
        return False
    return len(text) <= LONGEST_TITLE // 2 and text[-1] not in '.;:,!?…)”"' and text[0].isupper()


def _heading_below(outline: Outline) -> tuple[str | None, str | None, int]:
    if len(outline) < 2 or outline[0][0] != PARAGRAPH:
        return None, None, 0
    first = outline[0][1]
    named = len(first) <= LONGEST_TITLE // 2 and first[-1] not in ".;:,!?…" and first[0].isupper()
    if named and outline[1][0] in (CLAUSE, PARAGRAPH, POINT, ITEM):
        return first, None, 1
    return None, None, 0


def _is_sentence(text: str) -> bool:
    if text[-1] not in ".;:!?":
        return len(text) > LONGEST_UNMARKED
    if len(text) > LONGEST_TITLE or re.search(_SENTENCE, text):
        return True
    return text[-1] in ".;" and (len(text) > LONGEST_TITLE // 2 or "; " in text or ". " in text)
