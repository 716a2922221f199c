"""Tables of Markdown: rows of cells between strokes, a rule below the first row."""

import re
from collections.abc import Callable, Iterable, Iterator

from drafting.lines import Line
from drafting.reading.tables import ROLE

_CELL = re.compile(r"((?:\\.|[^|\\])*)(?:\||$)")
_RULE = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?")


def with_tables(lines: Iterable[Line], plain: Callable[[str], str]) -> Iterator[Line]:
    """``lines`` with the rows of each table as one line; ``plain`` takes a cell's marks off."""
    held: list[Line] = []
    for line in lines:
        if line.text.lstrip().startswith("|"):
            held.append(line)
            continue
        yield from _settled(held, plain)
        held = []
        yield line
    yield from _settled(held, plain)


def _settled(held: list[Line], plain: Callable[[str], str]) -> Iterator[Line]:
    if len(held) < 2 or not _RULE.fullmatch(held[1].text.strip()):
        yield from held
        return
    text = "\n".join(row(line.text, plain) for line in (held[0], *held[2:]))
    yield Line(text, held[0].number, held[0].page, role=ROLE)


def row(text: str, plain: Callable[[str], str]) -> str:
    """The cells of a row, parted by tabs."""
    inner = text.strip().removeprefix("|")
    cells = [match[1] for match in _CELL.finditer(inner) if match[0]]
    return "\t".join(plain(cell.strip()) for cell in cells)
