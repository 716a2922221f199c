"""A text as tokens: syllables, whole numbers, dates, numbers of documents, single marks.

No token cuts a syllable, and the tokens with the white space between them give the text back.
"""

import re
from functools import cache

PATTERN = r"""
    # A syllable, decomposed marks included; most tokens are one.
    [^\W\d_][\w\u0300-\u036f]*
    # A document's number: 970/QĐ-UBND, 08/2020/QĐ-UBND, 41/2024/QH15, 20-NQ/TW; not 05/7.
  | \d+(?:/\d{4})?/[A-ZĐ][A-ZĐ0-9]*(?:-[A-ZĐ0-9]+)*(?![^\W_])
  | \d+-[A-ZĐ]+/[A-ZĐ]+(?![^\W_])
    # A date: 05/7, 05/7/2024, 05 tháng 7, 05 tháng 7 năm 2024; not "06 tháng 01 lần".
  | \d{1,2}/\d{1,2}(?:/\d{4})?(?![/]?[^\W_])
  | \d{1,2}\s+tháng\s+\d{1,2}(?![^\W_])(?:\s+năm\s+\d{4}(?![^\W_])|(?!\s+(?:lần|năm|kỳ)\b))
    # A number with its separators and unit letters: 1.000.000, 0,8, 5a.
  | \d+(?:[.,]\d+)*[^\W_]*
    # The mark that ends a document, dots of omission, any other single mark.
  | [\u0300-\u036f]+ | \./\. | \.{2,} | …+ | \S
"""

_DATE = r"(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?:(?:/|\s+năm\s+)(\d{4}))?"

_MARKS = {
    **dict.fromkeys("‐‑‒–—−", "-"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‘’′`´", "'"),
    "./.": ".",
}
"""Marks that are read as another one."""


@cache
def _pattern() -> "re.Pattern[str]":
    return re.compile(rf"({PATTERN})(\s*)", re.X)


def tokens(text: str) -> list[tuple[str, str]]:
    """Every token with the white space after it; white space before the first one is left out."""
    return _pattern().findall(text)


def number_key(token: str) -> str:
    """The key of a token that begins with a digit: ``06`` is ``6``, ``05/7`` is ``05 tháng 7``."""
    date = re.fullmatch(_DATE, token)
    if date and int(date[1]) <= 31 and 1 <= int(date[2]) <= 12:
        return f"{int(date[1])}/{int(date[2])}" + (f"/{date[3]}" if date[3] else "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", token):
        return token.replace(".", "")
    return (token.lstrip("0") or "0") if token[1:2].isdigit() else token


def mark_key(token: str) -> str:
    """The key of a token without letters: typographic marks as the plain ones."""
    if token[0] == "…" or token.startswith(".."):
        return "..."
    return _MARKS.get(token, token)
