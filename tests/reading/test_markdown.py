"""Markdown exports: marks come off, words stay; tables stay together."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.lines import Line
from drafting.model import Source
from drafting.reading.markdown import looks_like_markdown, plain, read_markdown

CASES = Path(__file__).parents[1] / "cases" / "reading" / "markdown.toml"
LOADED = tomllib.loads(CASES.read_text(encoding="utf-8"))["case"]
SOURCE = Source("a.md", "", "markdown")


@pytest.mark.parametrize("case", LOADED, ids=lambda case: case["raw"])
def test_lines(case: dict[str, str]) -> None:
    assert plain(case["raw"]) == case["read"]


@given(st.text(st.sampled_from("ab *_`\\#>|1.(")))
def test_no_letter_is_lost(text: str) -> None:
    letters = [c for c in text if c.isalnum()]
    assert [c for c in plain(text) if c.isalnum()] == letters


def test_a_table_is_one_line() -> None:
    table = "| TT | **Tên** \\| gọi |\n|:--|---:|\n| 1 | A |\n|  | B\n"
    page = f"# A\n\n**x**\n\n{table}\nsau | bảng\n| một\n"
    lines = read_markdown(SOURCE, page.encode()).lines
    assert [line for line in lines if line.text] == [
        Line("A", 1),
        Line("x", 3),
        Line("TT\tTên | gọi\n1\tA\n\tB", 5, role="table"),
        Line("sau | bảng", 10),
        Line("| một", 11),
    ]


@pytest.mark.parametrize(
    ("text", "is_markdown"),
    [
        ("# A\n## B\n**C**", True),
        ("1\\. a\n2\\. b\n3\\. c", True),
        ("Điều 1. Tên (**) ghi chú", False),
        ("#1 tiêu đề\n#2\n#3", False),
        ("<!-- drafting/document@1 -->", True),
    ],
)
def test_what_looks_like_markdown(text: str, is_markdown: bool) -> None:
    assert looks_like_markdown(text) is is_markdown


def test_emphasis_over_two_lines_of_one_paragraph() -> None:
    page = "# A\n\n*(Ban hành kèm theo Quyết định  \nngày 29)*\n\n* một\n\nhai*\n"
    texts = [line.text for line in read_markdown(SOURCE, page.encode()).lines if line.text]
    assert texts == ["A", "(Ban hành kèm theo Quyết định  ", "ngày 29)", "* một", "hai*"]
