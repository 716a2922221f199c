"""Widths of words in the official typeface, and where titles break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.word.metrics import width, wrap, wrap_well


@pytest.mark.parametrize(
    ("text", "size", "face", "millimetres"),
    [
        # Measured on laid-out papers.
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "bold", 95.7),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, "bold", 88.3),
        ("Độc lập - Tự do - Hạnh phúc", 14, "bold", 60.4),
        ("Quảng Ngãi, ngày 05 tháng 01 năm 2026", 13, "italic", 76.2),
        ("ỦY BAN NHÂN DÂN", 13, "bold", 43.2),
    ],
)
def test_widths_are_those_of_the_page(
    text: str, size: float, face: str, millimetres: float
) -> None:
    assert width(text, size, face) == pytest.approx(millimetres, abs=0.15)


def test_a_tone_adds_no_width_but_a_horn_does() -> None:
    assert width("ế", 14) == width("e", 14)
    assert width("ơ", 14) > width("o", 14)


TITLE = (
    "Ban hành Quy chế phối hợp trong công tác thực hiện chính sách, pháp luật về bảo hiểm xã hội, "
    "bảo hiểm y tế, bảo hiểm thất nghiệp trên địa bàn tỉnh Kon Tum"
)


def lines(text: str, size: float, room: float) -> list[str]:
    """The lines themselves."""
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and width(longer, size, "bold") > room:
            found.append(word)
        else:
            found[-1] = longer
    return found


def test_a_title_breaks_where_the_sense_breaks() -> None:
    room, widths = wrap_well(TITLE, 14, "bold", 159)
    assert lines(TITLE, 14, room) == [
        "Ban hành Quy chế phối hợp trong công tác thực hiện chính sách,",
        "pháp luật về bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp",
        "trên địa bàn tỉnh Kon Tum",
    ]
    assert max(widths) < room


def test_a_line_that_fits_is_left_alone() -> None:
    assert wrap_well("QUY CHẾ", 14, "bold", 160) == (160, [width("QUY CHẾ", 14, "bold")])


@given(st.lists(st.sampled_from(["và", "bảo", "hiểm,", "x" * 80, "-", "tỉnh"]), max_size=60))
def test_any_title_ends_and_has_lines(words: list[str]) -> None:
    text = " ".join(words)
    room, widths = wrap_well(text, 14, "bold", 160)
    assert 0 < room <= 160
    assert widths == wrap(text, 14, "bold", room)
