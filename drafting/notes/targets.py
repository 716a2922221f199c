"""The row of a new comparison that a note belongs to: by ids, then by text; or none.

An id alone never decides: in a draft that an article was put into, other words stand under every
id after it. A row is the same where its words are, or where the old text under its old ids is.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest

from drafting.notes.catalogue import Entry
from drafting.notes.fingerprint import bare, fingerprint
from drafting.notes.identity import Identity
from drafting.notes.manifest import Record
from drafting.notes.note import TypedRow

ALIKE = 0.6
"""Share of common words from which two texts may be one row."""
AHEAD = 0.1
"""So much more alike than the next best, or nothing is chosen; and what ids that agree count."""

COMMON, CANDIDATES = 40, 24
"""Rows that may have a word so that it counts as rare; rows that are looked at in full."""

LEAST_PART = 20
"""Characters of a text that may be looked for inside others."""

Target = tuple[int, bool]
"""Place of a row, and whether it has changed since the note was typed."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a comparison, ready for looking up."""

    entries: Sequence[Entry]
    prints: Sequence[tuple[str, str]]
    by_prints: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    by_side: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    """(``"old"`` or ``"new"``, fingerprint) → rows."""
    by_name: dict[str, int] = field(default_factory=dict)
    """Bookmark, or visible key → row."""
    by_level: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    """Instrument and level → rows."""
    by_word: dict[str, list[int]] = field(default_factory=dict)
    """Word → rows that have it in either text; made when it is first asked for."""
    by_new_id: dict[tuple[int, str, str], int] = field(default_factory=dict)
    """Number of the instrument, level, new id → row."""


def rows(entries: Sequence[Entry]) -> Rows:
    """``entries`` with their fingerprints."""
    made = Rows(entries, [entry.prints for entry in entries])
    for place, (entry, both) in enumerate(zip(entries, made.prints, strict=True)):
        own = entry.identity
        made.by_prints.setdefault(both, []).append(place)
        made.by_level.setdefault((own.text, own.level), []).append(place)
        made.by_name.update({own.bookmark: place, own.key: place})
        number = entry.place[0]
        made.by_new_id.update({(number, own.level, id_): place for id_ in own.new})
        for side, found in zip(("old", "new"), both, strict=True):
            if found:
                made.by_side.setdefault((side, found), []).append(place)
    return made


def target(
    row: TypedRow, record: Record | None, known: Rows, led: Sequence[int] = ()
) -> Target | None:
    """Where a note goes; ``None`` where no row is surely its own.

    ``led`` are the rows to which the way through earlier drafts leads.
    """
    if led:
        prints = (
            (record.old, record.new) if record else (fingerprint(row.old), fingerprint(row.new))
        )
        return _same(prints, set(led), known) or _led(row, record, prints, led, known)
    if record is None:
        names = [*row.bookmarks, row.key]
        hints = {known.by_name[name] for name in names if name in known.by_name}
        prints = fingerprint(row.old), fingerprint(row.new)
        ours: Sequence[int] = range(len(known.entries))
        found = _same(prints, hints, known) or _like(row, ours, hints, known)
        return found or _part(row, ours, known)
    own = record.identity
    hints = {known.by_name[own.bookmark]} if own.bookmark in known.by_name else set()
    ours = known.by_level.get((own.text, own.level), ())
    return (
        _same((record.old, record.new), hints, known)
        or _by_old_ids(row, record, ours, known)
        or _by_print(record, ours, known)
        or _like(row, ours, hints | _same_new_ids(own, ours, known), known)
        or _part(row, ours, known)
    )


def _same(prints: tuple[str, str], hints: set[int], known: Rows) -> Target | None:
    """The row with both texts unchanged; of several the one whose ids agree, or none."""
    found = known.by_prints.get(prints, []) if any(prints) else []
    if len(found) > 1:
        found = [place for place in found if place in hints]
    return (found[0], False) if len(found) == 1 else None


