"""Where the parser stands: what came before, and which numbers would come next."""

from dataclasses import dataclass

from drafting.model import ARTICLE, CLAUSE, GROUPS, POINT
from drafting.parsing.layout import Printed, is_short


@dataclass(frozen=True, slots=True)
class Mark:
    """What a line opens."""

    kind: str
    number: str | None
    text: str
    """What stands behind the number on this line."""


@dataclass(slots=True)
class Place:
    """The parser's only state; it changes line by line."""

    width: float
    """The usual width of a line; 0 where lines are not wrapped."""
    fragment: bool = False
    """A piece of a text (a quotation): its first number may be any."""
    previous: Printed | None = None
    kind: str | None = None
    """Kind of the block that the previous line belongs to."""
    article: str | None = None
    clause: str | None = None
    clause_mark: str | None = None
    point: str | None = None

    @property
    def in_heading(self) -> bool:
        """The previous line belongs to the heading of a chapter or an article."""
        return self.kind in GROUPS or self.kind == ARTICLE

    def fresh(self, line: Printed) -> bool:
        """A paragraph may begin with ``line``."""
        before = self.previous
        if before is None or line.blank or before.terminal:
            return True
        return self.kind in GROUPS or is_short(before, self.width)

    @property
    def ended(self) -> bool:
        """The paragraph before certainly ends: not only a page or a stray blank behind it."""
        before = self.previous
        if before is None or before.terminal or self.in_heading:
            return True
        return is_short(before, self.width)

    def enter(self, mark: Mark) -> None:
        """Numbers below the one that was just opened begin anew."""
        self.kind = mark.kind
        if mark.kind == ARTICLE:
            self.article = mark.number
            self.clause = self.clause_mark = self.point = None
        elif mark.kind == CLAUSE:
            self.clause, self.point = mark.number, None
        elif mark.kind == POINT:
            self.point = mark.number
