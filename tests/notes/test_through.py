"""Notes of a table that was made for an earlier draft, on a comparison with a later one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from drafting.comparing import compare
from drafting.comparing.chain import chain
from drafting.model import Document, Node
from drafting.notes.carrying import carry_notes
from drafting.notes.placing import Placed
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.note_cell import program_lines
from tests.notes.tables import (
    NEW,
    OLD,
    asked,
    changed,
    notes,
    regulation,
    reworded,
    sheet_table,
    shuffled,
    typed,
    without,
    without_part,
    word_table,
)
from tests.notes.test_carrying import put_in
from tests.notes.test_workbooks import column, typed_into

SAID = {
    "QC 9.1": "Rút ngắn chu kỳ.",
    "QC 4.2": "Văn bản giấy vẫn cần.",
    "QC 5.2, 5.5": "Tách cho rõ đầu mối.",
    "QC Đ16": "Chuyển xuống sau các sở.",
    "QC cũ 2.1": "Trùng Điều 1.",
}
STAGES = (
    "Thông qua việc tổ chức các cuộc họp, hội nghị hoặc đoàn kiểm tra liên ngành theo kế hoạch.",
    "Lập đoàn kiểm tra liên ngành theo kế hoạch hoặc khi phát hiện dấu hiệu vi phạm.",
)
"""QC 4.3 in two later drafts: of its words in the first draft none but function words is left."""


def followed(
    table: bytes, drafts: Sequence[Document], new: Document, folder: Path, name: str = "bang.docx"
) -> Placed:
    """The notes of one table, made for one of the drafts, on the comparison with ``new``."""
    path = folder / name
    path.write_bytes(table)
    onto = compare(OLD, new), OLD, new
    return carry_notes([path], *onto, program_lines, chain([OLD, *drafts, new]))


def edited(said: Mapping[str, str] = SAID) -> bytes:
    return changed(word_table(), typed(said))


def later() -> list[Document]:
    """A second and a third draft: articles put in before others, QC 4.3 rewritten in two steps."""
    second = regulation(reworded(NEW, "4.3", STAGES[0]), put_in)
    return [second, reworded(second, "5.3", STAGES[1])]


def test_rows_are_followed_where_the_last_text_is_like_them_no_more(tmp_path: Path) -> None:
    second, third = later()
    table = edited({**SAID, "QC 4.3": "Vì có họp."})
    placed = followed(table, [NEW, second], third, tmp_path)
    assert notes(placed) == {
        "QC 11.1": SAID["QC 9.1"],
        "QC 5.2": SAID["QC 4.2"],
        "QC 5.3": "Vì có họp.",
        "QC 6.2, 6.5": SAID["QC 5.2, 5.5"],
        "QC Đ18": SAID["QC Đ16"],
        "QC cũ 2.1": SAID["QC cũ 2.1"],
    }
    assert asked(placed) == {("5.3",)}


def test_without_the_drafts_such_a_note_stands_in_the_list(tmp_path: Path) -> None:
    placed = followed(edited({"QC 4.3": "Vì có họp."}), [], later()[1], tmp_path)
    assert (notes(placed), len(placed.comparison.left_notes)) == ({}, 1)


def test_the_draft_of_a_table_is_told_by_its_words(tmp_path: Path) -> None:
    second, third = later()
    table = render_comparison_table(compare(OLD, second), OLD, second)
    said = changed(table, typed({"QC 5.3": "Vì có họp."}))
    placed = followed(said, [NEW, second], third, tmp_path)
    assert (notes(placed), asked(placed)) == ({"QC 5.3": "Vì có họp."}, {("5.3",)})


def test_a_table_of_the_new_text_itself_needs_no_way(tmp_path: Path) -> None:
    placed = followed(edited(), [regulation(NEW, put_in)], NEW, tmp_path)
    assert (notes(placed), asked(placed), placed.reports) == (SAID, set(), ())


def with_clauses(
    draft: Document, article: str, change: Callable[[Node], Sequence[Node]]
) -> Document:
    """A draft in which each clause of an article became others, numbered anew."""

    def made(nodes: tuple[Node, ...]) -> list[Node]:
        return [remade(n) if n.id == article else n for n in nodes]

    def remade(node: Node) -> Node:
        clauses = [new for child in node.children for new in change(child)]
        numbered = [
            replace(c, id=f"{article}.{n}", number=str(n)) for n, c in enumerate(clauses, 1)
        ]
        return replace(node, children=tuple(numbered))

    decision, quy_che = draft.instruments
    chapters = tuple(replace(c, children=tuple(made(c.children))) for c in quy_che.body)
    return replace(draft, instruments=(decision, replace(quy_che, body=chapters)))


def test_a_clause_that_a_later_draft_divides_keeps_its_note_once(tmp_path: Path) -> None:
    def divide(clause: Node) -> Sequence[Node]:
        if clause.id != "4.1" or not clause.text:
            return [clause]
        words = clause.text.split()
        cut = len(words) // 2
        first, second = " ".join(words[:cut]), " ".join(words[cut:]).capitalize()
        return [replace(clause, text=first), replace(clause, text=second)]

    placed = followed(
        edited({"QC 4.1": "Giao ban."}), [NEW], with_clauses(NEW, "4", divide), tmp_path
    )
    held = notes(placed)
    assert list(held.values()) == ["Giao ban."]
    assert set(held) <= {"QC 4.1", "QC 4.2", "QC 4.1, 4.2"}
    assert placed.comparison.left_notes == ()


def test_clauses_that_a_later_draft_joins_keep_both_notes(tmp_path: Path) -> None:
    seen: list[Node] = []

    def join(clause: Node) -> Sequence[Node]:
        if clause.id == "4.1":
            seen.append(clause)
            return []
        if clause.id == "4.2":
            return [replace(clause, text=f"{seen.pop().text} {clause.text}")]
        return [clause]

    said = {"QC 4.1": "Giao ban.", "QC 4.2": "Văn bản giấy."}
    placed = followed(edited(said), [NEW], with_clauses(NEW, "4", join), tmp_path)
    (note,) = notes(placed).values()
    assert note.split("\n") == ["Giao ban.", "Văn bản giấy."]
    assert len(asked(placed)) == 1


def test_what_a_later_draft_drops_stands_in_the_list(tmp_path: Path) -> None:
    gone = regulation(NEW, lambda articles: [a for a in articles if a.id != "4"])
    placed = followed(edited({"QC 4.2": "Văn bản giấy."}), [NEW], gone, tmp_path)
    assert notes(placed) == {}
    assert [n.note for n in placed.comparison.left_notes] == ["Văn bản giấy."]


@pytest.mark.parametrize("marks", [True, False])
def test_sorted_tables_and_tables_without_a_manifest_are_followed(
    marks: bool, tmp_path: Path
) -> None:
    second, third = later()
    changes = [shuffled(5)] if marks else [without("bookmarkStart", "bookmarkEnd")]
    table = changed(edited({"QC 4.3": "Vì có họp."}), *changes)
    if not marks:
        table = without_part(table, "docProps/custom.xml")
    assert notes(followed(table, [NEW, second], third, tmp_path)) == {"QC 5.3": "Vì có họp."}


def test_the_workbook_is_followed(tmp_path: Path) -> None:
    def type_(sheet: Any) -> None:
        for row in sheet.iter_rows(min_row=2):
            if row[0].value == "QC 4.3":
                row[column("Thuyết minh") - 1].value = "Vì có họp."

    second, third = later()
    table = typed_into(sheet_table(), type_)
    held = notes(followed(table, [NEW, second], third, tmp_path, "b.xlsx"))
    assert held["QC 5.3"] == "Vì có họp."
