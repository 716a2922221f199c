"""What the redline takes from the template of a decision: page, columns, table styles."""

from typing import Any, NamedTuple

from lxml import etree

from drafting.word.package import DOCUMENT, Parts
from drafting.word.wordml import W, parse_part, style_of
from drafting.word.xml_text import quoted

OF = {"head": "QuocHieu", "closing": "NoiNhan", "grid": "OBang"}
"""Table of the template → a style that only its paragraphs have."""


class Frame(NamedTuple):
    """The template's page and tables, without their words."""

    root: etree._Element
    tables: dict[str, tuple[str, tuple[int, ...]]]
    """Name → the properties of the table as XML, and the widths of its columns in twips."""

    def columns(self, name: str) -> tuple[str, tuple[int, ...]]:
        """Properties with the grid, and widths, of the head or the closing block."""
        properties, widths = self.tables[name]
        return properties + _grid(widths), widths

    def grid(self, columns: int) -> tuple[str, tuple[int, ...]]:
        """The same for a table of the text itself, with columns of one width."""
        properties, widths = self.tables["grid"]
        equal = (sum(widths) // columns,) * columns
        return properties + _grid(equal), equal

    def document(self, blocks: str) -> etree._Element:
        """The template's main part with ``blocks`` (WordprocessingML) as its content."""
        spaces = "".join(
            f" xmlns:{prefix}={quoted(uri)}" for prefix, uri in self.root.nsmap.items() if prefix
        )
        filled = parse_part(f"<w:body{spaces}>{blocks}</w:body>".encode())
        own: Any = self.root.nsmap  # the stubs know no default namespace
        body = self.root.find(f"{W}body")
        made = etree.Element(self.root.tag, nsmap=own)
        section = None if body is None else body.find(f"{W}sectPr")
        if section is not None:
            filled.append(section)
        made.append(filled)
        return made


def frame(parts: Parts) -> Frame:
    """The frame of a template's ``parts``."""
    root = parse_part(parts[DOCUMENT])
    found = {}
    for name, style in OF.items():
        for made in root.iter(f"{W}tbl"):
            if any(style_of(p) == style for p in made.iter(f"{W}p")):
                found[name] = _taken(made)
    return Frame(root, found)


def _taken(made: etree._Element) -> tuple[str, tuple[int, ...]]:
    properties = made.find(f"{W}tblPr")
    xml = "" if properties is None else etree.tostring(properties, encoding="unicode")
    return xml, tuple(int(c.get(f"{W}w", 0)) for c in made.iter(f"{W}gridCol"))


def _grid(widths: tuple[int, ...]) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tblGrid>{columns}</w:tblGrid>"
