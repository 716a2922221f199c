"""Codings of old fonts: tables both ways, and how a text or a font is told."""

import tomllib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.text.legacy import TCVN3, TCVN3_CAPITALS, VNI, of_font, of_text, to_unicode
from drafting.text.legacy.tcvn3 import CAPITALS, SMALL
from drafting.text.legacy.vni import LETTERS

CASES = Path(__file__).parents[1] / "cases" / "reading" / "legacy.toml"
LOADED = tomllib.loads(CASES.read_text(encoding="utf-8"))["case"]

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
ALL = [unicodedata.normalize("NFC", v + t) for v in VOWELS for t in TONES if v + t not in "aeiouy"]
SPECIAL = [*ALL, "đ"]
"""Every small letter that is Vietnamese and not ASCII."""


@pytest.mark.parametrize("case", LOADED, ids=lambda case: case["unicode"])
def test_words(case: dict[str, str]) -> None:
    assert to_unicode(case["tcvn3"], TCVN3) == case["unicode"]
    assert to_unicode(case["vni"], VNI) == case["unicode"]


def test_tcvn3_has_every_small_letter_once() -> None:
    assert sorted(SMALL.values()) == sorted(SPECIAL)
    assert set(CAPITALS.values()) == set("ĂÂÊÔƠƯĐ")
    assert not SMALL.keys() & CAPITALS.keys()
    assert all(0xA0 < ord(c) < 0x100 for c in (*SMALL, *CAPITALS))


def test_vni_has_every_letter_in_both_cases() -> None:
    kept = {"í", "ì", "Í", "Ì"}
    made = set(LETTERS.values()) | kept
    assert made == {c for small in SPECIAL for c in (small, small.upper())}
    assert all(1 <= len(seen) <= 2 for seen in LETTERS)


def in_tcvn3(text: str) -> str:
    table = {v: k for k, v in (SMALL | CAPITALS).items()}
    return "".join(table.get(c, c) for c in text)


def in_vni(text: str) -> str:
    table = {v: k for k, v in reversed(LETTERS.items())}
    return "".join(table.get(c, c) for c in text)


WORDS = st.text(st.sampled_from([*SPECIAL, *"abcdeghiklmnopqrstuvxy ,.1"]))


@given(WORDS)
def test_there_and_back(text: str) -> None:
    assert to_unicode(in_tcvn3(text), TCVN3) == text
    assert to_unicode(in_vni(text), VNI) == text
    assert to_unicode(in_vni(text.upper()), VNI) == text.upper()


def test_capital_fonts_and_private_letters() -> None:
    assert to_unicode("quyÕt ®Þnh", TCVN3_CAPITALS) == "QUYẾT ĐỊNH"
    assert to_unicode("\uf0a7i\uf0d2u", TCVN3) == "Điều"
    assert to_unicode("\uf0d1ie\uf0e0u", VNI) == "Điều"
    assert to_unicode("®−îc, 5 − 3", TCVN3) == "được, 5 − 3"


@pytest.mark.parametrize(
    ("name", "coding"),
    [
        (".VnTime", TCVN3), (".VnTimeH", TCVN3_CAPITALS), (".vnarial", TCVN3),
        (".VnArialH", TCVN3_CAPITALS), ("VNI-Times", VNI), ("VNI Helve", VNI),
        ("Times New Roman", None), ("Vnizer", None), ("Verdana", None), ("", None),
    ],
)  # fmt: skip
def test_fonts(name: str, coding: str | None) -> None:
    assert of_font(name) == coding


def test_texts_are_told_by_everyday_words() -> None:
    whole = {key: "\n".join(case[key] for case in LOADED) for key in ("unicode", "tcvn3", "vni")}
    assert of_text(whole["tcvn3"]) == TCVN3
    assert of_text(whole["vni"]) == VNI
    assert of_text(whole["unicode"]) is None
    assert of_text(unicodedata.normalize("NFD", whole["unicode"])) is None
    assert of_text("Café, façade, naïve: été 1.000 € – déjà vu, Zürich") is None
    assert of_text("Dieu 1. Khong dau") is None
