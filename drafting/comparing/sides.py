"""One instrument made ready for aligning: its units and articles as words and as grams."""

from collections.abc import Sequence
from typing import NamedTuple

from drafting.comparing.formulas import own_words, telling
from drafting.comparing.signal import Grams, Vocabulary, said
from drafting.model import ARTICLE, Instrument, Unit, walk
from drafting.text.terms import Keys, Terms, Wording, wording


class Block(NamedTuple):
    """What units hang on: an article, or a part or chapter with text of its own."""

    id: str
    is_article: bool
    heading: str | None
    title: Wording
    """The heading as words."""
    title_grams: Grams
    units: range
    """Positions of its units in ``Side.units``; empty for an article without text."""


class Side(NamedTuple):
    """One of the two instruments."""

    units: tuple[Unit, ...]
    texts: tuple[str, ...]
    """Each unit's text."""
    words: tuple[Wording, ...]
    said: tuple[list[int], ...]
    """For each unit its words as numbers, then its pairs of words; a closing sentence left out."""
    grams: tuple[Grams, ...]
    clauses: tuple[str, ...]
    """For each unit the clause that it stands in: ``"6.2"`` for ``"6.2.a"`` and ``"6.2.0"``."""
    blocks: tuple[Block, ...]
    block_of: tuple[int, ...]
    """For each unit the position of its block."""
    titles: tuple[Wording | None, ...]
    """For each unit the words of its title line."""


def make_side(
    instrument: Instrument, own: tuple[Unit, ...], terms: Terms, vocabulary: Vocabulary
) -> Side:
    """``instrument`` with its ``own`` units as words under ``terms``; both sides share one
    vocabulary.
    """
    texts = tuple([unit.text for unit in own])
    words = tuple([wording(text, terms) for text in texts])
    spoken = tuple([said(keys, vocabulary) for keys in _spoken(own, words, terms)])
    blocks = _blocks(instrument, own, terms, vocabulary)
    place = {block.id: index for index, block in enumerate(blocks)}
    return Side(
        own,
        texts,
        words,
        spoken,
        tuple(map(frozenset, spoken)),
        tuple(map(_clause, own)),
        blocks,
        tuple([place[unit.article] for unit in own]),
        tuple([wording(unit.heading, terms) if unit.heading else None for unit in own]),
    )


def introduces(side: Side, unit: int) -> bool:
    """True where a unit ends in a colon: it introduces what follows it."""
    return side.texts[unit].rstrip().endswith(":")


def _spoken(own: Sequence[Unit], words: Sequence[Wording], terms: Terms) -> list[Keys]:
    """What each unit says; the last one without the sentence that closes the text."""
    keys = [telling(unit, w.keys) for unit, w in zip(own, words, strict=True)]
    if own and (rest := own_words(own[-1])) != own[-1].text:
        keys[-1] = wording(rest, terms).keys
    return keys


def _clause(unit: Unit) -> str:
    """``"6.2"`` for a point or lead of clause 2; the unit's own id where it is no part of one."""
    rest = unit.id.removeprefix(f"{unit.article}.")
    number, dot, _ = rest.partition(".")
    return f"{unit.article}.{number}" if dot else unit.id


def _blocks(
    instrument: Instrument, own: Sequence[Unit], terms: Terms, vocabulary: Vocabulary
) -> tuple[Block, ...]:
    """Articles and other holders of units, in reading order; units of one lie together."""
    spans: dict[str, range] = {}
    for index, unit in enumerate(own):
        first = spans.get(unit.article, range(index, index)).start
        spans[unit.article] = range(first, index + 1)
    made = [_block("", False, None, spans[""], terms, vocabulary)] if "" in spans else []
    for node in walk(instrument.body):
        is_article = node.kind == ARTICLE
        if is_article or node.id in spans:
            heading = node.heading if is_article else None
            span = spans.get(node.id, range(0))
            made.append(_block(node.id, is_article, heading, span, terms, vocabulary))
    return tuple(made)


def _block(
    id_: str, is_article: bool, heading: str | None, span: range, terms: Terms, words: Vocabulary
) -> Block:
    title = wording(heading or "", terms)
    return Block(id_, is_article, heading, title, frozenset(said(title.keys, words)), span)
