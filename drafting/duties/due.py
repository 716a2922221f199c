"""A duty's due day in one year."""

from dataclasses import dataclass
from datetime import date

from drafting.duties.calendar import in_year, remark
from drafting.duties.duty import Duty


@dataclass(frozen=True, slots=True)
class Due:
    day: date
    before: bool
    """The text says ``trước ngày``: the day itself is too late."""
    remark: str | None
    """What an officer should know where offices are closed on that day."""


def due(duty: Duty, year: int) -> Due | None:
    """The day, or ``None`` where the text sets none that can be told for a year."""
    day = in_year(duty.deadline, year) if duty.deadline else None
    if day is None:
        return None
    before = is_before(duty.deadline_text)
    return Due(day, before, remark(day, before))


def is_before(printed: str | None) -> bool:
    """``trước ngày 05 tháng 7``."""
    return (printed or "").lower().startswith("trước")
