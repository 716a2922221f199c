"""Comments on the cells of a sheet, and how a workbook writes characters that XML cannot hold."""

import re
from collections.abc import Iterator

from lxml import etree

from drafting.word.package import Parts
from drafting.word.parts import relations, xml

_ESCAPED = r"_x((?![dD][89A-Fa-f])[0-9A-Fa-f]{4})_"
_ROW = r"[A-Z]+(\d+)"


def plain(text: str) -> str:
    """``text`` with ``_x000A_`` and the like as characters (ISO/IEC 29500-1, 22.9.2.19)."""
    found = re.sub(_ESCAPED, lambda m: chr(int(m[1], 16)), text) if "_x" in text else text
    return found.replace("\r\n", "\n").replace("\r", "\n")


def escaped(text: str) -> str:
    """``text`` so that ``plain`` gives it back: an officer may have typed ``_x000A_`` as such."""
    return re.sub(_ESCAPED, r"_x005F_x\1_", text) if "_x" in text else text


def comments(parts: Parts, sheet: str) -> dict[str, list[str]]:
    """Row, as the sheet numbers it → what was said of its cells; empty without comments.

    Excel writes newer comments twice, once for programs that do not know them; these are read once.
    """
    kinds = {r.kind: r.target for r in relations(parts, sheet).values()}
    name = kinds.get("threadedComment") or kinds.get("comments")
    if name is None:
        return {}
    found: dict[str, list[str]] = {}
    for cell, text in _said(xml(parts, name)):
        row = re.fullmatch(_ROW, cell)
        if row is not None and text:
            found.setdefault(row[1], []).append(f"Ý kiến: {text}")
    return found


def _said(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Cell and words of each comment."""
    for comment in root.iter("{*}comment", "{*}threadedComment"):
        words = "".join(t.text or "" for t in comment.iter("{*}t", "{*}text") if not len(t))
        yield comment.get("ref", ""), " ".join(plain(words).split())
