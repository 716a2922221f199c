"""From lines to blocks: what each line opens, and which lines go on with the one before."""

from collections.abc import Sequence

from drafting.model import ARTICLE, CLAUSE, GROUPS, PARAGRAPH, QUOTATION, TABLE
from drafting.parsing.layout import Printed, joined
from drafting.parsing.place import Mark, Place, Watch
from drafting.parsing.quotations import may_quote, quotation, without_marks
from drafting.parsing.recognisers import recognise
from drafting.parsing.wrapping import UNBROKEN, Wrapping, continues, goes_on_surely, is_open


class Block:
    """One numbered element or paragraph with all its lines; the tree hangs blocks on blocks."""

    __slots__ = (
        "below",
        "heading",
        "id",
        "inner",
        "kind",
        "line",
        "more",
        "number",
        "printed",
        "text",
        "titled",
    )

    def __init__(
        self,
        kind: str,
        number: str | None,
        text: str,
        line: int,
        inner: "Sequence[Block]" = (),
        *,
        titled: bool | None = None,
        printed: str | None = None,
    ) -> None:
        self.kind, self.number, self.line = kind, number, line
        self.text = text
        """Wrapped lines joined, without the printed number."""
        self.inner = inner
        """What a quotation holds."""
        self.titled = titled
        """The source says that ``text`` is a heading (True) or is none (False)."""
        self.printed = printed
        """Its number as printed, where that departs from the usual form."""
        self.more: list[str] | None = None
        """Further lines while it is read; a paragraph may be very long."""
        self.below: list[Block] | None = None
        """What the tree hangs on it."""
        self.heading: str | None = None
        self.id = ""

    @property
    def children(self) -> "Sequence[Block]":
        """What hangs on it."""
        return self.below or ()

    def hang(self, block: "Block") -> None:
        """Hang ``block`` on it, behind all others."""
        if self.below is None:
            self.below = []
        self.below.append(block)

    def add(self, line: str) -> None:
        """Take one more line."""
        if not self.text:
            self.text = line
        elif self.more is None:
            self.more = [line]
        else:
            self.more.append(line)

    def close(self) -> None:
        """Join its lines."""
        if self.more:
            self.text = joined((self.text, *self.more))
            self.more = None


LONGEST_TITLE = 10
"""Lines of a chapter's title."""

LONGEST_HEADING = 2
"""Lines of an article's title, as a rule."""

LONGEST_SENTENCE = 30
"""Lines that the end of a sentence is looked for in."""

DEEPEST = 3
"""Quotations inside quotations; what lies deeper is read as plain words."""


def blocks(
    lines: Sequence[Printed],
    wrapping: Wrapping,
    watch: Watch,
    *,
    plain: bool = False,
    depth: int = 0,
) -> list[Block]:
    """The blocks of ``lines`` in order; every word of the lines is in exactly one.

    ``watch`` takes what is noted by the way. ``depth`` counts the quotations around a piece of
    another text, whose first number may be any.
    """
    place = Place(wrapping, lines, fragment=depth > 0, plain=plain, depth=depth, watch=watch)
    made: list[Block] = []
    while place.index < len(lines):
        line = lines[place.index]
        end = _many(lines, place, made)
        if end:
            place.previous, place.index = lines[end - 1], end
            continue
        mark = recognise(line, place)
        if line.role == "title" and made:
            made[-1].text = line.text
        elif mark:
            made.append(_opened(mark, line))
            place.enter(mark)
        elif made and _goes_on(made[-1], line, place):
            made[-1].add(line.text)
        else:
            made.append(Block(PARAGRAPH, None, line.text, line.number))
            place.kind = PARAGRAPH
        place.previous = line
        place.index += 1
    for block in made:
        block.close()
    return made


def _many(lines: Sequence[Printed], place: Place, made: list[Block]) -> int:
    """Index after the table or quotation that begins here, which is then made; 0 for none."""
    start = place.index
    if lines[start].role == TABLE:
        made.append(Block(TABLE, None, lines[start].text, lines[start].number))
        place.kind = TABLE
        return start + 1
    if place.depth >= DEEPEST or not may_quote(lines[start]):
        return 0
    found = quotation(lines, place)
    if found is None:
        return 0
    if found.doubt:
        place.watch.doubts.append((lines[start].number, found.doubt))
    if found.end:
        made.append(_quotation(lines[start : found.end], place))
        place.kind = QUOTATION
    return found.end


