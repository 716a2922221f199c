"""Two instruments → which articles and which units go together.

Articles first; then clauses inside articles that go together, with what was divided or put
together among them; last units that moved to an article which does not go with theirs.
"""

from collections.abc import Sequence
from typing import NamedTuple

from drafting.comparing.article_splits import join_blocks
from drafting.comparing.articles import match_blocks, sure_blocks
from drafting.comparing.clauses import Group, clauses_of
from drafting.comparing.decisions import Decisions, Ids
from drafting.comparing.doubtful import match_doubtful
from drafting.comparing.doubts import doubt_unlike, same_titles
from drafting.comparing.faces import near_blocks
from drafting.comparing.far import match_likest, match_moved, match_same
from drafting.comparing.formulas import is_closing
from drafting.comparing.links import HIGH, LOW, Links
from drafting.comparing.points import LEFT, match_clauses, match_rest
from drafting.comparing.regroup import regroup
from drafting.comparing.sides import Side, make_side
from drafting.comparing.signal import Vocabulary, rarity
from drafting.comparing.splits import join_units
from drafting.comparing.weighed import Weighed, common_rare, loose_units, mutual, weigh
from drafting.model import Instrument, Unit
from drafting.text.terms import Terms

CERTAIN = 0.55
"""Score of two articles under which a person should look."""


class Alignment(NamedTuple):
    """The two sides and the links between their blocks and between their units."""

    old: Side
    new: Side
    blocks: Links
    units: Links


def align(
    old: Instrument,
    new: Instrument,
    own: tuple[tuple[Unit, ...], tuple[Unit, ...]],
    terms: Terms,
    decided: Decisions,
) -> Alignment:
    """The alignment of two instruments with their ``own`` units; ``decided`` is kept as it is."""
    vocabulary = Vocabulary()
    left = make_side(old, own[0], terms, vocabulary)
    right = make_side(new, own[1], terms, vocabulary)
    blocks = Links(len(left.blocks), len(right.blocks))
    units = Links(len(left.units), len(right.units))
    _decide(blocks, decided.articles, *([b.id for b in side.blocks] for side in (left, right)))
    _decide(units, decided.units, *([u.id for u in side.units] for side in (left, right)))
    if left.blocks and right.blocks:
        titles = [b.title_grams for b in (*left.blocks, *right.blocks) if b.title_grams]
        weights = rarity([*left.grams, *right.grams, *titles])
        _align(weigh(left, weights), weigh(right, weights), blocks, units)
    return Alignment(left, right, blocks, units)


def _decide(links: Links, rows: Sequence[Ids], old: Sequence[str], new: Sequence[str]) -> None:
    """Put a person's rows into ``links``; ``old`` and ``new`` are the ids in order."""
    for a, b in rows:
        links.decide(tuple(old.index(id_) for id_ in a), tuple(new.index(id_) for id_ in b))


def _align(left: Weighed, right: Weighed, blocks: Links, units: Links) -> None:
    free_old, free_new = blocks.free_old(), blocks.free_new()
    sure = sure_blocks(left, right, free_old, free_new)
    loose = loose_units(left.side, right.side, sure)
    common = common_rare(left, right, loose)
    near = near_blocks(left, right, common, set(free_old), set(free_new))
    likest = mutual(left, right, common, loose)
    for (i, j), score in match_blocks(left, right, near, sure, likest).items():
        blocks.add(i, j, HIGH if score >= CERTAIN else LOW)
    join_blocks(left, right, likest, blocks)
    match_same(left, right, blocks, units)
    together = [row for row in blocks.rows() if row[0] and row[1]]
    groups = [Group(clauses_of(left, old), clauses_of(right, new)) for old, new, _ in together]
    for group in groups:
        match_clauses(left, right, group, units)
        match_rest(left, right, group.old_units(), group.new_units(), LEFT, units)
        join_units(left, right, group, likest, units)
        regroup(left, right, group, units)
    match_moved(left, right, units)
    for group in groups:
        match_doubtful(left, right, group, units)
    match_likest(left, right, units)
    _close(left.side, right.side, units)
    blocks.named.update(same_titles(left.side, right.side, blocks))
    doubt_unlike(left, right, blocks, units)


def _close(old: Side, new: Side, units: Links) -> None:
    """The sentences that close both texts are a pair, whatever became of the articles above."""
    u, v = len(old.units) - 1, len(new.units) - 1
    both = is_closing(old.units) and is_closing(new.units)
    if both and not units.taken_old(u) and not units.taken_new(v):
        units.add(u, v, HIGH)
        units.named.add((u, v))
