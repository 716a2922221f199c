"""A year month by month: what falls due, and what only comes round at the end of a span."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from drafting.duties.due import due
from drafting.duties.duty import Duty
from drafting.phrases.frequency import HALF_YEARLY, MONTHLY, QUARTERLY, YEARLY

ENDS = {
    # frequency: the months at whose end a span ends
    YEARLY: (12,),
    HALF_YEARLY: (6, 12),
    QUARTERLY: (3, 6, 9, 12),
    MONTHLY: tuple(range(1, 13)),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of one month."""

    day: date
    """The due day; for a reminder the last day of the span."""
    is_due: bool
    """False: the text says how often, not by when; no due day is invented."""
    duty: Duty
    remark: str | None = None
    """Where the due day is a day off."""


def months(found: Iterable[Duty], year: int) -> tuple[tuple[Entry, ...], ...]:
    """Twelve months, each in the order of its days, due days before reminders."""
    entries: list[Entry] = []
    for duty in found:
        when = due(duty, year)
        if when and when.day.year == year:
            entries.append(Entry(when.day, True, duty, when.remark))
        elif not when:
            ends = ENDS.get(duty.frequency or "", ())
            entries += [Entry(_last(year, month), False, duty) for month in ends]
    entries.sort(key=lambda e: (e.day, not e.is_due))
    return tuple(tuple(e for e in entries if e.day.month == m) for m in range(1, 13))


def _last(year: int, month: int) -> date:
    """The last day of a month."""
    first_after = date(year + month // 12, month % 12 + 1, 1)
    return first_after - timedelta(days=1)
