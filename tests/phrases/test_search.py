"""A pattern tried where its first words stand finds what it finds when it is tried everywhere."""

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from drafting.phrases import agencies, figures, frequency, modality, roles
from drafting.phrases.search import flat, matches_at, places, small
from drafting.units import units
from tests.corpus import FOLDER
from tests.gold import structure

Pattern = Callable[[], re.Pattern[str]]

SEARCHED: dict[str, tuple[Pattern, Iterable[str], Callable[[str], str]]] = {
    # the pattern, its first words, the text that it is tried on
    "classes": (agencies._class_pattern, agencies._BEGINS, flat),
    "figures": (figures._pattern, figures._BEGINS, flat),
    "frequency": (frequency._pattern, frequency._BEGINS, flat),
    "listed": (frequency._listed, frequency._LISTS, flat),
    "modality": (modality._pattern, modality._BEGINS, small),
}


def texts() -> list[str]:
    """Units of the two texts, the recognisers' cases, the lines of the outside corpus."""
    cases = Path(__file__).parents[1] / "cases" / "phrases"
    found = [c["text"] for n in ("agencies", "values") for c in json.loads(
        (cases / f"{n}.json").read_text(encoding="utf-8"))]  # fmt: skip
    found += [u.text for side in ("old", "new") for u in units(structure(side).instruments[1])]
    for path in sorted((FOLDER / "texts").glob("*.txt")):
        found += path.read_text(encoding="utf-8").split("\n\n")
    return [*found, *(text.upper() for text in found[:400])]


@pytest.fixture(scope="module")
def every() -> list[str]:
    return texts()


@pytest.mark.parametrize("name", SEARCHED)
def test_nothing_is_passed_by(name: str, every: list[str]) -> None:
    pattern, begins, form = SEARCHED[name]
    count = 0
    for text in every:
        wanted = [m.span() for m in pattern().finditer(form(text))]
        found = matches_at(pattern, form(text), places(small(text), begins))
        assert [m.span() for m in found] == wanted, text
        count += len(wanted)
    assert count


def test_the_words_before_an_actor_end_as_its_table_says(every: list[str]) -> None:
    for _, ends, words in roles._BEFORE:
        pattern = re.compile(words, re.VERBOSE)
        for text in map(small, every):
            for match in pattern.finditer(text):
                assert match[0].rstrip().endswith(ends), match[0]


def test_every_letter_keeps_its_place_in_small_letters() -> None:
    assert small("ĐIỀU İ Ủy") == "điều İ ủy"
    assert places("hội, xã hội; xhội hội", ("hội",)) == [0, 8, 18]
