"""The two texts at other widths, with page numbers and stray blanks: the same trees."""

import pytest

from tests.parsing.rewrapped import SEEDS, reread, wrong
from tests.parsing.whole import invented, missing

MOST = 2
"""Renderings of eighty that may give another tree."""


def test_the_same_tree() -> None:
    found = wrong()
    assert len(found) <= MOST, found


@pytest.mark.parametrize("side", ["old", "new"])
def test_the_text_is_whole(side: str) -> None:
    for seed in SEEDS:
        reading, document = reread(side, seed)
        assert not missing(reading, document), seed
        assert not invented(reading, document), seed
