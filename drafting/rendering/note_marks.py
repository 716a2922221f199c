"""What lets a row of the table be found again: its bookmark, its control, its manifest."""

import hashlib
from collections.abc import Container, Sequence
from dataclasses import replace

from lxml import etree

from drafting.comparing.result import Comparison, LeftNote
from drafting.model import Document
from drafting.notes.catalogue import Entry, catalogue
from drafting.notes.fingerprint import fingerprint
from drafting.notes.identity import LEFT
from drafting.notes.manifest import Record, from_text, properties, to_text
from drafting.rendering.note_cell import program_lines
from drafting.word.wordml import W, style_of

NOTE_STYLE = "OThuyetMinh"
SHOWN = 60
"""Characters of a control's title; Word takes 64."""


def manifest(
    comparison: Comparison, old: Document, new: Document, shown: Container[str] | None = None
) -> dict[str, str]:
    """The manifest of a table of ``comparison``, as properties of its file.

    ``shown`` are the bookmarks of the rows that stand in it; without it all do.
    """
    named = {entry.identity.bookmark: entry for entry in catalogue(comparison, old, new)}
    lines = {n: to_text(_record(e)) for n, e in named.items() if shown is None or n in shown}
    for note in comparison.left_notes:
        earlier = from_text(note.record)
        if earlier is not None:
            again = replace(earlier, note=fingerprint(note.note), program=())
            lines[left_bookmark(note)] = to_text(again)
    return properties(lines)


def _record(entry: Entry) -> Record:
    row, level = entry.row, entry.identity.level
    program = tuple(fingerprint(line) for line in program_lines(row, level))
    return Record(entry.identity, *entry.prints, fingerprint(row.note or ""), program)


def left_bookmark(note: LeftNote) -> str:
    """The bookmark of a note that belongs to no row."""
    words = f"{note.heading}|{note.note}"
    return LEFT + hashlib.sha256(words.encode()).hexdigest()[:24]


def add_bookmark(row: etree._Element, name: str, number: int) -> None:
    """Enclose the text of the row's first paragraph: what survives every office program."""
    paragraph = row.find(f".//{W}p")
    runs = [] if paragraph is None else paragraph.findall(f"{W}r")
    if not name or not runs:
        return
    start, end = etree.Element(f"{W}bookmarkStart"), etree.Element(f"{W}bookmarkEnd")
    for mark in (start, end):
        mark.set(f"{W}id", str(number))
    start.set(f"{W}name", name)
    runs[0].addprevious(start)
    runs[-1].addnext(end)


def add_control(row: etree._Element, name: str, key: str, number: int) -> None:
    """Put the words of the note into one content control, so that Word shows where to type.

    Only for Word's sake: nothing reads it, other programs drop it at the first save. A control of
    rich text: out of one of plain text LibreOffice takes the line breaks.
    """
    noted = [
        p for p in row.iter(f"{W}p") if style_of(p) == NOTE_STYLE and p.find(f"{W}r") is not None
    ]
    if not noted:
        return
    runs = _runs(noted)
    control = etree.Element(f"{W}sdt")
    settings = etree.SubElement(control, f"{W}sdtPr")
    for tag, value in (("alias", f"Thuyết minh {key}"[:SHOWN]), ("tag", name), ("id", str(number))):
        etree.SubElement(settings, f"{W}{tag}").set(f"{W}val", value)
    content = etree.SubElement(control, f"{W}sdtContent")
    first = noted[0].find(f"{W}r")
    if first is not None:
        first.addprevious(control)
    content.extend(runs)


def _runs(noted: Sequence[etree._Element]) -> list[etree._Element]:
    """The runs of all paragraphs, in one with line breaks; the other paragraphs are removed."""
    runs: list[etree._Element] = []
    for number, paragraph in enumerate(noted):
        own = paragraph.findall(f"{W}r")
        if number:
            words = own[0].find(f"{W}t")
            if words is not None:
                words.addprevious(etree.Element(f"{W}br"))
            parent = paragraph.getparent()
            if parent is not None:
                parent.remove(paragraph)
        runs += own
    return runs
