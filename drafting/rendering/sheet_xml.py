"""A workbook written straight as its XML: valid, the same bytes every time, in time linear to it.

A cell is text, rich text or a number; text never becomes a formula or a date. Element order
follows ISO/IEC 29500-1, part 18.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from drafting.word.metrics import wrap
from drafting.word.package import Parts
from drafting.word.tracked import clean

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
APPLICATION = "application/vnd.openxmlformats-officedocument"
KIND = f"{APPLICATION}.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
DAY = "2024-01-01T00:00:00Z"

PLAIN, STRUCK, STRONG = "", "<strike/>", "<b/><i/>"
"""Looks of words in a cell."""

Rich = Sequence[tuple[str, str]]
"""Words, each with its look."""
Value = str | float | Rich | None

TEXT, BOLD, NUMBER, TITLE, TYPED_TITLE = range(1, 6)
"""Styles of cells, by their place in ``STYLES``."""

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


def workbook_parts(
    sheets: Sequence[Sheet], font: str, size: int, title: str, theme: bytes
) -> Parts:
    """The parts of a workbook with these sheets: titles frozen, filtered, printed on each page.

    ``theme`` is the theme part of any Office file; programs want one, nothing here uses it.
    """
    strings: dict[str, int] = {}
    made = {
        f"xl/worksheets/sheet{number}.xml": _sheet(sheet, strings, (font, size))
        for number, sheet in enumerate(sheets, 1)
    }
    items = "".join(strings)
    made["xl/sharedStrings.xml"] = (
        f'<sst xmlns="{MAIN}" count="{_uses(made)}" uniqueCount="{len(strings)}">{items}</sst>'
    )
    made["xl/styles.xml"] = STYLES.replace("{font}", font).replace("{size}", str(size))
    made["xl/workbook.xml"] = _book(sheets)
    made |= _frame(len(sheets), title)
    parts = {name: (HEAD + part).encode() for name, part in made.items()}
    return {**parts, "xl/theme/theme1.xml": theme}


def _uses(parts: dict[str, str]) -> int:
    return sum(part.count(' t="s"') for part in parts.values())


def _sheet(sheet: Sheet, strings: dict[str, int], letters: tuple[str, int]) -> str:
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
    look = f'<sz val="{size}"/><color rgb="FF000000"/><rFont val={quoteattr(font)}/>'
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
        own = sum(max(1, len(wrap(line, size, "regular", room))) for line in words.split("\n"))
        lines = max(lines, own)
    return min(TALLEST, round(lines * size * 1.22 + 4, 1))


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
        whole = "".join(words for words, _ in pieces)
        pieces = [(whole[: LONGEST - len(CUT)] + CUT, PLAIN)]
    if all(own == PLAIN for _, own in pieces):
        return f"<si>{_words(''.join(words for words, _ in pieces))}</si>"
    runs = "".join(
        f"<r><rPr>{own}{look}</rPr>{_words(words)}</r>" for words, own in pieces if words
    )
    return f"<si>{runs}</si>"


def _words(words: str) -> str:
    return f'<t xml:space="preserve">{clean(words)}</t>'


def letter(column: int) -> str:
    """Name of a column from 0: ``A`` … ``Z``, ``AA`` …"""
    name = ""
    while column >= 0:
        name = chr(65 + column % 26) + name
        column = column // 26 - 1
    return name


def _book(sheets: Sequence[Sheet]) -> str:
    listed, filters, titles = [], [], []
    for number, sheet in enumerate(sheets, 1):
        own = clean("'{}'!".format(sheet.title.replace("'", "''")))
        last = f"${letter(len(sheet.columns) - 1)}${len(sheet.rows) + 1}"
        listed.append(
            f'<sheet name={quoteattr(sheet.title)} sheetId="{number}" r:id="rId{number}"/>'
        )
        scope = f'localSheetId="{number - 1}"'
        filters.append(
            f'<definedName name="_xlnm._FilterDatabase" {scope}{HIDDEN}>'
            f"{own}$A$1:{last}</definedName>"
        )
        titles.append(f'<definedName name="_xlnm.Print_Titles" {scope}>{own}$1:$1</definedName>')
    return (
        f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}/relationships"><bookViews><workbookView/>'
        f"</bookViews><sheets>{''.join(listed)}</sheets>"
        f"<definedNames>{''.join(filters + titles)}</definedNames></workbook>"
    )


def _frame(count: int, title: str) -> dict[str, str]:
    """Content types, relations, properties."""
    sheets = [f"worksheets/sheet{n}.xml" for n in range(1, count + 1)]
    overrides = [
        ("/xl/workbook.xml", f"{KIND}.sheet.main+xml"),
        ("/xl/styles.xml", f"{KIND}.styles+xml"),
        ("/xl/theme/theme1.xml", f"{APPLICATION}.theme+xml"),
        ("/xl/sharedStrings.xml", f"{KIND}.sharedStrings+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", f"{APPLICATION}.extended-properties+xml"),
        *((f"/xl/{sheet}", f"{KIND}.worksheet+xml") for sheet in sheets),
    ]
    named = "".join(f'<Override PartName="{n}" ContentType="{k}"/>' for n, k in overrides)
    types = (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{named}</Types>'
    )
    own = [(f"rId{n}", f"{OFFICE}/relationships/worksheet", s) for n, s in enumerate(sheets, 1)]
    own += [
        ("rIdTheme", f"{OFFICE}/relationships/theme", "theme/theme1.xml"),
        ("rIdStyles", f"{OFFICE}/relationships/styles", "styles.xml"),
        ("rIdStrings", f"{OFFICE}/relationships/sharedStrings", "sharedStrings.xml"),
    ]
    return {
        "[Content_Types].xml": types,
        "_rels/.rels": _relations([
            ("rId1", f"{OFFICE}/relationships/officeDocument", "xl/workbook.xml"),
            ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", f"{OFFICE}/relationships/extended-properties", "docProps/app.xml"),
        ]),
        "xl/_rels/workbook.xml.rels": _relations(own),
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{clean(title)}</dc:title><dc:creator>drafting-vn</dc:creator>"
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{DAY}</dcterms:created>'
            f'<dcterms:modified xsi:type="dcterms:W3CDTF">{DAY}</dcterms:modified>'
            "</cp:coreProperties>"
        ),
        "docProps/app.xml": (
            f'<Properties xmlns="{OFFICE}/extended-properties">'
            "<Application>drafting-vn</Application></Properties>"
        ),
    }  # fmt: skip


def _relations(rows: Iterable[tuple[str, str, str]]) -> str:
    links = "".join(f'<Relationship Id="{i}" Type="{k}" Target="{t}"/>' for i, k, t in rows)
    return f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'


_TOP = '<alignment vertical="top" wrapText="1"/>'
_MIDDLE = '<alignment horizontal="center" vertical="center" wrapText="1"/>'
_FONT = '<sz val="{size}"/><color rgb="FF000000"/><name val="{font}"/>'
_SIDES = "".join(
    f'<{side} style="thin"><color rgb="FFBFBFBF"/></{side}>'
    for side in ("left", "right", "top", "bottom")
)
_FILL = (
    '<fill><patternFill patternType="solid"><fgColor rgb="FF{}"/><bgColor indexed="64"/>'
    "</patternFill></fill>"
)


def _style(format_: int, font: int, fill: int, alignment: str) -> str:
    return (
        f'<xf numFmtId="{format_}" fontId="{font}" fillId="{fill}" borderId="1" xfId="0" '
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">'
        f"{alignment}</xf>"
    )


STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="2"><font>{_FONT}</font><font><b/>{_FONT}</font>'
    '</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill>'
    f'<patternFill patternType="gray125"/></fill>{_FILL.format("E7E6E6")}{_FILL.format("FFF2CC")}'
    '</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
    f"<border>{_SIDES}<diagonal/></border></borders>"
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    f"{_style(49, 0, 0, _TOP)}{_style(49, 1, 0, _TOP)}{_style(2, 0, 0, _TOP)}"
    f"{_style(49, 1, 2, _MIDDLE)}{_style(49, 1, 3, _MIDDLE)}</cellXfs>"
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
"""Format 49 is text: what is typed there stays as it was typed. Grey is computed, yellow typed."""
