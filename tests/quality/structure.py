"""Share of what the reference reading holds that the program reads the same, per text.

A node counts as right with its kind, id, number, heading and text; a part of the head or of the
closing block with its words. Something read that the reference lacks counts as one more place.
"""

from collections.abc import Iterator

from drafting.model import Document, walk
from tests.gold import structure
from tests.parsing.rewrapped import SEEDS, wrong
from tests.quality.kon_tum import document

Place = tuple[str, ...]
PARTS = ("type", "number", "place", "date", "date_text", "subject", "issued_with", "enacting",
         "citations", "signature", "recipients")  # fmt: skip


def places(read: Document) -> Iterator[tuple[Place, object]]:
    """Everything that can be right or wrong, under a name that is unique in the document."""
    for instrument in read.instruments:
        kind = instrument.type or ""
        for part in PARTS:
            yield (kind, part), getattr(instrument, part)
        for n in walk(instrument.body):
            yield (kind, n.kind, n.id), (n.number, n.heading, n.text)


def share(side: str) -> float:
    """Right places over all places of both readings."""
    gold, ours = dict(places(structure(side))), dict(places(document(side)))
    right = sum(name in ours and ours[name] == value for name, value in gold.items())
    return right / len(gold.keys() | ours.keys())


SCORES = {
    "structure, 2014": lambda: share("old"),
    "structure, 2024": lambda: share("new"),
    "structure, wrapped anew": lambda: 1 - len(wrong()) / (2 * len(SEEDS)),
}
