"""The words of the field as immutable data: documents, instruments, nodes, units.

A *document* is what one file holds; it has one or more *instruments* (a decision and the
regulation that it issues). An instrument's body is a tree of *nodes*; the leaves that a
comparison aligns are *units* (see ``units``). Nothing here knows files or formats.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

PART, CHAPTER, SECTION, SUBSECTION = "part", "chapter", "section", "subsection"
ARTICLE, CLAUSE, POINT, ITEM = "article", "clause", "point", "item"
PARAGRAPH, TABLE, QUOTATION = "paragraph", "table", "quotation"
APPENDIX, UNPLACED = "appendix", "unplaced"

GROUPS = (PART, CHAPTER, SECTION, SUBSECTION, APPENDIX)
"""Kinds that hold articles and have no text of their own."""


@dataclass(frozen=True, slots=True)
class Node:
    """One element of an instrument's body."""

    kind: str
    """One of the kind constants of this module."""
    id: str
    """Unique inside the instrument: ``"5"``, ``"22#2"``, ``"5.4"``, ``"6.2.đ"``, ``"c.II"``."""
    number: str | None = None
    """As printed, without its mark: ``"I"``, ``"5"``, ``"đ"``."""
    heading: str | None = None
    """The title line, wrapped lines joined."""
    text: str | None = None
    """The node's own text, wrapped lines joined, verbatim otherwise."""
    line: int = 0
    """First source line, from 1; 0 where the node was made, not read."""
    children: "tuple[Node, ...]" = ()
    printed: str | None = None
    """The number with its mark as printed, where that is not the kind's usual form:
    ``"Chương 1:"``, ``"1)"``, ``"I."``."""


@dataclass(frozen=True, slots=True)
class Signature:
    """The closing block's right side."""

    capacity: tuple[str, ...]
    """Lines above the name: ``("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")``."""
    name: str | None


@dataclass(frozen=True, slots=True)
class Instrument:
    """A decision, or what a decision issues. ``None`` is a value that the source lacks."""

    type: str | None
    """The type line: ``"QUYẾT ĐỊNH"``, ``"QUY CHẾ"``."""
    header: tuple[str, ...] = ()
    """Lines of the head: agency left, motto right, as printed."""
    authority: str | None = None
    number: str | None = None
    """Without ``Số:``; blanks collapsed: ``"/2024/QĐ-UBND"``."""
    place: str | None = None
    date: str | None = None
    """ISO date, or ``None`` where the printed date has a blank."""
    date_text: str | None = None
    """As printed, blanks collapsed: ``"ngày tháng 5 năm 2024"``."""
    subject: str | None = None
    issued_with: str | None = None
    citations: tuple[str, ...] = ()
    enacting: str | None = None
    body: tuple[Node, ...] = ()
    signature: Signature | None = None
    recipients: tuple[str, ...] = ()
    """Without the leading ``- ``; a sub-item keeps its ``+ ``."""
    cosigners: tuple[Signature, ...] = ()
    """Who signs a joint paper besides."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document was read from."""

    name: str
    """The file's name without its folder."""
    sha256: str
    reader: str
    """``"text"``, ``"markdown"``, …"""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A line that is no part of the law: a page number, a running header."""

    line: int
    text: str
    why: str
    """``"page-number"``, …"""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place that a person should look at: the reading there is the likelier of two."""

    line: int
    where: str | None
    """Id of the node, or ``None`` for a place that has none."""
    rule: str
    """``"unclosed-quotation"``, ``"number-skipped"``, …; ``parsing/doubts.py`` lists them."""
    message: str
    """One Vietnamese sentence."""


@dataclass(frozen=True, slots=True)
class Document:
    """What one file holds."""

    source: Source
    instruments: tuple[Instrument, ...]
    set_aside: tuple[SetAside, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    pages: tuple[int, ...] = ()
    """First line of each page, where the source has pages."""

    def page(self, line: int) -> int | None:
        """The page of a source line, from 1; ``None`` where it has none."""
        return bisect_right(self.pages, line) or None if self.pages and line else None


@dataclass(frozen=True, slots=True)
class Unit:
    """A leaf that a comparison aligns, or a group of paragraphs that stands for one."""

    id: str
    """``"5.4"``, ``"6.2.a"``, ``"9.0"`` (before the first clause), ``"5.+"`` (after the last)."""
    article: str
    """Id of the article that it belongs to."""
    heading: str | None
    """A clause's title line; never the article's."""
    body: tuple[str, ...]
    """Paragraphs, dashes and table rows in order."""
    line: int = 0

    @property
    def text(self) -> str:
        """Heading and paragraphs joined by line feeds."""
        return "\n".join((self.heading, *self.body) if self.heading else self.body)


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Every node in reading order; what a quotation holds belongs to another text."""
    for node in nodes:
        yield node
        if node.kind != QUOTATION:
            yield from walk(node.children)


def articles(instrument: Instrument) -> tuple[Node, ...]:
    """The instrument's own articles in reading order."""
    return tuple(n for n in walk(instrument.body) if n.kind == ARTICLE)
