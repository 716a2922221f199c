"""Promises that hold for any text at all."""

import unicodedata
from collections import Counter
from dataclasses import replace

from hypothesis import given, settings

from drafting.lines import Line, Reading
from drafting.model import Document, Instrument, Node, Source, walk
from drafting.parsing import parse
from drafting.reading.own_markdown import own_lines
from drafting.reading.text import numbered
from drafting.rendering.document_json import document_json
from drafting.rendering.markdown import markdown
from drafting.rendering.outline import outline
from drafting.text.characters import clean
from drafting.units import units
from tests.parsing.salad import texts
from tests.parsing.whole import bodies, disordered, ids, invented, missing
from tests.test_units import held

SOURCE = Source("salad.txt", "", "text")


def reading(text: str) -> Reading:
    return Reading(SOURCE, numbered(clean(text)))


def without_places(document: Document) -> tuple[Instrument, ...]:
    """The instruments without their lines."""

    def stripped(node: Node) -> Node:
        return replace(node, line=0, children=tuple(map(stripped, node.children)))

    return tuple(replace(i, body=tuple(map(stripped, i.body))) for i in document.instruments)


@settings(max_examples=400)
@given(texts)
def test_no_letter_is_lost_or_invented(text: str) -> None:
    read = reading(text)
    document = parse(read)
    assert not missing(read, document)
    assert not invented(read, document)


@settings(max_examples=300)
@given(texts)
def test_bodies_keep_the_order_of_the_text(text: str) -> None:
    read = reading(text)
    assert not disordered(read, parse(read))


@settings(max_examples=300)
@given(texts)
def test_ids_are_unique(text: str) -> None:
    for instrument in parse(reading(text)).instruments:
        found = list(ids(instrument.body))
        assert len(found) == len(set(found))
        own = [unit.id for unit in units(instrument)]
        assert len(own) == len(set(own))


@settings(max_examples=300)
@given(texts)
def test_units_and_headings_hold_every_letter_once(text: str) -> None:
    document = parse(reading(text))
    for instrument, body in zip(document.instruments, bodies(document), strict=True):
        assert held(instrument) == Counter(body)


@settings(max_examples=400)
@given(texts)
def test_markdown_reads_back_to_the_same_tree(text: str) -> None:
    document = parse(reading(text))
    again = parse(Reading(SOURCE, own_lines(markdown(document)), paragraphs=True))
    assert without_places(again) == without_places(document)


@settings(max_examples=200)
@given(texts)
def test_decomposed_letters_read_the_same(text: str) -> None:
    composed = parse(reading(unicodedata.normalize("NFC", text)))
    assert parse(reading(unicodedata.normalize("NFD", text))) == composed


@settings(max_examples=200)
@given(texts)
def test_every_view_can_be_printed(text: str) -> None:
    document = parse(reading(text))
    assert outline(document).startswith("salad.txt")
    assert document_json(document).startswith("{")
    for doubt in document.doubts:
        assert doubt.line > 0
        assert doubt.message


@settings(max_examples=200)
@given(texts)
def test_paragraph_per_line_is_never_joined(text: str) -> None:
    lines = tuple(Line(line, at) for at, line in enumerate(clean(text).split("\n"), 1))
    read = Reading(SOURCE, lines, paragraphs=True)
    document = parse(read)
    assert not missing(read, document)
    for instrument in document.instruments:
        assert all(node.line for node in walk(instrument.body))
