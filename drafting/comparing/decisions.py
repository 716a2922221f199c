"""What an officer has decided about rows, and its check against the two texts."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from drafting.comparing.pairing import Pair, same_type
from drafting.errors import ProjectError
from drafting.model import Instrument, articles
from drafting.units import units


class Decision(NamedTuple):
    """One row that an officer has decided."""

    old: tuple[str, ...]
    """Ids of articles, or of units, in the old instrument."""
    new: tuple[str, ...]
    """Ids of the same kind in the new one; one of the two may be empty."""
    instrument: str | None = None
    """The instrument's type; the attached regulation where it is ``None``."""
    place: str = ""
    """Where it stands, for an error: file and number."""


Ids = tuple[tuple[str, ...], tuple[str, ...]]


class Decisions(NamedTuple):
    """The checked decisions for one pair of instruments."""

    articles: tuple[Ids, ...] = ()
    units: tuple[Ids, ...] = ()


def sort_decisions(pairs: Sequence[Pair], given: Sequence[Decision]) -> list[Decisions]:
    """The decisions of each pair of instruments.

    Raises ``ProjectError`` for an instrument or id that is not there, a row without any id, a row
    that mixes articles with clauses, and an id in two rows.
    """
    found: list[tuple[list[Ids], list[Ids]]] = [([], []) for _ in pairs]
    seen: Counter[tuple[int, str, str]] = Counter()
    known = [(_known(old), _known(new)) for old, new in pairs] if given else []
    for number, decision in enumerate(given, 1):
        place = decision.place or f"[[align]] thứ {number}"
        at = _pair_of(pairs, decision.instrument, place)
        levels = {
            _level(known[at][side], id_, place, ("cũ", "mới")[side])
            for side, ids in enumerate((decision.old, decision.new))
            for id_ in ids
        }
        if len(levels) != 1:
            raise ProjectError(place, *_SHAPES["mixed" if levels else "empty"])
        seen.update((at, "cũ", id_) for id_ in decision.old)
        seen.update((at, "mới", id_) for id_ in decision.new)
        _refuse_twice(seen, place)
        found[at][levels.pop()].append((decision.old, decision.new))
    return [Decisions(tuple(a), tuple(u)) for a, u in found]


_ARTICLE, _UNIT = 0, 1

_SHAPES = {
    "empty": ("không có mã nào ở old và new", "hãy ghi mã của ít nhất một vế"),
    "mixed": (
        "ghép Điều với khoản hoặc điểm",
        "hãy ghi hai vế cùng cấp: đều là Điều, hoặc đều không",
    ),
}


def _known(instrument: Instrument | None) -> Mapping[str, int]:
    """Id → whether it is an article's or a unit's."""
    if instrument is None:
        return {}
    return {a.id: _ARTICLE for a in articles(instrument)} | {u.id: _UNIT for u in units(instrument)}


def _level(known: Mapping[str, int], id_: str, place: str, side: str) -> int:
    if id_ in known:
        return known[id_]
    under = [other for other in known if other.startswith(f"{id_}.")]
    if under:
        advice = f"{id_} gồm nhiều phần, hãy ghi từng phần: {', '.join(under)}"
    else:
        advice = "xem mã bằng lệnh drafting parse"
    raise ProjectError(place, f"văn bản {side} không có khoản, điểm mang mã {id_}", advice)


def _refuse_twice(seen: Counter[tuple[int, str, str]], place: str) -> None:
    twice = [(side, id_) for (_, side, id_), count in seen.items() if count > 1]
    for side, id_ in twice:
        problem = f"mã {id_} của văn bản {side} đã có trong một quyết định ghép khác"
        raise ProjectError(place, problem, "hãy giữ mỗi mã trong một quyết định")


def _pair_of(pairs: Sequence[Pair], named: str | None, place: str) -> int:
    """The position of the pair that a decision speaks of."""
    if named is None:
        attached = [at for at, pair in enumerate(pairs) if _is_attached(pair)]
        return attached[0] if attached else len(pairs) - 1
    for at, pair in enumerate(pairs):
        if any(same_type(i.type, named) for i in pair if i):
            return at
    types = ", ".join(_types(pairs))
    problem = f"không có văn bản loại {named}"
    raise ProjectError(
        place, problem, f"ghi một trong: {types}" if types else "hãy bỏ khóa instrument"
    )


def _is_attached(pair: Iterable[Instrument | None]) -> bool:
    return any(i.issued_with for i in pair if i)


def _types(pairs: Iterable[Pair]) -> list[str]:
    return sorted({i.type for pair in pairs for i in pair if i and i.type})
