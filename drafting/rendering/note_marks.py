"""What lets a row of the table be found again: its bookmark, its control, its manifest."""

import hashlib
from collections.abc import Callable, Container
from dataclasses import replace

from lxml import etree

from drafting.comparing.result import Comparison, LeftNote
from drafting.model import Document
from drafting.notes.catalogue import Entry, catalogue
from drafting.notes.fingerprint import fingerprint
from drafting.notes.identity import LEFT
from drafting.notes.manifest import (
    Record,
    from_text,
    outside_property,
    properties,
    to_text,
)
from drafting.rendering.note_cell import program_lines
from drafting.word.wordml import W, text_of
from drafting.word.xml_text import quoted

NOTE_STYLE = "OThuyetMinh"
SHOWN = 60
"""Characters of a control's title; Word takes 64."""


def manifest(
    comparison: Comparison,
    old: Document,
    new: Document,
    shown: Container[str] | None = None,
    held: Callable[[str], str] = str,
) -> dict[str, str]:
    """The manifest of a table of ``comparison``, as properties of its file.

    ``shown`` are the bookmarks of the rows that stand in it; without it all do. ``held`` says what
    a cell holds of a note.
    """
    named = {entry.identity.bookmark: entry for entry in catalogue(comparison, old, new)}
    lines = {n: to_text(_record(e, held)) for n, e in named.items() if shown is None or n in shown}
    for note in comparison.left_notes:
        earlier = from_text(note.record)
        if earlier is not None:
            again = replace(earlier, note=fingerprint(held(note.note)), program=())
            lines[left_bookmark(note)] = to_text(again)
    return properties(lines)


def _record(entry: Entry, held: Callable[[str], str]) -> Record:
    row, level = entry.row, entry.identity.level
    program = tuple(fingerprint(line) for line in program_lines(row, level))
    return Record(entry.identity, *entry.prints, fingerprint(held(row.note or "")), program)


def around(root: etree._Element) -> dict[str, str]:
    """What the paragraphs outside of tables say, as properties: others were typed."""
    body = root.find(f"{W}body")
    paragraphs = () if body is None else body.iterfind(f"{W}p")
    return outside_property(fingerprint(text_of(paragraph)) for paragraph in paragraphs)


def left_bookmark(note: LeftNote) -> str:
    """The bookmark of a note that belongs to no row."""
    words = f"{note.heading}|{note.note}"
    return LEFT + hashlib.sha256(words.encode()).hexdigest()[:24]


def bookmark_xml(name: str, number: int) -> tuple[str, str]:
    """What encloses the text of the row's first paragraph: a bookmark survives every program."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>',
        f'<w:bookmarkEnd w:id="{number}"/>',
    )


def control_xml(name: str, key: str, number: int) -> tuple[str, str]:
    """What encloses the words of the note, so that Word shows where to type.

    Only for Word's sake: nothing reads it, other programs drop it at the first save. A control of
    rich text: out of one of plain text LibreOffice takes the line breaks.
    """
    title = quoted(f"Thuyết minh {key}"[:SHOWN])
    named = f'<w:alias w:val={title}/><w:tag w:val="{name}"/><w:id w:val="{number}"/>'
    return f"<w:sdt><w:sdtPr>{named}</w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"
