"""The plan of a programme as a workbook, with the list of what is still open.

Yellow is what a person must give, grey what a person must confirm, as on paper.
"""

from typing import TYPE_CHECKING

from drafting.duties.paper import CONFIRM, TYPED, Line, PlanRow, Programme, printed
from drafting.rendering.sheet import plain, settled, titled
from drafting.rendering.workbook import workbook_bytes

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

COLUMNS = (
    # each column with its heading, its width in characters and the row's field
    ("TT", 6, "number"),
    ("Nội dung công việc", 70, "task"),
    ("Cơ quan chủ trì", 30, "lead"),
    ("Cơ quan phối hợp", 34, "partner"),
    ("Thời gian thực hiện/hoàn thành", 28, "time"),
    ("Căn cứ (điều, khoản)", 22, "basis"),
    ("Sản phẩm, kết quả", 34, "product"),
    ("Ghi chú", 44, "remarks"),
)
OPEN = (("Tên ô", 26), ("Vị trí", 60), ("Đang in", 40), ("Cần làm", 12), ("Gợi ý", 50))
OPTIONAL = (("Số hiệu", 12), ("Căn cứ (điều, khoản)", 24), ("Nội dung công việc", 100))
TASKS = {TYPED: "bổ sung", CONFIRM: "xác nhận"}
FILLS = {TYPED: "FFFF00", CONFIRM: "D9D9D9"}


def programme_xlsx(programme: Programme) -> bytes:
    """Up to three sheets: ``Kế hoạch``; ``Cần bổ sung, xác nhận`` and ``Nhiệm vụ tùy chọn`` where
    there are any. The same programme gives the same bytes.
    """
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    assert first is not None  # noqa: S101 - a new workbook has one sheet
    first.title = "Kế hoạch"
    _plan(first, programme)
    if programme.open or programme.findings or programme.remarks or programme.law:
        _open(book.create_sheet("Cần bổ sung, xác nhận"), programme)
    if programme.optional:
        _optional(book.create_sheet("Nhiệm vụ tùy chọn"), programme)
    return workbook_bytes(book)


def _plan(sheet: "Worksheet", programme: Programme) -> None:
    from openpyxl.styles import Font

    columns = [(name, width) for name, width, _ in COLUMNS]
    titled(sheet, columns)
    for section in programme.sections:
        for group in section.plan:
            sheet.append([group.number, group.title])
            for cell in sheet[sheet.max_row]:
                cell.font = Font(bold=True)
            for row in group.rows:
                _row(sheet, row)
    settled(sheet, columns)


def _row(sheet: "Worksheet", row: PlanRow) -> None:
    from openpyxl.styles import PatternFill

    values = [row.number, *(_words(row, f) for _, _, f in COLUMNS[1:])]
    sheet.append([plain(v) for v in values])
    for at, (_, _, field) in enumerate(COLUMNS, 1):
        origins = {v.origin for v in getattr(row, field)} if field in FIELDS else set()
        colour = next((FILLS[o] for o in (TYPED, CONFIRM) if o in origins), None)
        if colour:
            sheet.cell(sheet.max_row, at).fill = PatternFill("solid", fgColor=colour)


FIELDS = ("task", "lead", "partner", "time", "basis", "product")


def _words(row: PlanRow, field: str) -> str:
    if field == "remarks":
        return "\n".join(row.remarks)
    line: Line = getattr(row, field)
    return printed(line)


def _open(sheet: "Worksheet", programme: Programme) -> None:
    titled(sheet, OPEN)
    for value in programme.open:
        said = (value.key, value.where, value.text, TASKS.get(value.origin, ""), value.hint)
        sheet.append([plain(v) for v in said])
    for remark in (*programme.findings, *programme.remarks, *programme.law):
        sheet.append(["", plain(remark)])
    settled(sheet, OPEN)


def _optional(sheet: "Worksheet", programme: Programme) -> None:
    titled(sheet, OPTIONAL)
    for row in programme.optional:
        said = (row.units[0], printed(row.basis), printed(row.task))
        sheet.append([plain(v) for v in said])
    settled(sheet, OPTIONAL)
