"""The Decision with its regulation: word for word, the same bytes, back to the same tree."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.errors import DataError
from drafting.model import Document, Instrument, Node, Source, walk
from drafting.parsing import parse
from drafting.reading import read
from drafting.rendering.decision import render_decision, render_regulation
from drafting.word.wordml import W, style_of
from tests import corpus
from tests.gold import structure
from tests.rendering.papers import bare, document, faults, paragraphs, printed, read_back, words

SIDES = pytest.mark.parametrize("side", ["old", "new"])


@SIDES
def test_every_word_of_the_text_is_on_paper(side: str) -> None:
    text = structure(side)
    wanted = Counter(word for i in text.instruments for word in printed(i))
    assert not wanted - Counter(words(render_decision(text, "nd34-2016")))


@SIDES
def test_no_word_is_added_but_the_labels_and_a_lost_head(side: str) -> None:
    text = structure(side)
    wanted = Counter(word for i in text.instruments for word in printed(i))
    added = Counter(words(render_decision(text, "nd34-2016"))) - wanted
    lost_head = (
        "ỦY BAN NHÂN DÂN TỈNH KON TUM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc"
    )
    allowed = Counter(["Số:", "Nơi", "nhận:"]) + Counter(lost_head.split() if side == "old" else ())
    assert {w: n for w, n in (added - allowed).items() if w not in "-,"} == {}


@SIDES
def test_a_paper_reads_back_to_the_same_tree(side: str) -> None:
    text = structure(side)
    again = read_back(render_decision(text, "nd34-2016"))
    assert [bare(i) for i in again.instruments] == [bare(i) for i in text.instruments]


@corpus.needs_corpus
@pytest.mark.parametrize("path", sorted(corpus.FOLDER.glob("texts/*.txt")), ids=lambda p: p.stem)
def test_other_texts_read_back_to_the_same_tree(path: Path) -> None:
    text = parse(read(path))
    again = read_back(render_decision(text, "nd30-2020"))
    assert [bare(i) for i in again.instruments] == [bare(i) for i in text.instruments]


def test_the_same_text_gives_the_same_bytes() -> None:
    first = render_decision(structure("new"), "nd34-2016")
    assert render_decision(structure("new"), "nd34-2016") == first


def test_a_blank_of_the_draft_is_seen_and_nothing_else_is_made_a_blank() -> None:
    text = "\n".join(t for _, t in paragraphs(render_decision(structure("new"), "nd34-2016")))
    assert "Số: ……/2024/QĐ-UBND" in text
    assert "Kon Tum, ngày …… tháng 5 năm 2024" in text
    assert "từ ngày …… tháng …… năm 2024." in text
    assert text.count("……") == 6
    assert "……" not in "".join(
        t for _, t in paragraphs(render_decision(structure("old"), "nd30-2020"))
    )


def test_typos_stay_as_they_are() -> None:
    text = "\n".join(t for _, t in paragraphs(render_decision(structure("new"), "nd34-2016")))
    assert "PCVPTrà Thanh Trí" in text
    assert "Độc lập - Tự do – Hạnh phúc" in text


def test_the_regulation_alone_leaves_the_decision_out() -> None:
    styles = [s for s, _ in paragraphs(render_regulation(structure("new"), "nd34-2016"))]
    assert "CanCu" not in styles
    assert styles.count("Chuong") == 3


def test_an_article_without_a_title_is_bold_only_in_its_label() -> None:
    root = document(render_decision(structure("old"), "nd30-2020"))
    run_in = [p for p in root.iter(f"{W}p") if style_of(p) == "DieuLoi"]
    assert len(run_in) == 3
    assert all(len(p.findall(f"{W}r/{W}rPr/{W}b")) == 1 for p in run_in)


@SIDES
def test_a_draft_stamp_stands_under_the_number_and_is_no_part_of_the_text(side: str) -> None:
    text = structure(side)
    paper = render_decision(text, "nd34-2016", stamp="DỰ THẢO LẦN 2")
    found = paragraphs(paper)
    at = found.index(("DauDuThao", "DỰ THẢO LẦN 2"))
    assert found[at - 1][0] == "SoKyHieu"
    assert sum(style == "DauDuThao" for style, _ in found) == 1
    assert [bare(i) for i in read_back(paper).instruments] == [bare(i) for i in text.instruments]


def test_an_unknown_profile_is_named() -> None:
    with pytest.raises(DataError, match="nd99"):
        render_decision(structure("new"), "nd99")


@SIDES
def test_a_validator_finds_nothing(side: str, tmp_path: Path) -> None:
    assert faults(render_decision(structure(side), "nd34-2016"), tmp_path) == []


HOSTILE = [
    "a & b < c > d",
    "{{ body }} {% for x in y %} {# #}",
    "</w:t></w:r></w:p>",
    "x" * 10_000,
    "chữ " * 2_500,
    "\x07\x0c\x0b\ufffe chuông",
    "dòng một\ndòng hai",
]


@pytest.mark.parametrize("value", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_words(value: str) -> None:
    article = Node("article", "1", "1", text=value)
    text = Document(
        Source("", "", ""),
        (Instrument(value, (value,), value, value, value, None, value, value, value, (value,),
                    value, (article,), None, (value,)),),
    )  # fmt: skip
    found = "".join(words(render_decision(text, "nd30-2020")))
    wanted = "".join("".join(c for c in value if c >= " " and c != "\ufffe").split())
    assert found.count(wanted) >= 8


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_words_make_a_paper(subject: str, words_of_it: str) -> None:
    article = Node("article", "1", "1", heading=subject, text=words_of_it)
    text = Document(
        Source("", "", ""), (Instrument("QUYẾT ĐỊNH", subject=subject, body=(article,)),)
    )
    assert document(render_decision(text, "nd30-2020")) is not None


TABLE = "TT\tNội dung\tMức\n\tHọc phí của học sinh trung học phổ thông\t10.000\n2\tKhác | nữa\t"


def test_a_table_of_the_text_is_a_table_with_columns_as_wide_as_their_words() -> None:
    clause = Node(
        "clause", "1.1", "1", text="Như sau:", children=(Node("table", "1.1.b1", text=TABLE),)
    )
    article = Node("article", "1", "1", "Mức thu", children=(clause,))
    text = Document(
        Source("", "", ""), (Instrument("QUYẾT ĐỊNH", subject="Về A", body=(article,)),)
    )
    paper = render_decision(text, "nd30-2020")
    table = list(document(paper).iter(f"{W}tbl"))[-1]
    rows = [[int(c.get(f"{W}w", 0)) for c in r.iter(f"{W}tcW")] for r in table.iter(f"{W}tr")]
    assert rows[0] == rows[1] == rows[2]
    assert sum(rows[0]) == pytest.approx(9071, abs=3)
    assert rows[0][1] > 3 * rows[0][0]
    (again,) = read_back(paper).instruments
    assert [n.text for n in walk(again.body) if n.kind == "table"] == [TABLE]


def test_a_paper_grows_in_line_with_its_text() -> None:
    decision, regulation = structure("new").instruments
    long = replace(regulation, body=regulation.body * 20)
    paper = render_decision(replace(structure("new"), instruments=(decision, long)), "nd34-2016")
    assert sum(s == "Dieu" for s, _ in paragraphs(paper)) == 25 * 20 + 2
