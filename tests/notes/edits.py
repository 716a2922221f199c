"""What people do to a comparison table in Word, as changes of its XML; more in ``tables``."""

import copy
from collections.abc import Callable

from lxml import etree

from drafting.word.package import DOCUMENT, read_parts, write_parts
from drafting.word.wordml import NAMESPACE, W, text_of
from tests.notes.tables import Root, rows

Change = Callable[[Root], None]
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    f'xmlns:w="{NAMESPACE}" xmlns:r="{RELATED}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def made(inner: str) -> Root:
    """An element with the usual prefixes."""
    name, rest = inner[1:].split(">", 1) if not inner.startswith("<w:p ") else ("w:p", inner[5:])
    return etree.fromstring(f"<{name} {SPACES}>{rest}")


def said(words: str) -> Root:
    """A paragraph of one run."""
    return made(f'<w:p><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>')


def cell(root: Root, key: str, at: int = 3) -> Root:
    return rows(root)[key].findall(f"{W}tc")[at]


def added(key: str, inner: str) -> Change:
    """A paragraph or table at the end of the note's cell; a paragraph follows a table."""

    def change(root: Root) -> None:
        cell(root, key).append(made(inner))
        if inner.startswith("<w:tbl"):
            cell(root, key).append(made("<w:p></w:p>"))

    return change


def _tables(root: Root) -> list[Root]:
    """The tables with rows of four cells, titles among them."""
    return [t for t in root.iter(f"{W}tbl") if any(map(_is_wide, t.findall(f"{W}tr")))]


def _is_wide(row: Root) -> bool:
    return len(row.findall(f"{W}tc")) == 4


def _is_title(row: Root) -> bool:
    return row.find(f"{W}trPr/{W}tblHeader") is not None


def without_titles(root: Root) -> None:
    for table in _tables(root):
        for row in table.findall(f"{W}tr"):
            if _is_title(row):
                table.remove(row)


def without_column(at: int) -> Change:
    def change(root: Root) -> None:
        for row in [r for t in _tables(root) for r in t.findall(f"{W}tr") if _is_wide(r)]:
            row.remove(row.findall(f"{W}tc")[at])

    return change


def with_column(at: int, title: str, key: str, words: str) -> Change:
    """A column more, with a title and with words in one row."""

    def change(root: Root) -> None:
        for row in [r for t in _tables(root) for r in t.findall(f"{W}tr") if _is_wide(r)]:
            cells = row.findall(f"{W}tc")
            shown = title if _is_title(row) else words if text_of(cells[0]) == key else ""
            new = etree.Element(f"{W}tc")
            new.append(said(shown))
            row.insert(row.index(cells[at]) if at < len(cells) else len(row), new)

    return change


def retitled(words: str) -> Change:
    def change(root: Root) -> None:
        for table in _tables(root):
            first = next(r for r in table.findall(f"{W}tr") if _is_title(r))
            texts = list(first.findall(f"{W}tc")[3].iter(f"{W}t"))
            for text in texts:
                text.text = ""
            texts[0].text = words

    return change


def merged_below(key: str, under: str) -> Change:
    """The note's cell drawn over the row below, as Word does it: what both hold in the upper."""

    def change(root: Root) -> None:
        upper, lower = cell(root, key), cell(root, under)
        for each, how in ((upper, "restart"), (lower, "continue")):
            look = each.find(f"{W}tcPr")
            assert look is not None
            etree.SubElement(look, f"{W}vMerge").set(f"{W}val", how)
        for paragraph in list(lower.findall(f"{W}p")):
            upper.append(paragraph)
        lower.append(made("<w:p></w:p>"))

    return change


def merged_beside(key: str, at: int) -> Change:
    """One cell made of two neighbours in a row."""

    def change(root: Root) -> None:
        row = rows(root)[key]
        left, right = row.findall(f"{W}tc")[at : at + 2]
        look = left.find(f"{W}tcPr")
        assert look is not None
        etree.SubElement(look, f"{W}gridSpan").set(f"{W}val", "2")
        for paragraph in list(right.findall(f"{W}p")):
            left.append(paragraph)
        row.remove(right)

    return change


def parted(key: str) -> Change:
    """The table cut in two above a row; the second has no titles."""

    def change(root: Root) -> None:
        row = rows(root)[key]
        table = row.getparent()
        assert table is not None
        second = etree.Element(f"{W}tbl")
        for part in table:
            if part.tag in (f"{W}tblPr", f"{W}tblGrid"):
                second.append(copy.deepcopy(part))
        for each in [row, *row.itersiblings()]:
            second.append(each)
        table.addnext(second)
        table.addnext(made("<w:p></w:p>"))

    return change


def in_another_table(root: Root) -> None:
    """The last table inside the one cell of another, as layouts are drawn."""
    table = list(root.iter(f"{W}tbl"))[-1]
    outer = made("<w:tbl><w:tr><w:tc></w:tc></w:tr></w:tbl>")
    table.addprevious(outer)
    outer[0][0].append(table)


def as_text(root: Root) -> None:
    """Every table turned into paragraphs."""
    for table in list(root.iter(f"{W}tbl")):
        for paragraph in list(table.iter(f"{W}p")):
            table.addprevious(paragraph)
        parent = table.getparent()
        if parent is not None:
            parent.remove(table)


def behind(words: str) -> Change:
    """A paragraph behind the last table."""
    return lambda root: list(root.iter(f"{W}tbl"))[-1].addnext(said(words))


def with_stories(table: bytes) -> bytes:
    """A table with a footnote, a comment, a list and a link in the note of QC 9.1."""
    parts = read_parts(table)
    root = etree.fromstring(parts[DOCUMENT])
    cell(root, "QC 9.1").append(
        made(
            '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr></w:pPr>'
            "<w:r><w:t>mục</w:t></w:r>"
            '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>'
            '<w:hyperlink r:id="rIdLink"><w:r><w:t> nguồn</w:t></w:r></w:hyperlink></w:p>'
        )
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="77"><w:abstractNumId w:val="7"/></w:num>'
    )
    words = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    stories = {
        "footnotes": f'<w:footnote w:id="2">{words.format("cước chú")}</w:footnote>',
        "comments": f'<w:comment w:id="0" w:author="Lan">{words.format("góp ý")}</w:comment>',
        "numbering": numbering,
    }
    name = "word/_rels/document.xml.rels"
    relations = parts[name].decode()
    for kind, inner in stories.items():
        parts[f"word/{kind}.xml"] = f"<w:{kind} {SPACES}>{inner}</w:{kind}>".encode()
        if f'Target="{kind}.xml"' not in relations:
            relation = f'<Relationship Id="rId{kind}" Type="{RELATED}/{kind}" Target="{kind}.xml"/>'
            relations = relations.replace("</Relationships>", f"{relation}</Relationships>")
    link = (
        f'Id="rIdLink" Type="{RELATED}/hyperlink" Target="https://vbpl.vn/1" TargetMode="External"'
    )
    relations = relations.replace("</Relationships>", f"<Relationship {link}/></Relationships>")
    xml = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return write_parts({**parts, name: relations.encode(), DOCUMENT: xml})
