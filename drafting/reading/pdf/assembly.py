"""From the pages of a PDF to its lines: furniture out, columns in order, paragraphs apart."""

from drafting.lines import Line, Reading
from drafting.model import SetAside, Source
from drafting.reading.encoding import in_unicode, old_coding
from drafting.reading.paragraphs import without_false_blanks
from drafting.reading.pdf.columns import in_order
from drafting.reading.pdf.furniture import Furniture, furniture
from drafting.reading.pdf.page import Page
from drafting.reading.pdf.rows import Row
from drafting.reading.pdf.spacing import Setting, ends, goes_on, setting, starts_paragraph
from drafting.reading.pdf.words import UNKNOWN, without_marks
from drafting.reading.tables import ROLE, text_of
from drafting.text.wrapping import join


def assembled(source: Source, pages: list[Page]) -> Reading:
    """The reading of a whole file; lines are counted through it, furniture included."""
    sheet = _Sheet(furniture(pages))
    for page in pages:
        sheet.add(page)
    coding = old_coding("\n".join(line.text for line in sheet.lines))
    lines = [line._replace(text=in_unicode(line.text, coding)) for line in sheet.lines]
    kept = tuple(without_false_blanks(lines))
    return Reading(source, kept, paragraphs=True, set_aside=tuple(sheet.aside))


class _Sheet:
    """Gathers the lines of the pages in turn."""

    def __init__(self, found: Furniture) -> None:
        self._found = found
        self._count = 0
        self._before: Row | None = None
        self._setting: Setting | None = None
        """How the page of the row before is set."""
        self.lines: list[Line] = []
        self.aside: list[SetAside] = []

    def add(self, page: Page) -> None:
        """Take the rows and tables of one page."""
        furniture = {
            at: why
            for at in range(len(page.rows))
            if (why := self._found.why.get((page.number, at)))
        }
        kept = [row for at, row in enumerate(page.rows) if at not in furniture]
        top = next((at for at in range(len(page.rows)) if at not in furniture), len(page.rows))
        for at, why in furniture.items():
            if at < top:
                self._set_aside(page.rows[at].text, why)
        self._beside(page)
        rows = in_order(kept, page.width)
        tables = sorted(page.tables, key=lambda table: table.top)
        layout, same = setting(rows, page.width), False
        for row in rows:
            while tables and tables[0].top < row.y and self._is_below(row, tables[0].top, same):
                self._table(page, text_of(tables.pop(0).grid))
            self._row(page, row, layout, same)
            same = True
        for table in tables:
            self._table(page, text_of(table.grid))
        for at, why in furniture.items():
            if at > top:
                self._set_aside(page.rows[at].text, why)

    def _is_below(self, row: Row, top: float, same: bool) -> bool:
        """The table stands between ``row`` and the row before it."""
        before = self._before
        return not same or before is None or before.y <= top or row.y > before.y

    def _row(self, page: Page, row: Row, layout: Setting, same: bool) -> None:
        starts = starts_paragraph(self._before, row, layout, same)
        joins = goes_on(self._before, row, self._setting or layout, layout)
        if joins and starts and self._before is not None:
            joins = not ends(self._before.text)
        if starts and not joins:
            self.lines.append(Line("", self._count + 1, page.number))
        self._count += 1
        notes = self._found.notes.get(page.number, frozenset())
        text, marks = without_marks(row.text, notes)
        for mark in marks:
            self.aside.append(SetAside(self._count, mark, "note-mark"))
        if joins:
            before = self.lines[-1]
            self.lines[-1] = before._replace(text=join(before.text, text))
        else:
            self.lines.append(Line(text, self._count, page.number))
        self._before, self._setting = row, layout

    def _table(self, page: Page, text: str) -> None:
        self._count += 1
        self.lines.append(Line(text, self._count, page.number, role=ROLE))
        self._before = None

    def _set_aside(self, text: str, why: str) -> None:
        self._count += 1
        self.aside.append(SetAside(self._count, without_marks(text, frozenset())[0], why))

    def _beside(self, page: Page) -> None:
        """Letters across the page, and a page that is nothing but a picture."""
        if page.slanted:
            self._set_aside(page.slanted, "watermark")
        if page.specks.strip():
            self._set_aside(page.specks, "specks")
        if page.unmapped:
            told = f"trang {page.number}: {page.unmapped} chữ không có mã, in là {UNKNOWN}"
            self.aside.append(SetAside(self._count + 1, told, "unknown-letters"))
        if page.pictures and not page.rows and not page.tables:
            self._set_aside(f"trang {page.number} chỉ có ảnh, không có chữ", "picture-page")
