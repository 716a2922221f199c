"""The draft as tracked changes over the old text, in the official layout, as one Word file."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from lxml import etree

from drafting.comparing.result import Comparison, InstrumentComparison
from drafting.model import Document, Instrument
from drafting.rendering.layout import settle
from drafting.rendering.redline_frame import Frame, frame
from drafting.rendering.redline_lay import Block, Comments, Table, lay
from drafting.rendering.redline_moves import links
from drafting.rendering.redline_order import laid_over
from drafting.rendering.redline_pairs import kept_pairs
from drafting.rendering.redline_sheet import Lines, sheet
from drafting.resources import folder
from drafting.word.comments import with_comments
from drafting.word.package import DOCUMENT, read_parts, write_parts
from drafting.word.revision_ids import Revisions
from drafting.word.tracked import (
    DELETED,
    INSERTED,
    KEPT,
    Paragraph,
    Piece,
    cell,
    paragraph,
    row,
    table,
)

AUTHOR = "drafting-vn"
"""Who changes, where nobody is named."""

NO_CELLS: tuple[Lines, Lines] = ((), ())

END = Paragraph("CuoiBang", KEPT)
"""The tiny paragraph that a table needs before and after it."""


def render_redline(
    comparison: Comparison, old: Document, new: Document, author: str = AUTHOR, date: str = ""
) -> bytes:
    """Accepting all changes gives ``new``, rejecting all gives ``old``, paragraph by paragraph.

    ``date`` is an ISO date or time; without it the changes are undated. What moved is struck and
    put in, with a comment at either place.
    """
    parts = read_parts((folder("templates") / "decision.docx").read_bytes())
    writer = _Writer(Revisions(author, date), frame(parts))
    blocks = [
        writer.instrument(*laid, number)
        for number, laid in enumerate(laid_over(comparison, old, new))
    ]
    root = writer.frame.document("".join(blocks))
    settle(root, parts)
    xml = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    parts = with_comments({**parts, DOCUMENT: xml}, writer.comments, writer.revisions)
    return write_parts(parts)


class _Writer:
    """Blocks as WordprocessingML, with one counter for all of them."""

    def __init__(self, revisions: Revisions, frame: Frame) -> None:
        self.revisions, self.frame = revisions, frame
        self.comments: dict[int, str] = {}

    def instrument(
        self,
        old: Instrument | None,
        new: Instrument | None,
        compared: InstrumentComparison,
        number: int,
    ) -> str:
        """One instrument of both texts, or one that stands in one of them only."""
        a, b = sheet(old), sheet(new)
        state = _state(old, new)
        pairs = kept_pairs(compared, a.flow, b.flow)
        blocks = list(lay(a.flow, b.flow, pairs, self._comments(compared, a.flow, b.flow, pairs)))
        closing = self._columns("closing", a.closing, b.closing)
        last = blocks[-1] if blocks else None
        loose = closing and not (isinstance(last, Paragraph) and last.state == KEPT)
        return "".join((
            self._paragraph(Paragraph("SangTrang", state)) if number else "",
            self._columns("head", a.head, b.head),
            *self._blocks(blocks),
            self._paragraph(END) if loose else "",
            closing,
            self._paragraph(END),
        ))  # fmt: skip

    def _comments(
        self,
        compared: InstrumentComparison,
        old: Lines,
        new: Lines,
        pairs: Sequence[tuple[int, int]],
    ) -> Comments:
        sides: dict[str, dict[int, int]] = {"old": {}, "new": {}}
        for link in links(compared, old, new, pairs):
            number = len(self.comments)
            self.comments[number] = link.text
            sides[link.side][link.line] = number
        return Comments(sides["old"], sides["new"])

    def _paragraph(self, made: Paragraph) -> str:
        return paragraph(made, self.revisions)

    def _blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        """Paragraphs and tables; a table stands between kept paragraphs, or programs join what
        is struck before it to its cells.
        """
        kept = True
        for block in blocks:
            if isinstance(block, Paragraph):
                yield self._paragraph(block)
                kept = block.state == KEPT
                continue
            if not kept:
                yield self._paragraph(END)
            yield self._table(block)
            yield self._paragraph(END)
            kept = True

    def _table(self, made: Table) -> str:
        """A table of the text itself."""
        columns = max(len(cells) for cells, _ in made.rows)
        properties, widths = self.frame.grid(columns)
        rows = []
        for cells, state in made.rows:
            filled = [*cells, *[""] * (columns - len(cells))]
            contents = [
                self._paragraph(Paragraph("OBang", KEPT, (Piece(words, state),)))
                for words in filled
            ]
            rows.append(row(map(cell, widths, contents), state, self.revisions))
        return table(properties, rows)

    def _columns(
        self,
        name: str,
        old: Sequence[tuple[Lines, Lines]],
        new: Sequence[tuple[Lines, Lines]],
    ) -> str:
        """Head or closing block: rows of two cells."""
        if not old and not new:
            return ""
        properties, widths = self.frame.columns(name)
        rows = []
        for a, b in zip_longest(old, new):
            cells = [self._cell(*sides) for sides in zip(a or NO_CELLS, b or NO_CELLS, strict=True)]
            state = _state(a, b)
            rows.append(row(map(cell, widths, cells), state, self.revisions, whole=True))
        return table(properties, rows)

    def _cell(self, old: Lines, new: Lines) -> str:
        return "".join(self._blocks(lay(old, new, kept_pairs(None, old, new))))


def _state(old: object, new: object) -> str:
    """The state of what stands on one side or on both."""
    return KEPT if old and new else INSERTED if new else DELETED
