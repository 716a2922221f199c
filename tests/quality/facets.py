"""How well the facets say what changed in law, on cases made by reading.

A change is right where its facet and both values are; precision is over what the program says,
recall over what the reading says.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from drafting.comparing.facets.table import changes
from drafting.phrases.bearers import bearers
from drafting.units import units
from tests.gold import structure
from tests.quality import Score

CASES = Path(__file__).parents[1] / "cases" / "facets"
Said = set[tuple[str, str | None, str | None]]


@cache
def judged() -> tuple[tuple[str, Said, Said], ...]:
    """``(place, said by the program, said by the reading)`` of every case."""
    return (*_rows(), *_seeded())


def _rows() -> list[tuple[str, Said, Said]]:
    old, new = structure("old"), structure("new")
    found = []
    for row in _load("kon-tum"):
        sides = [_side(doc.instruments[row["instrument"]], row[key])
                 for doc, key in ((old, "old"), (new, "new"))]  # fmt: skip
        said = changes(sides[0][0], sides[1][0], sides[0][1], sides[1][1])
        place = f"{'+'.join(row['old'])} → {'+'.join(row['new'])}"
        found.append((place, {(c.facet, c.old, c.new) for c in said}, _wanted(row)))
    return found


def _seeded() -> list[tuple[str, Said, Said]]:
    found = []
    for case in _load("seeded"):
        bearers = tuple(case.get("bearers", ()))
        others = tuple(case.get("new_bearers", bearers))
        said = changes(case["old"], case["new"], bearers, others)
        found.append((case["new"], {(c.facet, c.old, c.new) for c in said}, _wanted(case)))
    return found


def _side(instrument: Any, ids: list[str]) -> tuple[str, tuple[str, ...]]:
    """The text of some units, and the agencies that the words around them name."""
    by_id, around = {u.id: u for u in units(instrument)}, bearers(instrument)
    names = dict.fromkeys(name for i in ids for name in around.get(i, ()))
    return "\n".join(by_id[i].text for i in ids), tuple(names)


def _wanted(case: dict[str, Any]) -> Said:
    return {(facet, old, new) for facet, old, new in case["changes"]}


def _load(name: str) -> list[dict[str, Any]]:
    text = (CASES / f"{name}.json").read_text(encoding="utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


def precision() -> float:
    return _share(1)


def recall() -> float:
    return _share(2)


def _share(over: int) -> float:
    right = sum(len(case[1] & case[2]) for case in judged())
    total = sum(len(case[over]) for case in judged())
    return right / total if total else 1.0


SCORES: dict[str, Score] = {"facets, precision": precision, "facets, recall": recall}
