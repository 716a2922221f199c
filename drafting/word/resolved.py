"""A Word paper as it is laid out: paragraphs, runs, cells, page, with all formatting resolved.

Whoever reads this need not know styles: defaults, style chain, list levels and direct formatting
are merged (``drafting.word.style_chain``). Lengths are millimetres, sizes and gaps points.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from drafting.word.drawn_lines import DrawnLine, drawn_lines
from drafting.word.marks import Marks, number, value
from drafting.word.numbering import Numbering
from drafting.word.package import Parts
from drafting.word.page_setup import Section, furniture, section, section_elements
from drafting.word.parts import main_part, relations, xml
from drafting.word.revisions import revisions, settle
from drafting.word.run_text import Piece, pieces
from drafting.word.style_chain import style_chain
from drafting.word.styles import Styles
from drafting.word.table_geometry import Cell, Frame, rows_of
from drafting.word.wordml import W, style_of

NEEDED = ("styles", "theme", "numbering", "settings")
"""Kinds of parts that say how a text looks."""

WRAPPERS = frozenset(f"{W}{n}" for n in ("sdtContent", "customXml", "ins", "moveTo", "smartTag"))
OLDEST = 12
"""Compatibility mode of a document that names none."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look."""

    text: str
    size: float
    bold: bool
    italic: bool
    underline: bool
    capitals: bool
    """Shown in capitals, whatever was typed."""
    colour: str
    """Six hexadecimal digits; ``""`` for the printer's own black."""
    fonts: tuple[str, ...]
    """Typefaces that its letters take."""
    raised: bool
    """Set higher or lower than the line."""
    field: str | None
    """The instruction of the field that it belongs to: ``"PAGE"``."""

    @property
    def shown(self) -> str:
        """The letters as the page shows them."""
        return self.text.upper() if self.capitals else self.text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph with its look."""

    number: int
    """From 1 in the body, in reading order; 0 in a header or footer."""
    runs: tuple[Run, ...]
    align: str
    left: float
    right: float
    first_line: float
    """From ``left``; negative where it hangs."""
    before: float
    after: float
    automatic: bool
    """Word itself chooses a gap of about a line before or after."""
    contextual: bool
    """No gap between neighbours of the same style."""
    line: float
    line_rule: str
    """``"auto"`` counts lines; ``"exact"`` and ``"atLeast"`` points."""
    borders: frozenset[str]
    tabs: tuple[tuple[float, str], ...]
    style: str
    cell: Cell | None
    section: int
    page_start: bool
    label: str
    """The number that Word itself puts in front: ``"Điều 5."``; ``""`` for a typed one."""
    drawn: tuple[DrawnLine, ...]
    framed: str | None = None
    """Where a text frame stands in its column: ``"center"``."""

    @property
    def text(self) -> str:
        """Its letters as the page shows them; tabs and line breaks stay."""
        return "".join(run.shown for run in self.runs)

    @property
    def typed(self) -> str:
        """Its letters as they are stored."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole document."""

    paragraphs: tuple[Paragraph, ...]
    sections: tuple[Section, ...]
    furniture: dict[tuple[int, str, str], tuple[Paragraph, ...]] = field(default_factory=dict)
    """Section, ``"header"`` or ``"footer"``, ``"default"``, ``"first"`` or ``"even"`` → lines."""
    tracked: int = 0
    """Tracked changes that the file still holds."""

    def room(self, paragraph: Paragraph) -> float:
        """Width of the column that a paragraph stands in."""
        if paragraph.cell:
            return paragraph.cell.room
        return self.sections[paragraph.section].text_width


def resolve(parts: Parts) -> Layout:
    """The layout of a package, with all its tracked changes made.

    Raises ``NotAPackage`` where a part is missing or damaged.
    """
    main = main_part(parts)
    root, related = xml(parts, main), relations(parts, main)
    tracked = sum(1 for _ in revisions(root))
    if tracked:
        settle(root, "accept")
    trees = {r.kind: xml(parts, r.target) for r in related.values() if r.kind in NEEDED}
    reader = _Reader(trees)
    sections = tuple(section(s) for s in section_elements(root))
    reader.sections = sections or (section(None),)
    body = root.find(f"{W}body")
    paragraphs = [] if body is None else list(reader.read(body, None, reader.frame()))
    found: dict[tuple[int, str, str], tuple[Paragraph, ...]] = {}
    for key, name in furniture(root, related).items():
        reader.section = min(key[0], len(reader.sections) - 1)
        lines = reader.read(xml(parts, name), None, reader.frame())
        found[key] = tuple(replace(p, number=0) for p in lines)
    return Layout(tuple(paragraphs), reader.sections, found, tracked)


def elements(root: etree._Element) -> list[etree._Element]:
    """The ``p`` elements of a main part in the order of ``Paragraph.number``, from 1 at index 0."""
    body = root.find(f"{W}body")
    return [] if body is None else list(_paragraph_elements(body))


