"""One page of a PDF: its rows, its drawn tables, and what else tells how to read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from drafting.reading.pdf.letters import Letter, is_known
from drafting.reading.pdf.rows import Row, rows
from drafting.reading.pdf.ruled import Ruled, ruled

MOST_LETTERS = 60_000
"""Letters of a page; a dense page of the Công báo has 6,000."""


@dataclass(frozen=True, slots=True)
class Page:
    """What is kept of a page; the library's own page is released."""

    number: int
    width: float
    height: float
    rows: tuple[Row, ...]
    tables: tuple[Ruled, ...]
    rules: tuple[float, ...]
    """Heights of short drawn lines, from the top: one stands above the notes."""
    slanted: str
    """Letters that do not stand upright: a stamp across the page."""
    specks: str
    """Small letters printed over others, which text recognition took from dust."""
    letters: int
    unmapped: int
    """Letters of which the file does not say what they are."""
    pictures: int


def page_of(page: Any, number: int) -> Page:
    """The page as ``pdfplumber`` gives it, read."""
    letters: list[Letter] = page.chars
    if len(letters) > MOST_LETTERS:
        raise ValueError("too many letters on one page")
    height, width = float(page.height), float(page.width)
    upright = [c for c in letters if c["upright"] and c["text"]]
    tables = tuple(ruled(page, upright, height))
    free = [c for c in upright if not any(t.holds(c) for t in tables)] if tables else upright
    found, specks = rows(free, height)
    return Page(
        number,
        width,
        height,
        tuple(found),
        tables,
        tuple(_short_rules(page, width)),
        "".join(c["text"] for c in letters if not c["upright"]).strip(),
        specks,
        sum(not c["text"].isspace() for c in letters),
        sum(not is_known(c) for c in letters),
        len(page.images),
    )


def _short_rules(page: Any, width: float) -> Iterator[float]:
    for drawn in (*page.lines, *page.rects):
        flat = drawn["bottom"] - drawn["top"] < 2
        if flat and 0.1 * width < drawn["x1"] - drawn["x0"] < 0.5 * width:
            yield float(drawn["top"])
