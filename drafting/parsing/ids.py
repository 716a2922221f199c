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


def numbered_ids(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """``nodes`` with an id in every one of them."""
    return _under(nodes, "", "", Counter())


def _under(
    nodes: tuple[Node, ...], parent: str, group: str, seen: "Counter[str]"
) -> tuple[Node, ...]:
    first = _first_numbered(nodes)
    counts: Counter[str] = Counter()
    made = []
    for at, node in enumerate(nodes):
        counts[node.kind] += 1
        base = _base(node, parent, group, counts[node.kind], after=first is not None and at > first)
        seen[base] += 1
        own = base if seen[base] == 1 else f"{base}#{seen[base]}"
        inside_quotation = node.kind == QUOTATION
        children = _under(
            node.children,
            own,
            own if node.kind in GROUPS else "",
            Counter() if inside_quotation else seen,
        )
        made.append(replace(node, id=own, children=children))
    return tuple(made)


def _first_numbered(nodes: tuple[Node, ...]) -> int | None:
    for at, node in enumerate(nodes):
        if node.kind in (CLAUSE, POINT, ARTICLE, *GROUPS):
            return at
    return None


def _base(node: Node, parent: str, group: str, count: int, after: bool) -> str:
    if node.kind == ARTICLE:
        return node.number or "?"
    if node.kind in GROUPS:
        own = f"{PREFIXES[node.kind]}.{_group_number(node, count)}"
        return f"{group}.{own}" if group else own
    prefix = f"{parent}." if parent else ""
    if node.kind in (CLAUSE, POINT):
        return f"{prefix}{node.number}"
    if node.kind == PARAGRAPH:
        return f"{prefix}+" if after else f"{prefix}0"
    return f"{prefix}{COUNTED[node.kind]}{count}"


def _group_number(node: Node, count: int) -> str:
    """As printed, but ``thứ nhất`` as 1; a group without a number is counted."""
    if not node.number:
        return str(count)
    spelled = " " in node.number or (len(node.number) > 2 and node.number[1:].islower())
    return str(ordinal(node.number) or node.number) if spelled else node.number
