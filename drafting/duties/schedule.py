"""When the acts of a plan fall due in one year, as far as the regulation says."""

from dataclasses import dataclass

from drafting.duties.acts import Act
from drafting.duties.calendar import in_year, remark, short
from drafting.duties.due import is_before
from drafting.duties.paper import Line
from drafting.duties.subjects import PROGRAMME, subject
from drafting.duties.timing import Time
from drafting.duties.values import blank, computed
from drafting.phrases.frequency import (
    HALF_YEARLY,
    MONTHLY,
    ON_REQUEST,
    PERIODIC,
    QUARTERLY,
    REGULAR,
    SUDDEN,
    YEARLY,
)

QUARTERS = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True)
class Slot:
    """One row's time."""

    line: Line
    span: str = ""
    """What a report of that time covers: ``06 tháng``, ``năm``."""
    remarks: tuple[str, ...] = ()


def slots(act: Act, year: int, key: str) -> tuple[Slot, ...]:
    """The times of an act: one, or a row for each quarter or half of the year."""
    if act.subject == PROGRAMME:
        return (Slot((blank(f"{key}.time", subject(PROGRAMME).time.format(year=year)),)),)
    made: list[Slot] = []
    for time in act.times:
        made.extend(_slots(act, time, year, key))
    return tuple(made)


def _slots(act: Act, time: Time, year: int, key: str) -> list[Slot]:
    hint = subject(act.subject).time.format(year=year)
    if act.text.casefold().startswith("xây dựng chế độ"):
        hint = f"Quý I/{year}"
    if time.deadline or time.cutoff:
        return [_due(time, year, key)]
    if time.frequency == QUARTERLY:
        return [Slot((computed(f"Quý {q}/{year}"),)) for q in QUARTERS]
    if time.frequency == HALF_YEARLY:
        return [
            Slot((computed(f"06 tháng {half} năm {year}"),), "06 tháng") for half in ("đầu", "cuối")
        ]
    if time.frequency == YEARLY:
        return [Slot((computed(f"Năm {year} (hằng năm); "), blank(f"{key}.time", hint)), "năm")]
    said = {REGULAR: "Thường xuyên", MONTHLY: f"Hằng tháng, năm {year}"}.get(time.frequency or "")
    if time.frequency in (SUDDEN, ON_REQUEST):
        said = "Khi có yêu cầu"
    if time.frequency == PERIODIC:
        return [Slot((computed("Định kỳ "), blank(f"{key}.time", hint)), "định kỳ")]
    if not said and "phát sinh" in act.text.split(";")[0][:60]:
        said = "Khi phát sinh"
    return [Slot((computed(said),) if said else (blank(f"{key}.time", hint),))]


def _due(time: Time, year: int, key: str) -> Slot:
    """``Trước ngày 05/7/2025``; a cut-off of figures stands in brackets, never as a due day."""
    span = {HALF_YEARLY: "06 tháng", YEARLY: "năm"}.get(time.frequency or "", "")
    parts, notes = [], []
    day = in_year(time.deadline, year) if time.deadline else None
    if day:
        before = is_before(time.text)
        parts.append(computed(f"{'Trước ngày' if before else 'Ngày'} {short(day)}"))
        note = remark(day, before)
        notes = [note] if note else []
    elif time.deadline:
        parts.append(computed((time.text or "")[:1].upper() + (time.text or "")[1:]))
    cut = in_year(time.cutoff, year) if time.cutoff else None
    if cut:
        parts.append(computed(f" (số liệu tính đến hết ngày {short(cut)})"))
    return Slot(tuple(parts) or (blank(f"{key}.time"),), span, tuple(notes))
