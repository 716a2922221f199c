"""Whatever the length of two laws: work and memory grow with it, not with its square."""

import sys
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

from drafting.comparing import compare
from drafting.comparing.facets.side import Side
from drafting.comparing.facets.table import changes
from drafting.comparing.formulas import own_words
from drafting.comparing.signal import rare_grams, rarity
from drafting.model import Document, Unit
from tests.comparing.large import Law, law, revised

Measure = Callable[[Document, Document], int]

GROWTH = 1.3
"""How much faster than the texts the work may grow; a square would be four."""


def drafts(old: Law, added: int) -> tuple[Document, Document]:
    return old.document("old"), revised(old, added).document("new")


@contextmanager
def counted() -> Iterator[list[int]]:
    """How many functions are called: a measure of work that no clock disturbs."""
    calls = [0]

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        calls[0] += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        yield calls
    finally:
        sys.setprofile(None)


def calls(old: Document, new: Document) -> int:
    compare(old, new)  # what is done once, such as compiling patterns
    with counted() as found:
        compare(old, new)
    return found[0]


def peak(old: Document, new: Document) -> int:
    """Bytes at the most while two texts are compared."""
    tracemalloc.start()
    try:
        compare(old, new)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("measure", [calls, peak])
def test_four_times_the_law_is_four_times_the_work(measure: Measure) -> None:
    small, large = measure(*drafts(law(15), 2)), measure(*drafts(law(60), 8))
    assert large < 4 * GROWTH * small


@pytest.mark.parametrize("measure", [calls, peak])
def test_one_article_of_many_clauses(measure: Measure) -> None:
    """Nothing is set against everything inside an article either."""
    small = measure(*drafts(law(1, clauses=60), 0))
    large = measure(*drafts(law(1, clauses=240), 0))
    assert large < 4 * GROWTH * small


@pytest.mark.parametrize("measure", [calls, peak])
def test_the_same_clause_again_and_again(measure: Measure) -> None:
    """A form or a list that repeats one line has nothing rare to tell its clauses by."""
    text = law(1, clauses=1).articles[0]
    small, large = ([(text[0], text[1] * count)] for count in (60, 240))
    found = [measure(Law(one).document(), Law(one).document()) for one in (small, large)]
    assert found[1] < 4 * GROWTH * found[0]


def test_the_grams_of_a_law_are_gone_through_once() -> None:
    """An article does not look through the whole law for what is rare in it."""
    weights = rarity([frozenset({1, 2}), frozenset({2, 3}), frozenset({3})])
    assert rare_grams(weights, 2, 16) is rare_grams(weights, 2, 16) == {2, 3}


@pytest.mark.parametrize(
    "words", ["chủ trì khi có yêu cầu huyện ", "chủ trì Ủy ban nhân dân khi có yêu cầu "]
)
def test_a_unit_of_four_times_the_words_is_asked_four_times_as_much(words: str) -> None:
    def asked(times: int) -> int:
        text = words * times
        with counted() as found:
            changes(Side(text), Side(f"{text}Sở"))
        return found[0]

    asked(1)  # patterns are compiled once
    assert asked(400) < 4 * GROWTH * asked(100)


def test_a_long_paragraph_is_not_searched_for_who_passed_the_text() -> None:
    passed = "Luật này được Quốc hội thông qua ngày 15 tháng 6 năm 2022."
    long = f"Luật này được Quốc hội {'thông qua tại ngày ' * 2000};"
    assert own_words(Unit("9.0", "9", None, (passed,))) == ""
    assert own_words(Unit("9.0", "9", None, (long,))) == long
