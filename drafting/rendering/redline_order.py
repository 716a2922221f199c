"""The instruments of two texts in one order that is the order of either."""

from collections.abc import Sequence

from drafting.comparing.order import heaviest_run
from drafting.comparing.pairing import pairs_of_instruments
from drafting.comparing.result import Comparison, InstrumentComparison
from drafting.model import Document, Instrument

Laid = tuple[Instrument | None, Instrument | None, InstrumentComparison]


def laid_over(comparison: Comparison, old: Document, new: Document) -> list[Laid]:
    """Each instrument once, with its partner where both keep their place; what is struck first.

    Where two partners would cross others they stand apart, struck here and put in there.
    """
    pairs = pairs_of_instruments(old.instruments, new.instruments)
    places = sorted(
        (_place(a, old.instruments), _place(b, new.instruments), 1, at)
        for at, (a, b) in enumerate(pairs)
        if a is not None and b is not None
    )
    kept = [places[at] for at in heaviest_run([place[:3] for place in places])]
    found: list[Laid] = []
    at_old = at_new = 0
    for i, j, _, at in (*kept, (len(old.instruments), len(new.instruments), 0, -1)):
        found += [
            (a, None, InstrumentComparison(a.type, (), ())) for a in old.instruments[at_old:i]
        ]
        found += [
            (None, b, InstrumentComparison(b.type, (), ())) for b in new.instruments[at_new:j]
        ]
        if at >= 0:
            found.append((*pairs[at], comparison.instruments[at]))
        at_old, at_new = i + 1, j + 1
    return found


def _place(instrument: Instrument, listed: Sequence[Instrument]) -> int:
    return next(at for at, one in enumerate(listed) if one is instrument)
