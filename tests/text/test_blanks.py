"""Blanks of a draft, shown and hidden again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.text.blanks import hide, show, show_date, show_number

SHOWN = {
    "ngày tháng 5 năm 2024": "ngày …… tháng 5 năm 2024",
    "từ ngày tháng năm 2024.": "từ ngày …… tháng …… năm 2024.",
    "ngày 5 tháng năm 2024": "ngày 5 tháng …… năm 2024",
    "Quyết định số: /2024/QĐ-UBND": "Quyết định số: ……/2024/QĐ-UBND",
    "Quyết định số /QĐ-UBND": "Quyết định số ……/QĐ-UBND",
}
LEFT_ALONE = [
    "ngày 29 tháng 9 năm 2014",
    "họ tên, ngày tháng năm sinh",
    "trong tháng, trong năm",
    "ngày 05/7",
    "tỷ số 1/2",
    "Quyết định số 970/QĐ-UBND",
    "số lượng/đơn vị",
]


@pytest.mark.parametrize(("text", "shown"), SHOWN.items())
def test_a_blank_is_shown_and_hidden(text: str, shown: str) -> None:
    assert show(text) == shown
    assert hide(shown) == text


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_no_blank_is_left_alone(text: str) -> None:
    assert show(text) == text
    assert hide(text) == text


def test_a_date_line_without_any_figure_is_all_blanks() -> None:
    assert show_date("ngày tháng năm") == "ngày …… tháng …… năm ……"


def test_a_number_without_its_figure_begins_with_a_blank() -> None:
    assert show_number("/2024/QĐ-UBND") == "……/2024/QĐ-UBND"
    assert show_number("970/QĐ-UBND") == "970/QĐ-UBND"
    assert show_number("") == ""


@pytest.mark.parametrize("dots", ["...", "……", ".....", "…", "… ..."])
def test_any_run_of_dots_is_a_blank(dots: str) -> None:
    assert hide(f"ngày {dots} tháng 5 năm 2024") == "ngày tháng 5 năm 2024"


WORDS = st.lists(
    st.sampled_from(
        ["ngày", "tháng", "năm", "5", "2024", "số", "số:", "/QĐ-UBND", "và", "số 3/CT"]
    ),
    max_size=12,
).map(" ".join)


@given(WORDS)
def test_hiding_undoes_showing(text: str) -> None:
    assert hide(show(text)) == text


@given(WORDS)
def test_showing_twice_shows_nothing_more(text: str) -> None:
    assert show(show(text)) == show(text)
