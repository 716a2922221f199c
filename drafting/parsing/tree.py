"""From blocks to the tree: who holds whom, headings told from text, ids."""

import re
from dataclasses import dataclass, field

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
from drafting.parsing.ids import numbered_ids

LEVELS = {APPENDIX: -1, PART: 0, CHAPTER: 1, SECTION: 2, SUBSECTION: 3}
"""Groups from the outside in; one closes all of its own level and below."""

DEEPEST_ITEM = 3
"""``-`` holds ``+``, which may hold one more kind of dash."""

_WHOLE = re.compile(
    r"""
    (?:Luật|Bộ\ luật|Pháp\ lệnh|Nghị\ quyết|Hiến\ pháp)\ này\ (?:đã\ )?(?:được|do)\ .*thông\ qua .*
    | .{0,80}\ (?:quy\ định|hướng\ dẫn)\ (?:chi\ tiết|cụ\ thể)?[^.;]{0,40}\ Điều\ này\.
    """,
    re.VERBOSE | re.DOTALL,
)
"""Words behind the last clause that speak of the whole article, or of the whole law."""


@dataclass(slots=True)
class Branch:
    """A node while it is built."""

    kind: str
    number: str | None = None
    text: str = ""
    line: int = 0
    titled: bool | None = None
    inner: list[Block] = field(default_factory=list)
    printed: str | None = None
    children: "list[Branch]" = field(default_factory=list)


def tree(found: list[Block]) -> tuple[Node, ...]:
    """The nodes of ``found``; ids are unique among them."""
    root = Branch("root")
    builder = _Builder(root)
    for block in found:
        builder.add(block)
    builder.close_article()
    return numbered_ids(tuple(_node(child) for child in root.children))


class _Builder:
    """Holds what is open: groups, article, clauses, point, dashes."""

    def __init__(self, root: Branch) -> None:
        self.groups = [root]
        self.article: Branch | None = None
        self.clauses: list[Branch] = []
        """The open clause and its sub-clauses, from the outside in."""
        self.point: Branch | None = None
        self.items: list[Branch] = []

    @property
    def holder(self) -> Branch:
        """What takes a paragraph."""
        clause = self.clauses[-1] if self.clauses else None
        return self.point or clause or self.article or self.groups[-1]

    def add(self, block: Block) -> None:
        branch = Branch(
            block.kind,
            block.number,
            block.text,
            block.line,
            block.titled,
            block.inner,
            block.printed,
        )
        if block.kind == ITEM:
            self._add_item(branch)
            return
        if block.kind == QUOTATION and self.items:
            self.items[-1].children.append(branch)
            return
        self.items.clear()
        if block.kind in GROUPS:
            self._add_group(branch)
        elif block.kind == ARTICLE:
            self.close_article()
            self.groups[-1].children.append(branch)
            self.article = branch
        elif block.kind == CLAUSE:
            self._add_clause(branch)
        elif block.kind == POINT:
            holder = self.clauses[-1] if self.clauses else self.article
            (holder or self.groups[-1]).children.append(branch)
            self.point = branch
        elif block.kind == UNPLACED:
            self.close_article()
            self.groups[0].children.append(branch)
        else:
            self.holder.children.append(branch)

    def _add_group(self, branch: Branch) -> None:
        self.close_article()
        level = LEVELS[branch.kind]
        while len(self.groups) > 1 and LEVELS[self.groups[-1].kind] >= level:
            self.groups.pop()
        self.groups[-1].children.append(branch)
        self.groups.append(branch)

    def _add_clause(self, branch: Branch) -> None:
        """A sub-clause stands in the clause whose number its own begins with."""
        self.close_point()
        above = (branch.number or "").rpartition(".")[0]
        while self.clauses and self.clauses[-1].number != above:
            self.clauses.pop()
        holder = self.clauses[-1] if self.clauses else self.article or self.groups[-1]
        holder.children.append(branch)
        self.clauses.append(branch)

    def _add_item(self, branch: Branch) -> None:
        """A dash of another kind than the one before lies below it."""
        marks = [item.number for item in self.items]
        if branch.number in marks:
            del self.items[marks.index(branch.number) :]
        elif len(self.items) >= DEEPEST_ITEM:
            self.items.pop()
        (self.items[-1] if self.items else self.holder).children.append(branch)
        self.items.append(branch)

    def close_article(self) -> None:
        """What is said of the whole article behind its last clause belongs to the article."""
        self.close_point()
        if self.article and self.clauses:
            last = self.clauses[-1].children
            at = len(last)
            while at and last[at - 1].kind == PARAGRAPH and _WHOLE.fullmatch(last[at - 1].text):
                at -= 1
            self.article.children.extend(last[at:])
            del last[at:]
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
                holder.children.extend(point.children[at:])
                del point.children[at:]
                return


def _node(branch: Branch) -> Node:
    heading: str | None = None
    text: str | None = branch.text or None
    rest = branch.children
    if branch.kind in GROUPS:
        heading, text = text, None
    elif branch.kind == ARTICLE:
        heading, text, used = article_heading(branch.text, branch.titled, _outline(rest))
        rest = rest[used:]
    elif branch.kind == CLAUSE and clause_heading(branch.text, branch.titled, _outline(rest)):
        heading, text = text, None
    children = tuple(_node(child) for child in rest)
    if branch.kind == QUOTATION:
        children = tree(branch.inner)
    return Node(
        branch.kind, "", branch.number, heading, text, branch.line, children, branch.printed
    )


def _outline(children: list[Branch]) -> tuple[tuple[str, str], ...]:
    """Kind and text of each child: all that a heading is told by."""
    return tuple((child.kind, child.text) for child in children)