def _led(
    row: TypedRow, record: Record | None, prints: tuple[str, str], led: Sequence[int], known: Rows
) -> Target:
    """Of the rows that became of one: that with its old ids, then the one most like it."""
    old = set(record.identity.old) if record else set()

    def order(place: int) -> tuple[int, float]:
        entry = known.entries[place]
        return len(old & set(entry.identity.old)), _likeness(row, entry)

    best = max(led, key=order)
    return best, known.prints[best] != prints


def _by_old_ids(row: TypedRow, record: Record, ours: Iterable[int], known: Rows) -> Target | None:
    """The row that holds most of the old ids and still has their words."""
    wanted = set(record.identity.old)
    shared = [(len(wanted & set(known.entries[p].identity.old)), -p) for p in ours]
    most, place = max(shared, default=(0, 0))
    if not most:
        return None
    entry = known.entries[-place]
    if entry.identity.old == record.identity.old:
        sure = known.prints[-place][0] == record.old
    else:
        sure = not row.old or common(row.old, entry.old) >= ALIKE
    return (-place, True) if sure else None


def _by_print(record: Record, ours: Sequence[int], known: Rows) -> Target | None:
    """The one row that has one of the two texts unchanged; the draft's first."""
    allowed = set(ours)
    for side, wanted in (("new", record.new), ("old", record.old)):
        found = [p for p in known.by_side.get((side, wanted), ()) if p in allowed]
        if len(found) == 1:
            return found[0], True
    return None


def _same_new_ids(own: Identity, ours: Iterable[int], known: Rows) -> set[int]:
    return {p for p in ours if own.new and known.entries[p].identity.new == own.new}


def _like(row: TypedRow, ours: Iterable[int], hints: set[int], known: Rows) -> Target | None:
    """The row whose texts are most like those in the edited table, where one is ahead."""
    near = _near(row, known) | hints
    scores = [
        (_likeness(row, known.entries[p]) + AHEAD * (p in hints), -p) for p in ours if p in near
    ]
    best = sorted(scores, reverse=True)[:2]
    if not best or best[0][0] < ALIKE:
        return None
    if len(best) > 1 and best[0][0] - best[1][0] < AHEAD:
        return None
    return -best[0][1], True


def _near(row: TypedRow, known: Rows) -> set[int]:
    """The rows that share most of the words of ``row`` that few rows have."""
    if not known.by_word:
        for place, entry in enumerate(known.entries):
            for word in {*bare(entry.old).split(), *bare(entry.new).split()}:
                known.by_word.setdefault(word, []).append(place)
    shared: Counter[int] = Counter()
    words = {*bare(row.old).split(), *bare(row.new).split()}
    for word in words:
        found = known.by_word.get(word, ())
        if len(found) <= COMMON:
            shared.update(found)
    rare = set(nsmallest(CANDIDATES, shared, key=lambda place: (-shared[place], place)))
    return rare or {place for word in words for place in known.by_word.get(word, ())}


def _part(row: TypedRow, ours: Iterable[int], known: Rows) -> Target | None:
    """The one row that holds a text whole among others: it was joined with them."""
    for side in ("new", "old"):
        words = bare(getattr(row, side))
        if len(words) < LEAST_PART:
            continue
        found = [p for p in ours if words in bare(getattr(known.entries[p], side))]
        if len(found) == 1:
            return found[0], True
    return None


def _likeness(row: TypedRow, entry: Entry) -> float:
    """Share of common words, both texts together."""
    from rapidfuzz.distance import Indel

    pairs = [(bare(row.old).split(), bare(entry.old).split()),
             (bare(row.new).split(), bare(entry.new).split())]  # fmt: skip
    size = sum(len(a) + len(b) for a, b in pairs)
    return 1 - sum(Indel.distance(a, b) for a, b in pairs) / size if size else 0.0


def common(part: str, whole: str) -> float:
    """Share of the words of ``part`` that stand in ``whole`` in the same order."""
    from rapidfuzz.distance import LCSseq

    words = bare(part).split()
    return LCSseq.similarity(words, bare(whole).split()) / len(words) if words else 0.0
