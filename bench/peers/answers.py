"""A tool's answer, whatever its form, as marks on the two texts."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from bench.peers.inputs import Texts
from bench.peers.marks import Marks, Run, of_comparison, of_runs, views
from bench.peers.revisions import runs
from bench.peers.sides import Side, side, solid
from bench.peers.table import REDLINE, ROWS
from drafting.word.package import DOCUMENT, read_parts
from drafting.word.wordml import parse_part
from tests.gold import structure

REGULATION = 1
"""The instrument that the reference speaks of: the attached regulation."""


class Marked(NamedTuple):
    """The marks, and where the clauses stand in what was marked."""

    marks: Marks
    old: Side
    new: Side


def marked(form: str, answer: Path, plain: Texts) -> Marked:
    """The marks of an answer of the form ``form``.

    A redline is taken for the two texts that it holds; how far they are the right ones is for its
    verdict. Raises ValueError where another answer is not the two texts, or a clause is nowhere.
    """
    given = (solid(plain.old.read_text("utf-8")), solid(plain.new.read_text("utf-8")))
    if form == ROWS:
        old, new = _sides(given)
        return Marked(of_comparison(compared(answer), old, new), old, new)
    told = paper_runs(answer) if form == REDLINE else edits(answer)
    texts = views(told)
    if form != REDLINE and texts != given:
        raise ValueError("the answer is not the two texts")
    old, new = _sides(texts)
    return Marked(of_runs(told, old, new), old, new)


def compared(answer: Path) -> dict[str, Any]:
    """The regulation's part of ``compare -f json``."""
    found: dict[str, Any] = json.loads(answer.read_text("utf-8"))["instruments"][REGULATION]
    return found


def edits(answer: Path) -> list[Run]:
    """The runs of a program that answers with edits."""
    return [Run(*edit) for edit in json.loads(answer.read_text("utf-8"))]


def paper_runs(answer: Path) -> list[Run]:
    """The runs of a redline."""
    return list(runs(parse_part(read_parts(answer.read_bytes())[DOCUMENT])))


def _sides(texts: tuple[str, str]) -> tuple[Side, Side]:
    old, new = (
        side(text, structure(name).instruments[REGULATION])
        for name, text in zip(("old", "new"), texts, strict=True)
    )
    return old, new
