"""Notes typed beside what no comparison counts: they stay, and stay where they are."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from drafting.notes.note import TypedRow
from drafting.notes.unkeyed import first_words, is_title
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.comparison_xlsx import comparison_xlsx
from drafting.word.wordml import W, text_of
from tests.notes.tables import NEW, OLD, Root, carried, changed, compared, notes, word_table
from tests.notes.test_workbooks import opened
from tests.rendering.papers import document

SAID = {
    "Chương II": "Ghi chú của chương.",
    "QUYẾT ĐỊNH": "Tên mới.",
    "ỦY BAN NHÂN DÂN TỈNH KON TUM": "Cập nhật căn cứ.",
}
"""First line of a row without a key → what is typed beside it."""


def unkeyed(root: Root) -> dict[str, Root]:
    """First line of each row without a key → the cell of its note."""
    found: dict[str, Root] = {}
    for row in root.iter(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        if len(cells) == 4 and not text_of(cells[0]):
            found.setdefault(text_of(cells[2].findall(f"{W}p")[0]), cells[3])
    return found


def typed(root: Root) -> None:
    cells = unkeyed(root)
    for line, words in SAID.items():
        run = etree.SubElement(cells[line].findall(f"{W}p")[-1], f"{W}r")
        etree.SubElement(run, f"{W}t").text = words


def beside(table: bytes) -> dict[str, str]:
    cells = unkeyed(document(table))
    return {line: text_of(cell) for line, cell in cells.items() if text_of(cell)}


def test_they_come_back_to_their_rows_in_both_tables(tmp_path: Path) -> None:
    placed = carried(changed(word_table(), typed), compared(), tmp_path)
    assert notes(placed) == {}
    assert {n.note for n in placed.comparison.left_notes} == set(SAID.values())
    table = render_comparison_table(placed.comparison, OLD, NEW)
    assert beside(table) == SAID
    assert "CHƯA GẮN" not in text_of(document(table))
    sheet = comparison_xlsx(placed.comparison, OLD, NEW)
    assert opened(sheet).sheetnames == ["So sánh"]
    for again, name in ((table, "a.docx"), (sheet, "a.xlsx")):
        placed = carried(again, compared(), tmp_path, name)
        assert beside(render_comparison_table(placed.comparison, OLD, NEW)) == SAID


def test_one_whose_row_is_gone_stands_in_the_list(tmp_path: Path) -> None:
    placed = carried(changed(word_table(), typed), compared(), tmp_path)
    decision, quy_che = NEW.instruments
    renamed = tuple(replace(n, heading="TÊN KHÁC") if n.id == "c.II" else n for n in quy_che.body)
    draft = replace(NEW, instruments=(decision, replace(quy_che, body=renamed)))
    table = render_comparison_table(placed.comparison, OLD, draft)
    assert SAID["Chương II"] not in beside(table).values()
    assert SAID["Chương II"] in text_of(document(table)).split("CHƯA GẮN")[1]


@pytest.mark.parametrize("text", ["Chương II\nTỔ CHỨC", "QUYẾT ĐỊNH\nBan hành", "Mục 1\nTên"])
def test_a_title_is_no_row_of_an_article(text: str) -> None:
    row = TypedRow("", "", (), text, text, ("Lời.",))
    assert is_title(row)
    assert not is_title(replace(row, key="QC Đ1"))
    assert not is_title(replace(row, bookmarks=("_dvn_1",)))


def test_the_words_of_an_article_are_no_title() -> None:
    for text in ("Điều 1. Phạm vi", "1. Chương trình này", "Chương trình phối hợp"):
        assert not is_title(TypedRow("", "", (), text, text, ()))


def test_the_draft_names_a_row_before_the_old_text_does() -> None:
    assert first_words("cũ", "mới") == "mới"
    assert first_words("cũ", "") == "cũ"
    assert first_words("", " ".join("abcdefghijklmn")) == "a b c d e f g h i j k l…"
