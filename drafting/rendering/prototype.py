"""Copying pattern rows of a filled template, in time linear to the rows.

A pattern row holds tags such as ``{{ row.old }}``. The template is filled with *marks* in their
places; each copy then gets its own runs there. Everything else in the row stays as drawn.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy

from lxml import etree

from drafting.word.wordml import W

START, END = "\ue000", "\ue001"
"""Private-use characters: no text has them, XML allows them."""

SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Runs = list[tuple[str, tuple[str, ...]]]
"""Words with their marks: ``("b", "i")``, ``("strike",)``."""


def marks(**patterns: tuple[str, ...]) -> dict[str, dict[str, str]]:
    """Values for a template: ``marks(row=("old", "new"))`` → ``row.old``, ``row.new``."""
    return {
        name: {field: f"{START}{name}.{field}{END}" for field in fields}
        for name, fields in patterns.items()
    }


class Patterns:
    """The pattern rows of one table, taken out of it."""

    def __init__(self, table: etree._Element) -> None:
        self.table = table
        self.rows: dict[str, etree._Element] = {}
        for row in table.findall(f"{W}tr"):
            name = next((t.split(".")[0] for _, t in _marked(row)), None)
            if name is not None:
                self.rows[name] = row
                table.remove(row)

    def copy(self, name: str, values: Mapping[str, list[Runs]]) -> etree._Element | None:
        """A new last row from pattern ``name``: field → paragraphs. ``None`` without the pattern.

        A field without a paragraph leaves nothing, but a cell keeps one paragraph.
        """
        pattern = self.rows.get(name)
        if pattern is None:
            return None
        row = deepcopy(pattern)
        for run, mark in list(_marked(row)):
            _put(run, values.get(mark.split(".")[1], []))
        self.table.append(row)
        return row


def tables(root: etree._Element) -> list[Patterns]:
    """Every table with pattern rows, in order."""
    found = [Patterns(t) for t in root.iter(f"{W}tbl")]
    return [p for p in found if p.rows]


def _marked(row: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Runs that hold a mark, with its name ``row.old``."""
    for text in row.iter(f"{W}t"):
        words = text.text or ""
        if words.startswith(START) and words.endswith(END):
            run = text.getparent()
            if run is not None:
                yield run, words[1:-1]


def _put(run: etree._Element, paragraphs: list[Runs]) -> None:
    """Replace a mark's run by the first paragraph's runs; more paragraphs follow its own."""
    paragraph = run.getparent()
    if paragraph is None:
        return
    if not paragraphs:
        parent = paragraph.getparent()
        paragraph.remove(run)
        if (
            parent is not None
            and len(parent.findall(f"{W}p")) > 1
            and not len(paragraph.findall(f"{W}r"))
        ):
            parent.remove(paragraph)
        return
    for extra in reversed(paragraphs[1:]):
        copy = deepcopy(paragraph)
        _fill(_same(copy, paragraph, run), extra)
        paragraph.addnext(copy)
    _fill(run, paragraphs[0])


def _same(copy: etree._Element, paragraph: etree._Element, run: etree._Element) -> etree._Element:
    """The run of ``copy`` that stands where ``run`` stands in ``paragraph``."""
    return copy[paragraph.index(run)]


def _fill(run: etree._Element, pieces: Runs) -> None:
    """Put one run a piece in the place of ``run``, with its look and the piece's marks."""
    at = run
    for words, own in pieces:
        made = deepcopy(run)
        look = made.find(f"{W}rPr")
        if look is None:
            look = etree.Element(f"{W}rPr")
            made.insert(0, look)
        for mark in own:
            if look.find(f"{W}{mark}") is None:
                _mark(look, mark)
        if len(look) == 0:
            made.remove(look)
        text = made.find(f"{W}t")
        if text is not None:
            text.text = words
            text.set(SPACE, "preserve")
        at.addnext(made)
        at = made
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)


ORDER = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "strike", "highlight", "color", "sz",
         "szCs")  # fmt: skip


def _mark(look: etree._Element, mark: str) -> None:
    """Add a toggle to run properties in schema order."""
    name, _, value = mark.partition("=")
    new = etree.Element(f"{W}{name}")
    if value:
        new.set(f"{W}val", value)
    for at, child in enumerate(look):
        own = etree.QName(child).localname
        if own not in ORDER or ORDER.index(own) > ORDER.index(name):
            look.insert(at, new)
            return
    look.append(new)
