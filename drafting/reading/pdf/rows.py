"""From the letters of a page to printed rows: letters on one baseline, with their gaps.

A PDF says where each letter stands, not what a word or a line is. Letters that are small and
raised or lowered (a note's mark, ``m²``) go to the row that they hang on.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from drafting.reading.pdf.letters import Letter, baseline, covers, usual_size
from drafting.reading.pdf.words import Piece, parted, piece

SMALL = 0.75
"""Share of the page's usual size up to which a letter is a small one."""

SAME_BASELINE = 0.3
"""Share of a letter's size by which baselines of one row may differ from one letter to the next."""


@dataclass(frozen=True, slots=True)
class Row:
    """One printed row."""

    pieces: tuple[Piece, ...]
    y: float
    """Baseline, from the top of the page."""
    size: float
    """The usual size of its letters."""
    in_column: bool = False
    """It stands in one of two columns, where each row is a line of its own."""

    @property
    def text(self) -> str:
        """All words; three spaces where a wide gap is."""
        return "   ".join(piece.text for piece in self.pieces)

    @property
    def x0(self) -> float:
        """Where its first letter begins."""
        return self.pieces[0].x0

    @property
    def x1(self) -> float:
        """Where its last letter ends."""
        return self.pieces[-1].x1


def rows(letters: list[Letter], height: float) -> tuple[list[Row], str]:
    """The rows of a page that is ``height`` high, from the top; and the specks of a scan.

    A speck is a small letter printed over another: text recognition takes dust for letters.
    """
    body = usual_size(letters)
    spaced = any(letter["text"] == " " for letter in letters)
    small = [c for c in letters if c["size"] <= SMALL * body]
    usual = [c for c in letters if c["size"] > SMALL * body]
    found = [_line(letters, height) for letters in _baselines(usual, height)]
    alone, specks = _hung(found, _baselines(small, height), height)
    made = [_row(c, height, spaced) for c in (*(line.letters for line in found), *alone)]
    kept = sorted((row for row in made if row), key=lambda row: (round(row.y, 1), row.x0))
    return kept, "".join(specks)


def _baselines(letters: list[Letter], height: float) -> Iterator[list[Letter]]:
    """Letters in groups of one baseline; a scan's slope moves it a little from word to word."""
    ordered = sorted(letters, key=lambda c: baseline(c, height))
    line: list[Letter] = []
    last = 0.0
    for letter in ordered:
        y = baseline(letter, height)
        if line and y - last > SAME_BASELINE * letter["size"]:
            yield line
            line = []
        line.append(letter)
        last = y
    if line:
        yield line


@dataclass(slots=True)
class _Line:
    """Letters on one baseline, and where they stand."""

    letters: list[Letter]
    x0: float
    x1: float
    y: float
    size: float

    def holds(self, small: Letter, y: float) -> bool:
        """A small letter on the baseline ``y`` is raised or lowered in this line."""
        near = -0.7 * self.size < y - self.y < 0.3 * self.size
        return near and self.x0 < small["x0"] < self.x1 + 0.5 * self.size


def _line(letters: list[Letter], height: float) -> _Line:
    y = sorted(baseline(c, height) for c in letters)[len(letters) // 2]
    x0, x1 = min(c["x0"] for c in letters), max(c["x1"] for c in letters)
    return _Line(list(letters), x0, x1, y, max(c["size"] for c in letters))


def _hung(
    found: list[_Line], small: Iterable[list[Letter]], height: float
) -> tuple[list[list[Letter]], list[str]]:
    """Put small letters into the line they stand in; those that stand alone and specks come back.

    Letters come from the left, so that each one that is taken makes room for the next.
    """
    alone: list[list[Letter]] = []
    specks: list[str] = []
    for group in small:
        rest = []
        for letter in sorted(group, key=lambda c: c["x0"]):
            y = baseline(letter, height)
            line = next((line for line in found if line.holds(letter, y)), None)
            if line is None:
                rest.append(letter)
            elif any(covers(usual, letter) for usual in line.letters):
                specks.append(letter["text"])
            else:
                line.letters.append(letter)
                line.x1 = max(line.x1, letter["x1"])
        if rest:
            alone.append(rest)
    return alone, specks


def _row(line: list[Letter], height: float, spaced: bool) -> Row | None:
    """The row that a line's letters make; ``None`` where they print nothing."""
    ordered = sorted(line, key=lambda c: (c["x0"], c["x1"]))
    size = usual_size(line) or line[0]["size"]
    base = sorted(baseline(c, height) for c in line if c["size"] > SMALL * size)
    y = base[len(base) // 2] if base else baseline(line[0], height)
    for letter in ordered:
        small = letter["size"] <= SMALL * size and letter["text"].isdecimal()
        letter["raised"] = small and baseline(letter, height) < y - 1
    pieces = [p for p in (piece(g, spaced) for g in parted(ordered, size)) if p.text]
    return Row(tuple(pieces), y, size) if pieces else None
