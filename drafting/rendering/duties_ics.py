"""The timed duties of a year as a calendar file (RFC 5545) for Outlook, Google and Thunderbird.

A due day of the text is an event on the last working day that keeps it. A frequency without a day
is only a reminder at the end of each span, and says so: no due date is invented.
"""

import hashlib
from datetime import date, timedelta

from drafting.duties.calendar import closed, short, working_day_before
from drafting.duties.due import Due, due
from drafting.duties.duty import Duty
from drafting.phrases.frequency import HALF_YEARLY, MONTHLY, QUARTERLY, YEARLY
from drafting.phrases.places import capital, place

PRODUCT = "-//drafting-vn//duties//VI"

SPANS = {
    # frequency: (first reminder, months between, how many)
    YEARLY: ((12, 31), 12, 1),
    HALF_YEARLY: ((6, 30), 6, 2),
    QUARTERLY: ((3, 31), 3, 4),
    MONTHLY: ((1, 31), 1, 12),
}


def duties_ics(found: tuple[Duty, ...], year: int, stamp: str) -> str:
    """The calendar of ``year``. ``stamp`` is the time written as made (``20240531T000000Z``): it
    comes from the project or the year, never from the clock.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN",
             "METHOD:PUBLISH", f"X-WR-CALNAME:Nhiệm vụ phối hợp năm {year}"]  # fmt: skip
    for duty in found:
        lines += _event(duty, year, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(duty: Duty, year: int, stamp: str) -> list[str]:
    when = due(duty, year)
    if when and when.day.year == year:
        day, rule = _kept(when), ""
        note = f"Thời hạn: {duty.deadline_text} ({short(when.day)})."
    elif duty.frequency in SPANS:
        (month, last), months, times = SPANS[duty.frequency]
        day = date(year, month, last)
        rule = (
            f"RRULE:FREQ=MONTHLY;INTERVAL={months};BYMONTHDAY=-1;COUNT={times}" if times > 1 else ""
        )
        note = (
            "Văn bản chỉ ghi định kỳ, không ghi ngày: đây là lời nhắc cuối kỳ, không phải thời hạn."
        )
    else:
        return []
    said = [note, f"Căn cứ: {capital(place(duty.id))}."]
    if duty.recipient_resolved:
        said.append(f"Nơi nhận: {duty.recipient_resolved}.")
    who = "; ".join(duty.lead_resolved)
    return [
        "BEGIN:VEVENT",
        f"UID:{_uid(duty, year)}",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        *([rule] if rule else []),
        f"SUMMARY:{_escaped(f'{capital(who)}: {_short(duty.action)}')}",
        f"DESCRIPTION:{_escaped(chr(10).join([*said, duty.quote]))}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-P7D",
        f"DESCRIPTION:{_escaped(_short(duty.action))}",
        "END:VALARM",
        "END:VEVENT",
    ]


def _kept(when: Due) -> date:
    """The last working day that keeps the due day: before it where the text says ``trước``."""
    early = when.before or closed(when.day)
    return working_day_before(when.day) if early else when.day


def _uid(duty: Duty, year: int) -> str:
    """The same duty of the same year has the same id, whatever else the text says."""
    key = "|".join((duty.instrument, duty.id, duty.frequency or "", duty.deadline or "", str(year)))
    return f"{hashlib.sha256(key.encode()).hexdigest()[:32]}@drafting-vn"


def _short(action: str) -> str:
    flat = " ".join(action.split())
    return flat if len(flat) <= 100 else f"{flat[:100].rsplit(' ', 1)[0]} …"


def _escaped(text: str) -> str:
    for raw, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(raw, written)
    return text


def _folded(line: str) -> str:
    """Lines of at most 75 octets, cut between letters; the next one starts with a space."""
    made, size = [""], 0
    for char in line:
        octets = len(char.encode())
        if size + octets > 75:
            made.append(" ")
            size = 1
        made[-1] += char
        size += octets
    return "\r\n".join(made)
