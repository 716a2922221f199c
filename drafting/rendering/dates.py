"""Dates as official papers print them."""

from datetime import date

from drafting.profiles.profile import Dates
from drafting.text.blanks import BLANK


def printed_date(day: date | None, rule: Dates) -> str:
    """``ngày 05 tháng 01 năm 2020``; all three as ``……`` where the day is not known.

    Which figures take a zero in front: ``rule`` (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).
    """
    if day is None:
        return f"ngày {BLANK} tháng {BLANK} năm {BLANK}"
    width = 2 if day.day < rule.pad_day_below else 1
    month_width = 2 if day.month in rule.pad_months else 1
    return f"ngày {day.day:0{width}} tháng {day.month:0{month_width}} năm {day.year}"
