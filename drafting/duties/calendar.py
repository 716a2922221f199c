"""Days of a year: how they are printed, and whether an office is open.

Offices rest on Saturday and Sunday; fixed public holidays come from the register. Lunar and
exchanged holidays are set anew each year and are not known here.
"""

from datetime import date, timedelta

from drafting.registers import holidays

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def in_year(normal: str, year: int) -> date | None:
    """``--07-05`` in a year; a full ISO day itself; ``None`` where no such day is."""
    text = normal.replace("-", f"{year}", 1) if normal.startswith("--") else normal
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def short(day: date) -> str:
    """``05/7/2025``: a zero before days under 10 and before the months 1 and 2.

    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, mục I.4.
    """
    month = f"{day.month:02}" if day.month <= 2 else str(day.month)
    return f"{day.day:02}/{month}/{day.year}"


def closed(day: date) -> str | None:
    """Why offices are closed (``thứ Bảy``, ``Quốc khánh``), or ``None`` on a working day."""
    fixed = f"--{day.month:02}-{day.day:02}"
    for holiday in holidays():
        if holiday.day == fixed:
            return holiday.name
    return WEEKDAYS[day.weekday()] if day.weekday() >= 5 else None


def working_day_before(day: date) -> date:
    """The last working day before ``day`` that the fixed calendar knows."""
    day -= timedelta(days=1)
    while closed(day):
        day -= timedelta(days=1)
    return day


def remark(day: date, before: bool) -> str | None:
    """What an officer should know of a due day on which offices are closed.

    ``before`` says that the text wants it before that day.
    """
    why = closed(day)
    if not why:
        return None
    last = working_day_before(day)
    name = WEEKDAYS[last.weekday()]
    due = "trước ngày" if before else "ngày"
    return f"Hạn {due} {short(day)} rơi vào {why}: nên gửi chậm nhất {name}, ngày {short(last)}."
