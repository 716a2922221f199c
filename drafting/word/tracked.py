"""Paragraphs, cells and rows that hold tracked changes, in schema order.

A kept paragraph never ends in an insertion: LibreOffice, rejecting, would draw the inserted
paragraphs after it into it. A paragraph that is dropped or put in as a whole carries the change
on its paragraph mark too, or an empty paragraph would stay.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from drafting.word.revision_ids import Revisions
from drafting.word.xml_text import clean

KEPT, DELETED, INSERTED = "", "del", "ins"
"""State of words, of a paragraph or of a table row."""

_LAST_WORD = re.compile(r"\S+\s*\Z")


class Piece(NamedTuple):
    """Words of one state."""

    words: str
    state: str
    strong: bool = False
    """Bold though the style is not: the label of an untitled article."""


class Paragraph(NamedTuple):
    """One paragraph of either side, or of both."""

    style: str
    state: str
    pieces: tuple[Piece, ...] = ()
    was: str = ""
    """The style in the old text where it differs."""
    comment: int | None = None
    """Id of the comment that is tied to it."""


def paragraph(made: Paragraph, revisions: Revisions) -> str:
    """WordprocessingML of one paragraph."""
    pieces = settled(made.pieces) if made.state == KEPT else made.pieces
    inner = "".join([_tracked(_run(p), p.state, revisions) for p in pieces if p.words])
    if made.comment is not None:
        inner = _commented(inner, made, revisions)
    return f"<w:p><w:pPr>{_properties(made, revisions)}</w:pPr>{inner}</w:p>"


def settled(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """``pieces`` that do not end in an insertion, with the same words on either side.

    At the end the insertion goes before the deletion; after kept words alone the last of them is
    struck and put in again.
    """
    end = len(pieces)
    while end and pieces[end - 1].state != KEPT:
        end -= 1
    tail = [piece for piece in pieces[end:] if piece.words]
    put_in = [piece for piece in tail if piece.state == INSERTED]
    struck = [piece for piece in tail if piece.state == DELETED]
    before = list(pieces[:end])
    if put_in and not struck and before:
        kept = before.pop()
        found = _LAST_WORD.search(kept.words)
        word = found[0] if found else kept.words
        head = kept._replace(words=kept.words.removesuffix(word))
        before += [head] if head.words else []
        put_in.insert(0, kept._replace(words=word, state=INSERTED))
        struck = [kept._replace(words=word, state=DELETED)]
    return (*before, *put_in, *struck)


def _properties(made: Paragraph, revisions: Revisions) -> str:
    mark = f"<w:rPr><w:{made.state} {revisions.attributes()}/></w:rPr>" if made.state else ""
    changed = ""
    if made.was:
        before = f'<w:pPr><w:pStyle w:val="{made.was}"/></w:pPr>'
        changed = f"<w:pPrChange {revisions.attributes()}>{before}</w:pPrChange>"
    return f'<w:pStyle w:val="{made.style}"/>{mark}{changed}'


def _tracked(run: str, state: str, revisions: Revisions) -> str:
    return f"<w:{state} {revisions.attributes()}>{run}</w:{state}>" if state else run


def _run(piece: Piece) -> str:
    name = "delText" if piece.state == DELETED else "t"
    look = "<w:rPr><w:b/></w:rPr>" if piece.strong else ""
    return f'<w:r>{look}<w:{name} xml:space="preserve">{clean(piece.words)}</w:{name}></w:r>'


def _commented(inner: str, made: Paragraph, revisions: Revisions) -> str:
    """The whole paragraph as the comment's place; its mark belongs to the change of the words."""
    number = made.comment
    mark = _tracked(f'<w:r><w:commentReference w:id="{number}"/></w:r>', made.state, revisions)
    return (
        f'<w:commentRangeStart w:id="{number}"/>{inner}<w:commentRangeEnd w:id="{number}"/>{mark}'
    )


def row(cells: Iterable[str], state: str, revisions: Revisions, *, whole: bool = False) -> str:
    """A table row of finished cells; ``whole`` is not broken over pages."""
    marks = "<w:cantSplit/>" if whole or state else ""  # the schema wants one before a change
    marks += f"<w:{state} {revisions.attributes()}/>" if state else ""
    return f"<w:tr>{f'<w:trPr>{marks}</w:trPr>' if marks else ''}{''.join(cells)}</w:tr>"


def cell(width: int, content: str) -> str:
    """A table cell of ``width`` twips."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'


def table(properties: str, rows: Iterable[str]) -> str:
    """A table of finished rows; ``properties`` are its own with its grid."""
    return f"<w:tbl>{properties}{''.join(rows)}</w:tbl>"
