"""Where the reference's clauses and titles stand in the text that every tool was given.

All characters are counted without white space: tools differ in whether a blank or a line's end is
part of a change, and no reader sees it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from drafting.model import Instrument, articles
from drafting.units import label, units

Span = tuple[int, int]
"""First character and the one after the last."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts."""

    text: str
    """All of it, without white space."""
    units: dict[str, Span]
    """Id → where a clause or point stands, its number left out."""
    headings: dict[str, Span]
    """Id → where an article's title line stands, its number left out."""
    titles: dict[str, Span]
    """Id → the same with the number (``Điều 5.``)."""

    @property
    def body(self) -> tuple[int, ...]:
        """Every character of the clauses and title lines, in order."""
        spans = sorted((*self.units.values(), *self.headings.values()))
        return tuple(at for span in spans for at in range(*span))


def solid(text: str) -> str:
    """``text`` without white space."""
    return "".join(text.split())


def side(printed: str, instrument: Instrument) -> Side:
    """``printed`` with the places of what ``instrument`` says.

    Raises ValueError where a clause of it is not found in order.
    """
    text = solid(printed)
    found: dict[str, dict[str, Span]] = {"units": {}, "headings": {}, "titles": {}}
    at = max(text.find(solid(instrument.type or "")), 0)
    for kind, name, words in _parts(instrument):
        start = text.find(solid(words), at)
        if start < 0:
            raise ValueError(f"{kind} {name}: not in the printed text")
        at = start if kind == "titles" else start + len(solid(words))
        found[kind][name] = (start, start + len(solid(words)))
    return Side(text, **found)


def _parts(instrument: Instrument) -> Iterator[tuple[str, str, str]]:
    """Kind, id and words of all that is looked for, in reading order."""
    texts = units(instrument)
    for article in articles(instrument):
        yield "titles", article.id, label(article) + (article.heading or "")
        if article.heading:
            yield "headings", article.id, article.heading
        for unit in texts:
            if unit.article == article.id:
                yield "units", unit.id, unit.text
