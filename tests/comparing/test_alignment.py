"""Which articles and units go together: the reference, seeded cases, the outside pairs."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from drafting.comparing import compare
from drafting.comparing.result import InstrumentComparison, Row
from drafting.model import Document
from drafting.parsing import parse
from drafting.reading import read
from tests.corpus import FOLDER, needs_corpus
from tests.gold import alignment, structure

CASES = sorted((Path(__file__).parents[1] / "cases" / "comparing" / "rows").glob("*.toml"))
Ids = tuple[tuple[str, ...], tuple[str, ...]]


def regulation() -> InstrumentComparison:
    """The two reference readings compared; the attached regulation."""
    return compare(structure("old"), structure("new")).instruments[1]


@pytest.mark.parametrize("level", ["articles", "units"])
def test_reference_rows(level: str) -> None:
    """Every row of the reference, its kind and its flags."""
    ours = {(r.old, r.new): r for r in getattr(regulation(), level)}
    for gold in alignment()[level]:
        ids = tuple(gold["old"]), tuple(gold["new"])
        assert ids in ours, ids
        assert ours[ids].kind == gold["kind"], ids
        assert list(ours[ids].flags) == gold["flags"], ids


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_seeded_rows(path: Path, tmp_path: Path) -> None:
    """Texts with known divisions, unions, moves: exactly the rows of the case."""
    case = tomllib.loads(path.read_text(encoding="utf-8"))
    (found,) = compare(text(case["old"], tmp_path), text(case["new"], tmp_path)).instruments
    for level in ("articles", "units"):
        assert [brief(r) for r in getattr(found, level)] == case[level]


def text(words: str, folder: Path) -> Document:
    """A text as a document."""
    path = folder / "van-ban.txt"
    path.write_text(words, encoding="utf-8")
    return parse(read(path))


def brief(row: Row) -> str:
    """``5.4 → 5.2 5.5 split moved``; a doubtful row says ``low``."""
    ids = f"{' '.join(row.old) or '–'} → {' '.join(row.new) or '–'}"
    flags = [f for f in row.flags if f != "renumbered"]
    return " ".join((ids, row.kind, *flags, *(["low"] if row.confidence == "low" else [])))


@needs_corpus
@pytest.mark.parametrize(
    ("pair", "least"),
    [
        ("dieu-le-quy-khuyen-hoc_duthao_banhanh", 16),
        ("luat-dien-anh-2006_2022", 27),
        ("luat-phong-chong-ma-tuy-2000_2021", 29),
    ],
)
def test_outside_pairs(pair: str, least: int) -> None:
    """Sampled article rows of laws and their successors, rewritten through and through."""
    sample = json.loads((FOLDER / "pairs" / f"{pair}.json").read_text(encoding="utf-8"))
    old, new = (parse(read(FOLDER / "texts" / sample[side])) for side in ("old", "new"))
    ours = {
        (numbers(r.old), numbers(r.new)) for i in compare(old, new).instruments for r in i.articles
    }
    wanted = sample["sample_alignment"]
    assert sum((numbers(r["old"]), numbers(r["new"])) in ours for r in wanted) >= least


def numbers(ids: Any) -> tuple[str, ...]:
    """Article ids as bare numbers."""
    return tuple(sorted(re.sub(r"\D", "", i) for i in ids))
