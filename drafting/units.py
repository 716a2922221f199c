"""The units of an instrument: the leaves that a comparison aligns.

A point; a clause without points; the text before the first clause or point (``"9.0"``,
``"6.2.0"``); the text after the last one (``"5.+"``). Together with the headings they hold
every character of the body exactly once, whatever the tree looks like.
"""

from collections.abc import Iterator

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
    form = LABELS.get(node.kind, "")
    return form.format(node.number) if form and node.number else ""


def units(instrument: Instrument) -> tuple[Unit, ...]:
    """All units in reading order; ids are unique as the nodes' ids are."""
    loose = [n for n in instrument.body if n.kind not in (*GROUPS, ARTICLE)]
    found = _gather("0", "", None, [], loose) if loose else []
    for node in instrument.body:
        found.extend(_of_block(node))
    return tuple(found)


def _of_block(node: Node) -> Iterator[Unit]:
    """Units of a part, chapter, section, appendix or article; nothing for anything else."""
    if node.kind == ARTICLE:
        yield from _split(node, node.id, heading=None)
    elif node.kind in GROUPS:
        loose = [n for n in node.children if n.kind not in (*GROUPS, ARTICLE)]
        own = [node.text] if node.text else []
        if loose or own:
            yield from _gather(f"{node.id}.0", node.id, None, own, loose)
        for child in node.children:
            yield from _of_block(child)


def _split(node: Node, article: str, heading: str | None) -> Iterator[Unit]:
    """Units of an article or clause: lead, numbered children, tail."""
    numbered = [i for i, c in enumerate(node.children) if c.kind in (CLAUSE, POINT)]
    own = [node.text] if node.text else []
    if not numbered:
        unit_id = f"{node.id}.0" if node.kind == ARTICLE else node.id
        yield from _gather(unit_id, article, heading, own, node.children, node.line)
        return
    first, last = numbered[0], numbered[-1]
    yield from _gather(f"{node.id}.0", article, heading, own, node.children[:first], node.line)
    for child in node.children[first : last + 1]:
        if child.kind in (CLAUSE, POINT):
            yield from _numbered(child, article)
        else:
            yield from _gather(child.id, article, None, [], [child])
    tail = node.children[last + 1 :]
    if tail:
        yield from _gather(f"{node.id}.+", article, None, [], tail)


def _numbered(node: Node, article: str) -> Iterator[Unit]:
    """A clause or point; it is a unit even where it is empty, so that its number is not lost."""
    made = list(_split(node, article, node.heading))
    yield from made or [Unit(node.id, article, node.heading, (), node.line)]


def _gather(
    unit_id: str,
    article: str,
    heading: str | None,
    own: list[str],
    nodes: "tuple[Node, ...] | list[Node]",
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
