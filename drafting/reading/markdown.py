"""Markdown of two kinds: database exports, whose marks say little, and our own, which say all.

An export's ``#``, ``**`` and backslashes are dropped and what is left is parsed as text. Our own
output (``rendering/document_markdown.py``) begins with ``MARKER`` and its marks name the role of
every line, so that it reads back to the same tree.
"""

import re
from typing import TYPE_CHECKING

from drafting.lines import Line, Reading
from drafting.model import Source
from drafting.reading.encoding import decode
from drafting.reading.text import numbered

if TYPE_CHECKING:
    from drafting.word.view import View

MARKER = "<!-- drafting/document@1 -->"

_HEADING = r"#{1,6}[ \t]"
_STRONG = r"\*\*[^*\n]+\*\*"
_NUMBER = r"\d{1,3}\\\."

_SIGNS = "\\`*_{}[]()#+-.!|<>~"
"""Signs that a backslash makes stand for themselves."""

_HIDDEN = {sign: chr(0xF4100 + at) for at, sign in enumerate(_SIGNS)}
_SHOWN = {ord(hidden): sign for sign, hidden in _HIDDEN.items()}
"""A sign while the marks around it are taken off: a letter that no text has."""

_ESCAPE = rf"\\([{re.escape(_SIGNS)}])"
_MARKS = (
    # what a line must hold, the mark, what is kept of it
    (("#", ">"), r"^\s*(?:#{1,6}\s+|>\s?)+", ""),  # a heading's, a quotation's
    (("**", "__"), r"\*\*|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)", ""),  # strong
    (("*",), r"(?<![\w*])\*(\S(?:[^*]*\S)?)\*(?![\w*])", r"\1"),  # never «(*)», «5 * 3»
    (("`",), r"`([^`]+)`", r"\1"),
)

_ACROSS = r"\*(?<![\w*\\]\*)(?=[^\s*])([^*\n]+(?:\n(?![ \t]*\n)[^*\n]+){1,5})(?<=\S)\*(?![\w*])"
"""Emphasis that goes over several lines of one paragraph: ``*(Ban hành … / ngày …)*``."""


def looks_like_markdown(text: str) -> bool:
    """True for our own output, and for a text with several ``#`` headings or ``**``."""
    if text.startswith(MARKER):
        return True
    head = text[:40000]
    marks = len(re.findall(_STRONG, head))
    if "#" in head or "\\." in head:
        rows = (row for row in head.split("\n") if row[:1] == "#" or row[:1].isdecimal())
        marks += sum(1 for row in rows if re.match(_HEADING if row[0] == "#" else _NUMBER, row))
    return marks >= 3


def read_markdown(source: Source, data: bytes, _view: "View | None" = None) -> Reading:
    """Lines of a Markdown file. Raises ``UnreadableFile`` where ``data`` is no text."""
    text = decode(source.name, data)
    if text.startswith(MARKER):
        from drafting.reading.own_markdown import own_lines

        return Reading(source, own_lines(text), paragraphs=True)
    lines = numbered(re.sub(_ACROSS, r"\1", text))
    if "|" in text:
        from drafting.reading.pipe_tables import with_tables

        lines = tuple(with_tables(lines, plain))
    return Reading(source, tuple(_plain(line) for line in lines))


def _plain(line: Line) -> Line:
    """The line without Markdown's marks."""
    text = plain(line.text) if line.role is None else line.text
    return line if text == line.text else Line(text, line.number, line.page)


def plain(text: str) -> str:
    """``text`` without Markdown's marks; a sign behind a backslash stays."""
    if not any(c in text for c in "#*_`\\>"):
        return text
    escaped = "\\" in text
    if escaped:
        text = re.sub(_ESCAPE, lambda found: _HIDDEN[found[1]], text)
    for held, mark, kept in _MARKS:
        if any(sign in text for sign in held):
            text = re.sub(mark, kept, text)
    return text.translate(_SHOWN) if escaped else text
