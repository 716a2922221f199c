"""The body of a Word file, or any other story of it, as paragraphs and tables in order.

Whatever wraps a paragraph (content controls, custom XML, alternate content) is looked through;
a wrapper that nobody knows yet is looked through as well, so that no word is lost.
"""

from collections.abc import Iterable, Iterator

from lxml import etree

from drafting.reading.docx.content import Block, Cell, Chunk, Paragraph, Table, Words
from drafting.reading.docx.runs import (
    ALTERNATE,
    SKIPPED,
    Runs,
    chosen,
    in_unicode,
    is_placeholder,
)
from drafting.reading.old_fonts import coding_of
from drafting.word.numbering import Label, Numbering
from drafting.word.styles import Styles, has_lines, value, whole
from drafting.word.wordml import W, style_of

RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

MOST_COLUMNS = 64
"""Columns of a table that Word allows (63), and one more."""

CONTENTS = ("toc ", "TOC ", "mục lục ")
"""How the names of the styles of a table of contents begin."""

KEYWORD = ("Phần", "Chương", "Mục", "Tiểu mục", "Điều", "Phụ lục")
"""A generated number with one of these words and no mark behind it gets a full stop."""


class Story:
    """Reads stories of one document; numbers count on from one to the next."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles, self._numbering = styles, numbering
        self._runs = Runs(styles)
        self._count = 0
        self._contents = False

    def blocks(self, container: Iterable[etree._Element]) -> list[Block]:
        """Everything below ``container`` in reading order."""
        return list(self._blocks(container))

    def _blocks(self, container: Iterable[etree._Element]) -> Iterator[Block]:
        for child in container:
            tag = child.tag
            if tag in SKIPPED:
                continue
            if tag == f"{W}p":
                yield self._paragraph(child)
            elif tag == f"{W}tbl":
                yield self._table(child)
            elif tag == f"{W}altChunk":
                yield Chunk(child.get(RELATED, ""), self._count + 1)
            elif tag == f"{W}sdt":
                yield from self._control(child)
            else:
                inner = chosen(child) if tag == ALTERNATE else child
                if inner is not None:
                    yield from self._blocks(inner)

    def _control(self, control: etree._Element) -> Iterator[Block]:
        """A content control; that of a table of contents marks what it holds."""
        if is_placeholder(control):
            for block in self.blocks(control):
                yield _as_placeholder(block)
            return
        gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
        outer = self._contents
        if gallery is not None and gallery.get(f"{W}val") == "Table of Contents":
            self._contents = True
        yield from self._blocks(control)
        self._contents = outer

    def _paragraph(self, element: etree._Element) -> Paragraph:
        self._count += 1
        style = style_of(element)
        made = Paragraph(self._count, style)
        made.contents = self._contents or self._styles.name(style).startswith(CONTENTS)
        words = Words(aside=made.aside, notes=made.notes, comments=made.comments)
        self._runs.read(element, style, words)
        made.text = in_unicode(words.pieces)
        if not self._is_hidden(element, style, made.text):
            made.label = printed(self._numbering.label(style, element.find(f"{W}pPr")))
        for box in words.boxes:
            before = self._count
            made.boxes.extend(self.blocks(box))
            self._count = before  # paragraphs of a box are none of the body's
        return made

    def _is_hidden(self, element: etree._Element, style: str, text: str) -> bool:
        """Nothing of a paragraph is printed, its mark included: Word does not number it."""
        mark = element.find(f"{W}pPr/{W}rPr")
        return not text and self._styles.look(style, mark).hidden

    def _table(self, element: etree._Element) -> Table:
        number = self._count + 1
        rows = [self._row(row) for row in _below(element, f"{W}tr")]
        return Table(rows, self._is_bordered(element), number)

    def _is_bordered(self, table: etree._Element) -> bool:
        """Lines are drawn between its cells: by itself, by its style, or by a cell."""
        borders = table.find(f"{W}tblPr/{W}tblBorders")
        style = value(table.find(f"{W}tblPr"), "tblStyle")
        own = has_lines(borders) if borders is not None else self._styles.bordered(style)
        return own or any(_has_edge(cell) for cell in table.iter(f"{W}tcBorders"))

    def _row(self, row: etree._Element) -> list[Cell]:
        made = []
        for cell in _below(row, f"{W}tc"):
            columns = whole(value(cell.find(f"{W}tcPr"), "gridSpan")) or 1
            made.append(Cell(self.blocks(cell), min(columns, MOST_COLUMNS)))
        return made


def _below(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Children called ``tag``, wrapped or not."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag not in SKIPPED:
            yield from _below(child, tag)


def _has_edge(borders: etree._Element) -> bool:
    return any(side.get(f"{W}val", "nil") not in ("nil", "none") for side in borders)


def _as_placeholder(block: Block) -> Block:
    if isinstance(block, Paragraph) and block.text:
        block.aside.append(("placeholder", block.text))
        block.text = ""
    return block


def printed(label: Label | None) -> str:
    """A generated number with what parts it from the text."""
    if label is None or not label.text.strip():
        return ""
    text = in_unicode([(label.text, coding_of(label.font), False)]).strip()
    if text.startswith(KEYWORD) and text[-1].isalnum():
        return f"{text}. "
    return text if label.glued else f"{text} "
