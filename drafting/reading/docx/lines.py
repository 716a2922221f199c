"""From paragraphs and tables of a Word file to lines, and to what is set aside."""

from collections.abc import Callable, Iterable, Iterator

from drafting.lines import Line
from drafting.model import APPENDIX, GROUPS, SetAside
from drafting.reading.docx.content import Block, Chunk, Paragraph, Table
from drafting.reading.paragraphs import parts
from drafting.reading.tables import ROLE, Grid, is_data, text_of
from drafting.text.blanks import hide
from drafting.text.characters import squeeze
from drafting.word.roles import CONTINUED, READ_AS, TITLED, Role

BOUNDARY = "instrument"
"""Role of a line that only says that an instrument begins."""

WITHOUT_WORDS = ("rule", "table-end", "page-number")
STAMPS = ("draft-stamp", "remark")
"""Roles of our own papers whose words are no part of the text."""

ENTRIES = ("cell", "column-title", "key", "old-text", "new-text", "outcome", "draft-note", "note")
"""Roles of our own papers that stand only in tables of entries."""

Reader = Callable[[str], Iterable[Line]]
"""Id of a part that is a file of another kind → its lines."""


class Lines:
    """Makes the lines of one document."""

    def __init__(self, roles: dict[str, Role], chunk: Reader) -> None:
        """``roles`` are those of our own styles, none for anybody else's paper."""
        self._roles, self._chunk = roles, chunk
        self._label = ""
        """Kind of group whose number is the last line, its title still to come."""
        self.made: list[Line] = []
        self.aside: list[SetAside] = []

    def add(self, blocks: Iterable[Block], number: int = 0) -> None:
        """Take ``blocks``; ``number`` is the paragraph that a text box hangs on."""
        for block in blocks:
            if isinstance(block, Paragraph):
                self._paragraph(block, number or block.number)
            elif isinstance(block, Table):
                self._table(block, number or block.number)
            else:
                self._other(block, number or block.number)

    def _paragraph(self, block: Paragraph, number: int) -> None:
        self.aside += [SetAside(number, squeeze(t), why) for why, t in _grouped(block.aside)]
        text = block.label + block.text
        role = self._roles.get(block.style)
        if block.contents and text.strip():
            self.aside.append(SetAside(number, squeeze(text), "contents"))
        elif role is not None:
            self._own(role, text, number)
        else:
            self.made += [Line(part, number) for part in parts(text)]
        self.add(block.boxes, number)

    def _own(self, role: Role, text: str, number: int) -> None:
        """A paragraph that says by its style what it is."""
        kind = READ_AS.get(role.role, role.role)
        words = hide(squeeze(text))
        if role.role == "page-start":
            self.made.append(Line("—", number, role=BOUNDARY))
        elif not words or role.role in WITHOUT_WORDS:  # words there were typed by somebody
            self.made.append(Line(words, number))
        elif role.role in STAMPS:
            self.aside.append(SetAside(number, words, role.role))
        elif kind in CONTINUED:
            self._title(CONTINUED[kind], words, number)
        else:
            self.made.append(Line(words, number, role=kind, titled=TITLED.get(role.style)))
            self._label = kind if kind in GROUPS else ""

    def _title(self, kind: str, words: str, number: int) -> None:
        """A title on a line of its own joins the number above it, as ``Chương I. TITLE``."""
        before = self.made[-1] if self.made else None
        if before is None or before.role != kind:
            # only an appendix may lack a number
            text = f"Phụ lục. {words}" if kind == APPENDIX else words
            self.made.append(Line(text, number, role=kind))
            return
        mark = ". " if self._label == kind and before.text[-1:].isalnum() else " "
        self.made[-1] = Line(f"{before.text}{mark}{words}", before.number, role=kind)
        self._label = ""

    def _table(self, block: Table, number: int) -> None:
        cells = [[(self._words(cell.blocks), cell.span) for cell in row] for row in block.rows]
        rows = [[t for text, span in row for t in (text, *[""] * (span - 1))] for row in cells]
        grid = Grid(rows, block.bordered)
        if self._is_data(block, grid):
            if any(any(row) for row in rows):
                self.made.append(Line(text_of(grid), number, role=ROLE))
            self._asides_of(block, number)
            return
        self.made.append(Line("", number))
        for row in block.rows:
            for cell in row:
                self.add(cell.blocks)

    def _is_data(self, block: Table, grid: Grid) -> bool:
        if not self._roles:
            return is_data(grid)
        styles = {p.style for row in block.rows for cell in row for p in paragraphs(cell.blocks)}
        own = {self._roles[style].role for style in styles if style in self._roles}
        return not own.isdisjoint(ENTRIES) if own else is_data(grid)

    def _words(self, blocks: Iterable[Block]) -> str:
        """All words of a cell on one line."""
        return " ".join(filter(None, (squeeze(_all(p)) for p in paragraphs(blocks))))

    def _asides_of(self, block: Table, number: int) -> None:
        for row in block.rows:
            for cell in row:
                for paragraph in paragraphs(cell.blocks):
                    for why, text in _grouped(paragraph.aside):
                        self.aside.append(SetAside(number, squeeze(text), why))

    def _other(self, block: Chunk, number: int) -> None:
        self.made += [Line(line.text, number) for line in self._chunk(block.part)]


def paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Every paragraph of ``blocks``, those of tables and text boxes included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            yield from paragraphs(block.boxes)
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from paragraphs(cell.blocks)


def _all(paragraph: Paragraph) -> str:
    return paragraph.label + paragraph.text


def _grouped(aside: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Runs that were set aside for one reason, together."""
    why, text = "", ""
    for reason, words in aside:
        if reason != why and text.strip():
            yield why, text
        text = words if reason != why else text + words
        why = reason
    if text.strip():
        yield why, text
