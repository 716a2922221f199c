"""The workbook as officers hand it back: typed into, sorted, filtered, saved by other programs."""

import io
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openxml_audit import OpenXmlValidator

from drafting.rendering.comparison_xlsx import COLUMNS, comparison_xlsx
from drafting.rendering.sheet_package import workbook_parts
from drafting.rendering.sheet_styles import TEXT
from drafting.rendering.sheet_xml import LONGEST, PLAIN, Column, Sheet, letter
from drafting.rendering.table_form import CHANGED, Form
from drafting.word.package import read_parts, write_parts
from drafting.word.workbook import sheets
from tests.notes.tables import carried, compared, notes, sheet_table

SAID = {
    "QC 9.1": "Theo kết luận họp ngày 02/5.\nDòng hai.",
    "QC cũ 2.1": "=1+1 không phải công thức",
    "QC Đ16": "05/7",
    "QC 5.2, 5.5": "  thụt vào",
}
Book = Any


def opened(table: bytes) -> Book:
    return openpyxl.load_workbook(io.BytesIO(table), rich_text=True)


def saved(book: Book) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def column(title: str) -> int:
    return next(at for at, c in enumerate(COLUMNS, 1) if c.title == title)


def typed_into(table: bytes, *changes: Callable[[Any], None]) -> bytes:
    book = opened(table)
    sheet = book["So sánh"]
    for row in sheet.iter_rows(min_row=2):
        note = SAID.get(row[0].value)
        if note:
            cell = row[column("Thuyết minh") - 1]
            cell.value = note
            cell.data_type = "s"
    for change in changes:
        change(sheet)
    return saved(book)


def sort(sheet: Any) -> None:
    rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=2)]
    random.Random(4).shuffle(rows)
    for at, row in enumerate(rows, 2):
        for number, value in enumerate(row, 1):
            cell = sheet.cell(at, number)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"


def drop_rows(sheet: Any) -> None:
    sheet.delete_rows(3, 2)


def drop_marks(sheet: Any) -> None:
    sheet.delete_cols(column("Mã dòng"))


def drop_keys(sheet: Any) -> None:
    sheet.delete_cols(1)


def titles_above(sheet: Any) -> None:
    sheet.insert_rows(1, 2)
    sheet["A1"] = "BẢNG SO SÁNH của phòng Pháp chế"


def columns_between(sheet: Any) -> None:
    sheet.insert_cols(5, 2)


WANTED = {**SAID, "QC 5.2, 5.5": "  thụt vào".strip()}


@pytest.mark.parametrize(
    "changes",
    [[], [sort], [drop_rows], [drop_marks], [sort, drop_keys], [titles_above], [columns_between]],
    ids=["typed", "sorted", "rows-deleted", "no-marks", "no-keys", "title-above", "columns-added"],
)
def test_notes_survive_any_edit(changes: list[Callable[[Any], None]], tmp_path: Path) -> None:
    table = typed_into(sheet_table(), *changes)
    assert notes(carried(table, compared(), tmp_path, "b.xlsx")) == WANTED


def without_titles(sheet: Any) -> None:
    sheet.delete_rows(1)


def without_marks(sheet: Any) -> None:
    sheet.delete_cols(column("Mã dòng"))
    sheet.delete_cols(1)


@pytest.mark.parametrize(
    "changes", [[without_titles], [without_marks], [without_marks, without_titles], [sort]]
)
def test_a_sheet_that_lost_its_titles_and_marks(
    changes: list[Callable[[Any], None]], tmp_path: Path
) -> None:
    found = notes(carried(typed_into(sheet_table(), *changes), compared(), tmp_path, "b.xlsx"))
    assert found == WANTED


def test_columns_that_somebody_added_or_wrote_into(tmp_path: Path) -> None:
    def change(sheet: Any) -> None:
        row = next(r[0].row for r in sheet.iter_rows(min_row=2) if r[0].value == "QC 9.2")
        sheet.cell(row, column("Gợi ý của chương trình")).value = "Sửa lời gợi ý."
        sheet.cell(1, 20).value = "Ý kiến"
        sheet.cell(row, 20).value = "Đồng ý."
        sheet.cell(row + 1, 21).value = "Không tên."

    found = notes(carried(typed_into(sheet_table(), change), compared(), tmp_path, "b.xlsx"))
    added = {"QC 9.2": "Gợi ý: Sửa lời gợi ý.\nÝ kiến: Đồng ý.", "QC Đ10": "Không tên."}
    assert found == {**WANTED, **added}


