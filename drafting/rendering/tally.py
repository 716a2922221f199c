"""The counts of a comparison, and how they add up to both texts."""

from typing import Any

from drafting.comparing.result import InstrumentComparison, Row
from drafting.rendering.outcome import NAMES


def tally(compared: InstrumentComparison) -> list[dict[str, Any]]:
    """One line a kind: rows, old and new ids of articles and of units."""
    return [_line(NAMES[kind], *_of_kind(compared, kind)) for kind in NAMES]


def total(compared: InstrumentComparison) -> dict[str, Any]:
    """The sum of ``tally``'s lines: all articles and units of both texts."""
    return _line("Cộng", compared.articles, compared.units)


def sums(compared: InstrumentComparison) -> list[str]:
    """Both texts as sums of their parts: ``Văn bản hiện hành: 70 khoản, điểm = 12 … + 23 …``."""
    made = []
    for title, side in (("Văn bản hiện hành", "old"), ("Dự thảo", "new")):
        counted = [
            f"{_sum(compared.articles, side, 'Điều')}",
            f"{_sum(compared.units, side, 'khoản, điểm')}",
        ]
        made.append(f"{title}: {'; '.join(counted)}.")
    return made


def _of_kind(compared: InstrumentComparison, kind: str) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    return (
        tuple(r for r in compared.articles if r.kind == kind),
        tuple(r for r in compared.units if r.kind == kind),
    )


def _line(name: str, articles: tuple[Row, ...], units: tuple[Row, ...]) -> dict[str, Any]:
    return {
        "name": name,
        "articles": len(articles),
        "old_articles": _ids(articles, "old"),
        "new_articles": _ids(articles, "new"),
        "units": len(units),
        "old_units": _ids(units, "old"),
        "new_units": _ids(units, "new"),
    }


def _ids(rows: tuple[Row, ...], side: str) -> int:
    return sum(len(r.old if side == "old" else r.new) for r in rows)


def _sum(rows: tuple[Row, ...], side: str, thing: str) -> str:
    parts = []
    for kind, name in NAMES.items():
        count = _ids(tuple(r for r in rows if r.kind == kind), side)
        if count:
            parts.append(f"{count} {name[0].lower()}{name[1:]}")
    return f"{_ids(rows, side)} {thing} = {' + '.join(parts) or '0'}"
