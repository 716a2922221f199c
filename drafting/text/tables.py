"""The small tables of words beside this module: tab-separated, one heading line.

Each row ends in a grade (``sure`` or ``judged``) and the source that it rests on.
"""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).with_name("data")


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``data/<name>.tsv`` without the heading line."""
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines[1:])
