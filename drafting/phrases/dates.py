"""How days are printed: ``ngày 05 tháng 7``, ``05/7``, ``31/12/2025``, ``tháng 7``."""

import re

DAY = r"""(?:
      (?:ngày\s)?(?P<day>\d{1,2})\stháng\s(?P<month>\d{1,2})(?!\d)(?:\snăm\s(?P<year>\d{4}))?
    | (?:ngày\s)?(?P<day2>\d{1,2})[/.-](?P<month2>\d{1,2})(?![\d/])(?:[/.-](?P<year2>\d{4}))?
    | (?:ngày\s)?(?P<day3>\d{1,2})[/.-](?P<month3>\d{1,2})[/.-](?P<year3>\d{4})
    )"""
"""A day with its month, for a verbose pattern; the year where it is printed.

Must match: ``ngày 05 tháng 7``, ``05/7``, ``ngày 20 tháng 12 năm 2024``, ``31/12/2025``.
Must not: ``15 ngày``, ``08/2020/QĐ-UBND`` (no second month), ``tháng 7``.
"""

LAST_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Last day of each month; the end of February is the 28th where no year is known."""


def normal_day(match: re.Match[str]) -> str | None:
    """``--07-05``, or ``2024-12-20`` where the year is printed; ``None`` where no such day is."""
    groups = match.groupdict()
    day, month, year = (
        groups[name] or groups[f"{name}2"] or groups[f"{name}3"]
        for name in ("day", "month", "year")
    )
    if not 1 <= int(month) <= 12 or not 1 <= int(day) <= 31:
        return None
    return f"{year or '-'}-{int(month):02}-{int(day):02}"


def end_of_month(month: str) -> str | None:
    """``"7"`` → ``--07-31``."""
    number = int(month)
    return f"--{number:02}-{LAST_DAYS[number - 1]}" if 1 <= number <= 12 else None
