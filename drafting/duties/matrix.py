"""The register turned by agency: who does what, and where the regulation leaves a gap."""

from dataclasses import dataclass

from drafting.duties.duty import LEADS, Duty
from drafting.duties.subjects import OTHER, subject_of
from drafting.phrases.places import place

LEAD_MARK, PARTNER_MARK, RECIPIENT_MARK, DIRECTED_MARK = "CT", "PH", "N", "CĐ"
MARKS = {
    LEAD_MARK: "chủ trì hoặc thực hiện",
    PARTNER_MARK: "phối hợp",
    RECIPIENT_MARK: "nhận",
    DIRECTED_MARK: "được chỉ đạo, được tham mưu",
}
"""What a cell of the matrix says."""


@dataclass(frozen=True, slots=True)
class Matrix:
    agencies: tuple[str, ...]
    """Resolved names, those with duties of their own first."""
    duties: tuple[str, ...]
    """Unit ids in reading order, each once."""
    cells: dict[tuple[str, str], str]
    """``(agency, unit id)`` → marks, ``"CT"`` or ``"PH, N"``."""
    gaps: tuple[str, ...]
    """What a person should look at, in Vietnamese."""


def matrix(found: tuple[Duty, ...]) -> Matrix:
    """The matrix of a register; groups (``các cơ quan liên quan``) are not agencies."""
    cells: dict[tuple[str, str], list[str]] = {}
    for duty in found:
        roles = (
            (duty.lead_resolved, LEAD_MARK),
            (duty.partners_resolved, PARTNER_MARK),
            ((duty.recipient_resolved,) if duty.recipient_resolved else (), RECIPIENT_MARK),
            ((*duty.directed, *duty.advised), DIRECTED_MARK),
        )
        for names, mark in roles:
            for name in names:
                if is_named(name):
                    marks = cells.setdefault((name, duty.id), [])
                    if mark not in marks:
                        marks.append(mark)
    owners = dict.fromkeys(n for d in found for n in d.lead_resolved if is_named(n))
    others = dict.fromkeys(name for name, _ in cells if name not in owners)
    return Matrix(
        (*owners, *others),
        tuple(dict.fromkeys(d.id for d in found)),
        {key: ", ".join(marks) for key, marks in cells.items()},
        (*_orphans(found), *_silent(found, tuple(others)), *_double_leads(found)),
    )


def is_named(name: str) -> bool:
    """A name (``Sở Y tế``), not a group (``các cơ quan, đơn vị``, ``Các sở, ngành khác``)."""
    first = name.split(maxsplit=1)[0]
    return first[:1].isupper() and first not in ("Các", "Mọi", "Những", "Từng", "Cơ", "Thủ")


def _orphans(found: tuple[Duty, ...]) -> list[str]:
    """Duties that nobody bears, or only ``các cơ quan, đơn vị``."""
    notes = []
    for duty in found:
        if not duty.lead:
            notes.append(f"{_where(duty)}: không nêu cơ quan thực hiện.")
        elif duty.recipient and not any(map(is_named, duty.lead)):
            who = ", ".join(duty.lead)
            notes.append(f"{_where(duty)}: chỉ giao chung cho “{who}”.")
    return list(dict.fromkeys(notes))


def _silent(found: tuple[Duty, ...], others: tuple[str, ...]) -> list[str]:
    """Agencies that others are to work with, and that no article of their own speaks of."""
    asked = {n for d in found for n in d.partners_resolved}
    return [
        f"{name}: được nêu để phối hợp nhưng không có nhiệm vụ riêng."
        for name in others
        if name in asked
    ]


def _double_leads(found: tuple[Duty, ...]) -> list[str]:
    """One subject that several agencies lead: perhaps the same work twice."""
    leaders: dict[str, dict[str, str]] = {}
    for duty in found:
        subject, cue = subject_of(duty.action)
        if duty.role == LEADS and subject != OTHER:
            for name in duty.lead_resolved:
                leaders.setdefault(cue, {}).setdefault(name, duty.id)
    return [
        f"“{cue}”: cùng chủ trì có {', '.join(f'{n} ({place(i)})' for n, i in by.items())}."
        for cue, by in leaders.items()
        if len(by) > 1
    ]


def _where(duty: Duty) -> str:
    where = place(duty.id)
    return where[:1].upper() + where[1:]
