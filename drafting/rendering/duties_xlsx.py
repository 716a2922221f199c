"""The register of duties as a workbook: the duties, the matrix, what to look at."""

from typing import TYPE_CHECKING

from drafting.duties.between import TITLES, DutyChange, by_agency
from drafting.duties.calendar import short
from drafting.duties.due import due
from drafting.duties.duty import Duty
from drafting.duties.matrix import MARKS, matrix
from drafting.phrases.places import capital, place
from drafting.rendering.sheet import plain, settled, titled
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
GAPS = (("Cần xem lại", 110),)
CHANGES = (
    ("Cơ quan", 34),
    ("Thay đổi", 24),
    ("Điều, khoản cũ", 24),
    ("Điều, khoản mới", 24),
    ("Khác nhau", 50),
    ("Nội dung", 90),
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
    titled(sheet, COLUMNS, freeze="B2")
    for duty in found:
        sheet.append(
            [
                plain(cell or "") or None
                for cell in (
                    capital(place(duty.id)), "; ".join(duty.lead_resolved), duty.role,
                    "; ".join(duty.partners_resolved), duty.action, duty.frequency,
                    duty.deadline_text, duty.cutoff, duty.recipient_resolved, duty.condition,
                    _note(duty, year), duty.quote,
                )
            ]
        )  # fmt: skip
    sheet.auto_filter.ref = sheet.dimensions
    settled(sheet, COLUMNS)


def _note(duty: Duty, year: int | None) -> str:
    when = due(duty, year) if year else None
    return (when.remark or short(when.day)) if when else ""


def _matrix(sheet: "Worksheet", found: tuple[Duty, ...]) -> None:
    turned = matrix(found)
    heads = [capital(place(unit)) for unit in turned.duties]
    _turned(sheet, heads)
    for name in turned.agencies:
        sheet.append([name, *(turned.cells.get((name, unit), "") for unit in turned.duties)])
    sheet.append([])
    for mark, said in MARKS.items():
        sheet.append([f"{mark}: {said}"])


def _gaps(sheet: "Worksheet", found: tuple[Duty, ...]) -> None:
    titled(sheet, GAPS)
    for gap in matrix(found).gaps:
        sheet.append([plain(gap)])
    settled(sheet, GAPS)


def changes_xlsx(changes: tuple[DutyChange, ...]) -> bytes:
    """The change table by agency, to filter and send to each department."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has one sheet
    sheet.title = "Thay đổi nhiệm vụ"
    titled(sheet, CHANGES)
    for agency, members in by_agency(changes).items():
        for change in members:
            old, new = (
                capital("; ".join(map(place, ids))) for ids in (change.old, change.new)
            )  # fmt: skip
            said = (capital(agency), TITLES[change.kind], old, new, change.said, change.action)
            sheet.append([plain(cell) for cell in said])
    sheet.auto_filter.ref = sheet.dimensions
    settled(sheet, CHANGES)
    return workbook_bytes(book)


def _turned(sheet: "Worksheet", heads: list[str]) -> None:
    """The matrix's titles, places written upwards."""
    from openpyxl.styles import Alignment

    titled(sheet, [("Cơ quan", 34), *((head, 7) for head in heads)], freeze="B2")
    sheet.row_dimensions[1].height = 120
    for cell in sheet[1][1:]:
        cell.alignment = Alignment(wrap_text=True, vertical="center", text_rotation=90)
