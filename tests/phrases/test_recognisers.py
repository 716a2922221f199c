"""Each recogniser on what it must and must not see, and on anything at all."""

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.phrases.agencies import agencies, agency_names
from drafting.phrases.names import normal_name
from drafting.phrases.number_words import number
from drafting.phrases.phrase import Phrase
from drafting.phrases.references import references
from drafting.phrases.table import RECOGNISERS
from drafting.units import units
from tests.gold import structure

CASES = Path(__file__).parents[1] / "cases" / "phrases"
FINDERS = {r.id: r.find for r in RECOGNISERS}


def load(name: str) -> list[dict[str, Any]]:
    return json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@pytest.mark.parametrize("case", load("agencies"), ids=lambda c: c["text"][:40])
def test_agencies_and_their_roles(case: dict[str, Any]) -> None:
    assert [f"{p.role}:{p.text}" for p in agencies(case["text"])] == case["found"], case["why"]


@pytest.mark.parametrize(
    "case", load("values"), ids=lambda c: f"{c['recogniser']}: {c['text'][:40]}"
)
def test_values(case: dict[str, Any]) -> None:
    found = FINDERS[case["recogniser"]](case["text"])
    assert [_said(p) for p in found] == case["found"], case["why"]


def _said(p: Phrase) -> str:
    mark = p.role or (p.kind if p.kind == "cutoff" else "")
    return f"{mark}:{p.text}={p.normal}" if mark else f"{p.text}={p.normal}"


@pytest.mark.parametrize("side", ["old", "new"])
def test_the_texts_are_read_as_a_person_reads_them(side: str) -> None:
    """Every phrase of every unit; the file is a reading, changed only with a reason."""
    wanted = {c["unit"]: c["found"] for c in load(f"kon-tum-{side}")}
    for unit in units(structure(side).instruments[1]):
        found = [
            f"{r.id}:{_said(p)}" for r in RECOGNISERS if r.id != "scope" for p in r.find(unit.text)
        ]
        assert found == wanted.get(unit.id, []), unit.id


VIETNAMESE = st.text(
    alphabet=st.sampled_from("ABCĐaăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạ ,.;:()-/0123456789%\n"),
    max_size=200,
)


@given(VIETNAMESE)
def test_a_phrase_is_the_words_at_its_span(text: str) -> None:
    for recogniser in RECOGNISERS:
        for phrase in recogniser.find(text):
            assert text[phrase.start : phrase.end] == phrase.text
            assert phrase.text


@pytest.mark.parametrize("recogniser", RECOGNISERS, ids=lambda r: r.id)
def test_every_recogniser_has_a_title_and_speaks_in_order(recogniser: Any) -> None:
    assert recogniser.title
    for side in ("old", "new"):
        for unit in units(structure(side).instruments[1]):
            starts = [p.start for p in recogniser.find(unit.text)]
            assert starts == sorted(starts)


def test_units_in_nfc_are_what_is_read() -> None:
    text = "Phối hợp với Sở Y tế hằng quý"
    assert unicodedata.is_normalized("NFC", text)
    assert [p.text for p in agencies(text)] == ["Sở Y tế"]


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("Sở Lao động - Thương binh và Xã hội", ("Sở Lao động - Thương binh và Xã hội",)),
        ("Đề nghị Liên đoàn lao động tỉnh", ("Liên đoàn lao động tỉnh",)),
        (
            "Ban Quản lý khu kinh tế tỉnh, Liên minh các Hợp tác xã tỉnh",
            ("Ban Quản lý khu kinh tế tỉnh", "Liên minh các Hợp tác xã tỉnh"),
        ),
        ("Trách nhiệm của Bộ Công an", ("Bộ Công an",)),
        ("Chế độ báo cáo", ()),
        ("Thanh tra, kiểm tra", ()),
    ],
)  # fmt: skip
def test_headings_that_name_agencies(heading: str, names: tuple[str, ...]) -> None:
    assert agency_names(heading) == names


def test_one_normal_form_for_the_spellings_of_a_name() -> None:
    forms = {"UBND tỉnh", "Ủy ban nhân dân tỉnh", "Uỷ ban nhân dân tỉnh", "ủy ban nhân dân tỉnh"}
    assert len({normal_name(f) for f in forms}) == 1
    assert normal_name("Sở LĐTBXH") == normal_name("Sở Lao động - Thương binh và Xã hội")


def test_references_to_here_are_resolved_where_the_place_is_known() -> None:
    found = references("theo khoản 2 Điều này và điểm a khoản này", article="7", clause="7.3")
    assert [p.normal for p in found] == ["7.2", "7.3.a"]
    assert [p.normal for p in references("theo khoản 2 Điều này")] == ["?.2"]


@pytest.mark.parametrize(
    ("words", "value"),
    [("ba mươi", 30), ("mười lăm", 15), ("mười", 10), ("hai mươi mốt", 21), ("bảy", 7), ("05", 5)],
)
def test_numbers_in_words(words: str, value: int) -> None:
    assert number(words) == value
