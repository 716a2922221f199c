"""The units of an instrument: the leaves that a comparison aligns.

A point; a clause without points; the text before the first clause or point (``"9.0"``,
``"6.2.0"``); the text after the last one (``"5.+"``). Together with the headings they hold
every character of the body exactly once, whatever the tree looks like.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from drafting.model import (
    APPENDIX,
    ARTICLE,
    CHAPTER,
    CLAUSE,
    GROUPS,
    ITEM,
    PART,
    POINT,
    QUOTATION,
    SECTION,
    SUBSECTION,
    Instrument,
    Node,
    Unit,
)

LABELS = {
    PART: "Phần {}",
    CHAPTER: "Chương {}",
    SECTION: "Mục {}",
    SUBSECTION: "Tiểu mục {}",
    ARTICLE: "Điều {}.",
    CLAUSE: "{}.",
    POINT: "{})",
    ITEM: "{}",
    APPENDIX: "Phụ lục {}",
}
"""How a kind prints its number."""


def label(node: Node) -> str:
    """The printed number of a node with its mark: ``"Điều 5."``, ``"đ)"``, ``"-"``; or ``""``."""
    if node.printed is not None:
        return node.printed
    form = LABELS.get(node.kind, "")
    return form.format(node.number) if form and node.number else ""


def units(instrument: Instrument) -> tuple[Unit, ...]:
    """All units in reading order; ids are unique as the nodes' ids are."""
    loose = _loose(instrument.body)
    found = list(_split("", "", None, [], loose, 0)) if loose else []
    for node in instrument.body:
        found.extend(_of_block(node))
    return _told_apart(found)


def _told_apart(found: list[Unit]) -> tuple[Unit, ...]:
    """``found``, each id once: text behind the last point may stand in two places."""
    seen: Counter[str] = Counter()
    made = []
    for unit in found:
        seen[unit.id] += 1
        count = seen[unit.id]
        made.append(unit if count == 1 else replace(unit, id=f"{unit.id}#{count}"))
    return tuple(made)


def _loose(nodes: Sequence[Node]) -> list[Node]:
    """What stands in a group, or in the whole, but in no article of it."""
    return [n for n in nodes if n.kind not in (*GROUPS, ARTICLE)]


def _of_block(node: Node) -> Iterator[Unit]:
    """Units of a part, chapter, section, appendix or article; nothing for anything else."""
    own = [node.text] if node.text else []
    if node.kind == ARTICLE:
        yield from _split(node.id, node.id, None, own, node.children, node.line)
    elif node.kind in GROUPS:
        loose = _loose(node.children)
        if loose or own:
            yield from _split(node.id, node.id, None, own, loose, 0)
        for child in node.children:
            yield from _of_block(child)


def _split(
    holder: str,
    article: str,
    heading: str | None,
    own: list[str],
    children: Sequence[Node],
    line: int,
    *,
    whole: bool = False,
) -> Iterator[Unit]:
    """Units of what holds clauses or points: lead, numbered children, tail.

    ``whole``: without numbered children the holder is a unit itself (a clause or a point).
    """
    prefix = f"{holder}." if holder else ""
    numbered = [i for i, c in enumerate(children) if c.kind in (CLAUSE, POINT)]
    if not numbered:
        unit_id = holder if whole else f"{prefix}0"
        yield from _gather(unit_id, article, heading, own, children, line)
        return
    first, last = numbered[0], numbered[-1]
    yield from _gather(f"{prefix}0", article, heading, own, children[:first], line)
    for child in children[first : last + 1]:
        if child.kind in (CLAUSE, POINT):
            yield from _numbered(child, article)
        else:
            yield from _gather(child.id, article, None, [], [child])
    tail = children[last + 1 :]
    if tail:
        yield from _gather(f"{prefix}+", article, None, [], tail)


def _numbered(node: Node, article: str) -> Iterator[Unit]:
    """A clause or point; it is a unit even where it is empty, so that its number is not lost."""
    own = [node.text] if node.text else []
    made = list(_split(node.id, article, node.heading, own, node.children, node.line, whole=True))
    yield from made or [Unit(node.id, article, node.heading, (), node.line)]


def _gather(
    unit_id: str,
    article: str,
    heading: str | None,
    own: list[str],
    nodes: Sequence[Node],
    line: int = 0,
) -> list[Unit]:
    """One unit of ``own`` text and all text of ``nodes``; none where there is nothing."""
    body = (*own, *(text for node in nodes for text in _printed(node)))
    if not body and not heading:
        return []
    return [Unit(unit_id, article, heading, body, line or (nodes[0].line if nodes else 0))]


def _printed(node: Node) -> Iterator[str]:
    """A node's paragraphs as printed, numbers included, depth first."""
    own = " ".join(p for p in (label(node), node.heading, node.text) if p)
    if own:
        yield own
    if node.kind != QUOTATION:  # its text holds all that its children read into it
        for child in node.children:
            yield from _printed(child)
