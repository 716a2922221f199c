"""Whatever people type in a row comes back, on its row or in the list; nothing else does."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from drafting.errors import UnreadableFile
from drafting.model import Node
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.comparison_xlsx import comparison_xlsx
from drafting.rendering.table_form import CHANGED, Form
from drafting.word.package import read_parts, write_parts
from tests.notes.edits import (
    Change,
    added,
    as_text,
    behind,
    cell,
    in_another_table,
    merged_below,
    merged_beside,
    parted,
    retitled,
    said,
    with_column,
    with_stories,
    without_column,
    without_titles,
)
from tests.notes.tables import (
    NEW,
    Root,
    Three,
    again,
    carried,
    changed,
    compared,
    notes,
    regulation,
    typed,
    without,
    without_part,
    word_table,
)
from tests.notes.test_carrying import MANIFEST, put_in, without_the_second

TYPED = {
    "QC 9.1": "Theo kết luận họp.\nDòng hai.",
    "QC 9.2": "Ý khác.",
    "QC cũ 2.1": "Trùng Điều 1.",
    "QC Đ16": "Chuyển xuống.",
    "QĐ 2.1": "Theo luật.",
}
BOX = "<w:txbxContent><w:p><w:r><w:t>hộp chữ</w:t></w:r></w:p></w:txbxContent>"


def read(folder: Path, *changes: Change, onto: Three | None = None) -> dict[str, str]:
    table = changed(word_table(), typed(TYPED), *changes)
    return notes(carried(table, onto or compared(), folder))


def test_what_stands_behind_the_control_and_in_it(tmp_path: Path) -> None:
    """What each element of Word is read as is told in tests/cases/word/cells.toml."""
    box = (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'>{BOX}</mc:Choice>"
        f"<mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    found = read(tmp_path, added("QC 9.1", box), added("QC 9.1", "<w:tbl><w:tr/></w:tbl>"))
    assert found == {**TYPED, "QC 9.1": f"{TYPED['QC 9.1']}\nhộp chữ"}


def test_what_is_tied_to_the_words_of_a_row(tmp_path: Path) -> None:
    table = with_stories(changed(word_table(), typed(TYPED)))
    assert notes(carried(table, compared(), tmp_path))["QC 9.1"].split("\n")[2:] == [
        "1) mục nguồn",
        "Chú thích: cước chú",
        "Ý kiến của Lan: góp ý",
        "Liên kết: https://vbpl.vn/1",
    ]


@pytest.mark.parametrize("titles", [True, False])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_column_deleted(at: int, titles: bool, tmp_path: Path) -> None:
    more = [] if titles else [without_titles]
    assert read(tmp_path, *more, without_column(at)) == TYPED


@pytest.mark.parametrize("titles", [True, False])
def test_the_column_of_notes_deleted(titles: bool, tmp_path: Path) -> None:
    more = [] if titles else [without_titles]
    table = changed(word_table(), typed(TYPED), *more, without_column(3))
    placed = carried(table, compared(), tmp_path)
    assert notes(placed) == {}
    assert "bang.docx: bảng không còn cột thuyết minh" in placed.reports


@pytest.mark.parametrize("titles", [True, False])
@pytest.mark.parametrize("at", range(5))
def test_a_column_added(at: int, titles: bool, tmp_path: Path) -> None:
    more = [] if titles else [without_titles]
    found = read(tmp_path, *more, with_column(at, "Ý kiến Sở Tư pháp", "QC 9.2", "Đồng ý."))
    said_ = "Ý kiến Sở Tư pháp: Đồng ý." if titles else "Đồng ý."
    assert found == {**TYPED, "QC 9.2": f"{TYPED['QC 9.2']}\n{said_}"}


def test_a_row_shorter_than_the_others(tmp_path: Path) -> None:
    """A column was put in, but not into a row whose cells had been made one."""
    short = [merged_beside("QC 9.1", 2), with_column(1, "", "", "")]
    table = without_part(changed(word_table(), typed(TYPED), *short), MANIFEST)
    found = notes(carried(table, compared(), tmp_path))
    assert found["QC 9.1"].endswith(TYPED["QC 9.1"])
    assert {k: v for k, v in found.items() if k != "QC 9.1"} == {
        k: v for k, v in TYPED.items() if k != "QC 9.1"
    }


def test_the_title_of_the_notes_changed(tmp_path: Path) -> None:
    assert read(tmp_path, retitled("Thuyết minh, lý do sửa đổi")) == TYPED
    assert read(tmp_path, retitled("Giải trình"), with_column(4, "Ghi chú", "", "")) == TYPED


def test_notes_of_two_rows_made_one_cell(tmp_path: Path) -> None:
    both = f"{TYPED['QC 9.1']}\n{TYPED['QC 9.2']}"
    wanted = {k: v for k, v in TYPED.items() if k != "QC 9.2"} | {"QC 9.1": both}
    assert read(tmp_path, merged_below("QC 9.1", "QC 9.2")) == wanted


@pytest.mark.parametrize("at", [0, 1, 2])
def test_two_cells_of_a_row_made_one(at: int, tmp_path: Path) -> None:
    assert read(tmp_path, merged_beside("QC 9.1", at)) == TYPED


@pytest.mark.parametrize("changes", [[parted("QC 9.1")], [in_another_table]], ids=["two", "inside"])
def test_tables_cut_in_two_and_put_inside_others(changes: Sequence[Change], tmp_path: Path) -> None:
    assert read(tmp_path, *changes) == TYPED


def test_a_table_turned_into_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="không còn dòng nào"):
        read(tmp_path, as_text)


def test_words_behind_the_tables_stand_in_the_list(tmp_path: Path) -> None:
    placed = carried(
        changed(word_table(), typed(TYPED), behind("Ghi chú chung.")), compared(), tmp_path
    )
    assert [(n.heading, n.note) for n in placed.comparison.left_notes] == [
        ("Ngoài bảng", "Ghi chú chung.")
    ]
    assert notes(placed) == TYPED
    second = render_comparison_table(placed.comparison, *compared()[1:])
    left = carried(second, compared(), tmp_path).comparison.left_notes
    assert [(n.heading, n.note) for n in left] == [("Ngoài bảng", "Ghi chú chung.")]


def test_words_that_no_new_table_can_hold_are_told(tmp_path: Path) -> None:
    def typed_into_the_draft(root: Root) -> None:
        next(cell(root, "QC 9.2", 2).iter("{*}t")).text = "Sửa: 2. "

    def drawn(root: Root) -> None:
        cell(root, "QC 9.1").append(said("ảnh"))
        run = next(cell(root, "QC 9.1").iter("{*}r"))
        run.append(run.makeelement(run.tag[:-1] + "drawing"))

    def head(root: Root) -> None:
        next(root.iter("{*}tbl")).addnext(said("Bản họp ngày 05/6."))

    table = changed(word_table(), typed(TYPED), typed_into_the_draft, drawn, head)
    assert set(carried(table, compared(), tmp_path).reports) == {
        "bang.docx: chữ sửa ở cột văn bản của 1 dòng không được chép sang: QC 9.2",
        "bang.docx: hình vẽ, ảnh ở 1 dòng không được chép sang: QC 9.1",
        "bang.docx: 1 đoạn đã sửa ở phần đầu bảng không được chép sang: “Bản họp ngày 05/6.”",
    }


@pytest.mark.parametrize("form", [Form(), Form(4), Form(rows=CHANGED), Form(4, CHANGED)])
@pytest.mark.parametrize("titles", [True, False])
def test_an_untouched_table_of_any_form_says_nothing(
    form: Form, titles: bool, tmp_path: Path
) -> None:
    table = render_comparison_table(*compared(), form=form)
    placed = carried(table if titles else changed(table, _first_titles), compared(), tmp_path)
    assert (notes(placed), placed.comparison.left_notes, placed.reports) == ({}, (), ())
    sheet = comparison_xlsx(*compared(), form=form)
    placed = carried(sheet, compared(), tmp_path, "b.xlsx")
    assert (notes(placed), placed.comparison.left_notes, placed.reports) == ({}, (), ())


def _first_titles(root: Root) -> None:
    """Without the rows of titles, however wide."""
    for row in list(root.iter("{*}tr")):
        if row.find("{*}trPr/{*}tblHeader") is not None:
            row.getparent().remove(row)  # type: ignore[union-attr]


# --- what the program wrote is never taken for a note ---


@pytest.mark.parametrize("draft", [put_in, without_the_second], ids=["put-in", "taken-out"])
@pytest.mark.parametrize("changes", [[], [without("bookmarkStart", "bookmarkEnd")]])
def test_a_table_without_manifest_on_another_draft(
    draft: Callable[[tuple[Node, ...]], list[Node]], changes: Sequence[Change], tmp_path: Path
) -> None:
    table = changed(word_table(), *changes)
    onto = again(regulation(NEW, draft))
    placed = carried(without_part(table, MANIFEST), onto, tmp_path)
    lines = [line for note in notes(placed).values() for line in note.split("\n")]
    # A proposal on a row whose facts the draft changed may be one that somebody edited.
    assert all(line.startswith("Gợi ý: ") for line in lines)
    assert len(lines) <= 5


def test_a_blank_reason_with_other_dots_is_blank(tmp_path: Path) -> None:
    def retouched(root: Root) -> None:
        for text in cell(root, "QC 10.1").iter("{*}t"):
            if text.text == "Lý do: ……":
                text.text = "- Lý do: …"

    assert read(tmp_path, retouched) == TYPED


def test_a_heading_over_reasons_is_no_blank(tmp_path: Path) -> None:
    said_ = {"QC 9.1": "Lý do:\nmột\n\nhai"}
    table = changed(word_table(), typed(said_))
    assert notes(carried(table, compared(), tmp_path)) == said_


# --- other kinds of file ---


def renamed_main_part(table: bytes) -> bytes:
    """As Word on the web saves it."""
    parts = read_parts(table)
    names = {
        "word/document.xml": "word/document2.xml",
        "word/_rels/document.xml.rels": "word/_rels/document2.xml.rels",
    }
    moved = {names.get(n, n): p for n, p in parts.items()}
    for name in ("[Content_Types].xml", "_rels/.rels"):
        moved[name] = moved[name].replace(b"word/document.xml", b"word/document2.xml")
    return write_parts(moved)


def strict(table: bytes) -> bytes:
    """As "Strict Open XML"."""
    old = b"http://schemas.openxmlformats.org/"
    new = b"http://purl.oclc.org/ooxml/"
    pairs = (
        (b"wordprocessingml/2006/main", b"wordprocessingml/main"),
        (b"officeDocument/2006/relationships", b"officeDocument/relationships"),
        (b"officeDocument/2006/custom-properties", b"officeDocument/customProperties"),
        (b"officeDocument/2006/docPropsVTypes", b"officeDocument/docPropsVTypes"),
    )
    parts = read_parts(table)
    for before, after in pairs:
        parts = {n: p.replace(old + before, new + after) for n, p in parts.items()}
    return write_parts(parts)


def with_macros(table: bytes) -> bytes:
    parts = read_parts(table)
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = parts["[Content_Types].xml"]
    macros = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    return write_parts(
        {**parts, "[Content_Types].xml": types.replace(kind, macros), "word/vbaProject.bin": b"\0"}
    )


@pytest.mark.parametrize("saved", [renamed_main_part, strict, with_macros])
def test_other_ways_to_save_a_word_file(saved: Callable[[bytes], bytes], tmp_path: Path) -> None:
    table = saved(changed(word_table(), typed(TYPED)))
    placed = carried(table, compared(), tmp_path)
    assert (notes(placed), placed.reports) == (TYPED, ())


def test_a_password_is_named(tmp_path: Path) -> None:
    path = tmp_path / "b.docx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0" + b"\0" * 99 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 99
    )
    with pytest.raises(UnreadableFile, match="mật khẩu"):
        carried(path.read_bytes(), compared(), tmp_path)


def test_a_note_longer_than_a_cell_of_excel_is_not_cut_by_the_workbook(tmp_path: Path) -> None:
    from drafting.notes.placing import place
    from drafting.notes.reading import read_notes
    from drafting.rendering.note_cell import program_lines

    long = {"QC 9.1": "dài " * 20_000 + "hết"}
    placed = carried(changed(word_table(), typed(long)), compared(), tmp_path)
    paths = [tmp_path / "a.docx", tmp_path / "a.xlsx"]
    paths[0].write_bytes(render_comparison_table(placed.comparison, *compared()[1:]))
    paths[1].write_bytes(comparison_xlsx(placed.comparison, *compared()[1:]))
    both = place([read_notes(p) for p in paths], *compared(), program_lines)
    assert notes(both) == long
