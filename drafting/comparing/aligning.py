"""Two instruments → which articles and which units go together.

Articles first; then clauses inside articles that go together, with what was divided or put
together among them; last units that moved to an article which does not go with theirs.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from drafting.comparing.articles import match_blocks
from drafting.comparing.clauses import FAR, SURE, match_clauses, match_rest
from drafting.comparing.decisions import Decisions, Ids
from drafting.comparing.links import Links
from drafting.comparing.sides import Side, make_side
from drafting.comparing.signal import Vocabulary, Weights, rarity
from drafting.comparing.splits import join_units
from drafting.model import Instrument
from drafting.text.terms import Terms


@dataclass(frozen=True, slots=True)
class Alignment:
    """The two sides and the links between their blocks and between their units."""

    old: Side
    new: Side
    weights: Weights
    blocks: Links
    units: Links


def align(
    old: Instrument | None,
    new: Instrument | None,
    terms: Terms,
    decided: Decisions,
) -> Alignment:
    """The alignment of two instruments; either may be missing. ``decided`` is kept as it is."""
    vocabulary = Vocabulary()
    left = make_side(old or Instrument(None), terms, vocabulary)
    right = make_side(new or Instrument(None), terms, vocabulary)
    titles = [b.title_grams for b in (*left.blocks, *right.blocks) if b.title_grams]
    weights = rarity([*left.grams, *right.grams, *titles])
    blocks = Links(len(left.blocks), len(right.blocks))
    units = Links(len(left.units), len(right.units))
    _decide(blocks, decided.articles, *([b.id for b in side.blocks] for side in (left, right)))
    _decide(units, decided.units, *([u.id for u in side.units] for side in (left, right)))
    matched = match_blocks(left, right, weights, blocks.free_old(), blocks.free_new())
    for i, j in matched:
        blocks.add(i, j)
    _align_units(left, right, weights, blocks, units)
    return Alignment(left, right, weights, blocks, units)


def _decide(links: Links, rows: Sequence[Ids], old: Sequence[str], new: Sequence[str]) -> None:
    """Put a person's rows into ``links``; ``old`` and ``new`` are the ids in order."""
    for a, b in rows:
        links.decide(tuple(old.index(id_) for id_ in a), tuple(new.index(id_) for id_ in b))


def _align_units(left: Side, right: Side, weights: Weights, blocks: Links, units: Links) -> None:
    rows = [(old, new) for old, new, _ in blocks.rows() if old and new]
    for old, new in rows:
        match_clauses(left, right, old, new, weights, units)
        inside_old = [u for i in old for u in left.blocks[i].units]
        inside_new = [v for j in new for v in right.blocks[j].units]
        match_rest(left, right, inside_old, inside_new, SURE + 0.1, weights, units)
        join_units(left, right, old, new, weights, units)
    match_rest(left, right, units.free_old(), units.free_new(), FAR, weights, units)
