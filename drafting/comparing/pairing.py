"""Which instruments of two documents are set against each other."""

from collections.abc import Sequence

from drafting.model import Instrument

Pair = tuple[Instrument | None, Instrument | None]


def pairs_of_instruments(old: Sequence[Instrument], new: Sequence[Instrument]) -> list[Pair]:
    """By type and order: the first decision with the first decision, and so on.

    Two documents of one instrument each are a pair whatever they are called. What has no partner
    is added or removed as a whole. In the new document's order, removed ones last.
    """
    if len(old) == len(new) == 1:
        return [(old[0], new[0])]
    pairs: list[Pair] = []
    waiting = list(old)
    for instrument in new:
        match = next((i for i in waiting if same_type(i.type, instrument.type)), None)
        if match is not None:
            waiting.remove(match)
        pairs.append((match, instrument))
    return pairs + [(instrument, None) for instrument in waiting]


def same_type(a: str | None, b: str | None) -> bool:
    """True for one type of instrument, whatever its capitals and blanks."""
    return " ".join((a or "").upper().split()) == " ".join((b or "").upper().split())
