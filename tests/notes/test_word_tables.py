"""Tables of Word files whatever stands around their rows and words."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from drafting.notes.word_tables import read_word
from drafting.word.cells import Row
from drafting.word.package import DOCUMENT
from tests.notes.edits import SPACES

CASES = Path(__file__).parents[1] / "cases" / "word" / "cells.toml"


def read(inner: str) -> tuple[tuple[Row, ...], ...]:
    runs = re.sub(r"R\((\w*)\)", r"<w:r><w:t>\1</w:t></w:r>", inner)
    part = f"<w:document {SPACES}><w:body>{runs}</w:body></w:document>"
    return read_word({DOCUMENT: part.encode()}).tables


@pytest.mark.parametrize("case", tomllib.loads(CASES.read_text(encoding="utf-8"))["case"])
def test_words_of_a_cell(case: dict[str, Any]) -> None:
    (row,) = read(f"<w:tbl><w:tr><w:tc>{case['cell']}</w:tc></w:tr></w:tbl>")[0]
    assert row.cells == (tuple(case["lines"]),)


def test_rows_and_cells_inside_controls_and_rows_struck() -> None:
    def cell(words: str) -> str:
        return f"<w:tc><w:p>R({words})</w:p></w:tc>"

    def control(inner: str) -> str:
        return f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    found = read(
        "<w:tbl><w:tblPr/><w:tblGrid/>"
        f"{control('<w:tr>' + cell('a') + '</w:tr>')}"
        f"<w:tr>{control(cell('b'))}{cell('c')}</w:tr>"
        f'<w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr>{cell("d")}</w:tr></w:tbl>'
    )
    assert [[row.cells for row in rows] for rows in found] == [[(("a",),), (("b",), ("c",))]]


def test_a_bookmark_written_twice_is_one() -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="_dvn_a"/>'
    (row,) = read(f"<w:tbl><w:tr><w:tc><w:p>{mark}{mark}R(a)</w:p></w:tc></w:tr></w:tbl>")[0]
    assert row.bookmarks == ("_dvn_a",)