def test_comments_formulas_and_characters_of_the_format(tmp_path: Path) -> None:
    from openpyxl.comments import Comment

    said = {"QC 9.2": "-Theo ý Sở", "QC 10.1": "=1+1", "QC 10.2": "_x0041_ và"}

    def change(sheet: Any) -> None:
        for row in sheet.iter_rows(min_row=2):
            cell = row[column("Thuyết minh") - 1]
            if row[0].value == "QC 9.1":
                cell.comment = Comment("Góp ý\nhai dòng", "Lan")
            if row[0].value == "QC 10.2":
                cell.value = "_x005F_x0041_ và"  # as Excel writes it
            elif row[0].value in said:
                cell.value, cell.data_type = "=" + said[row[0].value].lstrip("="), "f"

    found = notes(carried(typed_into(sheet_table(), change), compared(), tmp_path, "b.xlsx"))
    assert found["QC 9.1"] == f"{WANTED['QC 9.1']}\nÝ kiến: Góp ý hai dòng"
    assert (found["QC 9.2"], found["QC 10.1"]) == ("=-Theo ý Sở", "=1+1")
    assert found["QC 10.2"] == said["QC 10.2"]


def test_what_was_typed_as_such_is_written_as_such(tmp_path: Path) -> None:
    def change(sheet: Any) -> None:
        for row in sheet.iter_rows(min_row=2):
            if row[0].value == "QC 10.2":
                row[column("Thuyết minh") - 1].value = "_x005F_x0041_"

    placed = carried(typed_into(sheet_table(), change), compared(), tmp_path, "b.xlsx")
    again = comparison_xlsx(placed.comparison, *compared()[1:])
    assert notes(carried(again, compared(), tmp_path, "c.xlsx"))["QC 10.2"] == "_x0041_"


def test_a_copied_sheet_is_told_in_one_line(tmp_path: Path) -> None:
    book = opened(typed_into(sheet_table()))
    book.copy_worksheet(book["So sánh"])
    placed = carried(saved(book), compared(), tmp_path, "b.xlsx")
    assert notes(placed) == WANTED
    (report,) = placed.reports
    assert "mã đứng ở nhiều dòng" in report


def test_the_columns_that_nobody_types_into_are_known() -> None:
    from drafting.notes import columns as known

    ours = {known.OLD, known.NEW, known.NOTE, known.AGAIN, known.PROPOSED, *known.KEYS}
    titles = {c.title.casefold() for c in COLUMNS}
    assert titles == {t for t in titles if t in ours or t in known.OF_THE_PROGRAM}


def test_a_file_of_another_program_without_the_manifest(tmp_path: Path) -> None:
    table = typed_into(sheet_table())
    parts = {n: p for n, p in read_parts(table).items() if n != "docProps/custom.xml"}
    placed = carried(write_parts(parts), compared(), tmp_path, "b.xlsx")
    assert notes(placed) == WANTED


def test_a_day_that_a_program_made_of_a_note_is_read_as_a_day(tmp_path: Path) -> None:
    def change(sheet: Any) -> None:
        for row in sheet.iter_rows(min_row=2):
            if row[0].value == "QC 9.1":
                cell = row[column("Thuyết minh") - 1]
                cell.value, cell.number_format = 45477, "dd/mm/yyyy"
            if row[0].value == "QC 9.2":
                cell = row[column("Thuyết minh") - 1]
                cell.value, cell.number_format = 12.5, "General"

    found = notes(carried(typed_into(sheet_table(), change), compared(), tmp_path, "b.xlsx"))
    assert (found["QC 9.1"], found["QC 9.2"]) == ("04/07/2024", "12.5")


def test_the_sheet_shows_both_texts_with_their_edits() -> None:
    sheet = opened(sheet_table())["So sánh"]
    row = next(r for r in sheet.iter_rows(min_row=2) if r[0].value == "QC 9.1")
    old, new = (
        row[column(t) - 1].value for t in ("Nội dung văn bản hiện hành", "Nội dung dự thảo")
    )
    struck = [str(b) for b in old if getattr(b, "font", None) and b.font.strike]
    strong = [str(b) for b in new if getattr(b, "font", None) and b.font.b and b.font.i]
    assert "Định kỳ 6 tháng/lần" in "".join(struck)
    assert "Hằng quý" in "".join(strong)
    assert str(new).startswith("1. ")


