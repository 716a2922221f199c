"""The two Kon Tum texts printed anew: other widths, page numbers, stray blank lines.

A rendering is made from the reference reading, never from the program's own, with a fixed seed.
"""

import random
import textwrap
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache

from drafting.lines import Reading
from drafting.model import Document, Instrument, Node, Source, walk
from drafting.parsing import parse
from drafting.reading.text import read_text
from drafting.units import label
from tests.gold import structure

WIDTHS = range(60, 111, 5)
SEEDS = range(40)
Pages = list[str]


def rendering(side: str, seed: int) -> str:
    """The text of ``side`` at a width, with blanks and pages that ``seed`` chooses."""
    chance = random.Random(f"{side} {seed}")
    width = chance.choice(WIDTHS)
    between = chance.choice((0.0, 0.5, 1.0, 1.0))
    stray = chance.choice((0.0, 0.02, 0.05))
    hyphens = chance.random() < 0.5
    lines: Pages = []
    for paragraph in _paragraphs(structure(side)):
        wrapped = textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=hyphens)
        for index, line in enumerate(wrapped):
            blank = between if index == 0 else stray
            if chance.random() < blank:
                lines.append("")
            lines.append(line)
    return "\n".join(_paged(lines, chance)) + "\n"


@cache
def reread(side: str, seed: int) -> tuple[Reading, Document]:
    """A rendering, read and parsed."""
    reading = read_text(Source("x.txt", "", "text"), rendering(side, seed).encode())
    return reading, parse(reading)


def told(document: Document) -> list[object]:
    """Everything that the reference tells of a text; it has no lines."""
    made: list[object] = []
    for instrument in document.instruments:
        fields = asdict(instrument)
        del fields["body"]
        made.append(fields)
        made += [
            {k: v for k, v in asdict(node).items() if k not in ("line", "children")}
            for node in walk(instrument.body)
        ]
    return made


def wrong() -> list[tuple[str, int]]:
    """The renderings that do not give the reference's tree."""
    return [
        (side, seed)
        for side in ("old", "new")
        for seed in SEEDS
        if told(reread(side, seed)[1]) != told(structure(side))
    ]


def _paged(lines: Pages, chance: random.Random) -> Iterator[str]:
    """``lines`` with a page number between blanks every thirty to fifty lines."""
    page, left = 1, chance.randint(30, 50)
    for line in lines:
        yield line
        left -= 1
        if not left:
            page, left = page + 1, chance.randint(30, 50)
            yield from ("", str(page), "")


def _paragraphs(document: Document) -> Iterator[str]:
    for instrument in document.instruments:
        yield from _head(instrument)
        for node in instrument.body:
            yield from _node(node)
        yield from _close(instrument)


def _head(i: Instrument) -> Iterator[str]:
    yield from i.header
    if i.number is not None:
        yield f"Số: {i.number}"
    if i.place:
        yield f"{i.place}, {i.date_text}"
    yield from (p for p in (i.type, i.subject, i.issued_with, i.authority) if p)
    yield from i.citations
    if i.enacting:
        yield i.enacting


def _node(node: Node) -> Iterator[str]:
    if node.kind == "chapter":
        yield label(node)
        if node.heading:
            yield node.heading
    else:
        first = node.heading or node.text
        yield " ".join(p for p in (label(node), first) if p)
        if node.heading and node.text:
            yield node.text
    for child in node.children:
        yield from _node(child)


def _close(i: Instrument) -> Iterator[str]:
    if i.recipients:
        yield "Nơi nhận:"
        yield from (r if r.startswith("+") else f"- {r}" for r in i.recipients)
    if i.signature:
        yield from i.signature.capacity
        if i.signature.name:
            yield i.signature.name
