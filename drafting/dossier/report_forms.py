"""Blank reports for every agency of a regulation: a folder of Word files, workbooks, or both."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from drafting.dossier.report_cover import report_cover
from drafting.duties.gathered import PlanResult
from drafting.duties.last.paper import LastPaper, last_paper
from drafting.duties.reports import Period, Reporter, Reporting, reporting
from drafting.duties.resolve import resolve
from drafting.errors import DataError, UnwritableOutput
from drafting.model import Document
from drafting.text.blanks import BLANK


def report_forms(
    document: Document,
    period: Period,
    formats: Iterable[str],
    agencies: Iterable[str] = (),
    programmes: Iterable[Path] = (),
) -> dict[str, bytes]:
    """File name → bytes. ``agencies`` limits the list; ``programmes`` are the year's programmes,
    whose rows stand in the reports of the agencies that they name.

    Raises ``DataError`` where the text gives nobody anything to do, or not to one of ``agencies``.
    """
    asked = reporting(document, period)
    chosen = _chosen(asked.reporters, tuple(agencies), document)
    papers = [programme_paper(path) for path in programmes]
    made: dict[str, bytes] = {}
    for reporter in chosen:
        name = f"bao-cao-{_code(period)}_{_ascii(reporter.agency)}"
        for kind in formats:
            made[f"{name}.{kind}"] = _form(kind, document, asked, reporter, period, papers)
    return made


def refuse_filled(folder: Path, made: Mapping[str, bytes]) -> None:
    """Raise ``UnwritableOutput`` where a form would replace a file that says something else."""
    for name, data in made.items():
        path = folder / name
        if path.is_file() and path.read_bytes() != data:
            raise UnwritableOutput(
                str(path),
                "đã có báo cáo mang tên này, có thể đã được điền",
                "hãy dời tệp ấy đi hoặc cho thư mục khác",
            )


def _form(
    kind: str,
    document: Document,
    asked: Reporting,
    reporter: Reporter,
    period: Period,
    papers: list[LastPaper],
) -> bytes:
    if kind == "xlsx":
        from drafting.rendering.report_xlsx import report_xlsx

        return report_xlsx(reporter, period)
    from drafting.duties.register import main_instruments
    from drafting.rendering.progress import render_progress

    regulation = main_instruments(document)[0]
    issuer = "" if reporter.group else reporter.agency
    plan = plan_rows(papers, reporter.agency)
    own = reporter.agency == asked.summary_by
    receiver = asked.summary_to if own else asked.receiver
    cover = report_cover(document, "" if reporter.group else reporter.agency, receiver)
    return render_progress(regulation, issuer or BLANK, reporter, period.title, cover, plan=plan)


def _chosen(
    reporters: tuple[Reporter, ...], names: tuple[str, ...], document: Document
) -> tuple[Reporter, ...]:
    place = document.source.name
    if not reporters:
        problem = "văn bản không giao nhiệm vụ cho cơ quan nào"
        raise DataError(place, problem, "hãy cho tệp quy chế")
    if not names:
        return reporters
    wanted = {n.casefold() for name in names for n in (name, resolve(name))}
    found = tuple(r for r in reporters if r.agency.casefold() in wanted)
    missing = [n for n in names if not any(
        r.agency.casefold() in (n.casefold(), resolve(n).casefold()) for r in found
    )]  # fmt: skip
    if missing:
        known = "; ".join(r.agency for r in reporters)
        problem = f"văn bản không giao nhiệm vụ cho {', '.join(missing)}"
        raise DataError(place, problem, f"ghi một trong: {known}")
    return found


def programme_paper(path: Path) -> LastPaper:
    """A programme that was written before, as its file says it now."""
    from drafting.reading import read

    return last_paper(path.name, read(path).lines)


def plan_rows(papers: list[LastPaper], agency: str) -> tuple[PlanResult, ...]:
    """The programmes' rows that name the agency, their results still to be written."""
    rows = [row for paper in papers for row in paper.rows]
    named = (r for r in rows if agency in f"{r.lead}, {r.partner}")
    return tuple(PlanResult(r.basis, r.task, "", "") for r in named)


def _code(period: Period) -> str:
    return f"{period.year}" if period.half is None else f"{period.year}-06-thang-{period.half}"


def _ascii(name: str) -> str:
    """``so-y-te``: short enough for a Windows path."""
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    flat = re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")
    return flat[:60].rstrip("-")
