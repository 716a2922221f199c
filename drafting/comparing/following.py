"""Where an id went: a map from one version to the next, and over several versions.

A map has every old id; one that was removed goes nowhere. Maps compose, so an article or a note
on it is followed through as many drafts as were compared one by one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from drafting.comparing.result import InstrumentComparison, Row

IdMap = Mapping[str, tuple[str, ...]]
"""Old id → its new ids in order; none for a removed one."""


def id_map(rows: Iterable[Row]) -> IdMap:
    """Where every old id of some rows went."""
    return {id_: row.new for row in rows for id_ in row.old}


def composed(first: IdMap, second: IdMap) -> IdMap:
    """Where the ids of the first version are in the third, through the second."""
    return {id_: onward(went, second) for id_, went in first.items()}


def onward(ids: Iterable[str], step: IdMap) -> tuple[str, ...]:
    """Where some ids stand after one more step, each once."""
    return tuple(dict.fromkeys(new for id_ in ids for new in step.get(id_, ())))


def followed(compared: InstrumentComparison) -> IdMap:
    """Where articles, clauses and points went; a clause with points goes where most of it went."""
    found = dict(id_map(compared.articles))
    parts: dict[str, Counter[str]] = {}
    for row in compared.units:
        for id_ in row.old:
            found[id_] = row.new
            clause = clause_of(id_)
            if clause != id_:
                parts.setdefault(clause, Counter()).update(
                    dict.fromkeys(map(clause_of, row.new), 1)
                )
    for clause, went in parts.items():
        most = max(went.values(), default=0)
        found.setdefault(clause, tuple(id_ for id_, times in went.items() if times == most))
    return found


def clause_of(id_: str) -> str:
    """``"6.2"`` for ``"6.2.a"`` and ``"6.2.0"``; other ids as they are, ``"9.0"`` as ``"9"``."""
    head, _, last = id_.rpartition(".")
    return head if head and (head.count(".") or last in ("0", "+")) else id_
