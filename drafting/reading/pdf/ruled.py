"""Tables with drawn lines on a page of a PDF."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from drafting.reading.pdf.letters import Letter
from drafting.reading.pdf.rows import rows
from drafting.reading.tables import Grid, is_data

FEWEST = 4
"""Lines that two columns of one row need at the least, and most pages without a table lack."""

THIN = 3.0
"""Points up to which a box is a line."""

MOST = 4000
"""Lines of a drawing rather than of a table."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """A table of entries and the place it takes."""

    grid: Grid
    x0: float
    top: float
    x1: float
    bottom: float

    def holds(self, letter: Letter) -> bool:
        """The middle of a letter is inside."""
        x, y = (letter["x0"] + letter["x1"]) / 2, (letter["top"] + letter["bottom"]) / 2
        return bool(self.x0 <= x <= self.x1 and self.top <= y <= self.bottom)


def ruled(page: Any, letters: list[Letter], height: float) -> Iterator[Ruled]:
    """The tables of entries among the drawn lines of ``page``."""
    drawn = [*page.lines, *(rect for rect in page.rects if _is_line(rect))]
    if not FEWEST <= len(drawn) <= MOST:
        return
    bare = page.filter(lambda o: o["object_type"] == "line" or _is_line(o))
    for table in bare.find_tables():
        made = [
            ["" if cell is None else _words(cell, letters, height) for cell in row.cells]
            for row in table.rows
        ]
        grid = Grid(made, bordered=True)
        filled = {at for row in made for at, cell in enumerate(row) if cell}
        if len(filled) > 1 and len(made) > 1 and is_data(grid):
            yield Ruled(grid, *map(float, table.bbox))


def _is_line(drawn: Letter) -> bool:
    """A drawn box that is a line or has one around it; a mere background is neither."""
    if drawn["object_type"] != "rect":
        return False
    thin = min(drawn["width"], drawn["height"]) < THIN
    return bool(thin or drawn["stroke"])


def _words(cell: tuple[float, float, float, float], letters: list[Letter], height: float) -> str:
    x0, top, x1, bottom = cell
    inside = [
        c
        for c in letters
        if x0 <= (c["x0"] + c["x1"]) / 2 < x1 and top <= (c["top"] + c["bottom"]) / 2 < bottom
    ]
    return " ".join(row.text for row in rows(inside, height)[0]) if inside else ""
