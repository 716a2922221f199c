"""Whole articles that became several, or several that became one.

An article without a partner is a part of a matched pair

- beside the pair's parts, where its title carries the old title on (``Quỹ hỗ trợ …`` in ``Thành lập
  Quỹ hỗ trợ …`` and ``Mục đích của Quỹ hỗ trợ …``; clauses must speak for it too where the pair
  kept the title unchanged); where the likest of clauses came from there, under a title much the
  same or under one of two things that the old title named; or where most of it came from there;
- wherever it stands, where a good share of it and of the old article are each other's likest, or
  of it alone under one of two things that the old title named, or nearly all of it came from there.

Two articles that have partners already go together too where a good share of both went across:
then several became several.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from drafting.comparing.articles import shares
from drafting.comparing.candidates import Pair
from drafting.comparing.links import HIGH, LOW, Links
from drafting.comparing.signal import Bag, Weights, bag, held, rarity
from drafting.comparing.weighed import Weighed

CARRIED = 0.85
"""Share of the old title that each part's title carries."""
AKIN = 0.5
"""Share of the old title that a part carries where clauses speak for it too."""
MOST, GOOD = 0.5, 0.25
"""Share of a part that came over; share of the divided article that went there."""
NEARLY, SOME = 0.7, 0.1
"""The same where nearly all of the part came over: a short article in a long one."""

NAMED = 0.9
"""What speaks for a part where it is for a person to look at."""
NONE = (0.0, 0.0)


class _View(NamedTuple):
    """The two sides as seen from the divided one."""

    whole_titles: Sequence[Bag]
    part_titles: Sequence[Bag]
    titles: Weights
    partners: Mapping[int, Sequence[int]]
    """Divided block → its partners so far."""
    shares: Mapping[Pair, tuple[float, float]]
    """(divided, part) → shares of both that are each other's likest."""


def join_blocks(old: Weighed, new: Weighed, likest: Mapping[Pair, float], links: Links) -> None:
    """Add to ``links`` the articles that are parts of a pair, or of which a pair is a part."""
    titles = rarity([b.title_grams for s in (old, new) for b in s.side.blocks if b.title_grams])
    left, right = ([bag(b.title_grams, titles) for b in s.side.blocks] for s in (old, new))
    ours, theirs = old.once, new.once
    told = {(u, v): score for (u, v), score in likest.items() if u in ours and v in theirs}
    met = shares(old, new, told)
    turned = {(j, i): (b, a) for (i, j), (a, b) in met.items()}
    open_old = {i: js for i, js in links.new_of.items() if i not in links.closed_old}
    open_new = {j: i for j, i in links.old_of.items() if j not in links.closed_new}
    free_old = [i for i in links.free_old() if old.side.blocks[i].is_article]
    free_new = [j for j in links.free_new() if new.side.blocks[j].is_article]
    splits = _parts(_View(left, right, titles, open_old, met), free_new)
    merges = _parts(_View(right, left, titles, open_new, turned), free_old)
    for whole, part, confidence in splits:
        nearly = met.get((whole, part), NONE)[1] >= NEARLY
        if nearly or all(len(links.old_of[j]) == 1 for j in links.new_of[whole]):
            links.add(whole, part, confidence)
    for whole, part, confidence in merges:
        nearly = met.get((part, whole), NONE)[0] >= NEARLY
        if nearly or all(len(links.new_of[i]) == 1 for i in links.old_of[whole]):
            links.add(part, whole, confidence)
    for (i, j), both in met.items():
        across = min(both) >= GOOD and sum(both) >= MOST + GOOD
        if across and i in open_old and j in open_new:
            links.add(i, j, LOW)


def _parts(view: _View, free: Sequence[int]) -> list[tuple[int, int, str]]:
    """(divided, part, confidence) for every free block that is a part of a matched one."""
    groups = {whole: list(partners) for whole, partners in view.partners.items()}
    owners: dict[int, set[int]] = {}
    for whole, partners in groups.items():
        for partner in partners:
            owners.setdefault(partner, set()).add(whole)
    found: list[tuple[int, int, str]] = []
    waiting = set(free)
    while waiting:  # a part makes the next one its neighbour
        looked_at = {
            (whole, part)
            for part in waiting
            for whole in owners.get(part - 1, set()) | owners.get(part + 1, set())
        }
        looked_at |= {(w, part) for w, part in view.shares if part in waiting and w in groups}
        scored = [
            (score, -abs(part - groups[whole][0]), -whole, -part)
            for whole, part in looked_at
            if (score := _evidence(view, whole, groups[whole], part))
        ]
        if not scored:
            break
        score, _, whole, part = max(scored)
        groups[-whole].append(-part)
        owners.setdefault(-part, set()).add(-whole)
        waiting.remove(-part)
        found.append((-whole, -part, HIGH if score >= 1 else LOW))
    return found


def _evidence(view: _View, whole: int, partners: Sequence[int], part: int) -> float:
    """What speaks for ``part`` coming from ``whole``: 0 nothing, 1 or more is sure."""
    of_whole, of_part = view.shares.get((whole, part), NONE)
    both = min(of_whole, of_part) >= GOOD
    title = view.whole_titles[whole]
    named = held(view.part_titles[part], title, view.titles) >= CARRIED
    if not any(abs(part - partner) == 1 for partner in partners):
        nearly = of_part >= NEARLY and of_whole >= SOME
        most = both and of_whole + of_part >= MOST + GOOD
        return of_part if nearly or most or (named and of_part >= SOME) else 0.0
    if of_part >= MOST:
        return 1.0 + of_part
    carried = held(title, view.part_titles[part], view.titles)
    kept = [held(title, view.part_titles[p], view.titles) for p in partners]
    changed = any(view.part_titles[p].grams != title.grams for p in partners)
    if carried >= CARRIED and min(kept) >= CARRIED and (changed or of_part >= SOME):
        return carried if changed else NAMED
    akin = carried >= AKIN and min(kept) >= AKIN and of_whole and changed
    return NAMED if both or akin or (named and of_part >= SOME) else 0.0
