"""Notes typed into a table come back on their rows, whatever was done to table and draft."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafting.comparing import Decision, compare
from drafting.comparing.result import Comparison, Row
from drafting.model import Document, Node
from drafting.notes.placing import place
from drafting.notes.reading import read_notes
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.comparison_xlsx import comparison_xlsx
from drafting.rendering.note_cell import program_lines
from drafting.word.wordml import text_of
from tests.notes.tables import (
    NEW,
    OLD,
    Root,
    Three,
    again,
    asked,
    bookmarks_left_behind,
    carried,
    changed,
    compared,
    dropped,
    notes,
    pasted,
    regulation,
    reworded,
    rows,
    sheet_table,
    shuffled,
    typed,
    without,
    without_controls,
    without_keys,
    without_part,
    word_table,
)

MANIFEST = "docProps/custom.xml"
TYPED = {
    "QC 9.1": "Lý do: rút ngắn chu kỳ cung cấp thông tin.",
    "QC 5.2, 5.5": "Tách cho rõ đầu mối.\nTheo ý kiến của Sở Tư pháp.",
    "QC Đ16": "Chuyển xuống sau các sở.",
    "QC cũ 2.1": "Đã nêu tại Điều 1; “không” cần nhắc lại <&>.",
    "QC 2.3": "Ghi thêm: giữ nguyên.",
    "QĐ 2.1": "Theo khoản 1 Điều 38.",
}


def edited(*changes: Callable[[Root], None]) -> bytes:
    return changed(word_table(), typed(TYPED), *changes)


def test_what_was_typed_comes_back_on_its_rows(tmp_path: Path) -> None:
    placed = carried(edited(), compared(), tmp_path)
    assert notes(placed) == TYPED
    assert placed.reports == ()
    assert asked(placed) == set()
    assert placed.comparison.left_notes == ()


def test_an_untouched_table_holds_no_note(tmp_path: Path) -> None:
    for name, table in (("a.docx", word_table()), ("a.xlsx", sheet_table())):
        placed = carried(table, compared(), tmp_path, name)
        assert (notes(placed), placed.reports) == ({}, ())


@pytest.mark.parametrize(
    "changes",
    [
        [shuffled(7)],
        [bookmarks_left_behind],
        [without("bookmarkStart", "bookmarkEnd")],
        [without_keys],
        [without_controls],
        [without("trPr", "tblPr", "pStyle")],
        [shuffled(3), without("bookmarkStart", "bookmarkEnd"), without_controls],
        [dropped("QC 9.2", "QC 4.1", "QC Đ4")],
        [bookmarks_left_behind, without_keys],
    ],
    ids=["sorted", "sorted-marks-stay", "no-bookmarks", "no-keys", "no-controls", "restyled",
         "sorted-no-bookmarks", "rows-deleted", "sorted-marks-stay-no-keys"],
)  # fmt: skip
def test_any_edit_of_the_table_leaves_the_notes(
    changes: list[Callable[[Root], None]], tmp_path: Path
) -> None:
    assert notes(carried(edited(*changes), compared(), tmp_path)) == TYPED


def test_without_the_manifest_keys_and_texts_say_it(tmp_path: Path) -> None:
    placed = carried(without_part(edited(), MANIFEST), compared(), tmp_path)
    assert notes(placed) == TYPED
    assert any("danh mục" in report for report in placed.reports)


def test_without_manifest_bookmarks_and_keys_the_texts_say_it(tmp_path: Path) -> None:
    bare = edited(without("bookmarkStart", "bookmarkEnd"), without_keys)
    assert notes(carried(without_part(bare, MANIFEST), compared(), tmp_path)) == TYPED


def test_missing_rows_are_reported(tmp_path: Path) -> None:
    placed = carried(edited(dropped("QC 9.2", "QC 4.1")), compared(), tmp_path)
    assert placed.reports == ("bang.docx: không còn thấy 2 dòng của bảng: QC 4.1, QC 9.2",)


def test_a_pasted_copy_is_reported_and_its_note_kept(tmp_path: Path) -> None:
    def retyped(root: Root) -> None:
        copied = rows(root)["QC 9.1"]  # the later of the two
        for text in copied.iter("{*}t"):
            if text.text == TYPED["QC 9.1"]:
                text.text = "Ý kiến thứ hai."

    placed = carried(edited(pasted("QC 9.1"), retyped), compared(), tmp_path)
    assert notes(placed)["QC 9.1"] == f"{TYPED['QC 9.1']}\nÝ kiến thứ hai."
    assert any("2 dòng cùng mã QC 9.1" in report for report in placed.reports)
    assert asked(placed) == {("9.1",)}


def test_a_copy_with_other_words_is_never_guessed(tmp_path: Path) -> None:
    def retyped(root: Root) -> None:
        cells = list(rows(root)["QC 9.1"].iter("{*}tc"))
        for text in (t for cell in cells[1:3] for t in cell.iter("{*}t")):
            text.text = "không giống dòng nào cả"
        for text in cells[3].iter("{*}t"):
            if text.text == TYPED["QC 9.1"]:
                text.text = "Của dòng tự thêm."

    placed = carried(edited(pasted("QC 9.1"), retyped), compared(), tmp_path)
    assert notes(placed) == TYPED
    assert [n.note for n in placed.comparison.left_notes] == ["Của dòng tự thêm."]
    assert any("1 thuyết minh chưa gắn được" in report for report in placed.reports)


def test_a_note_beside_a_chapter_is_kept_in_the_list(tmp_path: Path) -> None:
    def change(root: Root) -> None:
        for row in root.iter("{*}tr"):
            cells = list(row.iter("{*}tc"))
            if len(cells) == 4 and "QUY ĐỊNH CHUNG" in text_of(cells[1]):
                paragraph = next(cells[3].iter("{*}p"))
                run = paragraph.makeelement(paragraph.tag[:-1] + "r")
                run.append(paragraph.makeelement(paragraph.tag[:-1] + "t"))
                run[0].text = "Cả chương giữ nguyên."
                paragraph.append(run)

    placed = carried(edited(change), compared(), tmp_path)
    assert notes(placed) == TYPED
    (left,) = placed.comparison.left_notes
    assert left.note == "Cả chương giữ nguyên."
    assert "QUY ĐỊNH CHUNG" in left.heading


# --- another draft ---


def put_in(articles: tuple[Node, ...]) -> list[Node]:
    clause = Node("clause", "1.1", "1", text="Nội dung hoàn toàn khác, chưa từng có ở đâu.")
    new = Node("article", "", "", "Điều mới thêm", children=(clause,))
    return [articles[0], new, *articles[1:]]


def without_the_second(articles: tuple[Node, ...]) -> list[Node]:
    return [articles[0], *articles[2:]]


def test_notes_follow_articles_that_were_renumbered(tmp_path: Path) -> None:
    draft = regulation(NEW, put_in)
    placed = carried(edited(), again(draft), tmp_path)
    # One article more in each of three chapters.
    moved = {
        "QC 9.1": "QC 11.1",
        "QC 5.2, 5.5": "QC 6.2, 6.5",
        "QC Đ16": "QC Đ18",
        "QC 2.3": "QC 3.3",
    }
    assert notes(placed) == {moved.get(key, key): note for key, note in TYPED.items()}
    assert (placed.comparison.left_notes, asked(placed), placed.reports) == ((), set(), ())


def test_an_id_alone_never_decides(tmp_path: Path) -> None:
    # 4.3 is new in the draft; after an article is put in, other words stand under 4.3.
    table = changed(word_table(), typed({"QC 4.3": "Vì có họp trực tuyến."}))
    placed = carried(table, again(regulation(NEW, put_in)), tmp_path)
    assert notes(placed) == {"QC 5.3": "Vì có họp trực tuyến."}


def test_a_row_that_changed_is_to_be_looked_at_again(tmp_path: Path) -> None:
    draft = reworded(NEW, "9.1", "Hằng tháng, cung cấp danh sách doanh nghiệp đăng ký mới.")
    placed = carried(edited(), again(draft), tmp_path)
    assert notes(placed) == TYPED
    assert asked(placed) == {("9.1",)}
    assert "1 thuyết minh cần xem lại vì nội dung dòng đã đổi: QC 9.1" in placed.reports


def test_a_note_whose_row_is_gone_stands_under_its_old_heading(tmp_path: Path) -> None:
    table = changed(word_table(), typed({"QC 4.2": "Văn bản giấy vẫn cần."}))
    gone = regulation(NEW, lambda articles: [a for a in articles if a.id != "4"])
    placed = carried(table, again(gone), tmp_path)
    assert notes(placed) == {}
    (left,) = placed.comparison.left_notes
    assert left.note == "Văn bản giấy vẫn cần."
    assert left.heading.startswith("QC 4.2: 2. Phối hợp bằng văn bản")


@pytest.mark.parametrize("name", ["bang.docx", "bang.xlsx"])
def test_a_left_note_is_read_back_and_finds_its_row_again(name: str, tmp_path: Path) -> None:
    table = changed(word_table(), typed({"QC 4.2": "Văn bản giấy vẫn cần."}))
    gone = again(regulation(NEW, lambda articles: [a for a in articles if a.id != "4"]))
    placed = carried(table, gone, tmp_path)
    second = printed(placed.comparison, *gone[1:], name)
    kept = carried(second, gone, tmp_path, name)
    assert [(n.heading, n.note) for n in kept.comparison.left_notes] == [
        (n.heading, n.note) for n in placed.comparison.left_notes
    ]
    back = carried(second, compared(), tmp_path, name)
    assert notes(back) == {"QC 4.2": "Văn bản giấy vẫn cần."}
    assert back.comparison.left_notes == ()


def printed(comparison: Comparison, old: Document, new: Document, name: str) -> bytes:
    render = comparison_xlsx if name.endswith(".xlsx") else render_comparison_table
    return render(comparison, old, new)


@pytest.mark.parametrize("name", ["bang.docx", "bang.xlsx"])
def test_a_table_with_notes_is_read_back_as_it_is(name: str, tmp_path: Path) -> None:
    placed = carried(edited(), compared(), tmp_path)
    table = printed(placed.comparison, *compared()[1:], name)
    second = carried(table, compared(), tmp_path, name)
    assert notes(second) == TYPED
    assert (second.reports, asked(second)) == ((), set())
    assert printed(second.comparison, *compared()[1:], name) == table


@pytest.mark.parametrize("name", ["bang.docx", "bang.xlsx"])
def test_the_mark_stays_until_somebody_touches_the_note(name: str, tmp_path: Path) -> None:
    draft = again(reworded(NEW, "9.1", "Hằng tháng, cung cấp danh sách doanh nghiệp đăng ký mới."))
    placed = carried(edited(), draft, tmp_path)
    second = carried(printed(placed.comparison, *draft[1:], name), draft, tmp_path, name)
    assert asked(second) == {("9.1",)}
    assert notes(second) == TYPED
    touched = replace_note(second.comparison, "9.1", "Đã xem lại.")
    before = printed(second.comparison, *draft[1:], name)
    after = printed(touched, *draft[1:], name)
    assert before != after


def replace_note(comparison: Comparison, unit: str, words: str) -> Comparison:
    def changed_(row: Row) -> Row:
        return replace(row, note=words, look_again=False) if row.new == (unit,) else row

    decision, quy_che = comparison.instruments
    made = replace(quy_che, units=tuple(changed_(r) for r in quy_che.units))
    return replace(comparison, instruments=(decision, made))


# --- what the program wrote ---


def proposed() -> Comparison:
    comparison = compared()[0]
    decision, quy_che = comparison.instruments
    units = tuple(
        replace(r, draft_note="Rút ngắn định kỳ từ 6 tháng xuống hằng quý.")
        if r.new == ("9.1",)
        else r
        for r in quy_che.units
    )
    return replace(comparison, instruments=(decision, replace(quy_che, units=units)))


def test_a_proposal_is_never_read_as_typed_unless_edited(tmp_path: Path) -> None:
    comparison, old, new = proposed(), *compared()[1:]
    table = render_comparison_table(comparison, old, new)
    assert notes(carried(table, (comparison, old, new), tmp_path)) == {}

    def taken(root: Root) -> None:
        for text in rows(root)["QC 9.1"].iter("{*}t"):
            if (text.text or "").startswith("Gợi ý: "):
                text.text = "Rút ngắn định kỳ từ 6 tháng xuống hằng quý."

    placed = carried(changed(table, taken), (comparison, old, new), tmp_path)
    assert notes(placed) == {"QC 9.1": "Gợi ý: Rút ngắn định kỳ".removeprefix("Gợi ý: ")
                             + " từ 6 tháng xuống hằng quý."}  # fmt: skip


def test_two_tables_of_one_row(tmp_path: Path) -> None:
    def both(word: str, sheet: str, exported: str) -> dict[str, str]:
        held = carried(changed(word_table(), typed({"QC 9.1": exported})), compared(), tmp_path)
        pair = []
        for name, words in (("b.docx", word), ("b.xlsx", sheet)):
            made = replace_note(held.comparison, "9.1", words)
            # The manifest of the export, the words of the officer.
            path = tmp_path / name
            path.write_bytes(with_manifest_of(printed(held.comparison, *compared()[1:], name),
                                              printed(made, *compared()[1:], name)))  # fmt: skip
            pair.append(read_notes(path))
        return notes(place(pair, *compared(), program_lines))

    assert both("A", "A", "A") == {"QC 9.1": "A"}
    assert both("A sửa", "A", "A") == {"QC 9.1": "A sửa"}
    assert both("A", "A sửa", "A") == {"QC 9.1": "A sửa"}
    assert both("B", "C", "A") == {"QC 9.1": "B\nC"}
    assert both("", "A", "A") == {}


def with_manifest_of(exported: bytes, edited_: bytes) -> bytes:
    from drafting.word.package import read_parts, write_parts

    return write_parts({**read_parts(edited_), MANIFEST: read_parts(exported)[MANIFEST]})


# --- no keystroke lost ---

words = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff"),
    min_size=1, max_size=60,
).filter(lambda text: text.strip() != "" and text.strip() == text)  # fmt: skip
KEYS = sorted(
    k
    for k in (
        "QC 9.1",
        "QC 5.2, 5.5",
        "QC Đ16",
        "QC cũ 2.1",
        "QC 2.3",
        "QĐ 1.0",
        "QC 4.2",
        "QC 24.1",
    )
)
EDITS = {
    "sort": shuffled(11),
    "marks": without("bookmarkStart", "bookmarkEnd"),
    "stay": bookmarks_left_behind,
    "controls": without_controls,
    "drop": dropped("QC 6.1", "QC Đ7"),
    "paste": pasted("QC 9.1"),
    "paste-marked": pasted("QC 9.1", marked=True),
    "keys": without_keys,
}
DRAFTS: dict[str, Callable[[], Three]] = {
    "same": compared,
    "put-in": lambda: again(regulation(NEW, put_in)),
    "taken-out": lambda: again(regulation(NEW, without_the_second)),
}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.sampled_from(KEYS), words, min_size=1),
    st.lists(st.sampled_from(sorted(EDITS)), unique=True, max_size=3),
    st.booleans(),
    st.sampled_from(sorted(DRAFTS)),
)
def test_no_keystroke_is_ever_lost(
    tmp_path: Path, said: dict[str, str], edits: list[str], manifest: bool, draft: str
) -> None:
    ordered = sorted(edits, key=lambda e: e == "keys")  # other edits look rows up by key
    table = changed(word_table(), typed(said), *(EDITS[e] for e in ordered))
    if not manifest:
        table = without_part(table, MANIFEST)
    placed = carried(table, DRAFTS[draft](), tmp_path)
    found = [*notes(placed).values(), *(n.note for n in placed.comparison.left_notes)]
    lines = {line for note in found for line in note.split("\n")}
    for note in said.values():
        assert note in lines


def test_a_key_alone_needs_a_text_that_agrees(tmp_path: Path) -> None:
    # A row out of an older table: its key is another row's now.
    def older(root: Root) -> None:
        cells = list(rows(root)["QC 9.1"].iter("{*}tc"))
        strip(rows(root)["QC 9.1"])
        words = rows(root)["QC 10.4"]
        for here, there in zip(cells[1:3], list(words.iter("{*}tc"))[1:3], strict=True):
            texts = list(here.iter("{*}t"))
            for text in texts:
                text.text = ""
            texts[0].text = text_of(there)

    def strip(row: Root) -> None:
        for mark in [*row.iter("{*}bookmarkStart"), *row.iter("{*}bookmarkEnd")]:
            mark.getparent().remove(mark)  # type: ignore[union-attr]

    table = changed(word_table(), typed({"QC 9.1": "Ý kiến cũ."}), older)
    assert notes(carried(table, compared(), tmp_path)) == {"QC 10.4": "Ý kiến cũ."}


def test_a_note_follows_a_row_that_was_joined_with_others(tmp_path: Path) -> None:
    table = changed(word_table(), typed({"QC 4.2": "Văn bản giấy vẫn cần."}))
    pair = Decision(("2.1",), ("4.1", "4.2"), "QUY CHẾ")
    onto = compare(OLD, NEW, (pair,)), OLD, NEW
    placed = carried(table, onto, tmp_path)
    assert notes(placed) == {"QC 4.1, 4.2": "Văn bản giấy vẫn cần."}
    assert asked(placed) == {("4.1", "4.2")}
