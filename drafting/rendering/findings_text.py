"""Findings for a terminal: one line each, where, what, on what ground, what to do."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR, NOTE, WARNING, Finding, Report, Spot
from drafting.rendering.spot_names import spot_name

LEVELS = {ERROR: "LỖI", WARNING: "CẢNH BÁO", NOTE: "GỢI Ý"}
SHOWN = 4
"""Further places that a line names; the JSON has all."""


def findings_text(report: Report, name: str) -> str:
    """``report`` on the file called ``name``."""
    return "\n".join(_lines(report, name))


def _lines(report: Report, name: str) -> Iterator[str]:
    profile = f" (thể thức {report.profile})" if report.profile else ""
    yield f"{name}{profile}"
    yield from report.notices
    yield from (finding_line(finding, report.unit) for finding in report.findings)
    if report.profile:
        yield summary(report)


def finding_line(finding: Finding, unit: str = "đoạn") -> str:
    """One finding on one line; ``unit`` is what its line counts."""
    place = spot_name(Spot(finding.where, finding.line), unit)
    instrument = f"{finding.instrument}, " if finding.instrument else ""
    quote = f" “{finding.quote}”:" if finding.quote else ""
    advice = f" Đề nghị: {finding.suggestion}." if finding.suggestion else ""
    more = _more(finding.also, unit)
    level = LEVELS[finding.severity]
    return (
        f"[{level}] {instrument}{place}:{quote} {finding.message}.{advice}{more} [{finding.rule}]"
    )


def _more(also: tuple[Spot, ...], unit: str) -> str:
    """The further places, the first few by name."""
    if not also:
        return ""
    named = "; ".join(spot_name(spot, unit) for spot in also[:SHOWN])
    rest = f" và {len(also) - SHOWN} chỗ nữa" if len(also) > SHOWN else ""
    return f" Cũng ở: {named}{rest}."


def summary(report: Report) -> str:
    """The last line: counts, and by how many rules; never that a paper is lawful."""
    counts = ", ".join(
        f"{report.count(severity)} {name.lower()}" for severity, name in LEVELS.items()
    )
    if not report.findings:
        return f"Không phát hiện sai lệch theo {report.rules} quy tắc trình bày."
    return f"Tổng: {counts}, theo {report.rules} quy tắc trình bày."
