"""The form of a report as a workbook: an agency's clauses, a cell for each result."""

from drafting.duties.reports import Period, Reporter
from drafting.rendering.sheet import plain, settled, titled
from drafting.rendering.workbook import workbook_bytes

COLUMNS = (
    ("Cơ quan", 26),
    ("Điều, khoản", 20),
    ("Nội dung nhiệm vụ", 70),
    ("Kết quả thực hiện", 60),
    ("Tồn tại, nguyên nhân", 40),
    ("Kiến nghị, đề xuất", 40),
)


def report_xlsx(reporter: Reporter, period: Period) -> bytes:
    """One sheet named after the period; a group leaves the agency's name to be typed."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has one sheet
    sheet.title = period.title
    titled(sheet, COLUMNS)
    name = "" if reporter.group else reporter.agency
    for task in reporter.tasks:
        sheet.append([plain(name), task.place, plain(" ".join(task.text.split())), "", "", ""])
    settled(sheet, COLUMNS)
    return workbook_bytes(book)
