"""Clauses about other things, for what is added to a copy: neither regulation says their like."""

import re
import tomllib
from functools import cache
from pathlib import Path

CASES = Path(__file__).parents[1] / "cases" / "comparing" / "rows"
LEAST = 10
"""Words that a clause has at the least."""


@cache
def unrelated() -> tuple[str, ...]:
    """The clauses of the seeded cases' old texts, each once, in order."""
    found: dict[str, None] = {}
    for path in sorted(CASES.glob("*.toml")):
        old = tomllib.loads(path.read_text(encoding="utf-8"))["old"]
        for line in old.splitlines():
            text = re.sub(r"^\s*(\d+\.|[a-zđ]\))\s*", "", line).strip()
            if len(text.split()) >= LEAST and not text.startswith("Điều "):
                found[text] = None
    return tuple(found)
