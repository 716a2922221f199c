"""Word edits: readable, exact for both sides, never inside a word."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafting.comparing import compare
from drafting.comparing.judging import judge
from drafting.text.terms import make_terms, wording
from drafting.units import units
from tests.comparing.reading import cut_words, mirrored, new_text, old_text, places, shown
from tests.gold import structure

CASES = tomllib.loads(
    (Path(__file__).parents[1] / "cases" / "comparing" / "edits.toml").read_text(encoding="utf-8")
)["case"]
TERMS = make_terms({})
WORDS = st.sampled_from(
    [
        "Sở",
        "Y",
        "tế,",
        "BHXH;",
        "bảo",
        "hiểm",
        "xã",
        "hội.",
        "ỦY",
        "BAN",
        "05/7",
        "05",
        "tháng",
        "7",
        "06",
        "1.000",
        "(BHYT)",
        "hàng",
        "năm",
        "hằng",
        "-",
        "đảm",
        "bảo",
        "bảo",
        "đảm",
        "./.",
        "…",
        "970/QĐ-UBND",
        "tháng\n100%",
        "a)",
        "_",
        "“quý”",
    ]
)
TEXTS = st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=20)


def side(texts: str | list[str]) -> list[str]:
    """One unit, several, or none."""
    if isinstance(texts, list):
        return texts
    return [texts] if texts else []


@pytest.mark.parametrize("case", CASES, ids=lambda c: str(c["shown"])[:60])
def test_what_a_reader_sees(case: dict[str, Any]) -> None:
    """Each case is shown as written, and rebuilds both sides."""
    old, new = side(case["old"]), side(case["new"])
    edits = judge([wording(t, TERMS) for t in old], [wording(t, TERMS) for t in new]).edits
    assert shown(edits) == case["shown"]
    assert (old_text(edits), new_text(edits)) == ("\n".join(old), "\n".join(new))


@example(["chó ngựa"], ["ngựa chó"])  # as long, and two ways that keep as much
@given(st.lists(TEXTS, min_size=1, max_size=3), st.lists(TEXTS, min_size=1, max_size=3))
def test_edits_rebuild_both_sides_and_mirror(old: list[str], new: list[str]) -> None:
    """Whatever stands there: both texts to the last blank, no word cut, the mirror the mirror."""
    left, right = [wording(t, TERMS) for t in old], [wording(t, TERMS) for t in new]
    edits = judge(left, right).edits
    assert old_text(edits) == "\n".join(old)
    assert new_text(edits) == "\n".join(new)
    assert not cut_words(edits)
    assert mirrored(judge(right, left).edits) == edits


def test_edits_of_the_two_texts() -> None:
    """Every row rebuilds; few places, and no word cut."""
    old, new = structure("old"), structure("new")
    total = 0
    for number, compared in enumerate(compare(old, new).instruments):
        before = {u.id: u.text for u in units(old.instruments[number])}
        after = {u.id: u.text for u in units(new.instruments[number])}
        for row in compared.units:
            assert old_text(row.edits) == "\n".join(before[i] for i in row.old), row.old
            assert new_text(row.edits) == "\n".join(after[i] for i in row.new), row.new
            assert not cut_words(row.edits)
            if len(row.old) == len(row.new) == 1:
                total += places(row.edits)
    assert total <= 60
