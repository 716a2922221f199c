"""What a profile is: page, components, wording, each with its source and grade."""

from dataclasses import dataclass
from datetime import date

from drafting.errors import DataError


@dataclass(frozen=True, slots=True)
class Span:
    """A lawful range, ends included."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet, in millimetres."""

    width: float
    height: float
    top: Span
    bottom: Span
    left: Span
    right: Span
    font: str
    grade: str


@dataclass(frozen=True, slots=True)
class Component:
    """One component of a paper (thành phần thể thức), lengths in points or millimetres."""

    role: str
    """As in ``drafting.word.roles``."""
    title: str
    """In Vietnamese, for messages."""
    size: Span
    """Points."""
    bold: bool
    case: str
    """``"upper"``, ``"sentence"`` or ``"title"``."""
    align: str
    """``"left"``, ``"center"``, ``"right"`` or ``"justify"``."""
    source: str
    """Decree, annex and item."""
    grade: str
    """``"A"``, ``"B"``, ``"C"`` or ``"memory"``."""
    unverified: tuple[str, ...] = ()
    """Fields of this component that are from memory although it has a source."""
    italic: bool = False
    column: str | None = None
    """``"left"`` or ``"right"`` half of the head or of the closing block."""
    first_line: Span | None = None
    """Millimetres."""
    space_before_min: float | None = None
    """Points."""
    line_spacing_min: float | None = None
    """Lines."""
    line_spacing_max: float | None = None
    rule: Span | None = None
    """Length of the rule line, as a share of the text line."""
    rule_place: str | None = None
    """``"below"`` or ``"above"``."""
    numeral: str | None = None
    """``"roman"``, ``"arabic"`` or ``"letter"``."""
    words: str | None = None
    """What stands there, word for word."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Sentences that a paper made from data prints; ``{subject}`` and the like are filled in."""

    authority: tuple[str, ...]
    authority_printed: bool
    """False where the line of competence above the citations is no longer printed."""
    enacting: tuple[str, ...]
    """The first is printed, all are accepted."""
    citation_end: str
    citation_last: tuple[str, ...]
    """The first is printed, all are accepted."""
    law_citation: tuple[str, ...]
    """``"date"`` or ``"number"``: how a citation names a law; the first is printed."""
    issued_with: tuple[str, ...]
    number: str
    """Regular expression of number and symbol, without ``Số:``."""
    grade: str
    unverified: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dates:
    """Zeros in a printed date: days below ``pad_day_below``, months in ``pad_months``."""

    pad_day_below: int
    pad_months: tuple[int, ...]
    grade: str


@dataclass(frozen=True, slots=True)
class Profile:
    """The layout and wording rules of one decree for one kind of paper."""

    name: str
    title: str
    kind: str
    """``"administrative"`` or ``"legal"``."""
    first_day: date
    last_day: date | None
    page: Page
    wording: Wording
    dates: Dates
    components: tuple[Component, ...]
    lines: str
    """How rule lines are made where nobody says otherwise: ``"border"`` or ``"drawn"``."""

    def covers(self, day: date) -> bool:
        """True where a paper issued on ``day`` falls under these rules."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)

    def component(self, role: str) -> Component:
        """The component of that role. Raises ``DataError`` where the decree has none."""
        for component in self.components:
            if component.role == role:
                return component
        raise DataError(
            f"thể thức {self.name}", f"không có thành phần “{role}”", "hãy sửa tệp thể thức"
        )
