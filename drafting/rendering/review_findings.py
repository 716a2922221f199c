"""The findings on the draft, on the review page."""

from drafting.checking.findings import Finding, Report
from drafting.rendering.findings_report import NAMES
from drafting.rendering.markup import Html, head_row, joined, tag
from drafting.rendering.spot_names import spot_name, where_name

COLUMNS = ("TT", "Mức độ", "Vị trí", "Trích văn bản", "Nội dung", "Đề nghị")


def findings_section(report: Report) -> Html:
    """All of them with their counts; what was not judged stands behind them."""
    counted = ", ".join(f"{report.count(s)} {name.lower()}" for s, name in NAMES.items())
    head = head_row(COLUMNS)
    rows = [_row(n, finding, report.unit) for n, finding in enumerate(report.findings, 1)]
    caption = tag("caption", "Các phát hiện, mức độ nặng trước")
    table = tag("table", caption, head, tag("tbody", *rows), class_="rows findings")
    notices = [tag("li", notice) for notice in report.notices]
    return joined(
        tag("p", f"{len(report.findings)} phát hiện: {counted}."),
        table if rows else "",
        joined(tag("p", "Chưa xét:"), tag("ul", *notices)) if notices else "",
    )


def _row(number: int, finding: Finding, unit: str) -> Html:
    cells = (
        NAMES[finding.severity],
        _place(finding, unit),
        finding.quote,
        finding.message,
        finding.suggestion or "",
    )
    named = zip(COLUMNS[1:], cells, strict=True)
    made = (tag("td", tag("p", w) if w else "", data_label=name) for name, w in named)
    return tag("tr", tag("th", str(number), scope="row"), *made, "\n")


def _place(finding: Finding, unit: str) -> str:
    """The place with the text it is in, then the further places."""
    line = f"{unit} {finding.line}" if finding.line else ""
    also = f"cũng ở {'; '.join(spot_name(s, unit) for s in finding.also)}" if finding.also else ""
    parts = (where_name(finding.where), finding.instrument, line, also)
    return ", ".join(part for part in parts if part)
