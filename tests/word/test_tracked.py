"""Paragraphs with tracked changes: either side whole, nothing that a program reads wrongly."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafting.word.revision_ids import Revisions
from drafting.word.tracked import (
    DELETED,
    INSERTED,
    KEPT,
    Paragraph,
    Piece,
    cell,
    paragraph,
    row,
    settled,
    table,
)
from drafting.word.wordml import NAMESPACE, W

CASES = Path(__file__).parents[1] / "cases" / "word" / "settled.toml"
STATES = {"=": KEPT, "-": DELETED, "+": INSERTED}

pieces = st.lists(
    st.builds(
        Piece,
        st.text("abđ ,.\t", max_size=6),
        st.sampled_from([KEPT, DELETED, INSERTED]),
        st.booleans(),
    ),
    max_size=8,
)


def side(found: tuple[Piece, ...] | list[Piece], gone: str) -> str:
    return "".join(p.words for p in found if p.state != gone)


@given(pieces)
def test_settling_changes_neither_side(found: list[Piece]) -> None:
    for gone in (DELETED, INSERTED):
        assert side(settled(found), gone) == side(found, gone)


@given(pieces)
def test_a_settled_paragraph_with_old_words_does_not_end_in_an_insertion(
    found: list[Piece],
) -> None:
    if side(found, INSERTED):
        assert settled(found)[-1].state != INSERTED or not settled(found)[-1].words


@pytest.mark.parametrize("case", tomllib.loads(CASES.read_text(encoding="utf-8"))["case"])
def test_how_an_end_is_settled(case: dict[str, list[str]]) -> None:
    made = settled([Piece(piece[1:], STATES[piece[0]]) for piece in case["given"]])
    assert made == tuple(Piece(piece[1:], STATES[piece[0]]) for piece in case["wanted"])


def xml(inner: str) -> etree._Element:
    return etree.fromstring(f'<w:body xmlns:w="{NAMESPACE}">{inner}</w:body>')


def test_every_kind_of_revision_takes_its_id_from_one_counter() -> None:
    counter = Revisions('Nguyễn <A> & "B"', "2024-05-31T08:00:00Z")
    made = xml(
        paragraph(
            Paragraph("Khoan", KEPT, (Piece("a", DELETED), Piece("b", INSERTED)), "Dieu"), counter
        )
        + paragraph(Paragraph("Khoan", INSERTED, (Piece("c", INSERTED),)), counter)
        + table(
            "", [row([cell(9, paragraph(Paragraph("OBang", KEPT), counter))], DELETED, counter)]
        )
    )
    marked = [e for e in made.iter() if e.get(f"{W}author") is not None]
    assert [e.tag.removeprefix(W) for e in marked] == [
        "pPrChange",
        "ins",
        "del",
        "ins",
        "ins",
        "del",
    ]
    assert len({e.get(f"{W}id") for e in marked}) == len(marked)
    assert {e.get(f"{W}author") for e in marked} == {'Nguyễn <A> & "B"'}
    assert {e.get(f"{W}date") for e in marked} == {"2024-05-31T08:00:00Z"}


def test_words_that_xml_cannot_hold_are_left_out() -> None:
    made = xml(
        paragraph(
            Paragraph("Khoan", KEPT, (Piece("a\x00<&>\ufffe b", KEPT, True),)), Revisions("x")
        )
    )
    assert [t.text for t in made.iter(f"{W}t")] == ["a<&> b"]
    assert made.find(f".//{W}b") is not None
