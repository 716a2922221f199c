"""Editorial or amended: cases of what carries nothing and what must never be folded."""

import tomllib
from pathlib import Path

import pytest

from drafting.comparing.judging import judge
from drafting.text.abbreviations import definitions
from drafting.text.terms import make_terms, wording
from tests.quality.kinds import judged

CASES = tomllib.loads(
    (Path(__file__).parents[1] / "cases" / "comparing" / "kinds.toml").read_text(encoding="utf-8")
)["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda c: str(c["name"]))
def test_kind_of_a_difference(case: dict[str, str]) -> None:
    """Each case both ways: what is nothing one way is nothing the other."""
    terms = make_terms(*definitions([case.get("defines", ""), case["old"], case["new"]]))
    old, new = wording(case["old"], terms), wording(case["new"], terms)
    assert judge([old], [new]).kind == case["kind"]
    assert judge([new], [old]).kind == case["kind"]


def test_kind_of_a_row_is_the_readers() -> None:
    """Every verdict of ``tests/cases/kinds`` that can be tried on this machine."""
    found = judged()
    assert len(found) > 25
    assert [v for v in found if v[1] != v[2]] == []
