"""Tokens: whole syllables, dates, numbers of documents; both ways without loss."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.text.terms import make_terms, wording
from drafting.text.tokens import tokens

CASES = tomllib.loads(
    (Path(__file__).parents[1] / "cases" / "text" / "tokens.toml").read_text(encoding="utf-8")
)["case"]
NO_TERMS = make_terms({})._replace(forms={}, short={}, known={})


@pytest.mark.parametrize("case", CASES, ids=lambda c: str(c["text"])[:40])
def test_tokens_and_keys(case: dict[str, Any]) -> None:
    """Each case as written."""
    found = [token for token, _ in tokens(case["text"])]
    assert found == case["tokens"]
    keys = list(wording(case["text"], NO_TERMS).keys)
    assert keys == case.get("keys", [token.lower() for token in found])


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_tokens_give_the_text_back(text: str) -> None:
    """Whatever stands there, nothing is lost but the white space before the first token."""
    joined = "".join(token + gap for token, gap in tokens(text))
    assert text.endswith(joined)
    assert not text[: len(text) - len(joined)].strip()
    assert all(token for token, _ in tokens(text))
