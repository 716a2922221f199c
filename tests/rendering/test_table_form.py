"""The form of the comparison table: legal ground, changed rows only, marked variants."""

import re
from functools import cache
from pathlib import Path

import pytest

from drafting.comparing.result import EDITORIAL, MOVED, UNCHANGED, Row
from drafting.errors import TemplateError
from drafting.notes.ground import cited, parted, typed_ground
from drafting.notes.identity import prefixes
from drafting.rendering.chosen_rows import chosen_rows, counted
from drafting.rendering.comparison_rows import ARTICLE_ROW, GROUP, UNIT_ROW, TableRow
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.table_form import CHANGED, Form
from drafting.rendering.tally import total
from drafting.rendering.template import shipped
from drafting.text.blanks import BLANK
from drafting.word.package import read_parts, write_parts
from drafting.word.wordml import W, text_of
from tests.notes.tables import compared
from tests.rendering.papers import amended, document, faults, paragraphs
from tests.rendering.test_comparison_table import looks

FOUR = Form(columns=4)
FORMS = {
    "four columns": FOUR,
    "changed rows": Form(rows=CHANGED),
    "variants": Form(variants=True),
    "all three": Form(4, CHANGED, True),
}


@cache
def table(form: Form) -> bytes:
    return render_comparison_table(*compared(), form=form)


def cells(made: bytes, width: int) -> list[list[str]]:
    """The cells of every row with so many of them."""
    rows = [[text_of(c) for c in r.iter(f"{W}tc")] for r in document(made).iter(f"{W}tr")]
    return [row for row in rows if len(row) == width]


def words(made: bytes) -> str:
    return "\n".join(text for _, text in paragraphs(made))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_validator_finds_nothing(form: Form, tmp_path: Path) -> None:
    assert table(form) == table.__wrapped__(form)
    assert faults(table(form), tmp_path) == []


def test_four_columns_are_three_with_the_legal_ground() -> None:
    four, three = cells(table(FOUR), 5), cells(table(Form()), 4)
    assert [row[:4] for row in four] == three
    assert four[0][3:] == ["THUYẾT MINH", "CĂN CỨ"]
    assert "CĂN CỨ" not in words(table(Form()))


def test_the_ground_is_what_the_row_itself_cites_or_a_blank() -> None:
    rows = [row for row in cells(table(FOUR), 5) if re.match(r"Q[ĐC] (cũ )?\d", row[0])]
    named = [row for row in rows if row[4] != BLANK]
    assert len(rows) > len(named) > 5
    for row in rows:
        assert row[4] == ("".join(cited(row[2])) or BLANK)
    assert all(row[4] == BLANK for row in rows if row[2] == "(Bãi bỏ)")


def test_a_text_cited_twice_is_named_once_and_none_is_invented() -> None:
    said = "theo Luật Bảo hiểm y tế; Nghị định số 146/2018/NĐ-CP; Luật bảo hiểm y tế quy định"
    assert cited(said) == ("Luật Bảo hiểm y tế", "Nghị định số 146/2018/NĐ-CP")
    assert cited("theo quy định của pháp luật") == ()


def test_the_typed_ground_stands_in_its_column() -> None:
    note = "Theo góp ý.\nCăn cứ: Điều 5 Luật A\nCăn cứ: Công văn 1"
    assert parted(note) == ("Theo góp ý.", ("Điều 5 Luật A", "Công văn 1"))
    row = cells(render_comparison_table(*amended("a", "b", note=note), form=FOUR), 5)[-1]
    assert row[3].endswith("Theo góp ý.")
    assert row[4] == "Điều 5 Luật ACông văn 1"
    row = cells(render_comparison_table(*amended("a", "b", note=note)), 4)[-1]
    assert row[3].endswith("Căn cứ: Điều 5 Luật A Căn cứ: Công văn 1")


def test_only_what_an_officer_typed_is_a_typed_ground() -> None:
    draft = "1. Thực hiện Luật Bảo hiểm y tế."
    lines = ("Luật Bảo hiểm y tế", "Điều 3  Luật A", BLANK, " ")
    assert typed_ground(lines, draft) == ("Căn cứ: Điều 3 Luật A",)
    assert typed_ground(lines[:1], "1. Khác.") == ("Căn cứ: Luật Bảo hiểm y tế",)


