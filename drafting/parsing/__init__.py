"""From lines to the document's tree."""

import re
from collections.abc import Iterator

from drafting.lines import Reading
from drafting.model import TABLE, UNPLACED, Document, Instrument
from drafting.parsing.blocks import Block, blocks
from drafting.parsing.closing import closing
from drafting.parsing.furniture import set_furniture_aside
from drafting.parsing.glued import unglued
from drafting.parsing.head import Head, head
from drafting.parsing.instruments import Segment, segments
from drafting.parsing.layout import Printed, usual_width
from drafting.parsing.tree import tree

__all__ = ["parse"]

_DATE = re.compile(r"ngày (\d{1,2})(?: tháng |/)(\d{1,2})(?: năm |/)(\d{4})")


def parse(reading: Reading) -> Document:
    """The document that ``reading`` holds; nothing that was read is lost.

    Lines that belong nowhere stand in the tree as ``unplaced``; page furniture is set aside.
    """
    width = 0.0 if reading.paragraphs else usual_width(reading.lines)
    printed, aside = set_furniture_aside(reading.lines)
    printed = list(unglued(printed))
    made = tuple(_instruments(printed, width)) if printed else ()
    return Document(reading.source, made, (*reading.set_aside, *aside))


def _instruments(printed: list[Printed], width: float) -> Iterator[Instrument]:
    for segment in segments(printed, width):
        yield _instrument(segment, width)


def _instrument(segment: Segment, width: float) -> Instrument:
    top = head(segment.head, width)
    end = closing(segment.close)
    body = [*_unplaced(top.rest), *blocks(segment.body, width), *_unplaced(end.rest)]
    return Instrument(
        type=top.type,
        header=tuple(top.header),
        authority=top.authority,
        number=top.number,
        place=top.place,
        date=_iso(top),
        date_text=top.date_text,
        subject=top.subject,
        issued_with=top.issued_with,
        citations=tuple(top.citations),
        enacting=top.enacting,
        body=tree(body),
        signature=end.signature(),
        recipients=tuple(end.recipients),
    )


def _unplaced(lines: list[Printed]) -> list[Block]:
    kinds = (TABLE if line.role == TABLE else UNPLACED for line in lines)
    return [
        Block(kind, None, line.text, line.number) for kind, line in zip(kinds, lines, strict=True)
    ]


def _iso(top: Head) -> str | None:
    found = _DATE.fullmatch(top.date_text or "")
    if not found:
        return None
    day, month, year = (int(figure) for figure in found.groups())
    return f"{year:04}-{month:02}-{day:02}"
