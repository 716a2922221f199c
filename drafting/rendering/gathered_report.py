"""The report that sums up what the agencies sent, in their own words."""

from typing import Any

from drafting.duties.gathered import DIRECTION, OUTLOOK, PROPOSALS, SHORTCOMINGS, Gathered, Sent
from drafting.duties.reports import Period, Reporting, Task
from drafting.model import Instrument
from drafting.rendering.administrative import (
    Cover,
    cover_context,
    lowered,
    raised,
    render_administrative,
)
from drafting.text.blanks import BLANK
from drafting.text.characters import squeeze


def render_gathered(
    regulation: Instrument,
    asked: Reporting,
    found: Gathered,
    period: Period,
    cover: Cover,
    template: bytes | None = None,
) -> bytes:
    """The combined report of ``period``; what nobody wrote is a blank. Raises ``TemplateError``."""
    name = f"{(regulation.type or 'Quy chế').capitalize()} {lowered(regulation.subject or BLANK)}"
    subject = f"Tổng hợp tình hình thực hiện {name} {period.title}"
    context = cover_context(cover, "BÁO CÁO", "BC", subject)
    context |= {
        "opening": [_opening(asked, name, period)],
        "counts": counts(found),
        "states": _states(found),
        "agencies": [_agency(n, s) for n, s in enumerate(found.sent, 1)],
        "plan": _plan(found),
        "direction": _parts(found, DIRECTION),
        "shortcomings": _parts(found, SHORTCOMINGS),
        "proposals": _parts(found, PROPOSALS),
        "outlook": _parts(found, OUTLOOK),
        "about": lowered(subject),
        "decider": asked.summary_to or BLANK,
    }
    return render_administrative("gathered", context, template)


def counts(found: Gathered) -> list[str]:
    """How many must send, have sent and have not, with names; for the paper and the screen."""
    due, missing = len(found.due), len(found.missing)
    lines = [f"Phải gửi báo cáo: {due} cơ quan; đã gửi: {due - missing}; chưa gửi: {missing}."]
    if found.missing:
        lines.append(f"Chưa gửi: {'; '.join(found.missing)}.")
    lines += [
        f"{raised(name)}: đã nhận {number} báo cáo; văn bản không ghi nhóm này gồm bao nhiêu "
        "cơ quan."
        for name, number in found.groups
    ]
    lines += [f"{name} gửi nhiều lần; không dùng tệp {file}." for name, file in found.twice]
    lines += [f"Không nhận ra cơ quan gửi tệp {file}." for file in found.unknown]
    return lines


def _opening(asked: Reporting, name: str, period: Period) -> str:
    basis = f"{asked.summary_basis} " if asked.summary_basis else ""
    who = asked.summary_by or BLANK
    return f"Thực hiện {basis}{name}, {who} tổng hợp, báo cáo kết quả {period.title} như sau:"


def _states(found: Gathered) -> list[dict[str, Any]]:
    sent = [
        {"agency": s.agency, "state": "Đã gửi", "file": s.report.file, "blanks": _blanks(s.blanks)}
        for s in found.sent
    ]
    missing = [{"agency": n, "state": "Chưa gửi", "file": "", "blanks": ""} for n in found.missing]
    return [{"number": n, **row} for n, row in enumerate([*sent, *missing], 1)]


def _blanks(number: int) -> str:
    return str(number) if number else ""


def _agency(number: int, sent: Sent) -> dict[str, Any]:
    return {
        "number": f"{number}.",
        "name": sent.agency,
        "duties": [_duty(task, result) for task, result in sent.results],
    }


def _duty(task: Task, result: str) -> dict[str, Any]:
    """A clause and its result; words that only open a list have none."""
    first, *more = (result or ("" if task.opens else BLANK)).split("\n")
    return {"place": task.place, "text": squeeze(task.text), "result": first, "more": more}


def _plan(found: Gathered) -> list[dict[str, Any]]:
    rows = [
        {"agency": s.agency, "basis": r.basis, "task": r.task, "result": r.result,
         "reason": r.reason}
        for s in found.sent
        for r in s.report.plan
    ]  # fmt: skip
    return [{"number": n, **row} for n, row in enumerate(rows, 1)]


def _parts(found: Gathered, name: str) -> list[str]:
    """``Sở Y tế: …``, further paragraphs of the same agency without its name."""
    lines = []
    for sent in found.sent:
        words = sent.report.part(name)
        lines += [f"{sent.agency}: {words[0]}", *words[1:]] if words else []
    return lines or [BLANK]
