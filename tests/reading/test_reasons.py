"""Every reason for which something is set aside has Vietnamese words."""

import tomllib
from pathlib import Path

from drafting.reading.docx.lines import STAMPS
from drafting.rendering.outline import REASONS

CASES = Path(__file__).parents[1] / "cases" / "reading"


def test_every_reason_is_told_in_vietnamese() -> None:
    found = {*STAMPS, "picture-page", "unknown-letters", "specks"}
    for name in ("docx", "html", "pdf"):
        cases = tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))["case"]
        found.update(aside[0] for case in cases for aside in case.get("aside", ()))
    assert len(found) > 15
    assert found <= REASONS.keys()
