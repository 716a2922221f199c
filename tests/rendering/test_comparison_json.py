"""The comparison as JSON: the contract's keys, one line a row."""

import json

from drafting.comparing import compare
from drafting.comparing.result import KINDS, Comparison, InstrumentComparison, Reference
from drafting.model import Source
from drafting.rendering.comparison_json import comparison_json
from tests.gold import structure


def test_the_contract() -> None:
    """Keys, counts and edits of the two texts."""
    found = compare(structure("old"), structure("new"))
    text = comparison_json(found)
    data = json.loads(text)
    assert data["schema"] == "drafting/comparison@1"
    assert data["old"] == {"name": "gold-old", "sha256": "", "reader": "gold"}
    regulation = data["instruments"][1]
    assert regulation["type"] == "QUY CHẾ"
    row = next(r for r in regulation["units"] if r["old"] == ["10.1"])
    assert row["new"] == ["9.1"]
    assert row["edits"][0] == ["delete", "Định kỳ 6 tháng/lần"]
    assert {"kind", "flags", "similarity", "confidence", "changes", "draft_note", "note"} <= set(
        row
    )
    frequency = {"facet": "frequency", "old": "Định kỳ 6 tháng/lần", "new": "Hằng quý"}
    assert frequency in row["changes"]
    for level in ("articles", "units"):
        summary = regulation["summary"][level]
        assert tuple(summary) == KINDS
        assert sum(summary.values()) == len(regulation[level])
    rows = len(found.instruments[1].articles) + len(found.instruments[1].units)
    assert len(text.splitlines()) > rows


def test_references_and_empty_lists() -> None:
    """An instrument without rows, and a reference to look at."""
    source = Source("a", "", "text")
    reference = Reference("4.1", "khoản 2 Điều 1", "1.2", "moved", ("2.2",))
    compared = InstrumentComparison(None, (), (), (reference,))
    data = json.loads(comparison_json(Comparison(source, source, (compared,))))
    (instrument,) = data["instruments"]
    assert (instrument["type"], instrument["articles"], instrument["units"]) == (None, [], [])
    assert instrument["references"] == [
        {
            "unit": "4.1",
            "quote": "khoản 2 Điều 1",
            "target": "1.2",
            "status": "moved",
            "proposed": ["2.2"],
        }
    ]
