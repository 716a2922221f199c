"""The look that our workbooks share: titles, borders, wrapped text, rows as high as their words.

Heights are written: not every program computes them on opening, and words would lie over others.
"""

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FACE, SIZE = "Times New Roman", 12
LINE = 16.0
"""Points of one line of that size."""
TALLEST = 409.0
"""The highest row that a sheet may have (ECMA-376, 18.3.1.73)."""


def titled(sheet: "Worksheet", columns: Sequence[tuple[str, int]], *, freeze: str = "A2") -> None:
    """Titles and widths (in characters) in the first row; landscape, one page wide."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.append([name for name, _ in columns])
    for at, (_, width) in enumerate(columns, 1):
        cell = sheet.cell(1, at)
        cell.font = Font(name=FACE, size=SIZE, bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.freeze_panes = freeze
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def settled(sheet: "Worksheet", columns: Sequence[tuple[str, int]]) -> None:
    """Borders, wrapping and heights, once all rows are there; bold cells stay bold."""
    from openpyxl.styles import Alignment, Border, Font, Side

    thin = Side(style="thin")
    border = Border(thin, thin, thin, thin)
    top = Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(sheet.iter_rows(max_col=len(columns)), 1):
        lines = 1
        for cell, (_, width) in zip(row, columns, strict=True):
            cell.border = border
            if number > 1:
                cell.alignment = top
                cell.font = Font(name=FACE, size=SIZE, bold=cell.font.bold)
            lines = max(lines, _lines(str(cell.value or ""), width))
        sheet.row_dimensions[number].height = min(LINE * lines + 2, TALLEST)


def plain(value: str) -> str:
    """Text that a sheet cannot take for a formula."""
    return f"'{value}" if value and value[0] in "=+@" else value


def _lines(words: str, width: int) -> int:
    """Lines that words take in a column of that many characters, rather too many than too few."""
    return sum(max(1, ceil(len(part) * 0.9 / width)) for part in words.split("\n"))
