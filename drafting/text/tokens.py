"""A text as tokens: syllables, whole numbers, dates, numbers of documents, single marks.

No token cuts a syllable, and the tokens with the white space between them give the text back.
"""

import re
from functools import cache

PATTERN = (
    # A syllable, decomposed marks included; most tokens are one.
    r"[^\W\d_][\w\u0300-\u036f]*"
    # A number with its separators and unit letters: 1.000.000, 0,8, 5a; a date 05/7/2024; a
    # document's number: 970/QĐ-UBND, 41/2024/QH15, 20-NQ/TW. A dash before a digit ends it.
    r"|\d+(?:[/.,]\d+)*(?:[/-][A-ZĐ][\w-]*)*[^\W_]*"
    # The mark that ends a document, dots of omission, any other single mark.
    r"|\./\.|\.\.+|…+|\S"
)

_MARKS = {
    **dict.fromkeys("‐‑‒–—−", "-"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‘’′`´", "'"),
    "./.": ".",
}
"""Marks that are read as another one."""

Token = tuple[str, str]
"""A token and the white space after it."""


@cache
def _pattern() -> "re.Pattern[str]":
    return re.compile(rf"({PATTERN})(\s*)")


def tokens(text: str) -> list[Token]:
    """Every token with the white space after it; white space before the first one is left out."""
    found: list[Token] = _pattern().findall(text)
    return _with_dates(found) if "tháng" in text else found


def _with_dates(found: list[Token]) -> list[Token]:
    """``05 tháng 7`` and ``05 tháng 7 năm 2024`` as one token; not ``06 tháng 01 lần``."""
    whole: list[Token] = []
    done = 0
    for at in [index - 1 for index, (word, _) in enumerate(found) if word == "tháng"]:
        size = _date_size(found[at : at + 6]) if at >= done else 1
        if size > 1:
            whole += found[done:at]
            parts = [part for token in found[at : at + size] for part in token]
            whole.append(("".join(parts[:-1]), parts[-1]))
            done = at + size
    return whole + found[done:]


def _date_size(ahead: list[Token]) -> int:
    """How many tokens the date has that ``ahead`` begins with; 1 where it begins with none."""
    words = [word for word, _ in ahead] + [""] * 6
    if words[1] != "tháng" or not _upto(words[0], 31) or not _upto(words[2], 12):
        return 1
    if words[3] == "năm" and len(words[4]) == 4 and words[4].isdecimal():
        return 5
    return 1 if words[3] in ("năm", "lần", "kỳ") else 3


def _upto(word: str, most: int) -> bool:
    return word.isdecimal() and len(word) < 3 and 1 <= int(word) <= most


def number_key(token: str) -> str:
    """The key of a token that begins with a digit: ``06`` is ``6``, ``05/7`` is ``05 tháng 7``."""
    parts = [p for p in token.split() if p[0].isdigit()] if "tháng" in token else token.split("/")
    if len(parts) in (2, 3) and all(map(str.isdecimal, parts)):
        if _upto(parts[0], 31) and _upto(parts[1], 12):
            return "/".join([str(int(part)) for part in parts])
        return token
    whole = token.split(".")
    if len(whole) > 1 and all(len(p) == 3 and p.isdecimal() for p in whole[1:]):
        return "".join(whole) if whole[0].isdecimal() else token
    return (token.lstrip("0") or "0") if token[1:2].isdigit() else token


def mark_key(token: str) -> str:
    """The key of a token without letters: typographic marks as the plain ones."""
    if token[0] == "…" or token.startswith(".."):
        return "..."
    return _MARKS.get(token, token)
