"""How well a comparison does beyond the reference: laws and their successors, copies with known
changes, and how readable its edits are.
"""

import json
from collections.abc import Sequence

from drafting.comparing import compare
from drafting.comparing.result import ADDED, REMOVED, Edit
from drafting.parsing import parse
from drafting.reading import read
from tests.comparing.perturbing import CHANGES, Change, f1
from tests.comparing.reading import cut_words, places
from tests.comparing.reshaping import ALL
from tests.comparing.test_alignment import numbers
from tests.comparing.test_properties import changed, ids
from tests.corpus import FOLDER
from tests.quality import Score
from tests.quality.kon_tum import comparison

COPIES = 12


def outside_pairs() -> float | None:
    """Share of the sampled article rows of the outside pairs that are ours."""
    if not FOLDER.is_dir():
        return None
    right = total = 0
    for path in sorted((FOLDER / "pairs").glob("*.json")):
        sample = json.loads(path.read_text(encoding="utf-8"))
        if "sample_alignment" in sample:
            old, new = (parse(read(FOLDER / "texts" / sample[side])) for side in ("old", "new"))
            found = compare(old, new).instruments
            ours = {(numbers(r.old), numbers(r.new)) for i in found for r in i.articles}
            rows = sample["sample_alignment"]
            right += sum((numbers(r["old"]), numbers(r["new"])) in ours for r in rows)
            total += len(rows)
    return right / total


def changed_copies(level: str, changes: Sequence[Change] = CHANGES) -> float:
    """Mean F1 of the rows between a text and copies of it with twelve changes each."""
    found = []
    for seed in range(COPIES):
        base = "old" if seed % 2 else "new"
        old, new, *wanted = changed(base, seed, 12, changes)
        rows = getattr(compare(old, new).instruments[0], level)
        found.append(f1(ids(rows), wanted[level == "units"]))
    return sum(found) / len(found)


def kept() -> float:
    """Share of the new words of paired rows that the edits leave standing."""
    stay = total = 0
    for row in _rows():
        sizes = [(edit[0], len(edit[-1].split())) for edit in row]
        stay += sum(size for tag, size in sizes if tag in ("equal", "variant"))
        total += sum(size for tag, size in sizes if tag != "delete")
    return stay / total


def calm() -> float:
    """Share of paired rows with at most two places of change, and no word cut."""
    rows = _rows()
    return sum(places(row) <= 2 and not cut_words(row) for row in rows) / len(rows)


def _rows() -> list[tuple[Edit, ...]]:
    """The edits of the regulation's rows that have both sides."""
    regulation = next(i for i in comparison().instruments if i.type == "QUY CHẾ")
    rows = (r for r in regulation.units if r.kind not in (ADDED, REMOVED))
    return [r.edits for r in rows]


SCORES: dict[str, Score] = {
    "comparing, sampled articles of the outside pairs": outside_pairs,
    "comparing, changed copies, articles (F1)": lambda: changed_copies("articles"),
    "comparing, changed copies, units (F1)": lambda: changed_copies("units"),
    "comparing, reshaped copies, articles (F1)": lambda: changed_copies("articles", ALL),
    "comparing, reshaped copies, units (F1)": lambda: changed_copies("units", ALL),
    "edits, new words kept": kept,
    "edits, rows with at most two places": calm,
}
