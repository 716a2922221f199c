"""Every printed paragraph of a text with its owner: the heading, unit or part of the head that it
prints, so that two texts can be laid over each other by the rows of their comparison.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafting.model import ARTICLE, CLAUSE, GROUPS, POINT, Instrument, Node
from drafting.rendering.body_lines import WHOLE, BodyLine, own_lines
from drafting.units import label

UNIT, HEADING, GROUP = "unit", "heading", "group"
"""Kinds of owner: a unit, an article's heading, a chapter or the like."""

Owner = tuple[str, str]
"""Kind and id: ``("unit", "5.4")``; ``("CanCu", "")`` for what stands outside the body."""

Cells = tuple[tuple[str, ...], ...]


class Line(NamedTuple):
    """One printed paragraph, or one table of the text itself."""

    owner: Owner
    style: str
    label: str
    """The printed number with the space after it; ``""`` where there is none."""
    text: str
    rows: Cells = ()
    """Cells of a table; then ``text`` holds all their words."""

    @property
    def printed(self) -> str:
        """The whole paragraph."""
        return self.label + self.text


def body(instrument: Instrument) -> tuple[Line, ...]:
    """All lines of an instrument's body in reading order; none is left out."""
    made: list[Line] = []
    for node, owner in _owned(instrument.body, (UNIT, "0")):
        for number, line in enumerate(own_lines(node)):
            made.append(_line(line, _heading(node, number, line) or owner, node))
    return tuple(made)


def _owned(nodes: Sequence[Node], loose: Owner) -> Iterator[tuple[Node, Owner]]:
    """Every node that is printed, with the unit that its text belongs to (``units.units``)."""
    for node in nodes:
        if node.kind == ARTICLE:
            yield from _split(node)
        elif node.kind in GROUPS:
            unit = (UNIT, f"{node.id}.0")
            yield node, unit
            yield from _owned(node.children, unit)
        else:
            yield from _whole(node, loose)


def _split(node: Node) -> Iterator[tuple[Node, Owner]]:
    """An article or clause: its lead, its numbered children, what stands between and after."""
    numbered = [i for i, c in enumerate(node.children) if c.kind in (CLAUSE, POINT)]
    if not numbered and node.kind != ARTICLE:
        yield from _whole(node, (UNIT, node.id))
        return
    lead = (UNIT, f"{node.id}.0")
    yield node, lead
    first, last = (numbered[0], numbered[-1]) if numbered else (len(node.children), -1)
    for place, child in enumerate(node.children):
        if place < first:
            yield from _whole(child, lead)
        elif child.kind in (CLAUSE, POINT):
            yield from _split(child)
        elif place < last:
            yield from _whole(child, (UNIT, child.id))
        else:
            yield from _whole(child, (UNIT, f"{node.id}.+"))


def _whole(node: Node, owner: Owner) -> Iterator[tuple[Node, Owner]]:
    """A node and all that hangs on it, in one unit."""
    yield node, owner
    if node.kind not in WHOLE:
        for child in node.children:
            yield from _whole(child, owner)


def _heading(node: Node, number: int, line: BodyLine) -> Owner | None:
    """The owner of a title line, which no unit holds; ``None`` for a unit's own words."""
    if node.kind in GROUPS and not (node.text and line["style"] == "DoanVan"):
        return GROUP, node.id
    if node.kind == ARTICLE and number == 0 and line["style"] == "Dieu":
        return HEADING, node.id
    return None


def _line(line: BodyLine, owner: Owner, node: Node) -> Line:
    if "rows" in line:
        rows = tuple(tuple(cells) for cells in line["rows"])
        return Line(owner, line["style"], "", "\n".join("\t".join(r) for r in rows), rows)
    mark, text = label(node), line["text"]
    if "label" in line:  # an untitled article: label and words come apart
        return Line(owner, line["style"], f"{mark} ", text)
    if mark and text.startswith(mark) and node.kind not in GROUPS:
        rest = text[len(mark) :]
        words = rest.lstrip(" ")
        return Line(owner, line["style"], mark + rest[: len(rest) - len(words)], words)
    return Line(owner, line["style"], "", text)
