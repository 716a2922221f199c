"""Numbers that Word generates, computed; LibreOffice is asked for its own where it is there."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from drafting.model import Source
from drafting.reading.docx import read_docx
from drafting.word.number_formats import written
from tests.office import convert
from tests.reading.packages import level, numbered, package, paragraph

CASES = Path(__file__).parents[1] / "cases" / "reading" / "numbering.toml"
LOADED: list[dict[str, Any]] = tomllib.loads(CASES.read_text(encoding="utf-8"))["case"]
SOURCE = Source("a.docx", "", "docx")


def numbering(case: dict[str, Any]) -> str:
    """The numbering part of a case."""
    made = ""
    for key, levels in enumerate(case["lists"]):
        inner = "".join(level(at, *given) for at, given in enumerate(levels))
        if "start" in case:
            inner = inner.replace('<w:start w:val="1"/>', "", 1)
        made += f'<w:abstractNum w:abstractNumId="{key}">{inner}</w:abstractNum>'
    for number, abstract, start in case.get("uses", [[1, 0, 0]]):
        over = f'<w:startOverride w:val="{start}"/>'
        changed = f'<w:lvlOverride w:ilvl="0">{over}</w:lvlOverride>' if start else ""
        made += f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{changed}</w:num>'
    return made


def made(case: dict[str, Any]) -> bytes:
    """The Word file of a case: every paragraph says ``Chữ``."""
    body = "".join(numbered("Chữ", at, number) for at, number in case["paragraphs"])
    return package(body, {"numbering": numbering(case)})


@pytest.mark.parametrize("case", LOADED, ids=lambda case: case["name"])
def test_labels(case: dict[str, Any]) -> None:
    lines = read_docx(SOURCE, made(case)).lines
    labels = [line.text.removesuffix("Chữ").strip() for line in lines]
    assert labels == case["printed"]


@pytest.mark.soffice
def test_labels_are_those_of_an_office_program(tmp_path: Path) -> None:
    asked = [case for case in LOADED if case.get("office", True)]
    files = [tmp_path / f"{at}.docx" for at in range(len(asked))]
    for file, case in zip(files, asked, strict=True):
        file.write_bytes(made(case))
    converted = convert(tmp_path, "txt:Text (encoded):UTF8", *files)
    for file, case in zip(converted, asked, strict=True):
        printed = file.read_text(encoding="utf-8-sig").split("\n")
        labels = [line.removesuffix("Chữ").strip() for line in printed if line.strip()]
        assert labels == case["printed"], case["name"]


def test_a_style_brings_its_number_and_its_level() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Chuong"><w:name w:val="heading 1"/><w:pPr>'
        '<w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="DieuX"><w:name w:val="heading 2"/>'
        '<w:basedOn w:val="Chuong"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Goc"><w:name w:val="heading 3"/>'
        '<w:basedOn w:val="DieuX"/></w:style>'
    )
    levels = level(0, "upperRoman", "Chương %1.", '<w:pStyle w:val="Chuong"/>') + level(
        1, "decimal", "Điều %2.", '<w:pStyle w:val="DieuX"/>'
    )
    listed = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = "".join(
        paragraph(text, f'<w:pStyle w:val="{style}"/>')
        for text, style in (("A", "Chuong"), ("B", "DieuX"), ("C", "Goc"), ("D", "Chuong"))
    )
    lines = read_docx(SOURCE, package(body, {"styles": styles, "numbering": listed})).lines
    assert [line.text for line in lines] == [
        "Chương I. A", "Điều 1. B", "Điều 2. C", "Chương II. D",
    ]  # fmt: skip


def test_a_list_style_stands_for_the_list_that_it_names() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="DS"><w:name w:val="Danh"/><w:pPr><w:numPr>'
        '<w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    listed = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="DS"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1">{level(0, "decimal", "%1)")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    data = package(numbered("A", 0), {"styles": styles, "numbering": listed})
    assert read_docx(SOURCE, data).lines[0].text == "1) A"


@pytest.mark.parametrize(
    ("count", "form", "text"),
    [
        (27, "lowerLetter", "aa"), (53, "lowerLetter", "aaa"), (26, "upperLetter", "Z"),
        (1999, "upperRoman", "MCMXCIX"), (4, "lowerRoman", "iv"), (0, "upperRoman", "0"),
        (21, "vietnameseCounting", "hai mươi mốt"), (15, "vietnameseCounting", "mười lăm"),
        (10, "vietnameseCounting", "mười"), (44, "vietnameseCounting", "bốn mươi bốn"),
        (7, "chineseCounting", "7"), (3, "none", ""),
    ],
)  # fmt: skip
def test_formats(count: int, form: str, text: str) -> None:
    assert written(count, form) == text
