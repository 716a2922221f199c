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

_MARKS = re.compile(r"^\s*(?:#{1,6}\s+|>\s?)+|\*{1,3}|(?<!\w)_{2}(?=\w)|(?<=\w)_{2}(?!\w)|`")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")


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
    text = _ESCAPE.sub(lambda m: f"\x00{ord(m[1])}\x00", line.text)
    text = _MARKS.sub("", text)
    text = re.sub(r"\x00(\d+)\x00", lambda m: chr(int(m[1])), text)
    return Line(text, line.number, line.page)
