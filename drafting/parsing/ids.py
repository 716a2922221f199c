"""Ids: ``5``, ``22#2``, ``5.4``, ``6.2.đ``, ``c.II.m.1``; unique inside an instrument."""

from collections import Counter
from dataclasses import replace

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
    Node,
)
from drafting.text.numbering import ordinal

PREFIXES = {PART: "p", CHAPTER: "c", SECTION: "m", SUBSECTION: "t", APPENDIX: "a"}
"""Group → its letter in an id."""

COUNTED = {ITEM: "-", QUOTATION: "q", TABLE: "b", UNPLACED: "u"}
"""Kinds without a number of their own: they are counted inside their parent."""

ROOT = Node("root", "")


def numbered_ids(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """``nodes`` with an id in every one of them."""
    return _under(nodes, ROOT, "", Counter())


def _under(
    nodes: tuple[Node, ...], parent: Node, appendix: str, seen: "Counter[str]"
) -> tuple[Node, ...]:
    """``nodes`` below ``parent``, which has its id; an appendix counts its own articles."""
    first = _first_numbered(nodes)
    counts: Counter[str] = Counter()
    made = []
    for at, node in enumerate(nodes):
        counts[node.kind] += 1
        after = first is not None and at > first
        base = _base(node, parent, appendix, counts[node.kind], after=after)
        seen[base] += 1
        own = replace(node, id=base if seen[base] == 1 else f"{base}#{seen[base]}")
        inside = Counter() if node.kind == QUOTATION else seen
        scope = own.id if node.kind == APPENDIX else appendix
        made.append(replace(own, children=_under(node.children, own, scope, inside)))
    return tuple(made)


def _first_numbered(nodes: tuple[Node, ...]) -> int | None:
    for at, node in enumerate(nodes):
        if node.kind in (CLAUSE, POINT, ARTICLE, *GROUPS):
            return at
    return None


def _base(node: Node, parent: Node, appendix: str, count: int, *, after: bool) -> str:
    if node.kind == ARTICLE:
        own = _figure(node.number or "?")
        return f"{appendix}.{own}" if appendix else own
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
