"""What changed in law since last year's programme, for its two agencies."""

from drafting.duties.between import TITLES, DutyChange, between
from drafting.duties.last.anchors import UNCHANGED, LawRow
from drafting.duties.register import duties
from drafting.model import Document
from drafting.phrases.places import capital, place


def changes_since(
    links: tuple[LawRow, ...],
    old: Document,
    new: Document,
    pair: tuple[str, str],
    planned: frozenset[str],
) -> tuple[str, ...]:
    """One sentence a row of the comparison, in its order.

    Told are rows that change a duty of either agency, and amended rows whose unit stands in the
    plan (``planned``).
    """
    found = between(duties(old), duties(new), [(row.old, row.new) for row in links])
    told: list[str] = []
    for row in links:
        mine = [c for c in found if (c.old, c.new) == (row.old, row.new) and c.agency in pair]
        if mine:
            told.append(f"{_where(row)}: {_said(mine)}.")
        elif row.kind not in UNCHANGED and planned & {*row.new}:
            told.append(f"{_where(row)}: {row.said or 'sửa lời văn'}".rstrip(".") + ".")
    return tuple(dict.fromkeys(told))


def _said(changes: list[DutyChange]) -> str:
    return "; ".join(dict.fromkeys(map(_one, changes)))


def _one(change: DutyChange) -> str:
    how = f" ({change.said})" if change.said else ""
    return f"{TITLES[change.kind]}{how} của {change.agency}"


def _where(row: LawRow) -> str:
    old, new = (", ".join(place(i) for i in ids) for ids in (row.old, row.new))
    if old and new and old != new:
        return capital(f"{new} (trước là {old})")
    return capital(new or f"{old} cũ")
