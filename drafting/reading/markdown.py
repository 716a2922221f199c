"""Markdown of two kinds: database exports, whose marks say little, and our own, which say all.

An export's ``#``, ``**`` and backslashes are dropped and what is left is parsed as text. Our own
output (``rendering/document_markdown.py``) begins with ``MARKER`` and its marks name the role of
every line, so that it reads back to the same tree.
"""

import re

from drafting.lines import Line, Reading
from drafting.model import Source
from drafting.reading.encoding import decode
from drafting.reading.text import numbered
from drafting.word.view import View

MARKER = "<!-- drafting/document@1 -->"

_HEADING = re.compile(r"^#{1,6}[ \t]+", re.M)
_STRONG = re.compile(r"\*\*[^*\n]+\*\*|^\d{1,3}\\\.", re.M)

_MARKS = re.compile(
    r"\\([\\`*_{}\[\]()#+\-.!|<>~])"  # a sign that stands for itself
    r"|^\s*(?:#{1,6}\s+|>\s?)+|\*{1,3}|(?<!\w)_{2}(?=\w)|(?<=\w)_{2}(?!\w)|`"
)


def looks_like_markdown(text: str) -> bool:
    """True for our own output, and for a text with several ``#`` headings or ``**``."""
    if text.startswith(MARKER):
        return True
    head = text[:40000]
    marks = len(_HEADING.findall(head)) + len(_STRONG.findall(head))
    return marks >= 3


def read_markdown(source: Source, data: bytes, _view: View | None = None) -> Reading:
    """Lines of a Markdown file. Raises ``UnreadableFile`` where ``data`` is no text."""
    text = decode(source.name, data)
    if text.startswith(MARKER):
        from drafting.reading.own_markdown import own_lines

        return Reading(source, own_lines(text), paragraphs=True)
    return Reading(source, tuple(_plain(line) for line in numbered(text)))


def _plain(line: Line) -> Line:
    """The line without Markdown's marks."""
    if not any(c in line.text for c in "#*_`\\>"):
        return line
    return Line(_MARKS.sub(lambda m: m[1] or "", line.text), line.number, line.page)
