"""Báo cáo rà soát: what a check of a draft found, as a paper."""

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
from drafting.rendering.spot_names import where_name

NOTHING: dict[str, object] = {
    "number": "",
    "place": "",
    "severity": "",
    "quote": "",
    "message": "Không phát hiện nội dung nào",
    "suggestion": "",
}
"""The table's only row where nothing was found; it does not say that a paper is lawful."""
FILE_ENDS = (".docx", ".toml")
"""A finding between papers names the file instead of a text."""
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
        "rows": _rows(report) or [NOTHING],
        "notes": list(report.notices),
        "recipients": [],
    }
    return render_administrative("findings", context, template)


def _rows(report: Report) -> list[dict[str, object]]:
    return [
        {
            "number": n,
            "place": _place(f, report.unit),
            "severity": NAMES[f.severity],
            "quote": f.quote,
            "message": f.message,
            "suggestion": f.suggestion or "",
        }
        for n, f in enumerate(report.findings, 1)
    ]


def _place(finding: Finding, unit: str) -> str:
    """``khoản 2 Điều 7, Quy chế, đoạn 24``; a component's name where there is no article."""
    name = finding.instrument
    name = name if name.endswith(FILE_ENDS) else name.capitalize()
    unit = "đoạn" if name.endswith(FILE_ENDS) else unit
    line = f"{unit} {finding.line}" if finding.line else ""
    return ", ".join(p for p in (where_name(finding.where), name, line) if p)
