"""Rule lines as drawn lines: the same lengths as bordered ones, in both forms that Word knows."""

from pathlib import Path

import pdfplumber
import pytest
from lxml import etree

from drafting.checking.check import check
from drafting.rendering.decision import render_decision
from drafting.rendering.drawn_rules import with_drawn_rules, with_lines
from drafting.rendering.layout import RULES
from drafting.rendering.programme import render_programme
from drafting.word.drawn_lines import drawn_lines
from drafting.word.package import read_parts
from drafting.word.wordml import TWIPS_PER_MM, W, parse_part, style_of
from tests.gold import structure
from tests.office import to_pdf
from tests.rendering.papers import document, faults, read_back
from tests.rendering.test_programme import programme

MM = 25.4 / 72
BORDERED = render_decision(structure("new"), "nd34-2016")
DRAWN = with_drawn_rules(BORDERED)
DOCX_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
LINE = "{urn:schemas-microsoft-com:vml}line"


def rules(paper: bytes) -> list[etree._Element]:
    return [p for p in document(paper).iter(f"{W}p") if style_of(p) in RULES]


def test_each_line_is_drawn_once_and_level_in_the_middle_of_its_column() -> None:
    for paragraph in rules(DRAWN):
        (line,) = drawn_lines(paragraph)
        assert (line.frame, line.align, line.tilt) == ("column", "center", 0)
        border = paragraph.find(f"{W}pPr/{W}pBdr/{W}top")
        assert border is not None
        assert border.get(f"{W}val") == "none"
    assert len(rules(DRAWN)) == len(rules(BORDERED)) == 6


def test_the_motto_line_is_as_long_as_the_bordered_one() -> None:
    room = round(98 * TWIPS_PER_MM)
    for before, after in zip(rules(BORDERED), rules(DRAWN), strict=True):
        if style_of(before) == "KeTieuNgu":
            indent = before.find(f"{W}pPr/{W}ind")
            assert indent is not None
            bordered = room - 2 * int(indent.get(f"{W}left", 0))
            assert drawn_lines(after)[0].length == pytest.approx(bordered / TWIPS_PER_MM, abs=0.05)


def test_the_older_form_has_the_same_length() -> None:
    for paragraph in rules(DRAWN):
        (old,) = paragraph.iter(LINE)
        points = float(old.get("to", "").split("pt")[0])
        assert points * MM == pytest.approx(drawn_lines(paragraph)[0].length, abs=0.05)


def test_numbers_differ_and_the_description_says_which_line_it_is() -> None:
    marks = list(document(DRAWN).iter(DOCX_PR))
    assert len({m.get("id") for m in marks}) == len(marks)
    assert [m.get("descr") for m in marks[:3]] == [
        "Kẻ dưới cơ quan ban hành", "Kẻ dưới tiêu ngữ", "Kẻ dưới trích yếu",
    ]  # fmt: skip


def test_the_file_says_the_mode_in_which_a_line_stays_in_its_cell() -> None:
    settings = parse_part(read_parts(DRAWN)["word/settings.xml"])
    (mode,) = settings.iter(f"{W}compatSetting")
    assert mode.get(f"{W}val") == "15"


def test_nothing_else_of_the_paper_changes() -> None:
    assert read_back(DRAWN) == read_back(BORDERED)
    assert with_lines(BORDERED, "border") == BORDERED
    assert with_lines(BORDERED, "drawn") == DRAWN == with_drawn_rules(BORDERED)


@pytest.mark.parametrize(
    "paper", [DRAWN, with_drawn_rules(render_programme(programme(), "nd30-2020"))]
)
def test_a_validator_finds_nothing(paper: bytes, tmp_path: Path) -> None:
    assert faults(paper, tmp_path) == []


def test_the_checker_of_layout_finds_nothing() -> None:
    report = check("docx", DRAWN, "nd34-2016", "2024-05-31")
    assert report.profile == "nd34-2016"
    assert report.findings == ()


@pytest.mark.soffice
def test_an_office_program_lays_both_out_alike(tmp_path: Path) -> None:
    files = [tmp_path / "border.docx", tmp_path / "drawn.docx"]
    for file, data in zip(files, (BORDERED, DRAWN), strict=True):
        file.write_bytes(data)
    bordered, drawn = (_lines(pdf) for pdf in to_pdf(tmp_path, *files))
    assert len(bordered) == len(drawn) == 6
    for one, other in zip(bordered, drawn, strict=True):
        assert other == pytest.approx(one, abs=0.6)
        assert other[1:3] == pytest.approx(one[1:3], abs=0.15)


def _lines(pdf: Path) -> list[tuple[float, ...]]:
    """Page, left, right and height of each line, in reading order; one drawn twice once."""
    found: dict[tuple[int, int, int], tuple[float, ...]] = {}
    with pdfplumber.open(pdf) as opened:
        for number, page in enumerate(opened.pages):
            for line in (*page.lines, *page.rects, *page.curves):
                left, right, top = (line[side] * MM for side in ("x0", "x1", "top"))
                if right - left > 10:
                    key = number, round(left), round(top)
                    found.setdefault(key, (number, left, right, top))
    return [found[key] for key in sorted(found)]
