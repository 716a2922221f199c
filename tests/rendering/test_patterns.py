"""Rows copied from a template: what an officer may do to them, what is refused."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from drafting.comparing.result import LeftNote
from drafting.errors import TemplateError
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.table_form import Form
from drafting.rendering.template import shipped
from drafting.rendering.template_tags import ERROR, check_tags
from drafting.word.package import DOCUMENT, read_parts, write_parts
from drafting.word.wordml import W, text_of
from tests.rendering.papers import amended, document, faults

Edit = Callable[[str], str]


def edited(*edits: Edit) -> bytes:
    """The shipped template after some edits."""
    parts = read_parts(shipped("comparison"))
    words = parts[DOCUMENT].decode()
    for edit in edits:
        words = edit(words)
    return write_parts({**parts, DOCUMENT: words.encode()})


def without_row(name: str) -> Edit:
    """The rows with the tags of a pattern are deleted."""
    row = re.compile(rf"<w:tr>(?:(?!<w:tr>).)*?\{{\{{ {name}\.(?:(?!<w:tr>).)*?</w:tr>")

    def edit(words: str) -> str:
        assert row.search(words)
        return row.sub("", words)

    return edit


def changed(old: str, new: str) -> Edit:
    def edit(words: str) -> str:
        assert old in words
        return words.replace(old, new)

    return edit


def cells(made: bytes, key: str) -> list[str]:
    rows = [[text_of(c) for c in r.iter(f"{W}tc")] for r in document(made).iter(f"{W}tr")]
    return next(row for row in rows if row[0] == key)


FAULTS = {
    "clauses": (without_row("row"), "dòng mẫu của khoản, điểm (các thẻ {{ row.old }}"),
    "articles": (without_row("article"), "dòng mẫu của điều (các thẻ {{ article.old }}"),
}


@pytest.mark.parametrize(("edit", "said"), FAULTS.values(), ids=FAULTS)
def test_a_template_without_a_pattern_row_is_refused_and_the_check_says_the_same(
    edit: Edit, said: str
) -> None:
    mine = edited(edit)
    with pytest.raises(TemplateError) as caught:
        render_comparison_table(*amended("a", "b"), template=mine)
    assert said in caught.value.problem
    assert "templates export comparison" in caught.value.advice
    found = [f.message for f in check_tags(mine, "comparison", "a.docx") if f.severity == ERROR]
    assert found == [f"{caught.value.problem}; {caught.value.advice}"]


def test_a_template_without_any_table_is_refused() -> None:
    mine = edited(without_row("group"), without_row("article"), without_row("row"))
    with pytest.raises(TemplateError, match=r"điều.*; .*khoản, điểm"):
        render_comparison_table(*amended("a", "b"), template=mine)


def test_chapters_may_be_left_out() -> None:
    mine = edited(without_row("group"))
    assert cells(render_comparison_table(*amended("a", "b"), template=mine), "QC 1.1")
    assert not [f for f in check_tags(mine, "comparison", "a.docx") if f.severity == ERROR]


def test_no_note_is_dropped_with_its_cell() -> None:
    mine = edited(changed("{{ row.note }}", ""))
    assert render_comparison_table(*amended("a", "b"), template=mine)
    with pytest.raises(TemplateError, match=r"ô thuyết minh của khoản, điểm"):
        render_comparison_table(*amended("a", "b", note="Theo luật."), template=mine)


def test_no_note_is_dropped_with_its_list() -> None:
    comparison, old, new = amended("a", "b")
    left = replace(comparison, left_notes=(LeftNote("QC 9.9", "Theo luật."),))
    for mine in (edited(without_row("left")), edited(changed("{{ left.note }}", ""))):
        with pytest.raises(TemplateError, match=r"left\.note"):
            render_comparison_table(left, old, new, template=mine)
    assert "Theo luật." in text_of(document(render_comparison_table(left, old, new)))


def test_the_shipped_template_has_no_fault() -> None:
    assert check_tags(shipped("comparison"), "comparison", "a.docx") == ()


def test_words_may_stand_beside_a_tag_and_two_tags_in_one_cell(tmp_path: Path) -> None:
    mine = edited(
        changed("{{ row.old }}", "Cũ: {{ row.old }} (hết)"),
        changed("{{ row.note }}", "{{ row.key }}: {{ row.note }}"),
    )
    made = render_comparison_table(*amended("a\nb", "c", note="Một.\nHai."), template=mine)
    found = cells(made, "QC 1.1")
    assert found[1] == "Cũ: 1. ab (hết)"
    assert found[3].endswith("QC 1.1: Một.Hai.")
    assert faults(made, tmp_path) == []


def test_a_tag_inside_of_something_is_filled(tmp_path: Path) -> None:
    tag = '<w:r><w:t xml:space="preserve">{{ row.new }}</w:t></w:r>'
    mine = edited(changed(tag, f'<w:ins w:id="900" w:author="a">{tag}</w:ins>'))
    made = render_comparison_table(*amended("a", "b"), template=mine)
    assert cells(made, "QC 1.1")[2] == "1. b"
    assert faults(made, tmp_path) == []


def test_the_look_of_a_tag_is_the_look_of_its_words() -> None:
    plain = '<w:r><w:t xml:space="preserve">{{ row.new }}</w:t></w:r>'
    looked = plain.replace(
        "<w:r>", '<w:r><w:rPr><w:color w:val="FF0000"/><w:sz w:val="22"/></w:rPr>'
    )
    mine = edited(changed(plain, looked))
    edits = (("delete", "a"), ("insert", "b"))
    made = render_comparison_table(*amended("a", "b", *edits), template=mine)
    runs = [r for r in document(made).iter(f"{W}r") if text_of(r) == "b"]
    found = [etree.QName(mark).localname for mark in runs[0].iterfind(f"{W}rPr/*")]
    assert found == ["b", "i", "color", "sz"]


def test_four_columns_are_tried_by_the_check_too() -> None:
    """The first of the two tables is the one of four columns."""
    row = re.compile(r"<w:tr>(?:(?!<w:tr>).)*?\{\{ row\.ground(?:(?!<w:tr>).)*?</w:tr>")
    ground = "{{ article.ground }}"
    mine = edited(
        lambda words: row.sub("", words), changed(ground, f"{ground}{{{{ row.ground }}}}")
    )
    assert render_comparison_table(*amended("a", "b"), template=mine)
    with pytest.raises(TemplateError, match="khoản, điểm"):
        render_comparison_table(*amended("a", "b"), template=mine, form=Form(columns=4))
    found = [f for f in check_tags(mine, "comparison", "a.docx") if f.severity == ERROR]
    assert len(found) == 1


def test_marks_as_other_programs_write_them_are_known(tmp_path: Path) -> None:
    """LibreOffice writes each mark with its value."""
    marked = [
        changed(f"<w:{mark}/>", f'<w:{mark} w:val="on"/>') for mark in ("cantSplit", "keepNext")
    ]
    long = "dài " * 300
    made = render_comparison_table(*amended("a", long), template=edited(*marked))
    rows = list(list(document(made).iter(f"{W}tbl"))[-1].iterfind(f"{W}tr"))
    assert [r.find(f"{W}trPr/{W}cantSplit") is None for r in rows] == [False] * 3 + [True]
    assert faults(made, tmp_path) == []
