"""Ids: ``5``, ``22#2``, ``5.4``, ``6.2.đ``, ``c.II.m.1``; unique inside an instrument."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from drafting.model import (
    APPENDIX,
    ARTICLE,
    CHAPTER,
    CLAUSE,
    GROUPS,
    ITEM,
    PARAGRAPH,
    PART,
    POINT,
    QUOTATION,
    SECTION,
    SUBSECTION,
    TABLE,
    UNPLACED,
)
from drafting.text.numbering import ordinal

if TYPE_CHECKING:
    from drafting.parsing.blocks import Block

PREFIXES = {PART: "p", CHAPTER: "c", SECTION: "m", SUBSECTION: "t", APPENDIX: "a"}
"""Group → its letter in an id."""

COUNTED = {ITEM: "-", QUOTATION: "q", TABLE: "b", UNPLACED: "u"}
"""Kinds without a number of their own: they are counted inside their parent."""

NUMBERED = frozenset((CLAUSE, POINT, ARTICLE, *GROUPS))


def number(root: "Block") -> None:
    """Give all that hangs on ``root`` an id."""
    _under(root, "", Counter())


def _under(parent: "Block", appendix: str, seen: "Counter[str]") -> None:
    """All below ``parent``, which has its id; an appendix counts its own articles."""
    first = _first_numbered(parent.children)
    counts: Counter[str] = Counter()
    for at, node in enumerate(parent.children):
        counts[node.kind] += 1
        if node.kind == ARTICLE:
            own = _figure(node.number or "?")
            base = f"{appendix}.{own}" if appendix else own
        else:
            after = first is not None and at > first
            base = _base(node, parent, counts[node.kind], after=after)
        seen[base] += 1
        node.id = base if seen[base] == 1 else f"{base}#{seen[base]}"
        if node.children:
            scope = node.id if node.kind == APPENDIX else appendix
            _under(node, scope, seen)


def _first_numbered(nodes: "Sequence[Block]") -> int | None:
    for at, node in enumerate(nodes):
        if node.kind in NUMBERED:
            return at
    return None


def _base(node: "Block", parent: "Block", count: int, *, after: bool) -> str:
    if node.kind in GROUPS:
        own = f"{PREFIXES[node.kind]}.{_figure(node.number) if node.number else count}"
        return f"{parent.id}.{own}" if parent.kind in GROUPS else own
    prefix = f"{parent.id}." if parent.id else ""
    if node.kind in (CLAUSE, POINT):
        return f"{prefix}{_below(node.number or '?', parent.number)}"
    if node.kind == PARAGRAPH:
        return f"{prefix}+" if after else f"{prefix}0"
    return f"{prefix}{COUNTED[node.kind]}{count}"


def _below(number: str, above: str | None) -> str:
    """``1.2`` below clause 1 adds a 2 to its id."""
    head, dot, tail = number.rpartition(".")
    return tail if dot and head == above else number


def _figure(number: str) -> str:
    """As printed, but ``thứ nhất`` as 1, ``số 02`` as 02."""
    number = number.removeprefix("số ").removeprefix("SỐ ")
    spelled = " " in number or (len(number) > 2 and number.isalpha() and not _is_roman(number))
    figure = ordinal(number) if spelled else None
    return (number if figure is None else str(figure)).replace(" ", "-")


def _is_roman(number: str) -> bool:
    return set(number) <= set("IVXLC")
