"""Who reports on a regulation, on what, to whom and by when; who sums the reports up."""

from collections.abc import Iterable
from dataclasses import dataclass

from drafting.duties.calendar import in_year, remark, short
from drafting.duties.due import is_before
from drafting.duties.duty import Duty
from drafting.duties.matrix import is_named
from drafting.duties.register import duties
from drafting.duties.subjects import REPORT, subject_of
from drafting.model import Document
from drafting.phrases.frequency import HALF_YEARLY, YEARLY
from drafting.phrases.places import capital, place


@dataclass(frozen=True, slots=True)
class Period:
    """What a report covers."""

    year: int
    half: int | None = None
    """1 or 2; ``None`` for the whole year."""

    @property
    def title(self) -> str:
        """``06 tháng đầu năm 2025``, ``năm 2025``."""
        if self.half is None:
            return f"năm {self.year}"
        return f"06 tháng {'đầu' if self.half == 1 else 'cuối'} năm {self.year}"

    @property
    def frequency(self) -> str:
        """The normal form of a duty to report that often."""
        return YEARLY if self.half is None else HALF_YEARLY


@dataclass(frozen=True, slots=True)
class Task:
    """One clause that an agency reports on."""

    unit: str
    place: str
    """``Khoản 1 Điều 8``."""
    text: str
    """The clause, verbatim."""

    @property
    def opens(self) -> bool:
        """It only opens a list: its points have the results."""
        return self.text.rstrip().endswith(":")


@dataclass(frozen=True, slots=True)
class Reporter:
    """An agency with the clauses that give it something to do."""

    agency: str
    tasks: tuple[Task, ...]
    group: bool
    """A group (``các huyện``): several agencies report on the same clauses."""


@dataclass(frozen=True, slots=True)
class Reporting:
    """How reports on a regulation run; ``""`` and ``()`` for what it does not say."""

    reporters: tuple[Reporter, ...]
    receiver: str = ""
    """Who is sent the agencies' reports."""
    due: str = ""
    """``trước ngày 05/7/2025`` in the period's year."""
    remark: str = ""
    """Where that is a day off."""
    basis: str = ""
    summary_by: str = ""
    """Who sums the reports up."""
    summary_to: str = ""
    summary_basis: str = ""


def reporting(document: Document, period: Period) -> Reporting:
    """The reports of one period that the regulation of ``document`` asks for."""
    register = duties(document)
    asked = [d for d in register if _is_report(d)]
    each = [d for d in asked if not any(map(is_named, d.lead))]
    whole = [d for d in asked if any(map(is_named, d.lead))]
    one = next((d for d in each if d.frequency == period.frequency), each[0] if each else None)
    total = whole[0] if whole else None
    due, note = _due(one, period) if one else ("", "")
    return Reporting(
        _reporters(register, {d.id for d in asked}),
        receiver=(one.recipient_resolved or "") if one else "",
        due=due,
        remark=note,
        basis=place(one.id) if one else "",
        summary_by=total.lead_resolved[0] if total else "",
        summary_to=(total.recipient_resolved or "") if total else "",
        summary_basis=place(total.id) if total else "",
    )


def _is_report(duty: Duty) -> bool:
    """A duty to report on the regulation itself, in an article of its own."""
    return not duty.inherited and subject_of(duty.action)[0] == REPORT


def _due(duty: Duty, period: Period) -> tuple[str, str]:
    day = in_year(duty.deadline, period.year) if duty.deadline else None
    if day is None or duty.frequency != period.frequency or period.half == 2:
        return "", ""
    before = is_before(duty.deadline_text)
    return f"{'trước ngày' if before else 'ngày'} {short(day)}", remark(day, before) or ""


def _reporters(register: Iterable[Duty], left_out: set[str]) -> tuple[Reporter, ...]:
    """Every agency with an article of its own, or that a clause names as its bearer."""
    found: dict[str, dict[str, Task]] = {}
    for duty in register:
        if duty.id in left_out:
            continue
        for name in duty.lead_resolved:
            if duty.inherited or is_named(name):
                task = Task(duty.id, capital(place(duty.id)), duty.quote)
                found.setdefault(name, {}).setdefault(duty.id, task)
    return tuple(
        Reporter(name, tuple(tasks.values()), is_group(name)) for name, tasks in found.items()
    )


def is_group(name: str) -> bool:
    """``Ủy ban nhân dân các huyện``, ``các sở``."""
    return not is_named(name) or " các huyện" in name or " các xã" in name or "cấp " in name
