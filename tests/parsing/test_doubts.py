"""Doubts: every rule has a sentence and a place in the documentation, and there is an end."""

from pathlib import Path

import pytest

from drafting.lines import Line, Reading
from drafting.model import Source
from drafting.parsing import parse
from drafting.parsing.doubts import MESSAGES, MOST
from tests.parsing import facts

PAGE = Path(__file__).parents[2] / "docs" / "parsing.md"


@pytest.mark.parametrize("rule", MESSAGES)
def test_every_rule_is_explained(rule: str) -> None:
    assert f"`{rule}`" in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", sorted(MESSAGES.keys() - {"many-doubts"}))
def test_every_rule_has_a_case(rule: str) -> None:
    raised = {r for name in facts.names() for r, _ in facts.facts(name).get("doubts", ())}
    assert rule in raised


def test_too_many_doubts_are_counted() -> None:
    lines = tuple(Line("Điều 1. Tên điều luật", at) for at in range(1, MOST + 51))
    doubts = parse(Reading(Source("x", "", "text"), lines)).doubts
    assert len(doubts) == MOST + 1
    assert doubts[-1].rule == "many-doubts"
    assert "49" in doubts[-1].message
