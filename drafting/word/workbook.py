"""The sheets of an Excel workbook as rows of cells of lines, as stored; nothing is computed."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from lxml import etree

from drafting.word.cells import Lines, Row
from drafting.word.wordml import parse_part

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

    Raises ``lxml.etree.XMLSyntaxError`` where a part is damaged.
    """
    texts = _strings(parts.get(STRINGS, b""))
    days = _day_styles(parts.get(STYLES, b""))
    names = sorted((n for n in parts if _SHEET.fullmatch(n)), key=lambda n: (len(n), n))
    return [[_row(r, texts, days) for r in parse_part(parts[n]).iter(f"{S}row")] for n in names]


def _strings(part: bytes) -> list[str]:
    return [_text(item) for item in parse_part(part).iter(f"{S}si")] if part else []


def _text(item: etree._Element) -> str:
    """The words of a string, of all its runs; reading aids (``rPh``) are no part of it."""
    held = (t for t in item.iter(f"{S}t") if not any(True for _ in t.iterancestors(f"{S}rPh")))
    return "".join(t.text or "" for t in held)


def _row(row: etree._Element, texts: list[str], days: frozenset[str]) -> Row:
    cells: dict[int, Lines] = {}
    for at, cell in enumerate(row.iter(f"{S}c")):
        column = _place(cell.get("r", ""), at)
        if column < COLUMNS:
            cells[column] = tuple(_value(cell, texts, days).split("\n"))
    wide = max(cells, default=-1) + 1
    return Row(tuple(cells.get(at, ("",)) for at in range(wide)))


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
    if kind == "b":
        return {"0": "SAI", "1": "ĐÚNG"}.get(value, value)
    return _day(value) if kind == "n" and cell.get("s") in days else value


def _day(value: str) -> str:
    """A day as an officer reads it; the stored number where it is none."""
    whole = value.partition(".")[0]
    if not whole.isdecimal() or not 0 < int(whole) <= LAST_DAY:
        return value
    return f"{EPOCH + timedelta(days=int(whole)):%d/%m/%Y}"


def _day_styles(part: bytes) -> frozenset[str]:
    """Numbers of the cell styles that show a day."""
    if not part:
        return frozenset()
    root = parse_part(part)
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
