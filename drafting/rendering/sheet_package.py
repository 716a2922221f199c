"""A workbook as a package: its sheets, and all that a program wants around them.

Valid, and the same bytes every time: no clock, no library that writes its own version into it.
"""

from collections.abc import Iterable, Sequence

from drafting.rendering.sheet_styles import MAIN, STYLES
from drafting.rendering.sheet_xml import HIDDEN, Sheet, letter, sheet_xml
from drafting.word.package import Parts
from drafting.word.xml_text import clean, quoted

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
APPLICATION = "application/vnd.openxmlformats-officedocument"
KIND = f"{APPLICATION}.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
DAY = "2024-01-01T00:00:00Z"


def workbook_parts(
    sheets: Sequence[Sheet], font: str, size: int, title: str, theme: bytes
) -> Parts:
    """The parts of a workbook with these sheets: titles frozen, filtered, printed on each page.

    ``theme`` is the theme part of any Office file; programs want one, nothing here uses it.
    """
    strings: dict[str, int] = {}
    made = {
        f"xl/worksheets/sheet{number}.xml": sheet_xml(sheet, strings, (font, size))
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


def _book(sheets: Sequence[Sheet]) -> str:
    listed, filters, titles = [], [], []
    for number, sheet in enumerate(sheets, 1):
        own = clean("'{}'!".format(sheet.title.replace("'", "''")))
        last = f"${letter(len(sheet.columns) - 1)}${len(sheet.rows) + 1}"
        listed.append(f'<sheet name={quoted(sheet.title)} sheetId="{number}" r:id="rId{number}"/>')
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
