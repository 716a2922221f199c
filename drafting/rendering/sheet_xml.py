"""One sheet of a workbook straight as its XML, in time linear to it.

A cell is text, rich text or a number; text never becomes a formula or a date. Element order
follows ISO/IEC 29500-1, part 18.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from drafting.rendering.sheet_styles import MAIN, NUMBER, TITLE, TYPED_TITLE
from drafting.word.metrics import width
from drafting.word.sheet_comments import escaped
from drafting.word.xml_text import clean, quoted

PLAIN, STRUCK, STRONG = "", "<strike/>", "<b/><i/>"
BOLD_PLAIN, BOLD_STRUCK = "<b/>", "<b/><strike/>"
"""Looks of words in a cell; the last two in a cell whose other words are bold."""

Rich = Sequence[tuple[str, str]]
"""Words, each with its look."""
Value = str | float | Rich | None

LONGEST = 32_767
"""Characters of a cell that Excel takes."""
CUT = " […]"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet."""

    title: str
    width: int
    """In characters."""
    typed: bool = False
    """Meant for typing: its title is yellow, the others' grey."""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: columns and rows of values, each row with the style of its cells."""

    title: str
    columns: Sequence[Column]
    rows: Sequence[tuple[Sequence[Value], int]]


def sheet_xml(sheet: Sheet, strings: dict[str, int], letters: tuple[str, int]) -> str:
    """The sheet; its texts go into ``strings``. ``letters``: name of the typeface and size."""
    font, size = letters
    last = f"{letter(len(sheet.columns) - 1)}{len(sheet.rows) + 1}"
    columns = "".join(
        f'<col min="{n}" max="{n}" width="{c.width}" customWidth="1"{HIDDEN if c.hidden else ""}/>'
        for n, c in enumerate(sheet.columns, 1)
    )
    titles = [
        _cell(letter(at), 1, c.title, TYPED_TITLE if c.typed else TITLE, strings, "")
        for at, c in enumerate(sheet.columns)
    ]
    named = [column.title for column in sheet.columns]
    rows = [f'<row r="1" ht="{_height(named, sheet.columns, size)}">{"".join(titles)}</row>']
    look = f'<sz val="{size}"/><color rgb="FF000000"/><rFont val={quoted(font)}/>'
    for number, (values, style) in enumerate(sheet.rows, 2):
        cells = [_cell(letter(at), number, v, style, strings, look) for at, v in enumerate(values)]
        high = _height(values, sheet.columns, size)
        rows.append(f'<row r="{number}" ht="{high}">{"".join(cells)}</row>')
    return (
        f'<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="A1:{last}"/><sheetViews><sheetView workbookViewId="0">'
        '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
        '<selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{columns}</cols>'
        f'<sheetData>{"".join(rows)}</sheetData><autoFilter ref="A1:{last}"/>'
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>'
        "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>"
    )


HIDDEN = ' hidden="1"'
CHARACTER, TALLEST = 1.9, 409
"""Millimetres of a column for one character of its width; points of the tallest row there is."""


def _height(values: Sequence[Value], columns: Sequence[Column], size: int) -> float:
    """Points that the words of a row take, wrapped in their columns; a program that draws the
    sheet may find another height itself, but not every one does.
    """
    lines = 1
    for value, column in zip(values, columns, strict=True):
        if isinstance(value, float | int) or not value or column.hidden:
            continue
        words = value if isinstance(value, str) else "".join(piece for piece, _ in value)
        room = column.width * CHARACTER
        lines = max(lines, sum(_lines(line, size, room) for line in words.split("\n")))
    return min(TALLEST, round(lines * size * 1.22 + 4, 1))


def _lines(words: str, size: int, room: float) -> int:
    """How many lines of ``room`` millimetres words take; at least one."""
    lines, used, space = 1, 0.0, _wide(" ", size)
    for word in words.split():
        wide = _wide(word, size)
        if used and used + space + wide > room:
            lines, used = lines + 1, wide
        else:
            used += space + wide if used else wide
    return lines


@lru_cache(maxsize=8192)
def _wide(word: str, size: int) -> float:
    """Millimetres; a text has few words that it has not said before."""
    return width(word, size)


def _cell(
    column: str, row: int, value: Value, style: int, strings: dict[str, int], look: str
) -> str:
    place = f'r="{column}{row}"'
    if isinstance(value, float | int):
        return f'<c {place} s="{NUMBER}"><v>{value}</v></c>'
    if not value:
        return f'<c {place} s="{style}"/>'
    item = _item([(value, PLAIN)] if isinstance(value, str) else value, look)
    return f'<c {place} s="{style}" t="s"><v>{strings.setdefault(item, len(strings))}</v></c>'


def _item(pieces: Rich, look: str) -> str:
    """A shared string; one that is too long for a cell is cut, and says so."""
    if sum(len(words) for words, _ in pieces) > LONGEST:
        pieces = [(fitted("".join(words for words, _ in pieces)), PLAIN)]
    if all(own == PLAIN for _, own in pieces):
        return f"<si>{_words(''.join(words for words, _ in pieces))}</si>"
    runs = "".join(
        f"<r><rPr>{own}{look}</rPr>{_words(words)}</r>" for words, own in pieces if words
    )
    return f"<si>{runs}</si>"


def fitted(words: str) -> str:
    """``words`` as a cell holds them: cut where they are too long."""
    return words if len(words) <= LONGEST else words[: LONGEST - len(CUT)] + CUT


def _words(words: str) -> str:
    return f'<t xml:space="preserve">{clean(escaped(words))}</t>'


def letter(column: int) -> str:
    """Name of a column from 0: ``A`` … ``Z``, ``AA`` …"""
    name = ""
    while column >= 0:
        name = chr(65 + column % 26) + name
        column = column // 26 - 1
    return name
