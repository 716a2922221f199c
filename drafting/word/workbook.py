"""The sheets of an Excel workbook as rows of cells of lines, as stored; nothing is computed."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from lxml import etree

from drafting.word.cells import Lines, Row
from drafting.word.package import Parts
from drafting.word.parts import xml
from drafting.word.sheet_comments import comments, plain

BOOK = "xl/workbook.xml"
STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

DATES = frozenset((*range(14, 18), 22))
"""Built-in formats that show a number as a day (ISO/IEC 29500-1, 18.8.30)."""
EPOCH = date(1899, 12, 30)
"""Day 0 of a workbook: chosen so that every day after February 1900 comes out right."""
LAST_DAY = 2_958_465
"""31/12/9999."""

COLUMNS = 256
"""Columns that are read; our sheets have about fifteen, and a stray cell far out costs nothing."""

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_COLUMN = re.compile(r"[A-Z]+")
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')


def sheets(parts: Mapping[str, bytes]) -> list[list[Row]]:
    """The rows of every sheet, in the order of their names; missing cells are empty.

    Raises ``NotAPackage`` where a part is damaged.
    """
    own = dict(parts)
    texts = _strings(own)
    days = _day_styles(own)
    names = sorted((n for n in own if _SHEET.fullmatch(n)), key=lambda n: (len(n), n))
    return [_rows(own, name, texts, days) for name in names]


def _rows(parts: Parts, name: str, texts: list[str], days: frozenset[str]) -> list[Row]:
    said = comments(parts, name)
    return [_row(r, texts, days, said) for r in xml(parts, name).iter(f"{S}row")]


def _strings(parts: Parts) -> list[str]:
    return [_text(i) for i in xml(parts, STRINGS).iter(f"{S}si")] if STRINGS in parts else []


def _text(item: etree._Element) -> str:
    """The words of a string, of all its runs; reading aids (``rPh``) are no part of it."""
    held = (t for t in item.iter(f"{S}t") if not any(True for _ in t.iterancestors(f"{S}rPh")))
    return plain("".join(t.text or "" for t in held))


def _row(
    row: etree._Element, texts: list[str], days: frozenset[str], said: Mapping[str, list[str]]
) -> Row:
    cells: dict[int, Lines] = {}
    for at, cell in enumerate(row.iter(f"{S}c")):
        column = _place(cell.get("r", ""), at)
        if column < COLUMNS:
            cells[column] = tuple(_value(cell, texts, days).split("\n"))
    wide = max(cells, default=-1) + 1
    beside = tuple(said.get(row.get("r", ""), ()))
    return Row(tuple(cells.get(at, ("",)) for at in range(wide)), beside=beside)


def _place(reference: str, at: int) -> int:
    """Column of ``"AB7"``, from 0."""
    letters = _COLUMN.match(reference)
    if letters is None:
        return at
    number = 0
    for letter in letters[0][:3]:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _value(cell: etree._Element, texts: list[str], days: frozenset[str]) -> str:
    kind, inline = cell.get("t", "n"), cell.find(f"{S}is")
    if inline is not None:
        return _text(inline)
    stored = cell.find(f"{S}v")
    value = "" if stored is None else stored.text or ""
    if kind == "s":
        return texts[int(value)] if value.isdecimal() and int(value) < len(texts) else ""
    formula = cell.find(f"{S}f")
    typed = "" if formula is None else formula.text or ""
    if typed and (kind == "e" or not value):  # words that begin with - or = and are no formula
        return f"={typed}"
    if kind == "b":
        return {"0": "SAI", "1": "ĐÚNG"}.get(value, value)
    if kind == "str":
        return plain(value)
    return _day(value) if kind == "n" and cell.get("s") in days else value


def _day(value: str) -> str:
    """A day as an officer reads it; the stored number where it is none."""
    whole = value.partition(".")[0]
    if not whole.isdecimal() or not 0 < int(whole) <= LAST_DAY:
        return value
    return f"{EPOCH + timedelta(days=int(whole)):%d/%m/%Y}"


def _day_styles(parts: Parts) -> frozenset[str]:
    """Numbers of the cell styles that show a day."""
    if STYLES not in parts:
        return frozenset()
    root = xml(parts, STYLES)
    own = {f.get("numFmtId"): f.get("formatCode", "") for f in root.iter(f"{S}numFmt")}
    styles = root.find(f"{S}cellXfs")
    return frozenset(
        str(number)
        for number, style in enumerate(() if styles is None else styles)
        if _is_day(style.get("numFmtId", "0"), own)
    )


def _is_day(number: str, own: Mapping[str | None, str]) -> bool:
    if number in own:
        code = _QUOTED.sub("", own[number]).lower()
        return "y" in code or "d" in code
    return number.isdecimal() and int(number) in DATES
