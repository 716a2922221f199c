"""The two texts at other widths, with page numbers and stray blanks: the same trees."""

from dataclasses import asdict
from functools import cache

import pytest

from drafting.lines import Reading
from drafting.model import Document, Source, walk
from drafting.parsing import parse
from drafting.reading.text import read_text
from tests.gold import structure
from tests.parsing.rewrapped import SEEDS, rendering
from tests.parsing.test_gold import FIELDS
from tests.parsing.whole import invented, missing

FEWEST = 78
"""Renderings of eighty that must give the same tree."""


@cache
def read(side: str, seed: int) -> tuple[Reading, Document]:
    reading = read_text(Source("x.txt", "", "text"), rendering(side, seed).encode())
    return reading, parse(reading)


def told(document: Document) -> list[object]:
    """Everything that the reference tells of a text; it has no lines."""
    made: list[object] = []
    for instrument in document.instruments:
        made += [getattr(instrument, name) for name in FIELDS]
        for node in walk(instrument.body):
            made.append({k: v for k, v in asdict(node).items() if k not in ("line", "children")})
    return made


def test_the_same_tree() -> None:
    wrong = [
        (side, seed)
        for side in ("old", "new")
        for seed in SEEDS
        if told(read(side, seed)[1]) != told(structure(side))
    ]
    assert len(wrong) <= 2 * len(SEEDS) - FEWEST, wrong


@pytest.mark.parametrize("side", ["old", "new"])
def test_the_text_is_whole(side: str) -> None:
    for seed in SEEDS:
        reading, document = read(side, seed)
        assert not missing(reading, document), seed
        assert not invented(reading, document), seed