def _opened(mark: Mark, line: Printed) -> Block:
    titled = line.titled if line.role and mark.kind in (ARTICLE, CLAUSE) else None
    return Block(
        mark.kind, mark.number, mark.text, line.number, titled=titled, printed=mark.printed
    )


def _goes_on(block: Block, line: Printed, place: Place) -> bool:
    """``line``, which opens nothing, belongs to ``block``."""
    before = place.previous
    if before is None or block.kind in (QUOTATION, TABLE) or line.role:
        return False
    if block.kind in GROUPS:
        return _title_goes_on(block, line, before, place.wrapping)
    if block.kind == ARTICLE:
        return _heading_goes_on(block, line, before, place)
    if not block.text:
        return True
    return continues(before, line, place.wrapping)


def _title_goes_on(block: Block, line: Printed, before: Printed, wrapping: Wrapping) -> bool:
    """A chapter's title: the first line behind the number, then lines of the same case."""
    if not block.text:
        return not line.terminal or line.upper
    if block.more and len(block.more) > LONGEST_TITLE:
        return False
    if block.text.isupper():
        return line.upper
    return not line.blank and continues(before, line, wrapping)


def _heading_goes_on(block: Block, line: Printed, before: Printed, place: Place) -> bool:
    """An article's heading ends with a short line; text behind the number goes on as text."""
    if not block.text:
        return False
    if (line.blank and not line.soft) or place.wrapping.short(before, line):
        return goes_on_surely(before, line)
    if line.text[0].isupper() and not is_open(before.text) and _is_sentence(block, place):
        return False
    return continues(before, line, place.wrapping)


def _is_sentence(block: Block, place: Place) -> bool:
    """A full line that looks like a title, then a capital: the article's text begins here.

    Only where the text's articles have titles; and where the words from here on end a sentence.
    """
    lines = len(block.more or ()) + 1
    if lines > LONGEST_HEADING or not place.ahead.has_titles:
        return False
    last = place.lines[place.index]
    for after in place.lines[place.index + 1 : place.index + LONGEST_SENTENCE]:
        if place.wrapping.short(last, after) or last.terminal:
            break
        last = after
    return last.text[-1] in ".;"


def _quotation(lines: Sequence[Printed], place: Place) -> Block:
    """A quotation keeps its words as printed; its inside is read as a fragment of another text.

    The inside is read twice: once to find its paragraphs, then paragraph by paragraph, so that a
    paper that prints the same paragraphs reads back to the same tree.
    """
    lines = [part for line in lines for part in _rows(line)]
    starts = list(range(len(lines))) if lines[0].role else _paragraph_starts(lines, place)
    ends = (*starts[1:], len(lines))
    paragraphs = [
        joined([line.text for line in lines[start:end]])
        for start, end in zip(starts, ends, strict=True)
    ]
    whole = [
        Printed(text, text, lines[start].number, blank=True)
        for text, start in zip(paragraphs, starts, strict=True)
    ]
    inner = blocks(_inside(whole), UNBROKEN, Watch(), depth=place.depth + 1)
    return Block(QUOTATION, None, "\n".join(paragraphs), lines[0].number, inner)


def _rows(line: Printed) -> list[Printed]:
    """The rows of a table inside a quotation, each a paragraph; any other line as it is."""
    if line.role != TABLE:
        return [line]
    rows = (" ".join(row.split()) for row in line.text.split("\n"))
    return [Printed(row, row, line.number, line.page, None, blank=True) for row in rows if row]


def _paragraph_starts(lines: Sequence[Printed], place: Place) -> list[int]:
    """Positions of the lines that begin a paragraph."""
    counted = [
        Printed(line.text, line.text, at, line.page, None, line.blank, soft=line.soft)
        for at, line in enumerate(lines)
    ]
    rough = blocks(_inside(counted), place.wrapping, Watch(), depth=DEEPEST)
    return sorted({0, *(block.line for block in rough)})


def _inside(lines: Sequence[Printed]) -> list[Printed]:
    """``lines`` without the quotation's own marks; a line that is nothing but marks falls out."""
    last = len(lines) - 1
    made = [_stripped(line, at == 0, at == last) for at, line in enumerate(lines)]
    return [line for line in made if line.text]


def _stripped(line: Printed, first: bool, last: bool) -> Printed:
    if not first and not last:
        return line
    text = without_marks(line.text, first=first, last=last)
    return Printed(text, text, line.number, line.page, None, line.blank, soft=line.soft)
