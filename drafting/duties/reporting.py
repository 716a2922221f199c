"""Rows for the reports on the regulation itself."""

from dataclasses import replace

from drafting.duties.acts import Act
from drafting.duties.calendar import in_year
from drafting.duties.pair import Common
from drafting.duties.paper import Line, PlanRow
from drafting.duties.schedule import slots
from drafting.duties.timing import Time
from drafting.duties.values import blank, computed, joined
from drafting.phrases.frequency import ON_REQUEST, PERIODIC, SUDDEN
from drafting.phrases.places import capital, place

_SPANS = {"6 tháng": "06 tháng", "hằng năm": "năm", "hằng quý": "quý", "hằng tháng": "tháng"}


def report_rows(common: Common, year: int, named: str) -> list[tuple[Act, PlanRow]]:
    """One row for each time that the regulation sets for a report."""
    spans = [_SPANS[t.frequency] for a in common.reports for t in a.times if t.frequency in _SPANS]
    return [(act, row) for act in common.reports for row in _of(act, common, year, named, spans)]


def _of(act: Act, common: Common, year: int, named: str, spans: list[str]) -> list[PlanRow]:
    group = not any(name[:1].isupper() for name in act.owners)
    key = f"plan.{act.unit}"
    rows = []
    times = act.times
    for at, time in enumerate(times):
        own = f"{key}.{at + 1}" if len(times) > 1 else key
        slot = slots(_at(act, time), year, own)[0]
        line = _periodic(spans, own) if time.frequency == PERIODIC else slot.line
        rows.append(
            PlanRow(
                number="",
                units=(act.unit,),
                task=(computed(_task(act, time, named, group=group)),),
                lead=_reporters(act, common) if group else joined([*map(computed, act.owners)]),
                partner=(blank(f"{own}.partner", "Các đơn vị trực thuộc"),)
                if group
                else joined([*map(computed, act.partners)]),
                time=line,
                basis=(computed(capital(place(act.unit))),),
                product=(computed(_product(time, year)),),
                remarks=slot.remarks,
            )
        )
    return rows


def _at(act: Act, time: Time) -> Act:
    return replace(act, times=(time,))


def _reporters(act: Act, common: Common) -> Line:
    """Those of the two who report: not the one that receives."""
    names = [n for n in (common.lead, common.partner) if n != act.recipient]
    return joined([computed(n) for n in names])


def _task(act: Act, time: Time, named: str, *, group: bool) -> str:
    to = act.recipient or "cấp có thẩm quyền"
    if time.frequency in (SUDDEN, ON_REQUEST):
        return f"Báo cáo đột xuất {to}"
    if group:
        span = _SPANS.get(time.frequency or "", "")
        return f"Báo cáo {span} tình hình thực hiện {named}, gửi {to}".replace("  ", " ")
    return f"Tổng hợp, báo cáo {to} tình hình thực hiện {named}"


def _periodic(spans: list[str], key: str) -> Line:
    """``Định kỳ 06 tháng và năm``, the spans of the reports that it sums up; the day is open."""
    said = " và ".join(dict.fromkeys(spans))
    return (computed(f"Định kỳ {said} ".replace("  ", " ")), blank(f"{key}.time", "ngày …"))


def _product(time: Time, year: int) -> str:
    if time.frequency in (SUDDEN, ON_REQUEST):
        return "Báo cáo đột xuất"
    span = _SPANS.get(time.frequency or "")
    if not span:
        return "Báo cáo tổng hợp"
    if span == "06 tháng":
        day = in_year(time.deadline, year) if time.deadline else None
        half = "cuối" if day and day.month > 9 else "đầu"
        return f"Báo cáo 06 tháng {half} năm {year}"
    return f"Báo cáo {span} {year}"
