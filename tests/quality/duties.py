"""How well the register reads duties: the draft of 2024, and samples of other regulations."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from drafting.duties.duty import Duty
from drafting.duties.register import duties
from drafting.phrases.frequency import TIMED
from drafting.units import units
from tests.corpus import FOLDER
from tests.gold import structure
from tests.quality import Score

CASES = Path(__file__).parents[1] / "cases" / "duties"


@cache
def reading() -> dict[str, Any]:
    return json.loads((CASES / "kon-tum.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@cache
def register() -> tuple[Duty, ...]:
    return duties(structure("new"))


def timed_f1() -> float:
    """Unit, frequency, due day and cut-off of every duty that comes round on a calendar."""
    said = {(d.id, d.frequency, d.deadline, d.cutoff) for d in register()
            if d.frequency in TIMED or d.deadline}  # fmt: skip
    wanted = {tuple(row) for row in reading()["timed"]}
    both = len(said & wanted)
    return 2 * both / (len(said) + len(wanted))


def leads() -> float:
    """Entries with exactly the bearers that a reader names."""
    agencies, own = reading()["agencies"], reading()["leads"]
    right = [bool(list(d.lead) == own.get(d.id, agencies.get(d.article))) for d in register()]
    return sum(right) / len(right)


def represented() -> float:
    """Clauses and points of articles 5 to 24 that have an entry."""
    wanted = [u.id for u in units(structure("new").instruments[1]) if 5 <= int(u.article) <= 24]
    found = {d.id for d in register()}
    return sum(u in found for u in wanted) / len(wanted)


@cache
def sampled() -> tuple[tuple[str, dict[str, Any], bool], ...] | None:
    """``(text, entry as read, the program says the same)``; ``None`` without the corpus."""
    if not (FOLDER / "texts").is_dir():
        return None
    from drafting.parsing import parse
    from drafting.reading import read

    samples = json.loads((CASES / "samples.json").read_text(encoding="utf-8"))
    found = []
    for name, rows in samples["texts"].items():
        said = {_entry(d) for d in duties(parse(read(FOLDER / "texts" / f"{name}.txt")))}
        for row in rows:
            entry = (
                row["id"],
                tuple(row["lead"]),
                row["frequency"],
                row["deadline"],
                row["recipient"],
            )
            found.append((name, row, entry in said))
    return tuple(found)


def _entry(d: Duty) -> tuple[str, tuple[str, ...], str | None, str | None, str | None]:
    return d.id, d.lead, d.frequency, d.deadline, d.recipient


def precision_elsewhere() -> float | None:
    """Of the sampled entries of other regulations, those that are right and still said."""
    rows = sampled()
    return None if rows is None else sum(row["right"] and said for _, row, said in rows) / len(rows)


SCORES: dict[str, Score] = {
    "duties, timed (F1)": timed_f1,
    "duties, lead": leads,
    "duties, clauses represented": represented,
    "duties, other regulations (precision)": precision_elsewhere,
}
