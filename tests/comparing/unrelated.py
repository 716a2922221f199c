"""Clauses about other things, for what is added to a copy: neither regulation says their like."""

import re
import tomllib
from functools import cache
from pathlib import Path

CASES = Path(__file__).parents[1] / "cases" / "comparing" / "rows"
NAMES = (
    "article-becomes-three",
    "clauses-put-together",
    "doubtful-neighbours",
    "moved-and-removed",
    "points-and-clauses",
)
"""Named one by one: a new case must not change the copies."""
LEAST = 10
"""Words that a clause has at the least."""


@cache
def unrelated() -> tuple[str, ...]:
    """The clauses of some seeded cases, each once, in order."""
    found: dict[str, None] = {}
    for name in NAMES:
        case = tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))
        for line in (case["old"] + case["new"]).splitlines():
            text = re.sub(r"^\s*(\d+\.|[a-zđ]\))\s*", "", line).strip()
            if len(text.split()) >= LEAST and not text.startswith("Điều "):
                found[text] = None
    return tuple(found)
