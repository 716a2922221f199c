"""Comparison tables as officers hand them back: typed into, cut, sorted, pasted, stripped."""

import copy
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from lxml import etree

from drafting.comparing import compare
from drafting.comparing.result import Comparison
from drafting.model import Document, Instrument, Node
from drafting.notes.carrying import carry_notes
from drafting.notes.placing import Placed
from drafting.notes.typed import REASON
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.comparison_xlsx import comparison_xlsx
from drafting.rendering.note_cell import program_lines
from drafting.word.package import DOCUMENT, read_parts, write_parts
from drafting.word.wordml import W, parse_part, text_of
from tests.gold import structure

OLD, NEW = structure("old"), structure("new")
Root = etree._Element
Three = tuple[Comparison, Document, Document]


@cache
def compared() -> Three:
    return compare(OLD, NEW), OLD, NEW


@cache
def word_table() -> bytes:
    return render_comparison_table(*compared())


@cache
def sheet_table() -> bytes:
    return comparison_xlsx(*compared())


def again(draft: Document) -> Three:
    """The old text against another draft."""
    return compare(OLD, draft), OLD, draft


def changed(table: bytes, *changes: Callable[[Root], None]) -> bytes:
    """A Word table after some changes of its main part."""
    parts = read_parts(table)
    root = parse_part(parts[DOCUMENT])
    for change in changes:
        change(root)
    xml = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return write_parts({**parts, DOCUMENT: xml})


def without_part(table: bytes, name: str) -> bytes:
    """The same file without a part."""
    return write_parts({n: p for n, p in read_parts(table).items() if n != name})


def rows(root: Root) -> dict[str, Root]:
    """Key → row, of the tables with four columns."""
    found = {}
    for row in root.iter(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        if len(cells) == 4 and text_of(cells[0]):
            found[text_of(cells[0])] = row
    return found


def note_paragraph(row: Root) -> Root:
    return row.findall(f"{W}tc")[3].findall(f"{W}p")[-1]


def typed(notes: Mapping[str, str]) -> Callable[[Root], None]:
    """Each note in the place of the blank reason, or as a paragraph of its own."""

    def change(root: Root) -> None:
        for key, words in notes.items():
            write(rows(root)[key], words)

    return change


def write(row: Root, words: str) -> None:
    paragraph = note_paragraph(row)
    if text_of(paragraph) != REASON:
        cell = row.findall(f"{W}tc")[3]
        paragraph = etree.SubElement(cell, f"{W}p")
    for run in list(paragraph.iter(f"{W}r")):
        run.getparent().remove(run)  # type: ignore[union-attr]
    holder = paragraph.find(f".//{W}sdtContent")
    run = etree.SubElement(paragraph if holder is None else holder, f"{W}r")
    for number, line in enumerate(words.split("\n")):
        if number:
            etree.SubElement(run, f"{W}br")
        etree.SubElement(run, f"{W}t").text = line


def dropped(*keys: str) -> Callable[[Root], None]:
    def change(root: Root) -> None:
        for key in keys:
            row = rows(root)[key]
            row.getparent().remove(row)  # type: ignore[union-attr]

    return change


def shuffled(seed: int) -> Callable[[Root], None]:
    """The rows of every table in another order, titles first."""

    def change(root: Root) -> None:
        for table in root.iter(f"{W}tbl"):
            own = [r for r in table.findall(f"{W}tr") if r.find(f"{W}trPr/{W}tblHeader") is None]
            random.Random(seed).shuffle(own)
            for row in own:
                table.append(row)

    return change


def pasted(key: str, *, marked: bool = False) -> Callable[[Root], None]:
    """A copy of a row below it; office programs leave the bookmark on the first."""

    def change(root: Root) -> None:
        row = rows(root)[key]
        made = copy.deepcopy(row)
        if not marked:
            _strip(made, "bookmarkStart", "bookmarkEnd")
        row.addnext(made)

    return change


def bookmarks_left_behind(root: Root) -> None:
    """Rows sorted as LibreOffice sorts them: the bookmarks keep their places."""
    starts = list(root.iter(f"{W}bookmarkStart"))
    names = [b.get(f"{W}name", "") for b in starts]
    for mark, name in zip(starts, names[5:] + names[:5], strict=True):
        mark.set(f"{W}name", name)


def without(*names: str) -> Callable[[Root], None]:
    return lambda root: _strip(root, *names)


def without_keys(root: Root) -> None:
    for row in list(rows(root).values()):
        if row.find(f"{W}trPr/{W}tblHeader") is not None:
            continue
        for text in row.findall(f"{W}tc")[0].iter(f"{W}t"):
            text.text = ""


def without_controls(root: Root) -> None:
    for control in list(root.iter(f"{W}sdt")):
        parent = control.getparent()
        content = control.find(f"{W}sdtContent")
        if parent is not None and content is not None:
            for child in list(content):
                control.addprevious(child)
            parent.remove(control)


def _strip(root: Root, *names: str) -> None:
    for element in list(root.iter(*(f"{W}{n}" for n in names))):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def carried(table: bytes, onto: Three, folder: Path, name: str = "bang.docx") -> Placed:
    """The notes of one edited table on a comparison."""
    path = folder / name
    path.write_bytes(table)
    return carry_notes([path], *onto, program_lines)


def notes(placed: Placed | Comparison) -> dict[str, str]:
    """``"QC 5.2, 5.5"``-like key → note."""
    comparison = placed.comparison if isinstance(placed, Placed) else placed
    found = {}
    for name, compared_ in zip(("QĐ", "QC"), comparison.instruments, strict=False):
        for mark, level in (("Đ", compared_.articles), ("", compared_.units)):
            for row in level:
                gone = "" if row.new else "cũ "
                if row.note:
                    found[f"{name} {gone}{mark}{', '.join(row.new or row.old)}"] = row.note
    return found


def asked(placed: Placed) -> set[tuple[str, ...]]:
    """New ids of the rows that are to be looked at again."""
    return {
        row.new or row.old
        for compared_ in placed.comparison.instruments
        for row in (*compared_.articles, *compared_.units)
        if row.look_again
    }


def regulation(draft: Document, change: Callable[[tuple[Node, ...]], Sequence[Node]]) -> Document:
    """A draft whose regulation has other articles, numbered anew."""
    decision, quy_che = draft.instruments
    chapters, seen = [], 0
    for chapter in quy_che.body:
        articles = []
        for article in change(chapter.children):
            seen += 1
            articles.append(renumbered(article, str(seen)))
        chapters.append(replace(chapter, children=tuple(articles)))
    return replace(draft, instruments=(decision, replace(quy_che, body=tuple(chapters))))


def renumbered(node: Node, number: str) -> Node:
    """An article under another number, the ids of all that hangs on it too."""

    def moved(inner: Node) -> Node:
        rest = inner.id.partition(".")[2]
        children = tuple(moved(c) for c in inner.children)
        return replace(inner, id=f"{number}.{rest}" if rest else number, children=children)

    return replace(moved(node), number=number)


def reworded(draft: Document, unit: str, words: str) -> Document:
    """A draft with other words in one unit."""

    def change(node: Node) -> Node:
        if node.id == unit and node.text:
            return replace(node, text=words)
        return replace(node, children=tuple(change(c) for c in node.children))

    def body(instrument: Instrument) -> Instrument:
        return replace(instrument, body=tuple(change(n) for n in instrument.body))

    decision, quy_che = draft.instruments
    return replace(draft, instruments=(decision, body(quy_che)))