def _paragraph_elements(holder: etree._Element) -> Iterator[etree._Element]:
    for child in holder:
        if child.tag == f"{W}p":
            yield child
        elif child.tag in (f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}sdt") or child.tag in WRAPPERS:
            yield from _paragraph_elements(child)


def _mode(settings: etree._Element | None) -> int:
    """The compatibility mode of the settings."""
    for setting in () if settings is None else settings.iter(f"{W}compatSetting"):
        if setting.get(f"{W}name") == "compatibilityMode":
            return int(number(setting.get(f"{W}val")) or OLDEST)
    return OLDEST


class _Reader:
    """Walks a part in reading order and counts what it meets."""

    def __init__(self, trees: Mapping[str, etree._Element]) -> None:
        """``trees`` are the parts beside the text, by kind."""
        styles, numbering = trees.get("styles"), trees.get("numbering")
        self.styles = style_chain(styles, trees.get("theme"), numbering)
        self.mode = _mode(trees.get("settings"))
        self.numbering = Numbering(numbering, Styles(styles))
        self.sections: tuple[Section, ...] = ()
        self.section = self.count = self.tables = 0

    def frame(self) -> Frame:
        """The text column of the section that is being read."""
        at = min(self.section, len(self.sections) - 1)
        return Frame(0.0, self.sections[at].text_width)

    def read(
        self, holder: etree._Element, cell: Cell | None, frame: Frame, table: str | None = None
    ) -> Iterator[Paragraph]:
        """The paragraphs of a body, cell, header or wrapper."""
        for child in holder:
            if child.tag == f"{W}p":
                yield self.paragraph(child, cell, table)
                if cell is None and child.find(f"{W}pPr/{W}sectPr") is not None:
                    self.section = min(self.section + 1, len(self.sections) - 1)
                    frame = self.frame()
            elif child.tag == f"{W}tbl":
                yield from self.table(child, frame)
            elif child.tag == f"{W}sdt" or child.tag in WRAPPERS:
                yield from self.read(child, cell, frame, table)

    def table(self, element: etree._Element, frame: Frame) -> Iterator[Paragraph]:
        """The paragraphs of a table, row by row, cell by cell."""
        index = self.tables
        self.tables += 1
        style = value(element.find(f"{W}tblPr"), "tblStyle") or ""
        for row in rows_of(element, index, frame, self.styles, self.mode):
            for cell, holder in row:
                yield from self.read(holder, cell, Frame(cell.left, cell.room), style)

    def paragraph(self, element: etree._Element, cell: Cell | None, table: str | None) -> Paragraph:
        """One paragraph, resolved."""
        self.count += 1
        properties = element.find(f"{W}pPr")
        marks, letters = self.styles.paragraph(properties, table)
        label = self.numbering.label(style_of(element), properties)
        return Paragraph(
            number=self.count,
            runs=tuple(self._run(piece, letters) for piece in pieces(element)),
            align=marks.get("align", "left"),
            left=marks.get("left", 0.0),
            right=marks.get("right", 0.0),
            first_line=marks.get("first_line", 0.0),
            before=marks.get("before", 0.0),
            after=marks.get("after", 0.0),
            automatic=bool(marks.get("before_automatic") or marks.get("after_automatic")),
            contextual=marks.get("contextualSpacing", False),
            line=marks.get("line", 1.0),
            line_rule=marks.get("line_rule", "auto"),
            borders=marks.get("borders", frozenset()),
            tabs=marks.get("tabs", ()),
            style=self.styles.title(properties),
            cell=cell,
            section=min(self.section, len(self.sections) - 1),
            page_start=marks.get("pageBreakBefore", False) or _breaks_page(element),
            label=label.text if label else "",
            drawn=drawn_lines(element),
            framed=value(properties, "framePr", "xAlign"),
        )

    def _run(self, piece: Piece, letters: Marks) -> Run:
        marks = self.styles.run(letters, piece.properties)
        return Run(
            text="" if marks.get("vanish") else piece.text,
            size=marks.get("size", 10.0),
            bold=marks.get("b", False),
            italic=marks.get("i", False),
            underline=bool(marks.get("underline")),
            capitals=marks.get("caps", False),
            colour=marks.get("colour", ""),
            fonts=_typefaces(piece.text, marks),
            raised=bool(marks.get("position")),
            field=piece.field,
        )


def _typefaces(text: str, marks: Marks) -> tuple[str, ...]:
    """Plain letters take one typeface, letters with Vietnamese marks may take another."""
    plain, marked = marks.get("ascii", ""), marks.get("hAnsi", "")
    found = []
    if any(c.isalnum() and c.isascii() for c in text):
        found.append(plain)
    if any(c.isalnum() and not c.isascii() for c in text):
        found.append(marked)
    return tuple(dict.fromkeys(found))


def _breaks_page(paragraph: etree._Element) -> bool:
    return any(b.get(f"{W}type") == "page" for b in paragraph.iter(f"{W}br"))
