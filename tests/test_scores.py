"""The harness of ``make quality``: what a number means against its last stand."""

from pathlib import Path

import pytest

from tests import quality
from tests.quality import BETTER, DROPPED, LEVEL, NEW, UNMEASURED, verdict
from tests.quality.__main__ import main


@pytest.mark.parametrize(
    ("value", "stand", "means"),
    [
        (0.95, 0.95, LEVEL),
        (0.95004, 0.95, LEVEL),
        (0.94, 0.95, DROPPED),
        (0.951, 0.95, BETTER),
        (0.95, None, NEW),
        (None, 0.95, UNMEASURED),
        (None, None, UNMEASURED),
    ],
)
def test_verdict(value: float | None, stand: float | None, means: str) -> None:
    assert verdict(value, stand) == means


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a = 0.5\nb = 1.0", 0),
        ("a = 0.6\nb = 1.0", 1),
        ("b = 1.0", 1),
        ("a = 0.5\nb = 1\nc = 1", 1),
    ],
)
def test_a_drop_or_a_forgotten_stand_fails(
    text: str, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stands = tmp_path / "scores.toml"
    stands.write_text(text, encoding="utf-8")
    monkeypatch.setattr(quality, "STANDS", stands)
    monkeypatch.setattr(
        "tests.quality.__main__.scores", lambda: {"a": lambda: 0.5, "b": lambda: None}
    )
    assert main([]) == code
    assert main(["--write"]) == 0
    assert main([]) == 0
    assert quality.stands() == {"a": 0.5, "b": 1.0}


def test_every_registered_score_has_a_stand() -> None:
    assert quality.scores().keys() == quality.stands().keys()
