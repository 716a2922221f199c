"""Definitions go together by the word that they define.

In the article that explains words, ``Phim là tác phẩm điện ảnh …`` is about ``phim`` whatever it
says of it: two definitions of one word are a pair before any likeness is asked.
"""

from collections.abc import Iterable, Sequence

from drafting.comparing.candidates import Pair
from drafting.comparing.clauses import Clause
from drafting.comparing.sides import Side
from drafting.text.terms import Keys

LONGEST = 24
"""Words within which a definition says what it defines."""


def same_word(old: Side, left: Sequence[Clause], new: Side, right: Sequence[Clause]) -> list[Pair]:
    """Positions of the clauses of either side that define the same word, each word once."""
    if not (_explains(old, left) and _explains(new, right)):
        return []
    ours, theirs = _defined(old, left), _defined(new, right)
    return [(i, theirs[word]) for word, i in ours.items() if word in theirs]


def _explains(side: Side, clauses: Iterable[Clause]) -> bool:
    """True where one of the clauses, or the title above, says that words are explained here."""
    units = [u for clause in clauses for u in clause.units]
    titles = [side.blocks[b].title.keys for b in dict.fromkeys(side.block_of[u] for u in units)]
    leads = [side.words[u].keys for u in units if side.units[u].id.endswith(".0")]
    return any("giải" in t and "ngữ" in t for t in titles) or any(
        "ngữ" in lead and "hiểu" in lead for lead in leads
    )


def _defined(side: Side, clauses: Sequence[Clause]) -> dict[Keys, int]:
    """The word that each clause defines → its position; a word defined twice is left out."""
    found: dict[Keys, list[int]] = {}
    for at, clause in enumerate(clauses):
        word = _word(side.words[clause.units[0]].keys)
        if word:
            found.setdefault(word, []).append(at)
    return {word: at[0] for word, at in found.items() if len(at) == 1}


def _word(keys: Keys) -> Keys:
    """The words before ``là``, without marks and ``được hiểu``; none where there is no ``là``."""
    head = keys[:LONGEST]
    if "là" not in head:
        return ()
    word = [key for key in head[: head.index("là")] if key[0].isalnum()]
    if word[-2:] == ["được", "hiểu"]:
        word = word[:-2]
    return tuple(word)
