"""What is gathered about one instrument while its paragraphs are read."""

import re
from dataclasses import dataclass, field

from drafting.checking.layout.paper import Stretch
from drafting.text.characters import clean, squeeze
from drafting.word.resolved import Paragraph

HEAD, TITLE, ADDRESS, PREAMBLE, BODY, CLOSING = range(6)
"""Where the reader stands, in the order of a paper."""

_COLUMNS = re.compile(r"\t+|\s{4,}|\n")
_LINES = re.compile(r"\n")


@dataclass(slots=True)
class Draft:
    """One instrument, being read."""

    state: int = HEAD
    found: list[tuple[str, Stretch]] = field(default_factory=list)
    """Role and letters of what stands before and behind the body."""
    region: list[Paragraph] = field(default_factory=list)
    """Every paragraph of head and title, blank ones too: a rule line may hang on any of them."""
    body: list[Paragraph] = field(default_factory=list)
    signature: dict[tuple[int, int] | None, list[Stretch]] = field(default_factory=dict)
    """Table and column → the lines of a signature there."""
    recipients: tuple[int, int] | None = None
    """Table and column of ``Nơi nhận``."""
    blank: bool = False
    """The paragraph before is blank."""
    page_start: bool = False
    """A page began since the last words."""
    recipients_over: bool = False
    """Something else stands behind the recipients."""
    head_table: int | None = None
    """The table that the head stands in."""

    def add(self, role: str, stretch: Stretch) -> None:
        """Note one piece of a component."""
        self.found.append((role, stretch))

    def has(self, role: str) -> bool:
        """A component of that role has come."""
        return any(r == role for r, _ in self.found)

    def last(self, role: str) -> Stretch | None:
        """The latest piece of a role."""
        return next((s for r, s in reversed(self.found) if r == role), None)

    @property
    def before(self) -> tuple[str, Stretch] | None:
        """The piece found last."""
        return self.found[-1] if self.found else None

    @property
    def type(self) -> str:
        """The type line: ``"QUYẾT ĐỊNH"``, or ``""``."""
        return " ".join(s.text for r, s in self.found if r == "type")


def plain(text: str) -> str:
    """``text`` as patterns want it: NFC, white space squeezed."""
    return squeeze(clean(text))


def column_of(paragraph: Paragraph) -> tuple[int, int] | None:
    """The table column that a paragraph stands in."""
    cell = paragraph.cell
    return (cell.table, cell.column) if cell else None


def columns(paragraph: Paragraph) -> list[Stretch]:
    """Pieces that tabs, wide blanks or line breaks keep apart."""
    return _cut(paragraph, _COLUMNS)


def lines(paragraph: Paragraph) -> list[Stretch]:
    """Pieces that line breaks keep apart."""
    return _cut(paragraph, _LINES)


def _cut(paragraph: Paragraph, at: re.Pattern[str]) -> list[Stretch]:
    text, start = paragraph.text, 0
    found = []
    for gap in (*(m.span() for m in at.finditer(text)), (len(text), len(text))):
        if text[start : gap[0]].strip():
            found.append(Stretch(paragraph, start, gap[0]))
        start = gap[1]
    return found
