"""Several versions of one text: each compared with the next, every id followed through all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from drafting.comparing.comparing import compare
from drafting.comparing.following import IdMap, composed, id_map, onward
from drafting.comparing.pairing import Pair, pairs_of_instruments
from drafting.comparing.result import (
    Comparison,
    InstrumentComparison,
    Parting,
    Path,
    Paths,
    Row,
)
from drafting.model import ARTICLE, Document, Instrument, articles
from drafting.units import units

UNIT = "unit"
LEVELS = (ARTICLE, UNIT)


class Chain(NamedTuple):
    """The old text, the drafts in order, the new text."""

    versions: tuple[Document, ...]
    steps: tuple[Comparison, ...]
    """Each version against the one before it."""


class Strand(NamedTuple):
    """One instrument through all versions."""

    instruments: tuple[Instrument | None, ...]
    """One a version; ``None`` where the version does not have it."""
    compared: tuple[InstrumentComparison | None, ...]
    """One a step; ``None`` where neither side has it."""

    def ids(self, version: int, level: str) -> list[str]:
        """All ids of a level in one version, in its order."""
        own = self.instruments[version]
        if own is None:
            return []
        return [each.id for each in (articles(own) if level == ARTICLE else units(own))]

    def to_the_last(self, version: int, level: str) -> IdMap:
        """Where the ids of one version stand in the last."""
        went: IdMap = {id_: (id_,) for id_ in self.ids(version, level)}
        for compared in self.compared[version:]:
            went = composed(went, step_map(compared, level))
        return went


def chain(versions: Sequence[Document]) -> Chain:
    """``versions`` compared one by one."""
    return Chain(tuple(versions), tuple(compare(a, b) for a, b in pairwise(versions)))


def strands(chained: Chain) -> tuple[Strand, ...]:
    """Every instrument of every version in exactly one strand."""
    held = [Strand((instrument,), ()) for instrument in chained.versions[0].instruments]
    for number, step in enumerate(chained.steps, 1):
        sides = (chained.versions[n].instruments for n in (number - 1, number))
        pairs = list(zip(pairs_of_instruments(*sides), step.instruments, strict=True))
        held = [_longer(strand, pairs) for strand in held]
        held += [
            Strand((None,) * number + (after,), (None,) * (number - 1) + (found,))
            for (before, after), found in pairs
            if before is None
        ]
    return tuple(held)


def _longer(strand: Strand, pairs: Sequence[tuple[Pair, InstrumentComparison]]) -> Strand:
    """``strand`` with one version more."""
    last = strand.instruments[-1]
    for (before, after), found in pairs:
        if last is not None and before is last:
            return Strand((*strand.instruments, after), (*strand.compared, found))
    return Strand((*strand.instruments, None), (*strand.compared, None))


def step_map(compared: InstrumentComparison | None, level: str) -> IdMap:
    """Where the ids of a level went in one step; nowhere without a comparison."""
    return id_map(rows(compared, level)) if compared is not None else {}


def rows(compared: InstrumentComparison, level: str) -> tuple[Row, ...]:
    """The rows of a level."""
    return compared.articles if level == ARTICLE else compared.units


def with_paths(direct: Comparison, chained: Chain) -> Comparison:
    """``direct``, the first version against the last, with the ways through those between."""
    found = strands(chained)
    first, last = chained.versions[0].instruments, chained.versions[-1].instruments
    made = []
    for pair, compared in zip(pairs_of_instruments(first, last), direct.instruments, strict=True):
        strand = strand_of(pair, found)
        made.append(compared if strand is None else replace(compared, paths=_of(compared, strand)))
    sources = tuple(version.source for version in chained.versions[1:-1])
    return replace(direct, instruments=tuple(made), through=sources)


def strand_of(pair: Pair, found: Sequence[Strand]) -> Strand | None:
    """The strand that ends in a pair's new instrument, or begins with one that is gone."""
    side, wanted = (-1, pair[1]) if pair[1] is not None else (0, pair[0])
    return next((s for s in found if wanted is not None and s.instruments[side] is wanted), None)


def _of(compared: InstrumentComparison, strand: Strand) -> Paths:
    ways = {level: _paths(strand, level) for level in LEVELS}
    partings = (p for level in LEVELS for p in _partings(compared, ways[level], level))
    return Paths(ways[ARTICLE], ways[UNIT], tuple(partings))


def _paths(strand: Strand, level: str) -> tuple[Path, ...]:
    maps = [step_map(compared, level) for compared in strand.compared]
    made: list[Path] = []
    met: set[str] = set()
    for version in range(len(maps) + 1):
        new = [id_ for id_ in strand.ids(version, level) if id_ not in met]
        made += [_path(id_, version, maps) for id_ in new]
        if version < len(maps):
            met = {id_ for went in maps[version].values() for id_ in went}
    return tuple(made)


def _path(id_: str, version: int, maps: Sequence[IdMap]) -> Path:
    at: list[tuple[str, ...]] = [()] * version + [(id_,)]
    for step in maps[version:]:
        at.append(onward(at[-1], step))
    return tuple(at)


def _partings(
    compared: InstrumentComparison, ways: Sequence[Path], level: str
) -> Iterator[Parting]:
    direct: Mapping[str, tuple[str, ...]] = id_map(rows(compared, level))
    for way in ways:
        for id_ in way[0]:
            went = direct.get(id_, ())
            if set(went) != set(way[-1]):
                yield Parting(level, id_, went, way[-1])
