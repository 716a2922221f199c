"""A Word paper with its components found: what the layout rules look at."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from drafting.word.resolved import Layout, Paragraph, Run


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters of one paragraph, from ``start`` to ``end``."""

    paragraph: Paragraph
    start: int
    end: int

    @property
    def text(self) -> str:
        """Its letters as the page shows them, without white space at the ends."""
        return self.paragraph.text[self.start : self.end].strip()

    @property
    def whole(self) -> bool:
        """It holds every letter of its paragraph."""
        text = self.paragraph.text
        return not text[: self.start].strip() and not text[self.end :].strip()

    @property
    def opens(self) -> bool:
        """It begins its paragraph."""
        return not self.paragraph.text[: self.start].strip()

    def runs(self) -> Iterator[Run]:
        """Its runs that show letters or figures, cut to the stretch."""
        return (run for run, _, _ in self.pieces())

    def pieces(self) -> Iterator[tuple[Run, int, int]]:
        """As ``runs``, each with where it begins and ends in the paragraph."""
        at = 0
        for run in self.paragraph.runs:
            begin, after = max(at, self.start), min(at + len(run.shown), self.end)
            text = run.shown[begin - at : after - at] if after > begin else ""
            at += len(run.shown)
            if any(c.isalnum() for c in text):
                yield replace(run, text=text), begin, after


def whole(paragraph: Paragraph) -> Stretch:
    """All of a paragraph."""
    return Stretch(paragraph, 0, len(paragraph.text))


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A horizontal line under a component, however it was made; millimetres."""

    paragraph: int
    """Number of the paragraph that carries it."""
    kind: str
    """``"border"``, ``"drawn"``, ``"underscores"``, ``"underline"`` or ``"dashes"``."""
    length: float
    shift: float | None
    """How far its middle stands to the right of its column's; ``None`` where that is unknown."""
    tilt: float = 0.0


@dataclass(frozen=True, slots=True)
class Component:
    """One component of an instrument: all stretches of one role that stand together."""

    role: str
    """As in the profiles; ``"heading-line"`` and the like where a profile has none."""
    where: str
    """Id of the article, clause or point; else the component's name."""
    instrument: str
    stretches: tuple[Stretch, ...]
    rule: RuleLine | None = None

    @property
    def text(self) -> str:
        """Its lines, joined by spaces."""
        return " ".join(s.text for s in self.stretches)


@dataclass(frozen=True, slots=True)
class Paper:
    """A layout and what stands in it, in reading order."""

    layout: Layout
    components: tuple[Component, ...]
    loose_rules: tuple[RuleLine, ...] = ()
    """Drawn lines of a head or title that belong to no component for certain."""
    gazette: bool = False
    """A print of the Công báo: it has pages of its own making."""

    def of(self, *roles: str) -> Iterator[Component]:
        """The components of these roles."""
        return (c for c in self.components if c.role in roles)


NAMES = {
    "national-title": "header",
    "motto": "header",
    "superior": "header",
    "issuer": "header",
    "place-date": "date",
    "letter-subject": "subject",
    "citation": "citations",
    "capacity": "signature",
    "signer": "signature",
    "recipients-label": "recipients",
    "recipient": "recipients",
}
"""Role of a profile → the component's name in a finding; other roles have their own."""


def name_of(role: str) -> str:
    """What a finding calls a component."""
    return NAMES.get(role, role)
