"""Where the parser stands: what came before, and which numbers would come next."""

from collections.abc import Sequence
from typing import NamedTuple

from drafting.model import ARTICLE, CLAUSE, GROUPS, POINT
from drafting.parsing.ahead import Ahead
from drafting.parsing.layout import Printed
from drafting.parsing.support import support
from drafting.parsing.wrapping import UNBROKEN, Wrapping


class Mark(NamedTuple):
    """What a line opens."""

    kind: str
    number: str | None
    text: str
    """What stands behind the number on this line."""
    printed: str | None = None
    """The number with its mark as printed, where it departs from the kind's usual form."""


class Watch:
    """What the recognisers note by the way."""

    def __init__(self, notes: frozenset[str] = frozenset()) -> None:
        self.notes = notes
        """Numbers of the footnotes that the text explains."""
        self.marks: list[tuple[int, str]] = []
        """Line and words of a footnote's mark that was taken off a number."""
        self.doubts: list[tuple[int, str]] = []
        """Line and rule of what is not certain."""


class Place:
    """The parser's only state; it changes line by line."""

    previous: Printed | None = None
    kind: str | None = None
    """Kind of the block that the previous line belongs to."""
    article: str | None = None
    clause: str | None = None
    clause_mark: str | None = None
    point: str | None = None
    searched: int = 0
    """Lines that the ends of quotations were looked for on."""
    known: Ahead | None = None

    def __init__(
        self,
        wrapping: Wrapping = UNBROKEN,
        lines: Sequence[Printed] = (),
        index: int = 0,
        *,
        fragment: bool = False,
        plain: bool = False,
        depth: int = 0,
        watch: Watch | None = None,
    ) -> None:
        self.wrapping, self.lines = wrapping, lines
        self.index = index
        """Position of the line that is looked at, among ``lines``."""
        self.fragment = fragment
        """A piece of a text (a quotation): its first number may be any."""
        self.plain = plain
        """A text without articles: its headings are I, II, A, B, and clauses need no article."""
        self.depth = depth
        """Quotations around it."""
        self.watch = watch or Watch()
        self.subclauses: list[str] = []
        """The sub-clause that is open at each depth: ``["1.2", "1.2.1"]``."""
        self.headings: dict[str, int] = {}
        """Kind of an outline heading → its last number: ``{"capital": 1, "roman": 2}``."""

    @property
    def in_heading(self) -> bool:
        """The previous line belongs to the heading of a chapter or an article."""
        return self.kind in GROUPS or self.kind == ARTICLE

    @property
    def ahead(self) -> Ahead:
        """What stands further down; made where it is first asked for."""
        if self.known is None:
            self.known = Ahead(self.lines, self.wrapping)
        return self.known

    def support(self, line: Printed, *, letter: bool = False) -> int:
        """How well the surroundings speak for a new element that begins with ``line``."""
        return support(
            self.previous, line, self.wrapping, in_heading=self.in_heading, letter=letter
        )

    def enter(self, mark: Mark) -> None:
        """Numbers below the one that was just opened begin anew."""
        self.kind = mark.kind
        if mark.kind == ARTICLE or mark.kind in GROUPS:
            self.clause = self.clause_mark = self.point = None
            self.subclauses.clear()
        if mark.kind == ARTICLE:
            self.article = mark.number
        elif mark.kind == CLAUSE and mark.number and "." not in mark.number:
            self.clause, self.point = mark.number, None
            self.subclauses.clear()
        elif mark.kind == CLAUSE:
            self.point = None
        elif mark.kind == POINT:
            self.point = mark.number
