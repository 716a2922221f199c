"""The register of duties, and what became of it, for the terminal."""

from drafting.duties.between import TITLES, DutyChange, by_agency
from drafting.duties.calendar import short
from drafting.duties.due import due
from drafting.duties.duty import Duty
from drafting.duties.matrix import matrix
from drafting.phrases.places import capital, place

WIDTH = 96


def duties_text(found: tuple[Duty, ...], name: str, year: int | None = None) -> str:
    """Agency by agency: each duty in a line or two, then what a person should look at."""
    if not found:
        return f"{name}: không tìm thấy nhiệm vụ phối hợp nào."
    lines = [f"Nhiệm vụ trong {name}: {_count(found)}"]
    by_lead: dict[str, list[Duty]] = {}
    for duty in found:
        by_lead.setdefault("; ".join(duty.lead_resolved) or "Không nêu cơ quan", []).append(duty)
    for lead, members in by_lead.items():
        lines += ["", capital(lead)]
        for duty in members:
            lines += _lines(duty, year)
    gaps = matrix(found).gaps
    if gaps:
        lines += ["", "Cần xem lại", *(f"  - {gap}" for gap in gaps)]
    return "\n".join(lines)


def changes_text(changes: tuple[DutyChange, ...], old: str, new: str) -> str:
    """What became of the duties, agency by agency."""
    if not changes:
        return f"Nhiệm vụ trong {old} và {new} không khác nhau."
    lines = [f"Nhiệm vụ từ {old} sang {new}"]
    for agency, members in by_agency(changes).items():
        lines += ["", capital(agency) or "Không nêu cơ quan"]
        for change in members:
            said = f" ({change.said})" if change.said else ""
            lines.append(f"  {_sides(change)}: {TITLES[change.kind]}{said}")
            lines.append(f"    {_cut(change.action)}")
    return "\n".join(lines)


def _count(found: tuple[Duty, ...]) -> str:
    timed = sum(bool(d.frequency or d.deadline) for d in found)
    return f"{len(found)} nhiệm vụ, {timed} có định kỳ hoặc thời hạn"


def _lines(duty: Duty, year: int | None) -> list[str]:
    facts = [duty.role]
    if duty.partners:
        facts.append(f"với {', '.join(duty.partners_resolved)}")
    if duty.frequency:
        facts.append(duty.frequency)
    if duty.deadline_text:
        facts.append(duty.deadline_text)
    if duty.recipient_resolved:
        facts.append(f"gửi {duty.recipient_resolved}")
    lines = [f"  {capital(place(duty.id))}: {'; '.join(facts)}", f"    {_cut(duty.action)}"]
    when = due(duty, year) if year else None
    if when:
        lines.append(f"    {when.remark or f'Năm {year}: {short(when.day)}'}")
    return lines


def _sides(change: DutyChange) -> str:
    old, new = (", ".join(place(i) for i in ids) for ids in (change.old, change.new))
    return capital(f"{old} → {new}" if old and new and old != new else new or old)


def _cut(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= WIDTH else f"{flat[:WIDTH].rsplit(' ', 1)[0]} …"
