"""Findings as a workbook: one row each, with filters; what was not judged on a second sheet."""

from drafting.checking.findings import Report
from drafting.rendering.findings_text import LEVELS
from drafting.rendering.sheet import plain, settled, titled
from drafting.rendering.spot_names import spot_name, where_name
from drafting.rendering.workbook import workbook_bytes

COLUMNS = (
    ("TT", 6),
    ("Mức độ", 12),
    ("Văn bản", 16),
    ("Vị trí", 22),
    ("Dòng/đoạn", 11),
    ("Trích văn bản", 36),
    ("Nội dung phát hiện", 62),
    ("Đề nghị", 32),
    ("Cũng ở", 32),
    ("Quy tắc", 20),
)
NOT_JUDGED = (("Nội dung chưa xét", 110),)


def findings_xlsx(report: Report) -> bytes:
    """Two sheets: ``Phát hiện`` and ``Chưa xét``."""
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    assert first is not None  # noqa: S101 - a new workbook has one sheet
    first.title = "Phát hiện"
    titled(first, COLUMNS)
    for number, finding in enumerate(report.findings, 1):
        row = (
            LEVELS[finding.severity],
            finding.instrument,
            where_name(finding.where),
            str(finding.line or ""),
            finding.quote,
            finding.message,
            finding.suggestion or "",
            "; ".join(spot_name(spot, report.unit) for spot in finding.also),
            finding.rule,
        )
        first.append([number, *map(plain, row)])
    settled(first, COLUMNS)
    first.auto_filter.ref = first.dimensions
    second = book.create_sheet("Chưa xét")
    titled(second, NOT_JUDGED)
    for notice in report.notices:
        second.append([plain(notice)])
    settled(second, NOT_JUDGED)
    return workbook_bytes(book)
