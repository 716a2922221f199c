"""How often a row's kind is the one that a reader gives it who has to sign the comparison.

The verdicts (``tests/cases/kinds``) say of rows of the two Kon Tum texts and of the outside pairs
whether both sides have the same legal effect, and why. What is asked is the kind: a row that is not
in our comparison is put there, as an officer would.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from drafting.comparing import compare
from drafting.comparing.decisions import Decision
from drafting.comparing.result import Comparison
from drafting.model import Document
from drafting.parsing import parse
from drafting.reading import read
from tests.corpus import FOLDER
from tests.quality import Score
from tests.quality.kon_tum import comparison

CASES = Path(__file__).parents[1] / "cases" / "kinds" / "judged.json"
KON_TUM = "kon-tum"
Ids = tuple[tuple[str, ...], tuple[str, ...]]
Verdict = tuple[str, str | None, str]


@cache
def judged() -> tuple[Verdict, ...]:
    """``(place, our kind, the reader's kind)`` of every row that this machine has the texts of."""
    rows = json.loads(CASES.read_text(encoding="utf-8"))
    return tuple(_verdict(row) for row in rows if row["pair"] == KON_TUM or FOLDER.is_dir())


def _verdict(row: dict[str, Any]) -> Verdict:
    ids = tuple(row["old"]), tuple(row["new"])
    found = _kind(_compared(row["pair"]), row["instrument"], ids)
    if found is None and row["pair"] != KON_TUM:
        put = Decision(*ids, row["instrument"] or None)
        found = _kind(compare(*_texts(row["pair"]), [put]), row["instrument"], ids)
    return f"{row['pair']}: {'+'.join(ids[0])} → {'+'.join(ids[1])}", found, row["kind"]


def _kind(compared: Comparison, instrument: str, ids: Ids) -> str | None:
    ours = {
        (r.old, r.new): r.kind
        for i in compared.instruments
        if instrument in ("", i.type)
        for r in i.units
    }
    return ours.get(ids)


@cache
def _compared(pair: str) -> Comparison:
    return comparison() if pair == KON_TUM else compare(*_texts(pair))


@cache
def _texts(pair: str) -> tuple[Document, Document]:
    names = json.loads((FOLDER / "pairs" / f"{pair}.json").read_text(encoding="utf-8"))
    old, new = (parse(read(FOLDER / "texts" / names[side])) for side in ("old", "new"))
    return old, new


def agreement() -> float | None:
    """Share of the verdicts that are ours; over the outside pairs too, or not measured."""
    if not FOLDER.is_dir():
        return None
    found = judged()
    return sum(ours == wanted for _, ours, wanted in found) / len(found)


SCORES: dict[str, Score] = {"kind, rows judged by reading": agreement}
