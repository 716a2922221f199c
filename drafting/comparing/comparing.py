"""Two documents → their comparison."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from drafting.comparing.aligning import align
from drafting.comparing.article_rows import article_rows
from drafting.comparing.decisions import Decision, Decisions, sort_decisions
from drafting.comparing.pairing import pairs_of_instruments
from drafting.comparing.references import stale_references
from drafting.comparing.result import Comparison, InstrumentComparison
from drafting.comparing.unit_rows import unit_rows
from drafting.model import Document, Instrument, Unit
from drafting.phrases.bearers import surroundings
from drafting.text.abbreviations import definitions
from drafting.text.terms import Terms, make_terms
from drafting.units import units


def compare(old: Document, new: Document, decisions: Sequence[Decision] = ()) -> Comparison:
    """Every article and unit of either document in exactly one row.

    ``decisions`` win over the program's own finding; an id that does not exist, or stands in two
    of them, raises ``ProjectError``.
    """
    own = {id(i): units(i) for i in (*old.instruments, *new.instruments)}
    terms = _terms((*old.instruments, *new.instruments), own)
    pairs = pairs_of_instruments(old.instruments, new.instruments)
    decided = sort_decisions(pairs, decisions)
    found = tuple(
        _compare(*pair, (own.get(id(pair[0]), ()), own.get(id(pair[1]), ())), terms, d)
        for pair, d in zip(pairs, decided, strict=True)
    )
    return Comparison(old.source, new.source, found)


def _compare(
    old: Instrument | None,
    new: Instrument | None,
    own: tuple[tuple[Unit, ...], tuple[Unit, ...]],
    terms: Terms,
    decided: Decisions,
) -> InstrumentComparison:
    """Two instruments with their ``own`` units; either may be missing."""
    empty = Instrument(None)
    found = align(old or empty, new or empty, own, terms, decided)
    around = [surroundings(i, u) if i else {} for i, u in zip((old, new), own, strict=True)]
    shapes, judged, rows = unit_rows(found, *around)
    kind = (new or old or empty).type
    compared = InstrumentComparison(kind, article_rows(found, shapes, judged), rows)
    if old is None or new is None:
        return compared
    return replace(compared, references=stale_references(old, *own, compared))


def _terms(instruments: Iterable[Instrument], own: Mapping[int, tuple[Unit, ...]]) -> Terms:
    """The terms of both texts: what one of them abbreviates may be written out in the other."""
    texts = (
        text
        for instrument in instruments
        for text in (*instrument.citations, *(unit.text for unit in own[id(instrument)]))
    )
    return make_terms(*definitions(texts))
