"""The rows of a comparison table in reading order: chapters, articles, their clauses and points.

The articles follow the draft's order, each with the rows of its units; both texts stand there
whole, headings included.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from drafting.comparing.result import ADDED, REMOVED, InstrumentComparison, Row
from drafting.model import GROUPS, Instrument, Node, Unit, walk
from drafting.notes.identity import ARTICLE, UNIT, Identity
from drafting.rendering.edit_pieces import PLAIN, Paragraphs, sides
from drafting.units import label, units

GROUP, ARTICLE_ROW, UNIT_ROW = "group", ARTICLE, UNIT


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row as it is printed."""

    pattern: str
    """Which row of the template is copied."""
    key: str
    """Shown in the first column, unique in the table: ``"QC 5.4"``; ``""`` for a chapter."""
    bookmark: str
    """ASCII, at most 40 characters; ``""`` for a chapter."""
    old: Paragraphs
    new: Paragraphs
    source: Row | None
    """The comparison's own row."""


@dataclass(frozen=True, slots=True)
class Side:
    """One text, ready for looking things up."""

    nodes: dict[str, Node]
    units: dict[str, Unit]
    groups: dict[str, tuple[Node, ...]]
    """Article id → the parts, chapters and sections that begin with it."""
    variants: bool
    """Words that are only spelled otherwise are marked."""


def table_rows(
    compared: InstrumentComparison,
    old: Instrument,
    new: Instrument,
    prefix: str,
    *,
    variants: bool = False,
) -> list[TableRow]:
    """All rows of one instrument; ``prefix`` (``"QC"``) makes keys unique in a paper.

    ``variants`` marks the words that are only spelled otherwise.
    """
    before, after = _side(old, variants), _side(new, variants)
    buckets = _buckets(compared, before, after)
    made = [_unit_row(r, before, after, prefix) for r in buckets.get(None, [])]
    for article in compared.articles:
        made.extend(_groups(article, before, after))
        made.append(_article_row(article, before, after, prefix))
        made.extend(_unit_row(r, before, after, prefix) for r in buckets.get(article, []))
    return made


def _side(instrument: Instrument, variants: bool) -> Side:
    found = units(instrument)
    return Side(
        {n.id: n for n in walk(instrument.body)},
        {u.id: u for u in found},
        dict(_opened(instrument.body, [])),
        variants,
    )


def _opened(nodes: tuple[Node, ...], above: list[Node]) -> Iterator[tuple[str, tuple[Node, ...]]]:
    """Each article that is the first of a group, with the groups that it opens."""
    for node in nodes:
        if node.kind in GROUPS:
            above.append(node)
            yield from _opened(node.children, above)
        elif above:
            yield node.id, tuple(above)
            above.clear()


def _buckets(
    compared: InstrumentComparison, before: Side, after: Side
) -> dict[Row | None, list[Row]]:
    """Article row → its unit rows, in their own order; ``None`` holds those outside articles."""
    of_old = {i: row for row in compared.articles for i in row.old}
    of_new = {i: row for row in compared.articles for i in row.new}
    found: dict[Row | None, list[Row]] = {}
    for row in compared.units:
        owner = None
        if row.new and row.new[0] in after.units:
            owner = of_new.get(after.units[row.new[0]].article)
        elif row.old and row.old[0] in before.units:
            owner = of_old.get(before.units[row.old[0]].article)
        found.setdefault(owner, []).append(row)
    return found


def _groups(article: Row, before: Side, after: Side) -> Iterator[TableRow]:
    """The chapter titles that stand before an article in either text, each once."""
    old = [g for i in article.old for g in before.groups.pop(i, ())]
    new = [g for i in article.new for g in after.groups.pop(i, ())]
    if old or new:
        yield TableRow(GROUP, "", "", [_title(g) for g in old], [_title(g) for g in new], None)


def _title(node: Node) -> list[tuple[str, str]]:
    words = " ".join(w for w in (label(node), node.heading, node.text) if w)
    return [(words, PLAIN)]


def _article_row(row: Row, before: Side, after: Side, prefix: str) -> TableRow:
    texts = [[s.nodes[i].heading or "" for i in ids if i in s.nodes]
             for s, ids in ((before, row.old), (after, row.new))]  # fmt: skip
    old, new = _marked_sides(row, "\n".join(texts[0]), "\n".join(texts[1]), after.variants)
    return _made(ARTICLE_ROW, row, prefix,
                 _labelled(old, [[before.nodes.get(i)] for i in row.old]),
                 _labelled(new, [[after.nodes.get(i)] for i in row.new]))  # fmt: skip


def _unit_row(row: Row, before: Side, after: Side, prefix: str) -> TableRow:
    texts = ["\n".join(s.units[i].text for i in ids if i in s.units)
             for s, ids in ((before, row.old), (after, row.new))]  # fmt: skip
    old, new = _marked_sides(row, texts[0], texts[1], after.variants)
    return _made(UNIT_ROW, row, prefix,
                 _labelled(old, [_owners(before, i) for i in row.old]),
                 _labelled(new, [_owners(after, i) for i in row.new]))  # fmt: skip


def _marked_sides(row: Row, old: str, new: str, variants: bool) -> tuple[Paragraphs, Paragraphs]:
    """A row that stands on one side only says so itself; its words are not marked again."""
    marked = row.kind not in (ADDED, REMOVED)
    return sides(row.edits, old, new, marked=marked, variants=variants)


def _owners(side: Side, unit_id: str) -> list[Node | None]:
    """For each paragraph of a unit, the node whose number is printed before it, if any."""
    unit = side.units.get(unit_id)
    if unit is None:
        return []
    node = side.nodes.get(unit_id.removesuffix(".0"))
    own = node if node is not None and node.id != unit.article else None
    return [own, *[None] * unit.text.count("\n")]


def _labelled(paragraphs: Paragraphs, owners: list[list[Node | None]]) -> Paragraphs:
    """``paragraphs`` with their printed numbers, which an edit never holds."""
    flat = [owner for unit in owners for owner in unit]
    flat += [None] * (len(paragraphs) - len(flat))
    made = []
    for pieces, owner in zip(paragraphs, flat, strict=False):
        number = label(owner) if owner is not None else ""
        space = " " if number and pieces else ""
        made.append([(number + space, PLAIN), *pieces] if number else pieces)
    return made


def _made(pattern: str, row: Row, prefix: str, old: Paragraphs, new: Paragraphs) -> TableRow:
    own = Identity(prefix, pattern, row.old, row.new)
    old, new = old if row.old else [], new if row.new else []
    return TableRow(pattern, own.key, own.bookmark, old, new, row)
