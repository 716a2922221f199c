"""From blocks to the tree: who holds whom, headings told from text, ids."""

from dataclasses import dataclass, field

from drafting.model import (
    APPENDIX,
    ARTICLE,
    CHAPTER,
    CLAUSE,
    GROUPS,
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

LEVELS = {APPENDIX: 0, PART: 0, CHAPTER: 1, SECTION: 2, SUBSECTION: 3}
"""Groups from the outside in; one closes all of its own level and below."""


@dataclass(slots=True)
class Branch:
    """A node while it is built."""

    kind: str
    number: str | None
    text: str
    line: int
    titled: bool | None = None
    inner: list[Block] = field(default_factory=list)
    children: "list[Branch]" = field(default_factory=list)


def tree(found: list[Block]) -> tuple[Node, ...]:
    """The nodes of ``found``; ids are unique among them."""
    root = Branch("root", None, "", 0)
    builder = _Builder(root)
    for block in found:
        builder.add(block)
    builder.close_clause()
    return numbered_ids(tuple(_node(child) for child in root.children))


class _Builder:
    """Holds what is open: groups, article, clause, point."""

    def __init__(self, root: Branch) -> None:
        self.groups = [root]
        self.article: Branch | None = None
        self.clause: Branch | None = None
        self.point: Branch | None = None

    def add(self, block: Block) -> None:
        branch = Branch(block.kind, block.number, block.text, block.line, block.titled, block.inner)
        if block.kind in GROUPS:
            self._add_group(branch)
        elif block.kind == ARTICLE:
            self.close_clause()
            self.groups[-1].children.append(branch)
            self.article, self.clause = branch, None
        elif block.kind == CLAUSE:
            self.close_clause()
            (self.article or self.groups[-1]).children.append(branch)
            self.clause = branch
        elif block.kind == POINT:
            (self.clause or self.article or self.groups[-1]).children.append(branch)
            self.point = branch
        elif block.kind == UNPLACED:
            self.close_clause()
            self.groups[0].children.append(branch)
        else:
            holder = self.point or self.clause or self.article or self.groups[-1]
            holder.children.append(branch)

    def _add_group(self, branch: Branch) -> None:
        self.close_clause()
        level = LEVELS[branch.kind]
        while len(self.groups) > 1 and LEVELS[self.groups[-1].kind] >= level:
            self.groups.pop()
        self.groups[-1].children.append(branch)
        self.groups.append(branch)
        self.article = self.clause = None

    def close_clause(self) -> None:
        """Text behind the last point belongs to the clause, not to the point."""
        point, holder = self.point, self.clause or self.article
        self.point = None
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
    return Node(branch.kind, "", branch.number, heading, text, branch.line, children)


def _outline(children: list[Branch]) -> tuple[tuple[str, str], ...]:
    """Kind and text of each child: all that a heading is told by."""
    return tuple((child.kind, child.text) for child in children)
