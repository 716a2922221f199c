"""From blocks to the tree: who holds whom, headings told from text, ids."""

import re

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
    UNPLACED,
    Node,
)
from drafting.parsing.blocks import Block
from drafting.parsing.headings import article_heading, clause_heading
from drafting.parsing.ids import number

LEVELS = {APPENDIX: -1, PART: 0, CHAPTER: 1, SECTION: 2, SUBSECTION: 3}
"""Groups from the outside in; one closes all of its own level and below."""

DEEPEST_ITEM = 3
"""``-`` holds ``+``, which may hold one more kind of dash."""

_WHOLE = r"""
    (?:Luật|Bộ\ luật|Pháp\ lệnh|Nghị\ quyết|Hiến\ pháp)\ này\ (?:đã\ )?(?:được|do)\ .*thông\ qua .*
    | .{0,80}\ (?:quy\ định|hướng\ dẫn)\ (?:chi\ tiết|cụ\ thể)?[^.;]{0,40}\ Điều\ này\.
"""
"""Words behind the last clause that speak of the whole article, or of the whole law."""


def tree(found: list[Block]) -> tuple[Node, ...]:
    """The nodes of ``found``, which are used up; ids are unique among them."""
    root = Block("root", None, "", 0)
    builder = _Builder(root)
    for block in found:
        builder.add(block)
    builder.close_article()
    for block in root.children:
        _settle(block)
    number(root)
    return _nodes(root)


class _Builder:
    """Holds what is open: groups, article, clauses, point, dashes."""

    def __init__(self, root: Block) -> None:
        self.groups = [root]
        self.article: Block | None = None
        self.clauses: list[Block] = []
        """The open clause and its sub-clauses, from the outside in."""
        self.point: Block | None = None
        self.items: list[Block] = []

    @property
    def holder(self) -> Block:
        """What takes a paragraph."""
        clause = self.clauses[-1] if self.clauses else None
        return self.point or clause or self.article or self.groups[-1]

    def add(self, block: Block) -> None:
        if block.kind == ITEM:
            self._add_item(block)
            return
        if block.kind == QUOTATION and self.items:
            self.items[-1].hang(block)
            return
        self.items.clear()
        if block.kind in GROUPS:
            self._add_group(block)
        elif block.kind == ARTICLE:
            self.close_article()
            self.groups[-1].hang(block)
            self.article = block
        elif block.kind == CLAUSE:
            self._add_clause(block)
        elif block.kind == POINT:
            holder = self.clauses[-1] if self.clauses else self.article
            (holder or self.groups[-1]).hang(block)
            self.point = block
        elif block.kind == UNPLACED:
            self.close_article()
            self.groups[0].hang(block)
        else:
            self.holder.hang(block)

    def _add_group(self, block: Block) -> None:
        self.close_article()
        level = LEVELS[block.kind]
        while len(self.groups) > 1 and LEVELS[self.groups[-1].kind] >= level:
            self.groups.pop()
        self.groups[-1].hang(block)
        self.groups.append(block)

    def _add_clause(self, block: Block) -> None:
        """A sub-clause stands in the clause whose number its own begins with."""
        self.close_point()
        above = (block.number or "").rpartition(".")[0]
        while self.clauses and self.clauses[-1].number != above:
            self.clauses.pop()
        holder = self.clauses[-1] if self.clauses else self.article or self.groups[-1]
        holder.hang(block)
        self.clauses.append(block)

    def _add_item(self, block: Block) -> None:
        """A dash of another kind than the one before lies below it."""
        marks = [item.number for item in self.items]
        if block.number in marks:
            del self.items[marks.index(block.number) :]
        elif len(self.items) >= DEEPEST_ITEM:
            self.items.pop()
        (self.items[-1] if self.items else self.holder).hang(block)
        self.items.append(block)

    def close_article(self) -> None:
        """What is said of the whole article behind its last clause belongs to the article."""
        self.close_point()
        if self.article and self.clauses:
            last = self.clauses[-1].children
            at = len(last)
            while at and _is_whole(last[at - 1]):
                at -= 1
            _move(self.clauses[-1], at, self.article)
        self.article = None
        self.clauses.clear()

    def close_point(self) -> None:
        """Text behind the last point belongs to the clause, not to the point."""
        point, self.point = self.point, None
        holder = self.clauses[-1] if self.clauses else self.article
        if point is None or holder is None:
            return
        for at, child in enumerate(point.children):
            before = point.children[at - 1].text if at else point.text
            if child.kind == PARAGRAPH and not before.endswith(":"):
                _move(point, at, holder)
                return


def _move(block: Block, start: int, holder: Block) -> None:
    """Hang what ``block`` has from ``start`` on behind everything that ``holder`` has."""
    for child in block.children[start:]:
        holder.hang(child)
    if block.below is not None:
        del block.below[start:]


def _is_whole(block: Block) -> bool:
    if block.kind != PARAGRAPH or not ("thông qua" in block.text or block.text.endswith("này.")):
        return False
    return re.fullmatch(_WHOLE, block.text, re.VERBOSE | re.DOTALL) is not None


def _settle(block: Block) -> None:
    """Tell headings from text, here and below."""
    if block.kind in GROUPS:
        block.heading, block.text = block.text or None, ""
    elif block.kind == ARTICLE:
        heading, own, used = article_heading(block.text, block.titled, _outline(block))
        block.heading, block.text = heading, own or ""
        if block.below:
            del block.below[:used]
    elif block.kind == CLAUSE and clause_heading(block.text, block.titled, _outline(block)):
        block.heading, block.text = block.text or None, ""
    for child in block.children:
        _settle(child)


def _outline(block: Block) -> tuple[tuple[str, str], ...]:
    """Kind and text of the first children: all that a heading is told by."""
    return tuple((child.kind, child.text) for child in block.children[:2])


def _nodes(block: Block) -> tuple[Node, ...]:
    """What hangs on ``block`` as nodes; the blocks are let go, as a large text has many."""
    made = tuple(
        Node(
            child.kind,
            child.id,
            child.number,
            child.heading,
            child.text or None,
            child.line,
            tree(list(child.inner)) if child.kind == QUOTATION else _nodes(child),
            child.printed,
        )
        for child in block.children
    )
    block.below = None
    return made
