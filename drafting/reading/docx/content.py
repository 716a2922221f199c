"""What is read from a Word file before it becomes lines: paragraphs and tables in order."""

from dataclasses import dataclass, field

from lxml import etree


@dataclass(slots=True)
class Paragraph:
    """One paragraph; where a mark between two was taken out, both together."""

    number: int
    """From 1, tables' paragraphs included."""
    style: str = ""
    """Id of its style."""
    label: str = ""
    """The number that Word generates, with what stands between it and the text."""
    text: str = ""
    """A line feed where the line was broken by hand."""
    aside: list[tuple[str, str]] = field(default_factory=list)
    """Why and what: words of the paragraph that are not printed."""
    notes: list[tuple[str, str]] = field(default_factory=list)
    """``"footnote"`` or ``"endnote"``, and its id."""
    comments: list[str] = field(default_factory=list)
    boxes: list["Block"] = field(default_factory=list)
    """What stands in text boxes tied to the paragraph."""
    contents: bool = False
    """A line of the table of contents, which repeats the text."""


@dataclass(slots=True)
class Cell:
    blocks: list["Block"]
    span: int = 1
    """Columns that it covers."""


@dataclass(slots=True)
class Table:
    rows: list[list[Cell]]
    bordered: bool
    """Lines are drawn between its cells."""
    number: int
    """Its first paragraph."""


@dataclass(slots=True)
class Chunk:
    """A piece of another file (``w:altChunk``) that Word shows in this place."""

    part: str
    number: int


Block = Paragraph | Table | Chunk


Piece = tuple[str, str | None, bool]
"""Letters, the old coding of their font, and whether they are printed as capitals."""


@dataclass(slots=True)
class Words:
    """The runs of a paragraph while they are gathered."""

    pieces: list[Piece] = field(default_factory=list)
    aside: list[tuple[str, str]] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