def test_every_row_of_the_comparison_is_there_with_its_facts() -> None:
    sheet = opened(sheet_table())["So sánh"]
    found = [[c.value for c in row] for row in sheet.iter_rows(min_row=2)]
    comparison = compared()[0]
    levels = [row[column("Cấp") - 1] for row in found if row[0] is None]
    name = "Tên văn bản"
    assert levels == [name, "Căn cứ ban hành", name, "Dòng kèm theo", *["Chương"] * 3]
    found = [row for row in found if row[0] is not None]
    assert len(found) == sum(len(i.articles) + len(i.units) for i in comparison.instruments)
    by_key = {row[0]: row for row in found}
    moved = by_key["QC Đ16"]
    assert moved[column("Mã cũ") - 1 : column("Mã mới")] == ["9", "16"]
    assert "chuyển chỗ" in moved[column("Thay đổi vị trí") - 1]
    assert isinstance(moved[column("Độ giống") - 1], float)
    assert by_key["QC cũ 2.1"][column("Kết quả") - 1] == "Bãi bỏ"


def test_the_sheet_is_ready_to_work_in_and_to_print() -> None:
    sheet = opened(sheet_table())["So sánh"]
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == sheet.dimensions
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.column_dimensions[letter(column("Mã dòng") - 1)].hidden
    assert sheet.column_dimensions[letter(column("Thuyết minh") - 1)].width == 42
    assert {c.number_format for c in sheet["P"]} == {"@"}


def in_form(form: Form) -> Any:
    return opened(comparison_xlsx(*compared(), form))["So sánh"]


def test_the_sheet_follows_the_form_of_the_table(tmp_path: Path) -> None:
    titles = [cell.value for cell in in_form(Form(columns=4))[1]]
    assert titles[-3:] == ["Thuyết minh", "Căn cứ", "Mã dòng"]
    full, cut = (in_form(form) for form in (Form(), Form(rows=CHANGED)))
    kinds = {row[column("Kết quả") - 1].value for row in cut.iter_rows(min_row=2) if row[0].value}
    assert cut.max_row < full.max_row
    assert "Bãi bỏ" in kinds
    assert {"Giữ nguyên"}.isdisjoint(kinds)
    plain, marked = (
        str(in_form(form).cell(row, column("Nội dung dự thảo")).value.__class__.__name__)
        for form in (Form(), Form(variants=True))
        for row in [next(r for r in range(2, 60) if full.cell(r, 1).value == "QC 2.2")]
    )
    assert (plain, marked) == ("str", "CellRichText")
    path = tmp_path / "b.xlsx"
    path.write_bytes(comparison_xlsx(*compared(), Form(4, CHANGED, True)))
    assert [str(e) for e in OpenXmlValidator().validate(path).errors] == []


def test_a_ground_typed_into_the_sheet_comes_back_to_its_column(tmp_path: Path) -> None:
    form = Form(columns=4)
    book = opened(comparison_xlsx(*compared(), form))
    sheet = book["So sánh"]
    at = [cell.value for cell in sheet[1]].index("Căn cứ") + 1
    row = next(r for r in range(2, 60) if sheet.cell(r, 1).value == "QC 4.1")
    sheet.cell(row, at).value = "Điều 5 Luật A"
    placed = carried(saved(book), compared(), tmp_path, "a.xlsx")
    assert notes(placed) == {"QC 4.1": "Căn cứ: Điều 5 Luật A"}
    again = opened(comparison_xlsx(placed.comparison, *compared()[1:], form))["So sánh"]
    assert (again.cell(row, at).value, again.cell(row, at - 1).value) == ("Điều 5 Luật A", None)


def test_all_words_of_an_articles_heading_are_bold() -> None:
    sheet = opened(sheet_table())["So sánh"]
    row = next(r for r in sheet.iter_rows() if r[0].value == "QĐ Đ2")
    heading = row[column("Nội dung dự thảo") - 1].value
    assert [(str(p), bool(p.font.b), bool(p.font.i)) for p in heading] == [
        ("Điều 2. ", True, False),
        ("Hiệu lực thi hành", True, True),
    ]


def test_the_same_bytes_twice_and_a_validator_finds_nothing(tmp_path: Path) -> None:
    assert sheet_table() == comparison_xlsx(*compared())
    path = tmp_path / "b.xlsx"
    path.write_bytes(sheet_table())
    assert [str(e) for e in OpenXmlValidator().validate(path).errors] == []


def test_a_cell_longer_than_excel_takes_is_cut_and_says_so() -> None:
    made = workbook_parts(
        [Sheet("A'b", [Column("x", 9)], [(["đ" * 40_000], TEXT), ([[("a", PLAIN)]], TEXT)])],
        "Times New Roman", 11, "t", b"<a/>",
    )  # fmt: skip
    rows = sheets(made)[0]
    long = rows[1].cells[0][0]
    assert len(long) == LONGEST
    assert long.endswith(" […]")
    assert rows[2].cells == (("a",),)


@pytest.mark.parametrize(
    ("at", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_names_of_columns(at: int, name: str) -> None:
    assert letter(at) == name
