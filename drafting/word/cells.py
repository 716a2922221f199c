"""The tables of a Word file as rows of cells of lines, whatever was done to them.

Content controls, hyperlinks and fields hold words like any other, so a control that is lost is no
loss.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from drafting.word.wordml import W

Lines = tuple[str, ...]

SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
"""Elements of a run that stand for a character."""

SKIPPED = frozenset(
    (f"{W}pPr", f"{W}rPr", f"{W}sdtPr", f"{W}sdtEndPr", f"{W}tcPr", f"{W}tblPr", f"{W}tblGrid",
     f"{W}trPr", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
)  # fmt: skip
"""Elements that hold no words of their own; a fallback repeats what stands beside it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table or sheet."""

    cells: tuple[Lines, ...]
    bookmarks: tuple[str, ...] = ()
    """Names of the bookmarks that begin in the row, each once."""


def tables(root: etree._Element) -> list[list[Row]]:
    """Every table that stands in no other, in order. Tracked changes are to be settled before."""
    return [[_row(r) for r in _outermost(t, f"{W}tr")] for t in _outermost(root, f"{W}tbl")]


def _outermost(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Elements of that name under ``element``, also inside content controls, not in each other."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in SKIPPED and child.tag != f"{W}p":
            yield from _outermost(child, tag)


def _row(row: etree._Element) -> Row:
    names = (b.get(f"{W}name", "") for b in row.iter(f"{W}bookmarkStart"))
    cells = tuple(_lines(cell) for cell in _outermost(row, f"{W}tc"))
    return Row(cells, tuple(dict.fromkeys(n for n in names if n)))


def _lines(cell: etree._Element) -> Lines:
    """The paragraphs of a cell, those of tables in it included; a line break parts lines too."""
    found = ("".join(_words(p)).split("\n") for p in cell.iter(f"{W}p"))
    return tuple(line for lines in found for line in lines)


def _words(element: etree._Element) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag == f"{W}t":
            yield child.text or ""
        elif tag in SIGNS:
            yield SIGNS[tag]
        elif tag not in SKIPPED and tag != f"{W}p":
            yield from _words(child)
