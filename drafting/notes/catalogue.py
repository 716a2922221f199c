"""Every row of a comparison with its identity and both its texts."""

from collections.abc import Iterator
from dataclasses import dataclass

from drafting.comparing.pairing import pairs_of_instruments
from drafting.comparing.result import Comparison, Row
from drafting.model import Document, Instrument, articles
from drafting.notes.fingerprint import fingerprint
from drafting.notes.identity import ARTICLE, UNIT, Identity, prefixes
from drafting.units import units


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: an article's heading, or a unit."""

    identity: Identity
    row: Row
    old: str
    """The old text, units joined by line feeds; ``""`` for an added row."""
    new: str
    place: tuple[int, str, int]
    """Which instrument, which level, which row."""

    @property
    def prints(self) -> tuple[str, str]:
        """Fingerprints of both texts."""
        return fingerprint(self.old), fingerprint(self.new)


def catalogue(comparison: Comparison, old: Document, new: Document) -> tuple[Entry, ...]:
    """All rows: of each instrument first the articles, then the units."""
    pairs = pairs_of_instruments(old.instruments, new.instruments)
    names = prefixes(compared.type for compared in comparison.instruments)
    made: list[Entry] = []
    for number, compared in enumerate(comparison.instruments):
        before, after = (texts_of(side) for side in pairs[number])
        for level, rows in ((ARTICLE, compared.articles), (UNIT, compared.units)):
            for place, row in enumerate(rows):
                made.append(
                    Entry(
                        Identity(names[number], level, row.old, row.new),
                        row,
                        "\n".join(before.get((level, i), "") for i in row.old),
                        "\n".join(after.get((level, i), "") for i in row.new),
                        (number, level, place),
                    )
                )
    return tuple(made)


def texts_of(instrument: Instrument | None) -> dict[tuple[str, str], str]:
    """(level, id) → text: an article's title, a unit's words."""
    return dict(_named(instrument)) if instrument is not None else {}


def _named(instrument: Instrument) -> Iterator[tuple[tuple[str, str], str]]:
    for article in articles(instrument):
        yield (ARTICLE, article.id), article.heading or ""
    for unit in units(instrument):
        yield (UNIT, unit.id), unit.text
