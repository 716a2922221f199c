"""The plan table: rows from acts, grouped by subject, numbered through."""

import re
from dataclasses import replace

from drafting.duties.acts import Act
from drafting.duties.cells import cells, merged
from drafting.duties.duty import LEADS, WORKS_WITH
from drafting.duties.pair import Common
from drafting.duties.paper import Line, PlanGroup, PlanRow
from drafting.duties.reporting import report_rows
from drafting.duties.schedule import slots
from drafting.duties.subjects import (
    ADVICE,
    PLAN_ORDER,
    PROGRAMME,
    REPORT,
    REVIEW,
    SUPPORT,
    subject,
)
from drafting.duties.values import blank, computed, confirm, data
from drafting.phrases.places import capital, clause, place

NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI")


def plan(common: Common, year: int, named: str, chosen: tuple[str, ...]) -> tuple[PlanGroup, ...]:
    """The groups of the plan with their rows.

    ``named`` is what the regulation calls itself (``Quy chế``); ``chosen`` are ids of optional
    units that go in. Groups in which the lead has a clause of its own come first, then those that
    only the partner's clauses set; review and reports close the plan.
    """
    extra = tuple(a for a in common.optional if a.unit in chosen or clause(a.unit) in chosen)
    rows = _rows((*common.plan, *extra), common, year)
    rows += [(REPORT, _is_lead(act, common), row) for act, row in report_rows(common, year, named)]
    groups: list[PlanGroup] = []
    number = 0
    for title, members in _grouped(rows):
        numbered = []
        for row in members:
            number += 1
            numbered.append(replace(row, number=str(number)))
        groups.append(PlanGroup(NUMERALS[len(groups)], title, tuple(numbered)))
    return tuple(groups)


def optional_rows(common: Common, year: int) -> tuple[PlanRow, ...]:
    """Rows of the duties that other agencies' articles give to both, not part of the plan."""
    return tuple(row for _, _, row in _rows(common.optional, common, year))


Found = tuple[str, bool, PlanRow]
"""Subject, whether it comes from the lead's own article, row."""


def _rows(acts: tuple[Act, ...], common: Common, year: int) -> list[Found]:
    made: list[Found] = []
    done: set[tuple[str, int]] = set()
    for act in acts:
        if (act.unit, act.nth) in done:
            continue
        twin = _twin(act, common.plan) if act in common.plan else None
        if twin:
            done |= {(twin.unit, twin.nth)}
        made.extend(
            (act.subject, _is_lead(act, common), row) for row in _of(act, twin, common, year)
        )
    return made


def _twin(act: Act, acts: tuple[Act, ...]) -> Act | None:
    """The clause of the other agency that leads what this one only helps with, or the reverse.

    Both must name the same act in the same words (``tuyên truyền``), and the leading one no
    agency of its own choice.
    """
    for other in acts:
        if other.owners == act.owners or other.cue != act.cue or not act.cue:
            continue
        if {act.role, other.role} == {LEADS, WORKS_WITH} and act.nth == other.nth == 0:
            leading = act if act.role == LEADS else other
            if leading.classes:
                return other
    return None


def _of(act: Act, twin: Act | None, common: Common, year: int) -> list[PlanRow]:
    key = f"plan.{act.unit}" + (f".{act.nth + 1}" if act.nth else "")
    owner = _owner(act, common)
    if twin:
        helps, leads = (act, twin) if act.role == WORKS_WITH else (twin, act)
        lead, partner = merged(helps, helps.owners[0], leads.owners[0], key)
    elif owner is None:
        lead = tuple(computed(name) for name in act.owners[:1])
        partner = (computed(", ".join(act.partners)),)
    else:
        lead, partner = cells(act, owner, common, key)
    units = (act.unit, twin.unit) if twin else (act.unit,)
    made = []
    times = slots(act, year, key)
    for at, slot in enumerate(times):
        suffix = f".{at + 1}" if len(times) > 1 else ""
        made.append(
            PlanRow(
                number="",
                units=units,
                task=_task(act, year),
                lead=lead,
                partner=partner,
                time=slot.line,
                basis=(computed(capital("; ".join(place(u) for u in units))),),
                product=_product(act, year, f"{key}{suffix}"),
                remarks=slot.remarks,
            )
        )
    return made


def _task(act: Act, year: int) -> Line:
    """The act as the clause words it, up to its purpose."""
    if act.subject == PROGRAMME:
        return (data(f"Xây dựng, ký kết Chương trình phối hợp công tác năm {year}"),)
    words = re.sub(r"^(?:thường xuyên|đồng thời,)\s", "", act.text, flags=re.IGNORECASE)
    if act.intro:
        opening = act.intro.rstrip().rstrip(":")
        words = f"{opening} {words[:1].lower()}{words[1:]}"
    return (computed(capital(_without_purpose(words))),)


def _without_purpose(words: str) -> str:
    """``… nhằm kịp thời hỗ trợ …`` stays in the clause; the table names the work, part by part."""
    parts = [part.strip(" ,;") for part in re.split(r"(?<=;)\s", words)]
    cut = [re.split(_PURPOSE, part)[0].rstrip(" ,;") for part in parts]
    return "; ".join(
        short if len(short) > 30 else part for short, part in zip(cut, parts, strict=True)
    )


_PURPOSE = (
    r",?\s(?:nhằm|để|trong trường hợp|theo (?:đúng )?(?:quy định|Quy chế)|"
    r"(?:đảm bảo|bảo đảm) phù hợp|phù hợp với)\s"
)
"""Where an act's purpose, case or measure begins."""


def _product(act: Act, year: int, key: str) -> Line:
    text = subject(act.subject).product.format(year=year)
    return (confirm(text, f"{key}.product", "Gợi ý"),) if text else (blank(f"{key}.product"),)


def _owner(act: Act, common: Common) -> str | None:
    return next((n for n in (common.lead, common.partner) if n in act.owners), None)


def _is_lead(act: Act, common: Common) -> bool:
    return common.lead in act.owners


def _grouped(rows: list[Found]) -> list[tuple[str, list[PlanRow]]]:
    """Titles and rows in the order of a plan."""
    by_subject: dict[str, list[Found]] = {}
    for found in rows:
        by_subject.setdefault(found[0], []).append(found)
    first, last = (PROGRAMME, ADVICE), (REVIEW, REPORT)
    own = [s for s in PLAN_ORDER if any(lead for _, lead, _ in by_subject.get(s, ()))]
    middle = [s for s in PLAN_ORDER if s in by_subject and s not in (*first, *last)]
    ordered = [
        [s for s in first if s in by_subject],
        *([s] for s in middle if s in own),
        [s for s in middle if s not in own and s in SUPPORT],
        *([s] for s in middle if s not in own and s not in SUPPORT),
        [s for s in last if s in by_subject],
    ]
    return [
        (_title(subjects), [row for s in subjects for _, _, row in by_subject[s]])
        for subjects in ordered
        if subjects
    ]


def _title(subjects: list[str]) -> str:
    """One subject's title, or those of a joint group: ``Tập huấn, cải cách thủ tục hành chính``."""
    titles = list(dict.fromkeys(subject(s).plan_title for s in subjects))
    if len(titles) > 1:
        titles[0] = titles[0].replace("Chia sẻ thông tin", "Thông tin")
    return capital(", ".join([titles[0], *(t[:1].lower() + t[1:] for t in titles[1:])]))
