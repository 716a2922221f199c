"""One spelling for one letter."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.text.characters import LOOK_ALIKES, clean


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("\u00d0iều \u00f0ất", "Điều đất"),
        ("\u0189ịnh", "Định"),
        ("bảo\u00adhiểm", "bảohiểm"),
        ("xã\u200b hội\ufeff", "xã hội"),
        ("Điều\u00a05.\u2003Tên", "Điều 5. Tên"),
        ("hành\u2011chính", "hành-chính"),
        ("\uf0b7 Mục\uf02d", "• Mục-"),
        ("một\u2028hai", "một\nhai"),
        (unicodedata.normalize("NFD", "Uỷ ban ở đây"), "Uỷ ban ở đây"),
        ("e\u0323\u0302", "ệ"),
    ],
)
def test_look_alikes(raw: str, read: str) -> None:
    assert clean(raw) == read


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not set(once) & {chr(code) for code in LOOK_ALIKES}
