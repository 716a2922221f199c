"""Blanks of a draft: the unknown number, day or month of a paper that is not issued yet.

A text keeps a blank collapsed (``ngày tháng 5 năm 2024``, ``/2024/QĐ-UBND``); on paper it is
printed as ``……``. ``show`` and ``hide`` turn one into the other.
"""

import re
from functools import cache

BLANK = "……"

_DOTS = r"(?:\.{3,}|…)[.… ]*"


@cache
def _date() -> re.Pattern[str]:
    """Matches ``ngày tháng 5 năm 2024``; also ``ngày tháng năm`` of ``ngày tháng năm sinh``, which
    has no figure at all and is left alone.
    """
    return re.compile(
        r"""
        \b(?P<ngay>[Nn]gày)(?:\ (?P<d>\d{1,2}))?        # the day, or a blank
        \ (?P<thang>tháng)(?:\ (?P<m>\d{1,2}))?         # the month, or a blank
        \ (?P<nam>năm)(?:\ (?P<y>\d{4}))?(?![\w\d])     # the year, or a blank
        """,
        re.VERBOSE,
    )


@cache
def _number() -> re.Pattern[str]:
    """``số: /2024/QĐ-UBND``: a number that begins with its stroke."""
    return re.compile(r"\b(?P<so>[Ss]ố:?) ?(?=/(?:\d{4}/)?[A-ZĐ])")


@cache
def _hidden_date() -> re.Pattern[str]:
    return re.compile(rf"\b([Nn]gày|tháng|năm) {_DOTS}(?=[ .,;:)]|$)")


@cache
def _hidden_number() -> re.Pattern[str]:
    return re.compile(rf"\b([Ss]ố:?) ?{_DOTS}(?=/)")


def show(text: str) -> str:
    """``text`` with its blanks as ``……``; a date without any figure is left as it is."""
    if "tháng" in text:
        text = _date().sub(_filled, text)
    if "/" in text:
        text = _number().sub(lambda m: f"{m['so']} {BLANK}", text)
    return text


def show_date(text: str) -> str:
    """A date line with its blanks as ``……``, also where it has no figure at all."""
    return _date().sub(_every, text)


def show_number(number: str) -> str:
    """A number and symbol with its blank as ``……``: ``/QĐ-UBND`` → ``……/QĐ-UBND``."""
    return f"{BLANK}{number}" if number.startswith("/") else number


def hide(text: str) -> str:
    """The other way round: runs of dots in dates and numbers collapse into nothing."""
    text = _hidden_date().sub(lambda m: m[1], text)
    return _hidden_number().sub(lambda m: f"{m[1]} ", text)


def _filled(match: re.Match[str]) -> str:
    return _every(match) if any(match[k] for k in "dmy") else match[0]


def _every(match: re.Match[str]) -> str:
    d, m, y = (match[k] or BLANK for k in "dmy")
    return f"{match['ngay']} {d} {match['thang']} {m} {match['nam']} {y}"