def test_a_template_without_the_column_is_refused() -> None:
    parts = read_parts(shipped("comparison"))
    document_ = parts["word/document.xml"].replace(b"{{ row.ground }}", b"")
    own = write_parts({**parts, "word/document.xml": document_})
    with pytest.raises(TemplateError, match="bốn cột"):
        render_comparison_table(*amended("a", "b"), template=own, form=FOUR)
    assert render_comparison_table(*amended("a", "b"), template=own)


def made(pattern: str, kind: str = UNCHANGED, **more: object) -> TableRow:
    source = None if pattern == GROUP else Row(("1",), ("1",), kind, **more)  # type: ignore[arg-type]
    return TableRow(pattern, "", "", [], [], source)


STAYS, AMENDED = made(UNIT_ROW), made(UNIT_ROW, "amended")
CHAPTER, ARTICLE = made(GROUP), made(ARTICLE_ROW)


def test_headings_fall_out_with_their_rows() -> None:
    form = Form(rows=CHANGED)
    full = [CHAPTER, ARTICLE, STAYS, ARTICLE, AMENDED, STAYS, CHAPTER, ARTICLE, STAYS]
    assert chosen_rows(full, form) == [CHAPTER, ARTICLE, AMENDED]
    assert chosen_rows(full, Form()) == full
    retitled = made(ARTICLE_ROW, "amended")
    assert chosen_rows([CHAPTER, retitled, STAYS], form) == [CHAPTER, retitled]
    assert chosen_rows([AMENDED, ARTICLE, STAYS], form) == [AMENDED]


def test_a_moved_row_and_a_row_with_a_note_stay() -> None:
    form = Form(rows=CHANGED)
    for row in (made(UNIT_ROW, flags=(MOVED,)), made(UNIT_ROW, EDITORIAL, note="Lời.")):
        assert chosen_rows([row, STAYS], form) == [row]


def test_variants_that_are_marked_are_changes() -> None:
    row = made(UNIT_ROW, EDITORIAL)
    assert chosen_rows([row], Form(rows=CHANGED)) == []
    assert chosen_rows([row], Form(rows=CHANGED, variants=True)) == [row]


def test_what_is_shown_and_left_out_adds_up_to_the_summary() -> None:
    every = [total(i) for i in compared()[0].instruments]
    rows = sum(line["articles"] + line["units"] for line in every)
    said = words(table(Form(rows=CHANGED)))
    found = re.search(r"trình bày (\d+) dòng .* không trình bày (\d+) dòng", said)
    assert found is not None
    shown, left_out = map(int, found.groups())
    assert shown + left_out == rows
    assert left_out > 10
    names = prefixes(i.type for i in compared()[0].instruments)
    keys = [r[0] for r in cells(table(Form(rows=CHANGED)), 4) if r[0].split(" ")[0] in names]
    assert len(keys) == len(set(keys)) == shown
    assert found.start() < said.index(keys[0])
    summary = words(table(Form())).split("II. SO SÁNH")[0]
    assert said.split("II. SO SÁNH")[0] == summary
    assert "không trình bày" not in words(table(Form()))


def test_no_chapter_counts_as_a_row() -> None:
    assert counted([CHAPTER, ARTICLE, STAYS]) == 2


def test_variants_are_marked_only_where_it_is_asked_for() -> None:
    given = amended(
        "BHXH tỉnh", "bảo hiểm xã hội tỉnh",
        ("variant", "BHXH", "bảo hiểm xã hội"), ("equal", " tỉnh"),
    )  # fmt: skip
    marked = render_comparison_table(*given, form=Form(variants=True))
    assert ("BHXH", frozenset({"strike"})) in looks(marked, "OCu")
    assert ("bảo hiểm xã hội", frozenset({"b", "i"})) in looks(marked, "OMoi")
    assert "chính tả cũng được đánh dấu như vậy." in words(marked)
    plain = render_comparison_table(*given)
    assert ("BHXH", frozenset()) in looks(plain, "OCu")
    assert "chính tả không được đánh dấu." in words(plain)
