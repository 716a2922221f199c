"""The tracked changes of a Word file as runs, and their size."""

from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from bench.peers.marks import DELETED, INSERTED, KEPT, MOVED_IN, MOVED_OUT, Run
from drafting.word.wordml import W

STATES = {
    f"{W}ins": INSERTED,
    f"{W}del": DELETED,
    f"{W}moveFrom": MOVED_OUT,
    f"{W}moveTo": MOVED_IN,
}
TEXTS = (f"{W}t", f"{W}delText")
RANGES = ("moveFromRange", "moveToRange", "commentRange")
STARTS = {f"{W}{name}Start": name for name in RANGES}
ENDS = {f"{W}{name}End": name for name in RANGES}


def runs(root: etree._Element) -> Iterator[Run]:
    """Every run of text in reading order; what was put in and struck again is in neither text."""
    open_: dict[tuple[str, str], str] = {}
    for element in root.iter(*TEXTS, *STARTS, *ENDS):
        tag, number = str(element.tag), element.get(f"{W}id", "")
        if tag in STARTS:
            open_[STARTS[tag], number] = element.get(f"{W}name", "")
        elif tag in ENDS:
            open_.pop((ENDS[tag], number), None)
        else:
            states = {STATES[str(a.tag)] for a in element.iterancestors(*STATES)} or {KEPT}
            if len(states) == 1:
                state = states.pop()
                commented = any(kind == "commentRange" for kind, _ in open_)
                yield Run(state, element.text or "", _move(state, open_), commented)


def _move(state: str, open_: dict[tuple[str, str], str]) -> str:
    """The name of the move that this end belongs to."""
    wanted = {MOVED_OUT: "moveFromRange", MOVED_IN: "moveToRange"}.get(state)
    return next((name for (kind, _), name in open_.items() if kind == wanted), "")


def sizes(found: Iterable[Run]) -> Counter[str]:
    """Characters of each state, blanks included, as they stand in the file."""
    counted: Counter[str] = Counter()
    for run in found:
        counted[run.state] += len(run.text)
    return counted
