"""The compared texts of two documents one by one, and all their words as rows."""

from collections.abc import Iterator

from drafting.comparing.pairing import pairs_of_instruments
from drafting.comparing.result import Comparison, InstrumentComparison
from drafting.model import Document, Instrument
from drafting.notes.identity import prefixes
from drafting.rendering.comparison_rows import TableRow, table_rows
from drafting.rendering.opening_rows import opening_rows

Sides = tuple[Instrument, Instrument]
"""An old text and the new one; a side that does not exist is an instrument without words."""


def compared_texts(
    comparison: Comparison, old: Document, new: Document
) -> Iterator[tuple[InstrumentComparison, Sides, str]]:
    """Each compared instrument, both its texts, a prefix for its keys: ``QĐ``, ``QC``, ``QC2``."""
    names = prefixes(compared.type for compared in comparison.instruments)
    sides = pairs_of_instruments(old.instruments, new.instruments)
    for compared, name, (before, after) in zip(comparison.instruments, names, sides, strict=True):
        yield compared, (before or Instrument(None), after or Instrument(None)), name


def whole_rows(
    compared: InstrumentComparison, sides: Sides, prefix: str, *, variants: bool = False
) -> list[TableRow]:
    """All words of both texts: what opens them, then the rows of their articles.

    ``variants`` marks the words that are only spelled otherwise.
    """
    return [
        *opening_rows(*sides, variants=variants),
        *table_rows(compared, *sides, prefix, variants=variants),
    ]
