"""Báo cáo rà soát: what a check of a draft found, as a paper."""

from collections.abc import Sequence
from datetime import date

from drafting.checking.findings import ERROR, NOTE, WARNING, Finding, Report
from drafting.profiles import load
from drafting.rendering.administrative import (
    PROFILE,
    Cover,
    cover_context,
    render_administrative,
)
from drafting.rendering.dates import printed_date
from drafting.rendering.outcome import place

NAMES = {ERROR: "Lỗi", WARNING: "Cần xem lại", NOTE: "Lưu ý"}


def render_findings(
    report: Report, draft: str, cover: Cover, template: bytes | None = None
) -> bytes:
    """All findings on ``draft`` (its name), loudest first as the report has them.

    Raises ``TemplateError``.
    """
    context = cover_context(cover, "BÁO CÁO RÀ SOÁT", "BC", draft)
    counted = [
        f"{sum(f.severity == s for f in report.findings)} {n.lower()}" for s, n in NAMES.items()
    ]
    basis = [f"thể thức {report.profile}"] if report.profile else []
    if report.as_of:
        day = date.fromisoformat(report.as_of)
        basis.append(f"hiệu lực tính đến {printed_date(day, load(PROFILE).dates)}")
    words = "; ".join(basis)
    context |= {
        "opening": [f"Phạm vi rà soát: {draft}{f' ({words})' if words else ''}."],
        "counts": [f"Kết quả: {len(report.findings)} nội dung, gồm {', '.join(counted)}."],
        "rows": _rows(report.findings),
        "notes": list(report.notices),
        "recipients": [],
    }
    return render_administrative("findings", context, template)


def _rows(findings: Sequence[Finding]) -> list[dict[str, object]]:
    return [
        {
            "number": n,
            "place": _place(f),
            "severity": NAMES[f.severity],
            "quote": f.quote,
            "message": f.message,
            "suggestion": f.suggestion or "",
        }
        for n, f in enumerate(findings, 1)
    ]


def _place(finding: Finding) -> str:
    """``khoản 2 Điều 7, Quy chế``; a component or a line where there is no article."""
    where = finding.where
    cited = place(where) if where[:1].isdigit() or "." in where else where
    line = f"dòng {finding.line}" if finding.line else ""
    return ", ".join(p for p in (cited, finding.instrument.capitalize(), line) if p)
