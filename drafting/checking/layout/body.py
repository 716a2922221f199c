"""The body's paragraphs as chapters, articles, clauses, points: the parser says which is which."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafting.checking.layout.draft import lines, plain
from drafting.checking.layout.paper import Stretch, whole
from drafting.checking.layout.patterns import is_issued_with, looks
from drafting.lines import Line, Reading
from drafting.model import ARTICLE, CLAUSE, GROUPS, ITEM, POINT, QUOTATION, TABLE, Node, Source
from drafting.parsing import parse
from drafting.parsing.patterns import match
from drafting.text.characters import is_upper
from drafting.word.resolved import Paragraph

CELL, QUOTED, ROMAN, OTHER = "cell", "quotation", "roman-heading", "paragraph"
TITLED_CLAUSE = "clause-title"
LINE = "line"
SENTENCE_ENDS = (".", ";", ":")

SHORT = 150
"""Letters of a centred paragraph that is no running text."""

_LABEL = re.compile(r"\s*Điều\s+\S+?[.:]+|\s*Điều\s+\d+\w*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Owner:
    """The node that a paragraph belongs to."""

    node: Node
    where: str
    """Id of the article, clause, point or group."""
    begins: bool
    """The node begins with this paragraph."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One stretch of the body."""

    role: str
    where: str
    stretch: Stretch


def body_pieces(paragraphs: list[Paragraph]) -> Iterator[Placed]:
    """Every paragraph of a body with its role and id, in order."""
    lines = _numbered([p for p in paragraphs if p.cell is None])
    owners = _owners(lines)
    texts = {line.number: line.text for line in lines}
    for paragraph in paragraphs:
        if paragraph.cell is not None:
            yield Placed(CELL, "table", whole(paragraph))
        elif paragraph.number in owners:
            yield from _pieces(paragraph, owners[paragraph.number])
        else:
            role = _plain_role(texts[paragraph.number])
            yield Placed(_or_line(role, paragraph), "body", whole(paragraph))


def _numbered(paragraphs: list[Paragraph]) -> list[Line]:
    """The paragraphs as lines, numbers that Word makes put in front."""
    return [Line(plain(f"{p.label} {p.text}"), p.number) for p in paragraphs]


def _owners(lines: list[Line]) -> dict[int, Owner]:
    """Paragraph number → the node that it belongs to; empty for a paper without articles."""
    if not any(match(ARTICLE, line.text) for line in lines):
        return {}
    document = parse(Reading(Source("", "", ""), tuple(lines), paragraphs=True))
    starts = {
        node.line: (node, place)
        for instrument in document.instruments
        for node, place in _placed(instrument.body, "body")
    }
    found: dict[int, Owner] = {}
    owner: tuple[Node, str] | None = None
    for line in lines:
        begins = line.number in starts
        owner = starts.get(line.number, owner)
        if owner is not None:
            found[line.number] = Owner(*owner, begins)
    return found


def _placed(nodes: tuple[Node, ...], parent: str) -> Iterator[tuple[Node, str]]:
    """Each node with the id of the article, clause, point or group that it stands in."""
    for node in nodes:
        place = node.id if node.kind in (*GROUPS, ARTICLE, CLAUSE, POINT) else parent
        yield node, place
        if node.kind != QUOTATION:
            yield from _placed(node.children, place)


def _or_line(role: str, paragraph: Paragraph) -> str:
    """A short centred paragraph is a title of its own making, a formula, a mark: not judged."""
    short = len(plain(paragraph.text)) < SHORT
    return LINE if role == OTHER and short and paragraph.align == "center" else role


def _plain_role(text: str) -> str:
    """The role of a paragraph in a paper without articles."""
    if looks("roman_heading", text) and is_upper(text):
        return ROMAN
    if match("appendix", text):
        return "appendix"
    return next((kind for kind in (POINT, ITEM) if match(kind, text)), OTHER)


def _pieces(paragraph: Paragraph, owner: Owner) -> Iterator[Placed]:
    node, where, begins = owner.node, owner.where, owner.begins
    all_of_it = whole(paragraph)
    if node.kind in GROUPS:
        yield from _group(paragraph, node, where, begins)
    elif node.kind == ARTICLE:
        yield from _article(paragraph, node, where, begins)
    elif node.kind == QUOTATION:
        yield Placed(QUOTED, where, all_of_it)
    elif node.kind == TABLE:
        yield Placed(CELL, where, all_of_it)
    elif node.kind == CLAUSE:
        yield Placed(TITLED_CLAUSE if node.heading and begins else CLAUSE, where, all_of_it)
    else:
        role = node.kind if node.kind in (POINT, ITEM) else OTHER
        if is_issued_with(plain(paragraph.text)):
            role = "appendix-issued-with"
        yield Placed(_or_line(role, paragraph), where, all_of_it)


def _group(paragraph: Paragraph, node: Node, where: str, begins: bool) -> Iterator[Placed]:
    """A label, its title, or both in one paragraph; what follows them is text."""
    text = plain(paragraph.text)
    if not begins:
        role = f"{node.kind}-heading"
        if is_issued_with(text):
            role = f"{node.kind}-issued-with"
        yield Placed(role, where, whole(paragraph))
        return
    first, *rest = lines(paragraph)
    if looks("group_label", plain(first.text)) or not node.heading:
        yield Placed(node.kind, where, first)
        yield from (Placed(f"{node.kind}-heading", where, line) for line in rest)
    else:
        yield Placed(f"{node.kind}-in-one", where, whole(paragraph))


def _article(paragraph: Paragraph, node: Node, where: str, begins: bool) -> Iterator[Placed]:
    """All of a titled article is bold, of an untitled one the label. A title has no end mark."""
    titled = node.heading is not None and paragraph.text.rstrip()[-1:] not in SENTENCE_ENDS
    if titled or not begins:
        yield Placed(ARTICLE, where, whole(paragraph))
        return
    label = _LABEL.match(paragraph.text)
    end = label.end() if label else 0
    if end:
        yield Placed(ARTICLE, where, Stretch(paragraph, 0, end))
    if paragraph.text[end:].strip():
        yield Placed(OTHER, where, Stretch(paragraph, end, len(paragraph.text)))
