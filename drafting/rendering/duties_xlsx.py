"""The register of duties as a workbook: the duties, the matrix, what to look at."""

from typing import TYPE_CHECKING

from drafting.duties.calendar import short
from drafting.duties.due import due
from drafting.duties.duty import Duty
from drafting.duties.matrix import MARKS, matrix
from drafting.phrases.places import capital, place
from drafting.rendering.workbook import workbook_bytes

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

COLUMNS = (
    # each column with its heading and its width in characters
    ("Điều, khoản", 20),
    ("Cơ quan thực hiện", 30),
    ("Vai trò", 11),
    ("Phối hợp với", 34),
    ("Nội dung", 70),
    ("Định kỳ", 13),
    ("Thời hạn", 24),
    ("Số liệu đến", 12),
    ("Nơi nhận", 26),
    ("Điều kiện", 30),
    ("Ghi chú", 40),
    ("Nguyên văn", 70),
)


def duties_xlsx(found: tuple[Duty, ...], year: int | None = None) -> bytes:
    """Three sheets: ``Nhiệm vụ``, ``Ma trận``, ``Cần xem lại``."""
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    assert first is not None  # noqa: S101 - a new workbook has one sheet
    first.title = "Nhiệm vụ"
    _register(first, found, year)
    _matrix(book.create_sheet("Ma trận"), found)
    _gaps(book.create_sheet("Cần xem lại"), found)
    return workbook_bytes(book)


def _register(sheet: "Worksheet", found: tuple[Duty, ...], year: int | None) -> None:
    _header(sheet, [name for name, _ in COLUMNS], [width for _, width in COLUMNS])
    for duty in found:
        sheet.append(
            [
                _plain(cell)
                for cell in (
                    capital(place(duty.id)), "; ".join(duty.lead_resolved), duty.role,
                    "; ".join(duty.partners_resolved), duty.action, duty.frequency,
                    duty.deadline_text, duty.cutoff, duty.recipient_resolved, duty.condition,
                    _note(duty, year), duty.quote,
                )
            ]
        )  # fmt: skip
    sheet.auto_filter.ref = sheet.dimensions
    _wrap(sheet)


def _note(duty: Duty, year: int | None) -> str:
    when = due(duty, year) if year else None
    return (when.remark or short(when.day)) if when else ""


def _matrix(sheet: "Worksheet", found: tuple[Duty, ...]) -> None:
    turned = matrix(found)
    heads = [capital(place(unit)) for unit in turned.duties]
    _header(sheet, ["Cơ quan", *heads], [34, *([7] * len(heads))], turned=True)
    for name in turned.agencies:
        sheet.append([name, *(turned.cells.get((name, unit), "") for unit in turned.duties)])
    sheet.append([])
    for mark, said in MARKS.items():
        sheet.append([f"{mark}: {said}"])


def _gaps(sheet: "Worksheet", found: tuple[Duty, ...]) -> None:
    _header(sheet, ["Cần xem lại"], [110])
    for gap in matrix(found).gaps:
        sheet.append([_plain(gap)])
    _wrap(sheet)


def _header(
    sheet: "Worksheet", names: list[str], widths: list[int], *, turned: bool = False
) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.append(names)
    for at, width in enumerate(widths, 1):
        cell = sheet.cell(1, at)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(
            wrap_text=True, vertical="center", text_rotation=90 if turned and at > 1 else 0
        )
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.freeze_panes = "B2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def _wrap(sheet: "Worksheet") -> None:
    from openpyxl.styles import Alignment

    top = Alignment(wrap_text=True, vertical="top")
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = top


def _plain(value: str | None) -> str | None:
    """Text that a sheet cannot take for a formula."""
    return f"'{value}" if value and value[0] in "=+@" else value
