"""Words with one key: abbreviations, spelling variants, terms; and the tables that say so."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.text.abbreviations import definitions
from drafting.text.spelling import fold
from drafting.text.tables import rows
from drafting.text.terms import make_terms, wording

TERMS = make_terms({})


def keys(text: str, *defining: str) -> tuple[str, ...]:
    """The keys of ``text`` under the tables and what some texts define."""
    return wording(text, make_terms(*definitions(defining))).keys


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("BHXH", "bảo hiểm xã hội"),
        ("Bảo hiểm xã hội (BHXH)", "BHXH"),
        ("bảo hiểm y tế (sau đây gọi tắt là BHYT)", "BHYT"),
        ("Sở Lao động - TBXH", "Sở LĐTBXH"),
        ("Sở Lao động – Thương binh xã hội", "Sở Lao động - Thương binh và Xã hội"),
        ("hàng năm", "Hằng năm"),
        ("đảm bảo", "bảo đảm"),
        ("khám chữa bệnh", "khám bệnh, chữa bệnh"),
        ("kể từ ngày", "từ ngày"),
    ],
)
def test_one_thing_spelled_twice(a: str, b: str) -> None:
    """Both have the same keys."""
    assert wording(a, TERMS).keys == wording(b, TERMS).keys


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("BHXH", "BHYT"),
        ("hàng hóa", "hằng hóa"),
        ("nợ đọng", "chậm đóng"),
        ("chủ trì", "phối hợp"),
        ("bãi bỏ", "thay thế"),
        ("quý", "qúy"),
    ],
)
def test_two_things(a: str, b: str) -> None:
    """What looks alike is not folded."""
    assert wording(a, TERMS).keys != wording(b, TERMS).keys


def test_a_text_s_own_definition_wins() -> None:
    """An abbreviation means what the text says, and only with the right initials."""
    defining = "Khu công nghệ cao (KCNC) do Ban quản lý (BQL) điều hành; sở (XYZ)."
    assert keys("KCNC", defining) == keys("khu công nghệ cao", defining)
    assert keys("BQL", defining) == keys("ban quản lý", defining)
    assert keys("XYZ", defining) == ("xyz",)
    own = "Công nghệ nhà thông minh (CNTT)"
    assert definitions([own])[0] == {}
    assert keys("CNTT", "cán bộ nhà trường thị trấn (CNTT)") == keys("công nghệ thông tin")


def test_an_abbreviation_with_two_meanings_means_nothing() -> None:
    """Two definitions of one abbreviation: it is read as it is printed."""
    found, twice = definitions(["thông tư (TT)", "thị trấn (TT)", "Thông tư (TT)"])
    assert (found, twice) == ({}, {"TT"})
    assert keys("TT", "thông tư (TT)", "thị trấn (TT)") == ("tt",)


def test_syllables() -> None:
    """Tone marks, i and y, capitals, the Icelandic eth."""
    assert fold("HOÀ") == fold("hòa")
    assert fold("thuỷ") == fold("Thủy")
    assert fold("lí") == fold("LÝ")
    assert fold("Ðảng") == fold("Đảng")
    assert fold("quý") == "quý"
    assert fold("hoàn") == "hoàn"
    assert fold("công") != fold("cong")


@given(st.text(max_size=80))
def test_words_give_the_text_back(text: str) -> None:
    """Lead, surfaces and gaps are the text."""
    found = wording(text, TERMS)
    pairs = zip(found.surfaces, found.gaps, strict=True)
    assert found.lead + "".join(surface + gap for surface, gap in pairs) == text
    assert len(found.keys) == len(found.surfaces)


@pytest.mark.parametrize("name", ["abbreviations", "variants", "function_words"])
def test_the_tables(name: str) -> None:
    """Every row has its grade and its source, no form stands twice, and the page shows it."""
    found = rows(name)
    page = (Path(__file__).parents[2] / "docs" / "comparing.md").read_text(encoding="utf-8")
    forms = [row[0] for row in found]
    assert len(forms) == len(set(forms))
    for row in found:
        assert len(row) == (6 if name == "function_words" else 4), row
        assert row[-2] in ("sure", "judged"), row
        assert row[-1].strip(), row
        assert re.search(rf"(?<!\w){re.escape(row[0])}(?!\w)", page), f"{row[0]}: not on the page"
