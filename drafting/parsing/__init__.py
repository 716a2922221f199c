"""From lines to the document's tree."""

import re
from collections.abc import Iterator

from drafting.lines import Reading
from drafting.model import PARAGRAPH, TABLE, UNPLACED, Document, Doubt, Instrument, Node, SetAside
from drafting.parsing import notes
from drafting.parsing.blocks import Block, blocks
from drafting.parsing.closing import Closing, closing
from drafting.parsing.doubts import doubts
from drafting.parsing.furniture import set_furniture_aside
from drafting.parsing.glued import unglued
from drafting.parsing.head import Head, above_type, take_number_or_date
from drafting.parsing.instruments import Segment, segments
from drafting.parsing.layout import Printed
from drafting.parsing.place import Watch
from drafting.parsing.preamble import preamble
from drafting.parsing.tree import tree
from drafting.parsing.wrapping import UNBROKEN, Wrapping, survey

__all__ = ["parse"]

_DATE = r"ngày (\d{1,2})(?: tháng |/|-)(\d{1,2})(?: năm |/|-)(\d{4})"


def parse(reading: Reading) -> Document:
    """The document that ``reading`` holds; nothing that was read is lost.

    Lines that belong nowhere stand in the tree as ``unplaced``; page furniture is set aside, and
    what is not certain is among the doubts.
    """
    source, whole, pages = reading.source, reading.paragraphs, _pages(reading)
    printed, aside = set_furniture_aside(reading.lines)
    aside = [*reading.set_aside, *aside]
    del reading  # its lines are not needed any more, and a large text has many
    found = Findings(aside, notes.numbers(aside))
    printed = list(notes.without_marks(unglued(printed), found.notes, aside))
    wrapping = UNBROKEN if whole else survey(printed)
    made = tuple(_instruments(printed, wrapping, found)) if printed else ()
    return Document(source, made, tuple(found.aside), tuple(found.doubts), pages)


def _pages(reading: Reading) -> tuple[int, ...]:
    """The first line of each page; a page without lines begins where the next one does."""
    firsts: list[int] = []
    for line in reading.lines:
        while line.page and line.page > len(firsts):
            firsts.append(line.number)
    return tuple(firsts)


class Findings:
    """What parsing notes beside the instruments."""

    def __init__(self, aside: list[SetAside], notes: frozenset[str]) -> None:
        self.aside, self.notes = aside, notes
        """``notes`` are the numbers of the footnotes that the text explains."""
        self.doubts: list[Doubt] = []


def _instruments(
    printed: list[Printed], wrapping: Wrapping, found: Findings
) -> Iterator[Instrument]:
    for segment in segments(printed, wrapping):
        top = Head()
        preamble(above_type(segment.head, top), top, wrapping)
        found.aside.extend(SetAside(line.number, line.text, "rule") for line in top.rules)
        yield _instrument(top, segment, wrapping, found)


def _instrument(top: Head, segment: Segment, wrapping: Wrapping, found: Findings) -> Instrument:
    end = closing(segment.close)
    _authenticated(end, top)
    signatures = end.signatures()
    return Instrument(
        type=top.type,
        header=(*top.header, *end.header),
        authority=top.authority,
        number=top.number,
        place=top.place,
        date=_iso(top),
        date_text=top.date_text,
        subject=top.subject,
        issued_with=top.issued_with,
        citations=tuple(top.citations),
        enacting=top.enacting,
        body=_body(top, end, segment, wrapping, found),
        signature=signatures[0] if signatures else None,
        recipients=tuple(end.recipients),
        cosigners=signatures[1:],
    )


def _body(
    top: Head, end: Closing, segment: Segment, wrapping: Wrapping, found: Findings
) -> tuple[Node, ...]:
    watch = Watch(found.notes)
    made = [
        *_blocks(UNPLACED, top.rest),
        *_blocks(PARAGRAPH, top.prose),
        *blocks(segment.body, wrapping, watch, plain=segment.plain),
        *_blocks(UNPLACED, end.rest),
        *blocks(segment.annex, wrapping, watch, plain=True),
    ]
    found.aside.extend(SetAside(line, mark, notes.MARK) for line, mark in watch.marks)
    body = tree(made)
    found.doubts.extend(doubts(body, watch.doubts))
    return body


def _authenticated(end: Closing, top: Head) -> None:
    """A consolidated text has its number and date at its end; where its head has them, too, they
    stay where they are.
    """
    for line in (end.number, end.dated):
        if line and not take_number_or_date(line, top):
            end.rest.append(line)
    end.rest.sort(key=lambda line: line.number)


def _blocks(kind: str, lines: list[Printed]) -> list[Block]:
    """Lines that are no part of a head or a closing block; a table stays one."""
    return [
        Block(TABLE if line.role == TABLE else kind, None, line.text, line.number) for line in lines
    ]


def _iso(top: Head) -> str | None:
    found = re.fullmatch(_DATE, (top.date_text or "").lower())
    if not found:
        return None
    day, month, year = (int(figure) for figure in found.groups())
    return f"{year:04}-{month:02}-{day:02}"
