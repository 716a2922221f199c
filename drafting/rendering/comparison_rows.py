"""The rows of a comparison table in reading order: chapters, articles, their clauses and points.

The articles follow the draft's order, each with the rows of its units; both texts stand there
whole, headings included.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from drafting.comparing.result import (
    ADDED,
    EDITORIAL,
    REMOVED,
    UNCHANGED,
    InstrumentComparison,
    Row,
)
from drafting.model import Instrument, Node, Unit, walk
from drafting.notes.identity import ARTICLE, UNIT, Identity
from drafting.notes.unkeyed import first_words
from drafting.rendering.edit_pieces import PLAIN, Paragraphs, sides
from drafting.rendering.heading_places import (
    Heading,
    groups,
    key_of_new,
    key_of_old,
    partners,
    placed,
)
from drafting.rendering.worded import worded
from drafting.units import label, units

GROUP, OPENING, ARTICLE_ROW, UNIT_ROW = "group", "opening", ARTICLE, UNIT


class TableRow(NamedTuple):
    """One row as it is printed."""

    pattern: str
    """Which row of the template is copied."""
    key: str
    """Shown in the first column, unique in the table: ``"QC 5.4"``; ``""`` for a row that the
    comparison does not count: a chapter's title, what stands before the articles."""
    bookmark: str
    """ASCII, at most 40 characters; ``""`` for such a row."""
    old: Paragraphs
    new: Paragraphs
    source: Row | None
    """The comparison's own row; ``None`` for such a row."""
    title: str = ""
    """What such a row is: ``"Chương"``, ``"Căn cứ"``."""
    own_kind: str = UNCHANGED

    @property
    def kind(self) -> str:
        """What became of the row."""
        return self.own_kind if self.source is None else self.source.kind

    @property
    def new_text(self) -> str:
        """The words of the draft's side, a line a paragraph."""
        return _text(self.new)

    @property
    def words(self) -> str:
        """Its first words, by which a note finds a row without a key again."""
        return first_words(_text(self.old), _text(self.new))


def _text(side: Paragraphs) -> str:
    return "\n".join("".join(words for words, _ in pieces) for pieces in side)


class Side(NamedTuple):
    """One text, ready for looking things up."""

    nodes: dict[str, Node]
    units: dict[str, Unit]
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
    listed = groups(old), groups(new)
    together = partners(*listed, compared.articles)
    titles = placed(*listed, together, compared.articles)
    buckets = _buckets(compared, before, after, together)
    made = [_unit_row(r, before, after, prefix) for r in buckets.pop("", [])]
    for at in range(len(compared.articles) + 1):
        for heading in titles.get(at, ()):
            made.append(_title_row(heading, variants))
            loose = buckets.pop(heading.key, [])
            made.extend(_unit_row(r, before, after, prefix) for r in loose)
        if at < len(compared.articles):
            article = compared.articles[at]
            made.append(_article_row(article, before, after, prefix))
            made.extend(_unit_row(r, before, after, prefix) for r in buckets.pop(article, []))
    return made


def _side(instrument: Instrument, variants: bool) -> Side:
    return Side(
        {n.id: n for n in walk(instrument.body)},
        {u.id: u for u in units(instrument)},
        variants,
    )


def _buckets(
    compared: InstrumentComparison, before: Side, after: Side, together: Mapping[str, str]
) -> dict[Row | str, list[Row]]:
    """Article row, or the title that holds them, → unit rows in their own order; ``""`` holds
    those outside of everything.
    """
    of_old: dict[str, Row | str] = {i: row for row in compared.articles for i in row.old}
    of_new: dict[str, Row | str] = {i: row for row in compared.articles for i in row.new}
    goes_on = {old: new for new, old in together.items()}
    found: dict[Row | str, list[Row]] = {}
    for row in compared.units:
        owner: Row | str = ""
        if row.new and row.new[0] in after.units:
            held = after.units[row.new[0]].article
            owner = of_new.get(held, key_of_new(held) if held else "")
        elif row.old and row.old[0] in before.units:
            held = before.units[row.old[0]].article
            title = key_of_new(goes_on[held]) if held in goes_on else key_of_old(held)
            owner = of_old.get(held, title if held else "")
        found.setdefault(owner, []).append(row)
    return found


def _title_row(heading: Heading, variants: bool) -> TableRow:
    """A chapter's number and title, each a line; a new number is no change of the title."""
    old, new = heading.old, heading.new
    found = worded((old and old.heading) or "", (new and new.heading) or "", variants=variants)
    kind = found.kind if old and new else ADDED if new else REMOVED
    before, after = list(_titled(old, found.old)), list(_titled(new, found.new))
    return TableRow(GROUP, "", "", before, after, None, heading.level, kind)


def _titled(node: Node | None, lines: Paragraphs) -> Iterator[list[tuple[str, str]]]:
    if node is not None:
        yield from [[(label(node), PLAIN)]] if label(node) else []
        yield from [line for line in lines if line]


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
    """A row that stands on one side only says so itself; its words are not marked again. In one
    whose every difference is one of writing, all are variants.
    """
    marked = row.kind not in (ADDED, REMOVED) and (variants or row.kind != EDITORIAL)
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
