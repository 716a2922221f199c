"""How our rows agree with rows that were judged by reading, on laws and their successors."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from drafting.comparing import compare
from drafting.comparing.result import Row
from drafting.parsing import parse
from drafting.reading import read
from tests.corpus import FOLDER
from tests.quality import Score

CASES = Path(__file__).parents[1] / "cases" / "comparing" / "judged"


def share(level: str) -> float | None:
    """Share of the judged rows that are ours; ``None`` without the outside texts."""
    if not FOLDER.is_dir():
        return None
    verdicts = [right for _, right, _ in judged(level)]
    return sum(verdicts) / len(verdicts)


def wrong_among(level: str, confidence: str) -> tuple[int, int]:
    """Of our rows of a confidence that touch a judged row: how many are wrong, and how many
    there are.
    """
    met: dict[tuple[str, str], bool] = {}
    for case, right, touching in judged(level):
        for row in touching:
            if row.confidence == confidence and row.old and row.new:
                met[case, shown(row)] = met.get((case, shown(row)), False) or right
    return sum(not right for right in met.values()), len(met)


def sure() -> float | None:
    """Share of our judged rows of high confidence, articles and units, that are right."""
    if not FOLDER.is_dir():
        return None
    counts = [wrong_among(level, "high") for level in ("articles", "units")]
    return 1 - sum(wrong for wrong, _ in counts) / sum(total for _, total in counts)


def judged(level: str) -> Iterator[tuple[str, bool, list[Row]]]:
    """For every judged row: its case, whether it is ours, and our rows that hold one of its ids."""
    for path in sorted(CASES.glob("*.toml")):
        case = tomllib.loads(path.read_text(encoding="utf-8"))
        rows = getattr(_compared(case["old"], case["new"]), level)
        ours = {shown(row) for row in rows}
        for entry in case[level]:
            wanted = {entry["row"], *entry.get("also", ())}
            yield path.stem, bool(wanted & ours), [r for r in rows if _touches(r, entry)]


@cache
def _compared(old: str, new: str) -> Any:
    left, right = (parse(read(FOLDER / "texts" / name)) for name in (old, new))
    return max(compare(left, right).instruments, key=lambda i: len(i.units))


def shown(row: Row) -> str:
    """``4.2 4.3 → 3.2``."""
    return f"{' '.join(row.old) or '–'} → {' '.join(row.new) or '–'}"


def _touches(row: Row, entry: dict[str, Any]) -> bool:
    old, _, new = entry["row"].partition(" → ")
    return bool(set(old.split()) & set(row.old) or set(new.split()) & set(row.new))


SCORES: dict[str, Score] = {
    "comparing, judged article rows of the outside pairs": lambda: share("articles"),
    "comparing, judged unit rows of the outside pairs": lambda: share("units"),
    "comparing, judged rows of high confidence that are right": sure,
}
