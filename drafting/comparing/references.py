"""References inside a text that no longer point where they pointed.

A clause that was carried over still says ``khoản 2 Điều 18``, but what stood there is elsewhere
now, or gone. The new place is proposed and nothing is applied: only a person knows whether the
words or the number are wrong.
"""

from collections.abc import Iterable, Iterator, Sequence

from drafting.comparing.following import IdMap, clause_of, followed
from drafting.comparing.result import InstrumentComparison, Reference
from drafting.model import Instrument, Unit, walk
from drafting.phrases.phrase import Phrase
from drafting.phrases.references import REFERENCE, references

MOVED, REMOVED = "moved", "removed"

NAMING = ("khoản ", "Khoản ", "điểm ", "Điểm ", "Điều ", "các điều ")
"""Words without one of which a text names no place: quicker looked for than the pattern."""


def stale_references(
    old: Instrument,
    old_units: Iterable[Unit],
    new_units: Iterable[Unit],
    compared: InstrumentComparison,
) -> tuple[Reference, ...]:
    """References of the new text that stood in the old one, and whose place has moved or was
    removed since; in the new text's order.
    """
    before, after = {u.id: u for u in old_units}, {u.id: u for u in new_units}
    known = {node.id for node in walk(old.body)}
    went = followed(compared)
    found: list[Reference] = []
    for row in compared.units:
        earlier = [p for id_ in row.old for p in _references(before[id_])]
        for id_ in row.new:
            for phrase in _references(after[id_]):
                meant = _same_words(phrase, earlier)
                if meant in known:
                    found += _judge(id_, phrase, meant, went)
    return tuple(found)


def _judge(unit: str, phrase: Phrase, meant: str, went: IdMap) -> Iterator[Reference]:
    """Nothing where the place that was meant is the one that is named."""
    proposed = tuple(dict.fromkeys(clause_of(id_) for id_ in went.get(meant, ())))
    if phrase.normal not in (*proposed, *went.get(meant, ())):
        status = MOVED if proposed else REMOVED
        yield Reference(unit, phrase.text, phrase.normal, status, proposed)


def _references(unit: Unit) -> Sequence[Phrase]:
    """The places in the same text that a unit's own words name, those that can be resolved."""
    text = unit.text
    for word in NAMING:
        if word in text:
            break
    else:
        return ()
    rest = unit.id.removeprefix(f"{unit.article}.").partition(".")
    clause = f"{unit.article}.{rest[0]}" if rest[0] not in ("0", "+") else ""
    return [
        phrase
        for phrase in references(text, unit.article, clause)
        if phrase.role == REFERENCE
        and phrase.normal[:1].isdigit()
        and "?" not in phrase.normal
        and not _quoted(text, phrase.start)
    ]


def _quoted(text: str, at: int) -> bool:
    """True inside “…”: the words that an amending text puts in speak of the text it amends."""
    return text.rfind("“", 0, at) > text.rfind("”", 0, at)


def _same_words(phrase: Phrase, earlier: list[Phrase]) -> str:
    """What the same words named in the old text; ``""`` where they did not stand there.

    Each old reference answers for one new one, in order.
    """
    for at, candidate in enumerate(earlier):
        if candidate.text.casefold() == phrase.text.casefold():
            return earlier.pop(at).normal
    return ""
