"""Báo cáo tình hình thực hiện: one agency's own duties copied in, results left to be written."""

from collections.abc import Mapping, Sequence

from drafting.duties.gathered import PlanResult
from drafting.duties.reports import Reporter
from drafting.model import Instrument
from drafting.rendering.administrative import (
    Cover,
    cover_context,
    lowered,
    render_administrative,
    said,
)
from drafting.text.blanks import BLANK
from drafting.text.characters import squeeze

TYPED = {
    "direction": "Công tác chỉ đạo, triển khai",
    "shortcomings": "Tồn tại, hạn chế, nguyên nhân",
    "proposals": "Kiến nghị, đề xuất",
    "outlook": "Phương hướng, nhiệm vụ",
}


def render_progress(
    regulation: Instrument,
    agency: str,
    reporter: Reporter | None,
    period: str,
    cover: Cover,
    typed: Mapping[str, str | Sequence[str]] | None = None,
    plan: Sequence[PlanResult] = (),
    template: bytes | None = None,
) -> bytes:
    """The report of ``agency`` on ``period`` (``"6 tháng đầu năm 2025"``).

    ``reporter`` has its clauses; ``plan`` are its programme's rows; a result that
    nobody wrote is ``……``. Raises ``TemplateError``.
    """
    name = f"Quy chế {lowered(regulation.subject or BLANK)}"
    subject = f"Tình hình thực hiện {name} {period}"
    context = cover_context(cover, "BÁO CÁO", "BC", subject)
    given = typed or {}
    context |= {key: said(given.get(key)) for key in TYPED}
    context |= {
        "opening": [f"Thực hiện {name}, {agency} báo cáo kết quả {period} như sau:"],
        "duties": _duties(reporter),
        "plan": [
            {
                "number": n,
                "basis": row.basis or BLANK,
                "task": row.task or BLANK,
                "result": row.result or BLANK,
                "reason": row.reason,
            }
            for n, row in enumerate(plan or (PlanResult("", "", "", ""),), 1)
        ],
        "about": lowered(subject),
        "decider": cover.addressees[0] if cover.addressees else BLANK,
    }
    return render_administrative("progress", context, template)


def _duties(reporter: Reporter | None) -> list[dict[str, str]]:
    """Each clause of the agency with a blank for its result."""
    tasks = reporter.tasks if reporter else ()
    made = [
        {"place": t.place, "text": squeeze(t.text), "result": "" if t.opens else BLANK}
        for t in tasks
    ]
    return made or [{"place": BLANK, "text": BLANK, "result": BLANK}]
