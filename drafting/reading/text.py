"""Plain text: every line as it stands; a form feed begins a page."""

from typing import TYPE_CHECKING

from drafting.lines import Line, Reading
from drafting.model import Source
from drafting.reading.encoding import decode

if TYPE_CHECKING:
    from drafting.word.view import View


def read_text(source: Source, data: bytes, _view: "View | None" = None) -> Reading:
    """Lines of a text file. Raises ``UnreadableFile`` where ``data`` is no text."""
    return Reading(source, numbered(decode(source.name, data)))


def numbered(text: str) -> tuple[Line, ...]:
    """The lines of ``text``, counted from 1, with their page where form feeds separate pages."""
    rows = text.split("\n")
    if "\f" not in text:
        return tuple(Line(row, number) for number, row in enumerate(rows, 1))
    lines, page = [], 1
    for number, row in enumerate(rows, 1):
        page += row.count("\f")
        lines.append(Line(row.replace("\f", ""), number, page))
    return tuple(lines)
