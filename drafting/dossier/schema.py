"""The keys of a dossier project (``dossier.toml``): which there are, and what each may hold.

A check takes the raw TOML value and returns what the program uses, or raises ``Unfit`` with a
Vietnamese phrase.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from drafting.profiles import NAMES as PROFILES
from drafting.rendering.table_form import COLUMNS, ROWS

LINES = ("border", "drawn")
"""How rule lines are made: a paragraph's border, or a drawn line."""


class Unfit(Exception):
    """A value that a key cannot take; the phrase completes "khóa …"."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a section."""

    check: Callable[[Any], Any]
    needed: bool = False


def text(value: Any) -> str:
    """A string, possibly empty."""
    if not isinstance(value, str):
        raise Unfit("phải là chuỗi trong dấu nháy kép")
    return value


def words(value: Any) -> str:
    """A string that says something."""
    said = text(value).strip()
    if not said:
        raise Unfit("không được để trống")
    return said


def day(value: Any) -> str:
    """A day as an ISO date: ``2024-05-31``, ``31/5/2024`` or a TOML date; ``""`` stays blank."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    raw = text(value).strip()
    if not raw:
        return raw
    vietnamese = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", raw)
    iso = "{2}-{1:0>2}-{0:0>2}".format(*vietnamese.groups()) if vietnamese else raw
    try:
        return date.fromisoformat(iso).isoformat()
    except ValueError:
        raise Unfit("phải là một ngày có thật, dạng 2024-05-31 hoặc 31/5/2024") from None


def given_day(value: Any) -> str:
    """A day that may not be left blank."""
    return words(day(value))


def year(value: Any) -> int:
    """A calendar year as a whole number."""
    if type(value) is not int or not 1945 <= value <= 9999:
        raise Unfit("phải là năm viết bằng bốn chữ số, không có dấu nháy")
    return value


def columns(value: Any) -> int:
    """How many columns the comparison table has."""
    if type(value) is not int or value not in COLUMNS:
        raise Unfit("phải là 3 hoặc 4, không có dấu nháy")
    return value


def flag(value: Any) -> bool:
    """``true`` or ``false``."""
    if not isinstance(value, bool):
        raise Unfit("phải là true hoặc false")
    return value


def one_of(*choices: str) -> Callable[[Any], str]:
    """A check for one of a few words."""

    def check(value: Any) -> str:
        if value not in choices:
            raise Unfit(f"phải là một trong: {', '.join(choices)}")
        return str(value)

    return check


def ids(value: Any) -> tuple[str, ...]:
    """A list of ids such as ``["5.2", "5.5"]``; may be empty (a unit added or removed)."""
    if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
        raise Unfit('phải là danh sách số hiệu, ví dụ ["5.2", "5.5"]')
    return tuple(v.strip() for v in value)


def names(value: Any) -> tuple[str, ...]:
    """A list of files in their order."""
    if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
        raise Unfit('phải là danh sách tên tệp, ví dụ ["du-thao-1.docx"]')
    return tuple(value)


def typed(value: Any) -> tuple[tuple[str, str], ...]:
    """A table of strings: what officers typed, by the name of the blank."""
    if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
        raise Unfit("phải là một bảng các chuỗi")
    return tuple(value.items())


DOSSIER = {
    "title": Key(words, needed=True),
    "profile": Key(one_of(*PROFILES), needed=True),
    "old": Key(words, needed=True),
    "new": Key(words, needed=True),
    "as_of": Key(given_day, needed=True),
    "notes": Key(words),
    "through": Key(names),
    "opinions": Key(words),
    "lines": Key(one_of(*LINES)),
    "columns": Key(columns),
    "rows": Key(one_of(*ROWS)),
    "mark_variants": Key(flag),
}
VALUES = {
    "number": Key(text),
    "date": Key(day),
    "effective": Key(day),
    "signer": Key(text),
    "capacity": Key(text),
    "drafter": Key(text),
    "addressee": Key(text),
}
ALIGN = {"instrument": Key(words), "old": Key(ids, needed=True), "new": Key(ids, needed=True)}
PROGRAMME = {
    "year": Key(year, needed=True),
    "lead": Key(words, needed=True),
    "partner": Key(words, needed=True),
    "basis": Key(words, needed=True),
    "from": Key(one_of("new", "old")),
    "values": Key(typed),
    "confirmed": Key(ids),
    "chosen": Key(ids),
    "annex": Key(flag),
    "two_numbers": Key(flag),
    "previous": Key(words),
}

FILLED = ("submission", "appraisal-request", "decision", "comparison", "opinions", "report",
          "programme", "contents")  # fmt: skip
"""Roles whose paper is a filled template; an officer may give another one."""
TEMPLATES = {role: Key(words) for role in FILLED}

TABLES = {"dossier": DOSSIER, "values": VALUES, "templates": TEMPLATES}
"""Sections that stand once: ``[dossier]``."""
LISTS = {"align": ALIGN, "programme": PROGRAMME}
"""Sections that may stand several times: ``[[programme]]``."""
