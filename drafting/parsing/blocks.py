"""From lines to blocks: what each line opens, and which lines go on with the one before."""

from dataclasses import dataclass, field

from drafting.model import ARTICLE, GROUPS, PARAGRAPH, QUOTATION, TABLE
from drafting.parsing.layout import Printed, continues, is_short, join
from drafting.parsing.place import Mark, Place
from drafting.parsing.quotations import quotation_end
from drafting.parsing.recognisers import recognise


@dataclass(slots=True)
class Block:
    """One numbered element or paragraph with all its lines, before the tree is built."""

    kind: str
    number: str | None
    text: str
    """Wrapped lines joined, without the printed number."""
    line: int
    inner: "list[Block]" = field(default_factory=list)
    """What a quotation holds."""
    titled: bool | None = None
    """The source says that ``text`` is a heading (True) or is none (False)."""


def blocks(lines: list[Printed], width: float, *, fragment: bool = False) -> list[Block]:
    """The blocks of ``lines`` in order; every word of the lines is in exactly one."""
    place = Place(width, fragment)
    made: list[Block] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        end = quotation_end(lines, index, place.previous)
        if end:
            made.append(_quotation(lines[index:end], width))
            place.kind, place.previous, index = QUOTATION, lines[end - 1], end
            continue
        mark = recognise(line, place)
        if mark:
            made.append(_opened(mark, line))
            place.enter(mark)
        elif made and _goes_on(made[-1], line, place):
            made[-1].text = join(made[-1].text, line.text) if made[-1].text else line.text
        else:
            made.append(Block(PARAGRAPH, None, line.text, line.number))
            place.kind = PARAGRAPH
        place.previous = line
        index += 1
    return made


def _opened(mark: Mark, line: Printed) -> Block:
    titled = None
    if line.role and mark.kind in (ARTICLE, "clause"):
        titled = line.titled
    return Block(mark.kind, mark.number, mark.text, line.number, titled=titled)


def _goes_on(block: Block, line: Printed, place: Place) -> bool:
    """``line``, which opens nothing, belongs to ``block``."""
    before = place.previous
    if before is None or block.kind in (QUOTATION, TABLE) or line.role:
        return False
    if block.kind in GROUPS:
        return _title_goes_on(block, line, before, place.width)
    if block.kind == ARTICLE:
        return _heading_goes_on(block, line, before, place.width)
    return continues(before, line, place.width)


def _title_goes_on(block: Block, line: Printed, before: Printed, width: float) -> bool:
    """A chapter's title: the first line behind the number, then lines of the same case."""
    if not block.text:
        return not line.terminal or line.upper
    if block.text.upper() == block.text:
        return line.upper
    return not line.blank and continues(before, line, width)


def _heading_goes_on(block: Block, line: Printed, before: Printed, width: float) -> bool:
    """An article's heading ends with a short line; text behind the number goes on as text."""
    if not block.text:
        return False
    if line.blank or is_short(before, width):
        return continues(before, line, width) and (line.starts_lower or before.text[-1] in ",-–")
    return continues(before, line, width)


def _quotation(lines: list[Printed], width: float) -> Block:
    """A quotation keeps its words as printed; its inside is read as a fragment of another text.

    The inside is read twice: once to find its paragraphs, then paragraph by paragraph, so that a
    paper that prints the same paragraphs reads back to the same tree.
    """
    if lines[0].role:
        paragraphs = [line.text for line in lines]
        starts = [line.number for line in lines]
    else:
        rough = blocks(_inside(lines), width, fragment=True)
        starts = [block.line for block in rough]
        paragraphs = _verbatim(lines, set(starts))
    whole = [
        Printed(text, text, number, blank=True)
        for text, number in zip(paragraphs, starts, strict=True)
    ]
    inner = blocks(_inside(whole), 0.0, fragment=True)
    return Block(QUOTATION, None, "\n".join(paragraphs), lines[0].number, inner)


def _verbatim(lines: list[Printed], starts: set[int]) -> list[str]:
    """The quotation's paragraphs as printed, marks included."""
    paragraphs = [lines[0].text]
    for line in lines[1:]:
        if line.number in starts:
            paragraphs.append(line.text)
        else:
            paragraphs[-1] = join(paragraphs[-1], line.text)
    return paragraphs


def _inside(lines: list[Printed]) -> list[Printed]:
    """``lines`` without the quotation's own marks; a line that is nothing but marks falls out."""
    last = len(lines) - 1
    made = [_stripped(line, at == 0, at == last) for at, line in enumerate(lines)]
    return [line for line in made if line.text]


def _stripped(line: Printed, first: bool, last: bool) -> Printed:
    text = line.text
    if first:
        text = text[1:].lstrip()
    if last:
        text = text.rstrip(" .;,)").rstrip('”"»').rstrip()
    return Printed(text, text, line.number, line.page, None, line.blank)
