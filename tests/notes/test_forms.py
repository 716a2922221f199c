"""Notes come back from every form of the table: with the legal ground, with changed rows only."""

from pathlib import Path

import pytest
from lxml import etree

from drafting.comparing.result import Comparison
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.table_form import CHANGED, Form
from drafting.text.blanks import BLANK
from drafting.word.wordml import W, text_of
from tests.notes.tables import NEW, OLD, Root, carried, changed, compared, notes
from tests.notes.test_office import converted

FORMS = {
    "four columns": Form(columns=4),
    "changed rows": Form(rows=CHANGED),
    "both": Form(4, CHANGED),
}
SAID = {
    "QC 9.1": "Theo kết luận họp.\nDòng hai.",
    "QC cũ 2.1": "Trùng Điều 1.",
    "QĐ 2.1": "Theo luật.",
}
AT = 3
"""Column of the note in both forms."""


def table(form: Form, comparison: Comparison | None = None) -> bytes:
    return render_comparison_table(comparison or compared()[0], OLD, NEW, form=form)


def row(root: Root, key: str) -> Root:
    return next(r for r in root.iter(f"{W}tr") if text_of(r.findall(f"{W}tc")[0]) == key)


def write(root: Root, key: str, words: str, at: int = AT) -> None:
    """``words`` in the place of what the cell's last paragraph says."""
    cell = row(root, key).findall(f"{W}tc")[at]
    paragraph = cell.findall(f"{W}p")[-1]
    for child in list(paragraph):
        if child.tag != f"{W}pPr":
            paragraph.remove(child)
    run = etree.SubElement(paragraph, f"{W}r")
    for number, line in enumerate(words.split("\n")):
        if number:
            etree.SubElement(run, f"{W}br")
        etree.SubElement(run, f"{W}t").text = line


def typed(root: Root) -> None:
    for key, words in SAID.items():
        write(root, key, words)


def untitled(root: Root) -> None:
    for title in [r for r in root.iter(f"{W}tr") if r.find(f"{W}trPr/{W}tblHeader") is not None]:
        title.getparent().remove(title)  # type: ignore[union-attr]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_notes_land_on_their_rows(form: Form, tmp_path: Path) -> None:
    placed = carried(changed(table(form), typed), compared(), tmp_path)
    assert notes(placed) == SAID
    assert placed.reports == ()
    again = carried(table(form, placed.comparison), compared(), tmp_path)
    assert notes(again) == SAID
    assert notes(carried(changed(table(form), typed, untitled), compared(), tmp_path)) == SAID


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_table_that_nobody_typed_into_has_no_note(form: Form, tmp_path: Path) -> None:
    placed = carried(table(form), compared(), tmp_path)
    assert notes(placed) == {}
    assert placed.reports == ()


def test_a_ground_that_was_typed_is_kept_and_comes_back_to_its_column(tmp_path: Path) -> None:
    law = "Điều 5 Luật Bảo hiểm y tế"

    def type_ground(root: Root) -> None:
        typed(root)
        assert text_of(row(root, "QC cũ 2.1").findall(f"{W}tc")[4]) == BLANK
        write(root, "QC cũ 2.1", law, 4)
        write(root, "QC cũ 2.2", law, 4)

    wanted = {**SAID, "QC cũ 2.1": f"Trùng Điều 1.\nCăn cứ: {law}", "QC cũ 2.2": f"Căn cứ: {law}"}
    four = Form(columns=4)
    placed = carried(changed(table(four), type_ground), compared(), tmp_path)
    assert notes(placed) == wanted
    for form in (four, Form(), Form(4, CHANGED)):
        placed = carried(table(form, placed.comparison), compared(), tmp_path)
        assert notes(placed) == wanted
        assert placed.reports == ()


def test_a_row_with_a_note_is_never_left_out(tmp_path: Path) -> None:
    quiet = next(
        r.new[0] for r in compared()[0].instruments[1].units if r.kind == "editorial" and r.new
    )
    key = f"QC {quiet}"
    changed_rows = Form(rows=CHANGED)
    assert key.encode() not in table(changed_rows)
    full = changed(table(Form()), lambda root: write(root, key, "Đã rà soát."))
    placed = carried(full, compared(), tmp_path)
    again = carried(table(changed_rows, placed.comparison), compared(), tmp_path)
    assert notes(again) == {key: "Đã rà soát."}


@pytest.mark.soffice
def test_an_office_program_saves_the_four_columns(tmp_path: Path) -> None:
    path = tmp_path / "bang.docx"
    path.write_bytes(changed(table(Form(4, CHANGED)), typed))
    again = converted(path, "docx", tmp_path / "sau")
    assert notes(carried(again.read_bytes(), compared(), tmp_path, "sau.docx")) == SAID
