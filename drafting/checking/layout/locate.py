"""The components of a Word paper, found by what they say and where they stand.

Style names say nothing about a component: real papers set ``Nơi nhận`` in "Heading 2". One pass in
reading order: head, title, opening, body, closing; then perhaps another instrument.
"""

from collections.abc import Iterator

from drafting.checking.layout.body import body_pieces
from drafting.checking.layout.closing import opens_closing, read_closing, settle_signature
from drafting.checking.layout.draft import (
    BODY,
    CLOSING,
    HEAD,
    PREAMBLE,
    TITLE,
    Draft,
    column_of,
    plain,
)
from drafting.checking.layout.head import agencies, head_pieces, head_role
from drafting.checking.layout.paper import Component, Paper, RuleLine, Stretch, name_of, whole
from drafting.checking.layout.patterns import is_citation, is_national_title, is_type, looks
from drafting.checking.layout.rule_lines import give_rules
from drafting.checking.layout.title import is_title, read_title
from drafting.parsing.patterns import match
from drafting.word.resolved import Layout, Paragraph

SEPARATE = frozenset(("citation", "recipient"))
"""Roles of which every paragraph is a component of its own."""


def locate(layout: Layout) -> Paper:
    """The paper with its components; what is not recognised is not judged."""
    components: list[Component] = []
    loose: list[RuleLine] = []
    for draft in _drafts(layout):
        rules, left_over = give_rules(layout, draft.region, draft.found)
        components.extend(_components(draft, rules))
        loose.extend(left_over)
    return Paper(layout, tuple(components), tuple(loose), _is_gazette(layout))


def _drafts(layout: Layout) -> Iterator[Draft]:
    """One draft an instrument."""
    heads = _head_tables(layout.paragraphs)
    draft = Draft()
    for paragraph in layout.paragraphs:
        text = plain(paragraph.text)
        draft.page_start = draft.page_start or paragraph.page_start
        if _begins_another(draft, paragraph, text, heads):
            yield _settled(draft)
            draft = Draft()
        if text:
            _read(draft, paragraph, text)
            draft.page_start = False
        if draft.state <= PREAMBLE:
            draft.region.append(paragraph)
        draft.blank = not text
    yield _settled(draft)


def _head_tables(paragraphs: tuple[Paragraph, ...]) -> set[int]:
    """The tables that hold the name of the State."""
    return {p.cell.table for p in paragraphs if p.cell and is_national_title(plain(p.text))}


def _begins_another(draft: Draft, paragraph: Paragraph, text: str, heads: set[int]) -> bool:
    """A new head, a type line, or a chapter behind a closing block."""
    if draft.state < BODY or not text:
        return False
    if paragraph.cell is not None:
        return paragraph.cell.table in heads and draft.head_table != paragraph.cell.table
    if is_national_title(text):
        return True
    if draft.state == CLOSING:
        return is_type(text) or bool(match("appendix", text) or match("chapter", text))
    return is_type(text) and draft.page_start


def _read(draft: Draft, paragraph: Paragraph, text: str) -> None:
    """Place one paragraph that shows something."""
    if draft.state == HEAD:
        if _read_head(draft, paragraph, text):
            return
        draft.state = TITLE
    if draft.state < BODY:
        in_figures = paragraph.cell is not None and paragraph.cell.ruled
        if not in_figures and read_title(draft, paragraph, text):
            return
        draft.state = BODY
    if draft.state == BODY and opens_closing(paragraph, text):
        draft.state = CLOSING
    if draft.state == CLOSING:
        read_closing(draft, paragraph)
    else:
        draft.body.append(paragraph)


def _read_head(draft: Draft, paragraph: Paragraph, text: str) -> bool:
    """Place a line of the head, or the type line that ends it; ``False`` for anything else."""
    pieces = [(head_role(draft, piece), piece) for piece in head_pieces(paragraph)]
    if all(role in (None, "agency") for role, _ in pieces) and is_title(draft, paragraph, text):
        draft.add("type", whole(paragraph))
        draft.state = TITLE
        return True
    for role, piece in pieces:
        if role is not None:
            draft.add(role, piece)
    if paragraph.cell is not None:
        draft.head_table = paragraph.cell.table
        return not paragraph.cell.ruled
    ruled = looks("underscores", text) or looks("dashes", text)
    return ruled or any(role for role, _ in pieces)


def _settled(draft: Draft) -> Draft:
    """The draft, read to its end."""
    settle_signature(draft)
    _settle_opening(draft)
    lines = [stretch for role, stretch in draft.found if role == "agency"]
    named = {stretch.paragraph.number: role for role, stretch in agencies(lines)}
    draft.found = [
        (named.get(s.paragraph.number, r) if r == "agency" else r, s) for r, s in draft.found
    ]
    return draft


def _settle_opening(draft: Draft) -> None:
    """Without an enacting line only ``Căn cứ …;`` is a citation; other sentences are text."""
    if draft.has("enacting"):
        return
    text = [s for role, s in draft.found if role == "citation" and not is_citation(plain(s.text))]
    moved = {stretch.paragraph.number for stretch in text}
    draft.found = [(r, s) for r, s in draft.found if s.paragraph.number not in moved]
    draft.body[:0] = [stretch.paragraph for stretch in text]


def _components(draft: Draft, rules: dict[str, RuleLine]) -> Iterator[Component]:
    """Lines of one role and column together, each with the rule line under it; then the body."""
    groups: dict[object, list[tuple[str, Stretch]]] = {}
    for at, (role, stretch) in enumerate(draft.found):
        key = at if role in SEPARATE else (role, column_of(stretch.paragraph))
        groups.setdefault(key, []).append((role, stretch))
    kind = draft.type
    for pieces in groups.values():
        role = pieces[0][0]
        lines = tuple(stretch for _, stretch in pieces)
        yield Component(role, name_of(role), kind, lines, rules.pop(role, None))
    for placed in body_pieces(draft.body):
        yield Component(placed.role, placed.where, kind, (placed.stretch,))


def _is_gazette(layout: Layout) -> bool:
    """A running head of the Công báo stands in a header or above everything else."""
    headers = [plain(p.text) for lines in layout.furniture.values() for p in lines]
    first = [plain(p.text) for p in layout.paragraphs[:3]]
    return any(looks("gazette", text) for text in (*headers, *first))
