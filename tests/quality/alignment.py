"""How the comparison's rows agree with the reference alignment of the two regulations.

The reference has every article row and every second unit row, so a unit row of ours counts
against it only where it holds an id that the reference speaks of.
"""

from typing import Any

from drafting.comparing.result import InstrumentComparison, Row
from tests.gold import alignment
from tests.quality.kon_tum import comparison

Ids = tuple[frozenset[str], frozenset[str]]


def regulation() -> InstrumentComparison:
    """The attached regulation's rows."""
    return next(i for i in comparison().instruments if i.type == "QUY CHẾ")


def ids(row: Row | dict[str, Any]) -> Ids:
    """A row's ids, whatever their order."""
    old, new = (row.old, row.new) if isinstance(row, Row) else (row["old"], row["new"])
    return frozenset(old), frozenset(new)


def articles() -> float:
    """Share of the reference's article rows that are ours."""
    ours = {ids(r) for r in regulation().articles}
    gold = alignment()["articles"]
    return sum(ids(r) in ours for r in gold) / len(gold)


def units() -> float:
    """F1 of unit rows over the ids that the reference speaks of."""
    gold = {ids(r) for r in alignment()["units"]}
    old = frozenset().union(*(o for o, _ in gold))
    new = frozenset().union(*(n for _, n in gold))
    ours = {i for r in regulation().units if (i := ids(r))[0] & old or i[1] & new}
    return 2 * len(gold & ours) / (len(gold) + len(ours))


def kinds(level: str) -> float:
    """Share of the reference's rows that are ours and of a kind that it names or allows."""
    rows = regulation().articles if level == "articles" else regulation().units
    ours = {ids(r): r.kind for r in rows}
    gold = alignment()[level]
    return sum(allowed(r, ours.get(ids(r))) for r in gold) / len(gold)


def allowed(gold: dict[str, Any], kind: str | None) -> bool:
    """True where ``kind`` is the reference's or its other defensible reading."""
    return kind is not None and kind in (gold["kind"], gold.get("alternative"))


SCORES = {
    "alignment, article rows": articles,
    "alignment, unit rows (F1)": units,
    "kind, article rows": lambda: kinds("articles"),
    "kind, unit rows": lambda: kinds("units"),
}
