"""Where a row of an earlier table stands now, by the way through the drafts in between.

A table belongs to the draft of which most of its rows have the words. From there its rows go where
the comparisons of each draft with the next one say, however they were numbered, divided or put
together on the way. A number alone does not decide here either: a row that does not have the
words of the draft is left to the search by text.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from drafting.comparing.chain import Chain, Strand, strands
from drafting.comparing.pairing import pairs_of_instruments
from drafting.model import Document, Instrument
from drafting.notes.catalogue import texts_of
from drafting.notes.fingerprint import fingerprint
from drafting.notes.identity import ARTICLE, UNIT, from_key, prefixes
from drafting.notes.manifest import Record
from drafting.notes.note import EditedTable, TypedRow
from drafting.notes.targets import ALIKE, common

Named = tuple[str, str, str]
"""Short name of an instrument, level, id."""

Place = tuple[int, str, str]
"""Number of an instrument in the new comparison, level, id in its new text."""

LEVELS = {ARTICLE: "article", UNIT: "unit"}
"""Level of a row → of an id."""


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """One draft, named as a table names it that sets it against the old text."""

    document: Document
    texts: Mapping[Named, str]
    now: Mapping[Named, tuple[Place, ...]]
    """Where each id stands in the new text."""


def trail(chained: Chain) -> tuple[Draft, ...]:
    """Every version after the first; the last of them is the new text itself."""
    found = strands(chained)
    return tuple(_draft(chained, version, found) for version in range(1, len(chained.versions)))


def _draft(chained: Chain, version: int, found: Sequence[Strand]) -> Draft:
    first, *_, last = (v.instruments for v in chained.versions)
    numbers = [new for _, new in pairs_of_instruments(first, last)]
    pairs = pairs_of_instruments(first, chained.versions[version].instruments)
    names = prefixes((new or old or Instrument(None)).type for old, new in pairs)
    texts: dict[Named, str] = {}
    now: dict[Named, tuple[Place, ...]] = {}
    for name, (_, own) in zip(names, pairs, strict=True):
        if own is None:
            continue
        texts |= {(name, *id_): text for id_, text in texts_of(own).items()}
        strand = next(s for s in found if s.instruments[version] is own)
        number = next((n for n, i in enumerate(numbers) if i is strand.instruments[-1]), None)
        for level, called in LEVELS.items():
            for id_, went in strand.to_the_last(version, called).items():
                places = () if number is None else tuple((number, level, to) for to in went)
                now[name, level, id_] = places
    return Draft(chained.versions[version], texts, now)


def draft_of(table: EditedTable, drafts: Sequence[Draft]) -> Draft | None:
    """The earlier draft that ``table`` was made for; ``None`` where it is the new text, or none.

    Of two drafts with equally many of its words the later.
    """
    records = list(table.records.values()) or [r for row in table.rows for r in shown(row)]
    agreeing = [sum(_agrees(record, draft) for record in records) for draft in drafts]
    most = max(agreeing, default=0)
    at = max((n for n, count in enumerate(agreeing) if count == most), default=-1)
    return drafts[at] if most and at < len(drafts) - 1 else None


def shown(row: TypedRow) -> Iterator[Record]:
    """The record that the visible key and the texts of a row make, where it has a key."""
    identity = from_key(row.key)
    if identity is not None:
        yield Record(identity, fingerprint(row.old), fingerprint(row.new))


def led(row: TypedRow, record: Record, draft: Draft) -> tuple[Place, ...]:
    """The ids at which the words of a row stand now; none where they are not the draft's."""
    if not _agrees(record, draft):
        words = _words(record, draft)
        if not row.new or words is None or common(row.new, words) < ALIKE:
            return ()
    own = record.identity
    went = (place for id_ in own.new for place in draft.now.get((own.text, own.level, id_), ()))
    return tuple(dict.fromkeys(went))


def _agrees(record: Record, draft: Draft) -> bool:
    """True where the draft has these very words under these ids."""
    words = _words(record, draft)
    return words is not None and bool(record.new) and fingerprint(words) == record.new


def _words(record: Record, draft: Draft) -> str | None:
    own = record.identity
    ids = [(own.text, own.level, id_) for id_ in own.new]
    if not ids or any(id_ not in draft.texts for id_ in ids):
        return None
    return "\n".join(draft.texts[id_] for id_ in ids)
