"""Words of last year's paper: what was really typed, and how they read a year later."""

import re

_BLANK = re.compile(r"[.…\s\[\]_;,]*")
_DAY = re.compile(r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|ngày\s\d{1,2}\stháng\s\d{1,2}\snăm")


def is_typed(words: str) -> bool:
    """Somebody wrote all of it: no dots (``Sơ kết: …/2024``), no hint left in square brackets."""
    left = "…" in words or "..." in words or re.fullmatch(r"\[[^\]]*\]", words.strip())
    return not left and not _BLANK.fullmatch(words)


def has_day(words: str) -> bool:
    """A day of one year stands there."""
    return bool(_DAY.search(words))


def in_year(words: str, last: int | None, year: int) -> str:
    """``Tháng 01/2024`` → ``Tháng 01/2025``; days and numbers of papers stay as they are."""
    if last is None:
        return words
    part = r"(?:0?[1-9]|1[0-2]|I{1,3}|IV)/"
    return re.sub(rf"(?<![\d/.-])({part})?{last}(?![\d/-])", rf"\g<1>{year}", words)


def likeness(one: str, other: str) -> float:
    """Share of the words of both that both have, from 0 to 1."""
    left, right = (set(re.findall(r"\w+", w.casefold())) for w in (one, other))
    return len(left & right) / len(left | right) if left and right else 0.0
