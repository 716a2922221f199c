"""Another implementation as a witness: the C++ twin of diff-match-patch, where it is installed.

Our word edits are rapidfuzz's smallest set of changes, cleaned up by diff-match-patch. The twin
finds its own smallest set and cleans it up in one call; it takes no changes from elsewhere.
"""

from typing import Any

import pytest
from diff_match_patch import diff_match_patch
from hypothesis import given
from hypothesis import strategies as st

from drafting.comparing import compare
from drafting.comparing.words import Opcode, _placed, encoded, opcodes, tidied, whole
from drafting.text.terms import make_terms, wording
from drafting.units import units
from tests.gold import structure

twin: Any = pytest.importorskip(
    "fast_diff_match_patch", reason="fast-diff-match-patch is not installed (no wheel for it?)"
)
SIGNS = {"-": -1, "=": 0, "+": 1}
LETTERS = st.text(st.sampled_from("一丁丂\U00020000\U00020001\n\r …("), max_size=14)
TERMS = make_terms({})


def by_twin(a: str, b: str) -> list[tuple[int, str]]:
    """The twin's own smallest changes, cleaned up."""
    found = twin.diff(a, b, timelimit=0, checklines=False, cleanup="Semantic", counts_only=False)
    return [(SIGNS[sign], letters) for sign, letters in found]


def cleaned_by_twin(a: str, b: str) -> list[Opcode]:
    return whole(a, b, _placed(by_twin(a, b)))


def in_order(a: str, b: str) -> tuple[str, str]:
    """The smaller text first, as our own tools take them."""
    first, second = sorted((a, b), key=lambda text: (len(text), text))
    return first, second


@given(LETTERS, LETTERS)
def test_the_twin_is_the_pure_python_one(a: str, b: str) -> None:
    """Letters beyond the first plane included."""
    tool = diff_match_patch()
    tool.Diff_Timeout = 0
    found = tool.diff_main(a, b, False)
    tool.diff_cleanupSemantic(found)
    assert by_twin(a, b) == found


def test_the_rows_of_the_two_texts_read_the_same() -> None:
    old, new = structure("old"), structure("new")
    rows = 0
    for number, compared in enumerate(compare(old, new).instruments):
        before = {u.id: u.text for u in units(old.instruments[number])}
        after = {u.id: u.text for u in units(new.instruments[number])}
        for row in compared.units:
            if len(row.old) == len(row.new) == 1:
                texts = before[row.old[0]], after[row.new[0]]
                a, b = in_order(*encoded(*(wording(text, TERMS).keys for text in texts)))
                assert tidied(a, b, opcodes(a, b)) == cleaned_by_twin(a, b), row.new
                rows += 1
    assert rows > 40


def test_why_the_twin_is_not_used() -> None:
    """Between two smallest sets of changes the twin takes another one: with it in one place and
    without it in another, two machines would print two tables. It is no faster, either.
    """
    a, b = "一丁丂", "丁丁丂丂"
    ours, its = tidied(a, b, opcodes(a, b)), cleaned_by_twin(a, b)
    assert ours != its
    for changes in (ours, its):
        assert sum(i2 - i1 for tag, i1, i2, _, _ in changes if tag == "equal") == 2
