"""How well the facets say what changed in law, on cases made by reading.

A change is right where its facet and both values are; precision is over what the program says,
recall over what the reading says.
"""

import json
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from drafting.comparing.facets.rows import side_of
from drafting.comparing.facets.side import Side
from drafting.comparing.facets.table import changes
from drafting.model import Document, Instrument
from drafting.parsing import parse
from drafting.phrases.bearers import surroundings
from drafting.reading import read
from drafting.units import units
from tests.corpus import FOLDER
from tests.gold import structure
from tests.quality import Score

CASES = Path(__file__).parents[1] / "cases" / "facets"
Said = set[tuple[str, str | None, str | None]]


@cache
def judged() -> tuple[tuple[str, Said, Said], ...]:
    """``(place, said by the program, said by the reading)`` of every case."""
    return (*_rows(), *_texts("seeded"))


@cache
def laws(name: str) -> tuple[tuple[str, Said, Said], ...]:
    """Rows of laws, read before the program's answer was looked at.

    ``"laws"`` are rows of laws against their successors, ``"laws-more"`` others of them and clauses
    of one law against the clauses that are likest; both were used to mend the program since. None
    where the outside corpus is missing: the cases name places in its texts.
    """
    if not FOLDER.is_dir():
        return ()
    return tuple(_of_laws(case) for case in _load(name))


def _of_laws(case: dict[str, Any]) -> tuple[str, Said, Said]:
    old, new = (_place(**case[key]) for key in ("old", "new"))
    names = (f"{case[key]['text']}: {'+'.join(case[key]['ids'])}" for key in ("old", "new"))
    return " → ".join(names), _said(old, new), _wanted(case)


def _place(text: str, ids: list[str], instrument: int = 0) -> Side:
    return _side(_law(text).instruments[instrument], ids)


@cache
def _law(name: str) -> Document:
    return parse(read(FOLDER / "texts" / f"{name}.txt"))


def _rows() -> list[tuple[str, Said, Said]]:
    """The rows of the two Kon Tum texts that are neither unchanged nor only writing."""
    old, new = structure("old"), structure("new")
    found = []
    for row in _load("kon-tum"):
        sides = [_side(doc.instruments[row["instrument"]], row[key])
                 for doc, key in ((old, "old"), (new, "new"))]  # fmt: skip
        place = f"{'+'.join(row['old'])} → {'+'.join(row['new'])}"
        found.append((place, _said(*sides), _wanted(row)))
    return found


def _texts(name: str) -> list[tuple[str, Said, Said]]:
    """Cases that bring their own two texts and what stands around them."""
    found = []
    for case in _load(name):
        bearers = case.get("bearers", case.get("old_bearers", ()))
        others = case.get("new_bearers", bearers)
        old = Side(case["old"], tuple(bearers), case.get("old_around", ""))
        new = Side(case["new"], tuple(others), case.get("new_around", ""))
        found.append((case.get("place", case["new"]), _said(old, new), _wanted(case)))
    return found


def _said(old: Side, new: Side) -> Said:
    return {(c.facet, c.old, c.new) for c in changes(old, new)}


def _side(instrument: Instrument, ids: list[str]) -> Side:
    """Some units and what stands around them."""
    own = units(instrument)
    by_id = {u.id: u for u in own}
    return side_of([by_id[i] for i in ids], surroundings(instrument, own))


def _wanted(case: dict[str, Any]) -> Said:
    return {(facet, old, new) for facet, old, new in case["changes"]}


def _load(name: str) -> list[dict[str, Any]]:
    text = (CASES / f"{name}.json").read_text(encoding="utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


Judged = Sequence[tuple[str, Said, Said]]


def precision(rows: Judged) -> float:
    """Share of what the program says that the reading says too."""
    return _share(rows, 1)


def recall(rows: Judged) -> float:
    """Share of what the reading says that the program says too."""
    return _share(rows, 2)


def _share(rows: Judged, over: int) -> float:
    right = sum(len(row[1] & row[2]) for row in rows)
    total = sum(len(row[over]) for row in rows)
    return right / total if total else 1.0


def _of_all_laws(share: Callable[[Judged], float]) -> float | None:
    rows = (*laws("laws"), *laws("laws-more"))
    return share(rows) if rows else None


SCORES: dict[str, Score] = {
    "facets, precision": lambda: precision(judged()),
    "facets, recall": lambda: recall(judged()),
    "facets, laws (precision)": lambda: _of_all_laws(precision),
    "facets, laws (recall)": lambda: _of_all_laws(recall),
}
