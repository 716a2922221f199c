"""The two Kon Tum texts, read and compared once for all scores."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from drafting.comparing import compare
from drafting.comparing.result import Comparison
from drafting.model import Document
from drafting.parsing import parse
from drafting.reading import read

FOLDER = Path(__file__).parents[2] / "corpus" / "kon-tum"
FILES = {"old": "qd-970-2014.md", "new": "du-thao-2024.txt"}
SCORES: dict[str, Callable[[], float | None]] = {}
"""None of its own: the other modules measure on it."""


@cache
def document(side: str) -> Document:
    """``side`` is ``"old"`` or ``"new"``."""
    return parse(read(FOLDER / FILES[side]))


@cache
def comparison() -> Comparison:
    """The old text against the new."""
    return compare(document("old"), document("new"))
