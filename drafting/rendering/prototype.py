"""Copying pattern rows of a filled template, in time linear to the rows.

A pattern row holds tags such as ``{{ row.old }}``. The template is filled with *marks* in their
places; each copy then gets its own runs there. Everything else in the row stays as drawn. A row is
taken apart once; its copies are put together as text and read as one.
"""

import re
from typing import NamedTuple

from lxml import etree

from drafting.rendering.pattern_paragraph import (
    END,
    START,
    Field,
    PatternParagraph,
    Values,
    fields_of,
    one_line,
    set_apart,
    taken_apart,
    xml_of,
)
from drafting.word.wordml import W, parse_part, text_of

CANNOT_BREAK = re.compile(r"<w:cantSplit\b[^>]*>")
STAYS = re.compile(r"<w:keepNext\b[^>]*>")
"""Marks of a row and of a paragraph; some programs write ``w:val="true"`` into them."""
PLACE = re.compile(r"<\?place (\d+)\?>")

Around = tuple[str, str]
"""XML before and after something."""


def marks(**patterns: tuple[str, ...]) -> dict[str, dict[str, str]]:
    """Values for a template: ``marks(row=("old", "new"))`` → ``row.old``, ``row.new``."""
    return {
        name: {field: f"{START}{name}.{field}{END}" for field in fields}
        for name, fields in patterns.items()
    }


class Copy(NamedTuple):
    """What one copy of a row has besides its words."""

    around_first: Around = ("", "")
    """Around the words of its first paragraph."""
    around_typed: Around = ("", "")
    """Around the words of ``typed``, then one paragraph with line breaks."""
    typed: tuple[str, str] = ("", "")
    """A field in a paragraph of that style."""
    longest: int | None = None
    """Characters of a cell from which the row may break over pages; never where ``None``."""
    alone: bool = False
    """It need not stay with the next row."""


PLAIN = Copy()


class Patterns:
    """The pattern rows of one table, taken out of it."""

    def __init__(self, table: etree._Element) -> None:
        self.table = table
        self.rows: dict[str, PatternRow] = {}
        self._made: list[str] = []
        self._spaces: dict[str | None, str] = {}
        for row in table.findall(f"{W}tr"):
            set_apart(row)
            name = next((mark.split(".")[0] for _, mark in fields_of(row)), None)
            if name is not None:
                self._spaces |= row.nsmap
                self.rows[name] = PatternRow(row)
                table.remove(row)

    def has(self, name: str, field: str) -> bool:
        """Whether pattern ``name`` prints ``field``."""
        return name in self.rows and field in self.rows[name].fields

    def copy(self, name: str, values: Values, copy: Copy = PLAIN) -> None:
        """One more row from pattern ``name``, if there is one: field → paragraphs.

        A field without a paragraph leaves nothing, but a cell keeps one paragraph.
        """
        if name in self.rows:
            self._made.append(self.rows[name].copy(values, copy))

    def write(self) -> None:
        """Put all copies behind the table's own rows."""
        spaces = "".join(
            f' xmlns{f":{prefix}" if prefix else ""}="{uri}"'
            for prefix, uri in self._spaces.items()
        )
        made = parse_part(f"<w:tbl{spaces}>{''.join(self._made)}</w:tbl>".encode())
        self.table.extend(list(made))
        self._made.clear()


class PatternRow:
    """One row as text, with its paragraphs that hold marks taken out."""

    def __init__(self, row: etree._Element) -> None:
        cells = row.findall(f".//{W}tc")
        first = next(row.iter(f"{W}p"), None)
        named = dict.fromkeys(run.getparent() for run, _ in fields_of(row))
        places = [p for p in row.iter(f"{W}p") if p is first or p in named]
        self.paragraphs: list[PatternParagraph] = [taken_apart(p) for p in places]
        self.fields = {s.name for p in self.paragraphs for s in p.segments if isinstance(s, Field)}
        self.homes = [cells.index(next(p.iterancestors(f"{W}tc"))) for p in places]
        """For each paragraph the place of its cell."""
        self.others = [
            any(q not in places for q in home.findall(f"{W}p"))
            for home in (p.getparent() for p in places)
            if home is not None
        ]
        """For each paragraph whether its cell has one without marks."""
        for at, paragraph in enumerate(places):
            paragraph.addprevious(etree.ProcessingInstruction("place", str(at)))
        for paragraph in places:
            home = paragraph.getparent()
            if home is not None:
                home.remove(paragraph)
        self.drawn = [len(text_of(cell)) for cell in cells]
        """For each cell how many characters are in it anyhow."""
        self.pieces = PLACE.split(xml_of(row))

    def copy(self, values: Values, copy: Copy) -> str:
        """A copy of the row, as XML."""
        lines = [paragraph.lines(values) for paragraph in self.paragraphs]
        kept = {home: at for at, home in enumerate(self.homes) if not self.others[at]}
        said = {home for home, found in zip(self.homes, lines, strict=True) if found}
        filled = []
        for at, (home, found) in enumerate(zip(self.homes, lines, strict=True)):
            empty = [""] if home not in said and kept.get(home) == at else []
            filled.append(self.paragraphs[at].whole(self._dressed(at, found, copy) or empty))
        xml = "".join(p if n % 2 == 0 else filled[int(p)] for n, p in enumerate(self.pieces))
        if copy.alone:
            xml = STAYS.sub("", xml)
        if copy.longest is not None and self._longest(values) > copy.longest:
            return CANNOT_BREAK.sub("", xml, 1)
        return xml

    def _dressed(self, at: int, lines: list[str], copy: Copy) -> list[str]:
        """The lines of paragraph ``at`` with what stands around them."""
        paragraph = self.paragraphs[at]
        if not lines:
            return lines
        if at == 0 and copy.around_first[0]:
            before, after = copy.around_first
            lines = [f"{before}{lines[0]}{after}", *lines[1:]]
        names = [s.name for s in paragraph.segments if isinstance(s, Field)]
        if copy.around_typed[0] and (names, paragraph.style) == ([copy.typed[0]], copy.typed[1]):
            before, after = copy.around_typed
            lines = [f"{before}{one_line(lines)}{after}"]
        return lines

    def _longest(self, values: Values) -> int:
        """Characters of the cell that has most."""
        sizes = list(self.drawn)
        for home, paragraph in zip(self.homes, self.paragraphs, strict=True):
            for segment in paragraph.segments:
                if isinstance(segment, Field):
                    sizes[home] += sum(
                        len(words) for pieces in values.get(segment.name, ()) for words, _ in pieces
                    )
        return max(sizes, default=0)


def tables(root: etree._Element) -> list[Patterns]:
    """Every table with pattern rows, in order."""
    found = [Patterns(t) for t in root.iter(f"{W}tbl")]
    return [p for p in found if p.rows]
