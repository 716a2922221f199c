"""The tables of a Word file row by row, with all that can be typed into a cell.

Words are read as the reader of texts reads them: content controls, fields, formulas, symbols, text
boxes, generated numbers, letters of old fonts. Tracked changes count as accepted.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from drafting.notes.identity import MARK
from drafting.reading.docx.content import Block, Paragraph, Table
from drafting.reading.docx.opening import Paper, opened
from drafting.reading.docx.runs import TEXT
from drafting.word.cells import Lines, Row
from drafting.word.package import Parts
from drafting.word.parts import main_part
from drafting.word.styles import value, whole
from drafting.word.wordml import W, parse_part

RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
PICTURES = (f"{W}drawing", f"{W}pict", f"{W}object")
SKIPPED = frozenset(f"{W}{name}" for name in ("pPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr"))
NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
WIDEST = 64
"""Columns of a table that Word allows (63), and one more."""


@dataclass(frozen=True, slots=True)
class WordFile:
    """What an edited file holds."""

    tables: tuple[tuple[Row, ...], ...]
    outside: tuple[tuple[str, int], ...]
    """Each paragraph of the body that stands in no table, and how many tables stand before it."""


def read_word(parts: Parts) -> WordFile:
    """The tables and paragraphs of a Word file.

    Raises ``NotAPackage`` where a part is damaged or unsafe.
    """
    paper = opened(parts, "accept")
    reader = _Reader(paper, _links(parts))
    found: list[tuple[Row, ...]] = []
    outside: list[tuple[str, int]] = []
    for element in _content(paper.body):
        if element.tag == f"{W}tbl":
            found.append(tuple(reader.row(r) for r in _below(element, f"{W}tr")))
        else:
            outside += [(line, len(found)) for line in reader.lines([element])]
    return WordFile(tuple(found), tuple(outside))


class _Reader:
    """Reads cells of one file; generated numbers count on."""

    def __init__(self, paper: Paper, links: Mapping[str, str]) -> None:
        self._story, self._links = paper.story, links
        self._tied = dict(_tied(paper))

    def lines(self, elements: Iterable[etree._Element]) -> Lines:
        """The paragraphs of some elements."""
        return _flat(_paragraphs(self._story.blocks(elements)))

    def row(self, row: etree._Element) -> Row:
        cells: list[Lines] = []
        covered: dict[int, int] = {}
        continued: set[int] = set()
        paragraphs: list[Paragraph] = []
        cells += [()] * min(whole(value(row.find(f"{W}trPr"), "gridBefore")) or 0, WIDEST)
        for cell in _below(row, f"{W}tc"):
            own = list(_paragraphs(self._story.blocks(cell)))
            paragraphs += own
            at, look = len(cells), cell.find(f"{W}tcPr")
            merged = None if look is None else look.find(f"{W}vMerge")
            if merged is not None and merged.get(f"{W}val") != "restart":
                continued.add(at)
            cells.append(_flat(own))
            for _ in range(min(whole(value(look, "gridSpan")) or 1, WIDEST) - 1):
                covered[len(cells)] = at
                cells.append(())
        names = (b.get(f"{W}name", "") for b in row.iter(f"{W}bookmarkStart"))
        return Row(
            tuple(cells),
            tuple(dict.fromkeys(n for n in names if n)),
            covered,
            frozenset(continued),
            tuple(dict.fromkeys(self._beside(row, paragraphs))),
            sum(_is_picture(e) for e in row.iter(*PICTURES)),
        )

    def _beside(self, row: etree._Element, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
        for paragraph in paragraphs:
            for key in (*paragraph.notes, *(("comment", c) for c in paragraph.comments)):
                yield from self._tied.get(key, ())
        for link in row.iter(f"{W}hyperlink"):
            address = self._links.get(link.get(RELATED, ""), "")
            shown = "".join(t.text or "" for t in link.iter(*TEXT))
            if address and address.removeprefix("mailto:").rstrip("/") not in shown:
                yield f"Liên kết: {address}"


def _below(parent: etree._Element, *tags: str) -> Iterator[etree._Element]:
    """Elements called one of ``tags`` under ``parent``, wrapped or not, none inside another."""
    for child in parent:
        if child.tag in tags:
            yield child
        elif child.tag not in SKIPPED:
            yield from _below(child, *tags)


def _content(parent: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables; of a table that only holds one of ours what it holds."""
    for element in _below(parent, f"{W}p", f"{W}tbl"):
        inner = [t for t in element.iter(f"{W}tbl") if t is not element]
        if any(map(_is_marked, inner)) and not _is_marked(element, inner):
            for cell in _below(element, f"{W}tc"):
                yield from _content(cell)
        else:
            yield element


def _is_marked(table: etree._Element, without: Sequence[etree._Element] = ()) -> bool:
    """True where a bookmark of ours stands in ``table``, but not in the tables ``without``."""
    marks = {m for m in table.iter(f"{W}bookmarkStart") if m.get(f"{W}name", "").startswith(MARK)}
    return bool(marks.difference(*(t.iter(f"{W}bookmarkStart") for t in without)))


def _paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """The paragraphs of ``blocks``, those in tables and text boxes included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            yield from _paragraphs(block.boxes)
        elif isinstance(block, Table):
            inner = (p for row in block.rows for c in row for p in _paragraphs(c.blocks))
            yield from (p for p in inner if p.text or p.label)


def _flat(paragraphs: Iterable[Paragraph]) -> Lines:
    """Their words, a line break parting lines too; words that are only hidden are words."""
    made: list[str] = []
    for paragraph in paragraphs:
        hidden = "".join(words for why, words in paragraph.aside if why == "hidden")
        said = f"{paragraph.label}{paragraph.text}{hidden}"
        made += said.split("\n") if said or not paragraph.boxes else ()
    return tuple(made)


def _tied(paper: Paper) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    """(Kind, id) → the words of a footnote, endnote or comment."""
    for kind, root in paper.beside:
        for note in root.iter(f"{W}{NOTES[kind]}") if kind in NOTES else ():
            words = " ".join(filter(None, _flat(_paragraphs(paper.story.blocks(note)))))
            if words.strip() and note.get(f"{W}type", "normal") == "normal":
                yield (NOTES[kind], note.get(f"{W}id", "")), (f"Chú thích: {words.strip()}",)
        for comment in root.iter(f"{W}comment") if kind == "comments" else ():
            words = " ".join(filter(None, _flat(_paragraphs(paper.story.blocks(comment)))))
            who = comment.get(f"{W}author", "").strip()
            said = f"Ý kiến của {who}: " if who else "Ý kiến: "
            if words.strip():
                yield ("comment", comment.get(f"{W}id", "")), (f"{said}{words.strip()}",)


def _is_picture(element: etree._Element) -> bool:
    """True for a drawing without words; of two that stand for one another one counts."""
    if any(True for _ in element.iter(*TEXT)):
        return False
    return not any(
        a.tag.endswith("}Fallback") or a.tag in PICTURES for a in element.iterancestors()
    )


def _links(parts: Parts) -> dict[str, str]:
    """Id → address, of the main part's links to somewhere else."""
    folder, _, name = main_part(parts).rpartition("/")
    listed = parts.get(f"{folder}/_rels/{name}.rels")
    try:
        root = None if listed is None else parse_part(listed)
    except etree.XMLSyntaxError:
        return {}
    return {
        item.get("Id", ""): item.get("Target", "")
        for item in (() if root is None else root)
        if item.get("TargetMode") == "External" and item.get("Type", "").endswith("/hyperlink")
    }
