"""The two Kon Tum texts read as the reference reads them, to the last node and field."""

from dataclasses import replace
from pathlib import Path

import pytest

from drafting.model import Instrument, Node, walk
from drafting.parsing import parse
from drafting.reading import read
from drafting.units import label
from tests.gold import structure
from tests.parsing.whole import disordered, invented, missing
from tests.quality.kon_tum import FILES, FOLDER

SIDES = pytest.mark.parametrize("side", ["old", "new"])
FIELDS = tuple(name for name in Instrument.__slots__ if name != "body")


def without_lines(node: Node) -> Node:
    """The reference counts no lines."""
    return replace(node, line=0, children=tuple(without_lines(c) for c in node.children))


@SIDES
def test_every_field_of_every_instrument(side: str) -> None:
    ours = parse(read(FOLDER / FILES[side])).instruments
    gold = structure(side).instruments
    assert [i.type for i in ours] == [i.type for i in gold]
    for one, other in zip(ours, gold, strict=True):
        for name in FIELDS:
            assert getattr(one, name) == getattr(other, name), f"{one.type}: {name}"


@SIDES
def test_every_node(side: str) -> None:
    ours = parse(read(FOLDER / FILES[side])).instruments
    for one, other in zip(ours, structure(side).instruments, strict=True):
        got = [without_lines(n) for n in walk(one.body)]
        want = list(walk(other.body))
        for a, b in zip(got, want, strict=True):
            assert a == b, a.id


@SIDES
def test_the_text_is_whole_and_in_order(side: str) -> None:
    reading = read(FOLDER / FILES[side])
    document = parse(reading)
    assert not missing(reading, document)
    assert not invented(reading, document)
    assert not disordered(reading, document)


@SIDES
def test_lines_point_into_the_file(side: str) -> None:
    path: Path = FOLDER / FILES[side]
    rows = path.read_text(encoding="utf-8").split("\n")
    for instrument in parse(read(path)).instruments:
        for node in walk(instrument.body):
            first = (label(node) or node.text or "").split()[0]
            assert first in rows[node.line - 1].replace("*", ""), node.id


def test_the_second_article_22_is_a_doubt() -> None:
    doubts = parse(read(FOLDER / FILES["old"])).doubts
    assert [(d.rule, d.where) for d in doubts] == [("number-doubled", "22#2")]
    assert not parse(read(FOLDER / FILES["new"])).doubts
