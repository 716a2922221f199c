"""What reading gives to parsing: lines that remember where they came from."""

from typing import NamedTuple

from drafting.model import SetAside, Source


class Line(NamedTuple):
    """One printed line, or one whole paragraph where the format knows paragraphs."""

    text: str
    """NFC, no line end; white space inside is the source's own."""
    number: int
    """Line from 1 in a text file; paragraph from 1 in a Word file."""
    page: int | None = None
    """Page from 1 where the format has pages."""
    role: str | None = None
    """What the source itself says that this line is (``"clause"``, ``"citation"``), or ``None``."""
    titled: bool | None = None
    """The source itself says that the text is a heading (True) or run-in text (False)."""


class Reading(NamedTuple):
    """A file, read."""

    source: Source
    lines: tuple[Line, ...]
    paragraphs: bool = False
    """True where every line is a whole paragraph for certain, so that none is joined."""
    set_aside: tuple[SetAside, ...] = ()
    """What the reader itself took out: running headers, comments."""
