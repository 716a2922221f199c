"""Which articles go together, by what they are called and what they say.

Pairs are taken best first. A pair that fits between the pairs already taken needs less likeness
than one that crosses them, because a revision keeps most of the order.
"""

from collections.abc import Iterable, Mapping, Sequence

from drafting.comparing.candidates import Pair, candidate_pairs
from drafting.comparing.order import Fit
from drafting.comparing.sides import Block, Side
from drafting.comparing.signal import Bag, Grams, Weights, bag, grams_in, held, likeness, rarity

ROUNDS = (0.7, 0.6, 0.5, 0.45, 0.42)
"""Likeness asked for, round by round; order is judged anew after each."""
FIT = 0.12
"""What a perfect fit into the order adds."""
TITLE, TEXT = 0.45, 0.55
"""Shares of title and text where both articles have a title."""
OPENING = 40
"""Words at the head of an untitled article that are read as its title."""


def match_blocks(
    old: Side, new: Side, weights: Weights, free_old: Iterable[int], free_new: Iterable[int]
) -> dict[Pair, float]:
    """Pairs of positions of blocks with their scores, each block at most once."""
    scores = _scores(old, new, weights, sorted(free_old), sorted(free_new))
    taken: dict[Pair, float] = {}
    used_old: set[int] = set()
    used_new: set[int] = set()
    for asked in ROUNDS:
        fit = Fit([(i, j, score) for (i, j), score in taken.items()])
        fitted = {
            (i, j): score + FIT * fit(i, j)
            for (i, j), score in scores.items()
            if i not in used_old and j not in used_new
        }
        for (i, j), score in sorted(fitted.items(), key=_best_first):
            if score < asked:
                break
            if i not in used_old and j not in used_new:
                taken[i, j] = score
                used_old.add(i)
                used_new.add(j)
    return taken


def _best_first(item: tuple[Pair, float]) -> tuple[float, int, int]:
    """By score; of equal ones the earlier, and pairs that clash never have the same sum."""
    (i, j), score = item
    return (-score, i + j, i)


def _scores(
    old: Side, new: Side, weights: Weights, rows: Sequence[int], columns: Sequence[int]
) -> Mapping[Pair, float]:
    """How alike the candidate pairs of blocks are."""
    texts_old, texts_new = (
        [block_grams(old, i) for i in rows],
        [block_grams(new, j) for j in columns],
    )
    titles_old = [old.blocks[i].title_grams for i in rows]
    titles_new = [new.blocks[j].title_grams for j in columns]
    title_weights = rarity([t for t in (*titles_old, *titles_new) if t])
    left = [_Face(old, i, weights, title_weights) for i in rows]
    right = [_Face(new, j, weights, title_weights) for j in columns]
    wide_old = [a | b for a, b in zip(texts_old, titles_old, strict=True)]
    wide_new = [a | b for a, b in zip(texts_new, titles_new, strict=True)]
    return {
        (rows[i], columns[j]): _score(left[i], right[j], weights, title_weights)
        for i, j in candidate_pairs(wide_old, wide_new, weights)
        if left[i].block.is_article == right[j].block.is_article
    }


class _Face:
    """What of a block is looked at: its text, its title, its opening."""

    def __init__(self, side: Side, at: int, weights: Weights, title_weights: Weights) -> None:
        self.block: Block = side.blocks[at]
        self.text: Bag = bag(block_grams(side, at), weights)
        self.title: Bag = bag(self.block.title_grams, title_weights)
        self.name: Bag = bag(self.block.title_grams, weights)
        self.opening: Bag = bag(grams_in(_opening(side, at), side.vocabulary, weights), weights)


def _score(a: _Face, b: _Face, weights: Weights, title_weights: Weights) -> float:
    text = likeness(a.text, b.text, weights)
    if a.title.weight and b.title.weight:
        title = likeness(a.title, b.title, title_weights)
        return max(text, TEXT * text + TITLE * title)
    if a.title.weight or b.title.weight:
        named = (
            held(a.name, b.opening, weights) if a.name.weight else held(b.name, a.opening, weights)
        )
        return max(text, 0.7 * text + 0.3 * named)
    return text


def block_grams(side: Side, at: int) -> Grams:
    """Everything that the units of a block say."""
    return frozenset().union(*(side.grams[u] for u in side.blocks[at].units))


def _opening(side: Side, at: int) -> list[str]:
    keys: list[str] = []
    for unit in side.blocks[at].units:
        keys += side.words[unit].keys
        if len(keys) >= OPENING:
            break
    return keys[:OPENING]
