"""Titles of parts, chapters and sections of two texts: which go together, and where they stand.

A title goes with the one that holds the same articles, or that says the same. It stands before
the row of its first article, also where that is one that the draft drops.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from drafting.comparing.result import Row
from drafting.model import ARTICLE, GROUPS, Instrument, Node, walk
from drafting.units import LABELS

SHARED = 0.5
"""Share of the smaller one's articles from which two titles go together."""
SAME_NUMBER = 0.25
"""What a number that stayed counts beside the share of common articles."""


class Group(NamedTuple):
    """One part, chapter, section or appendix of a text."""

    node: Node
    articles: tuple[str, ...]
    """Ids of all articles in it."""
    first: str | None
    """The article that comes next behind its title, in it or not."""
    parent: str | None
    """Id of the group around it."""


class Heading(NamedTuple):
    """A title of either text, or of both."""

    old: Node | None
    new: Node | None

    @property
    def key(self) -> str:
        """One name for it, by the draft's id where it has one: ``"new c.II"``, ``"old c.IV"``."""
        return key_of_new(self.new.id) if self.new else key_of_old(self.old.id if self.old else "")

    @property
    def level(self) -> str:
        """``"Chương"``."""
        node = self.new or self.old
        return LABELS[node.kind].partition(" {")[0] if node else ""


def key_of_new(group: str) -> str:
    """The key of the heading that prints a group of the draft."""
    return f"new {group}"


def key_of_old(group: str) -> str:
    """The key of the heading of a group that only the old text has."""
    return f"old {group}"


def groups(instrument: Instrument) -> list[Group]:
    """All of a text's groups in reading order."""
    made: list[Group] = []
    waiting: list[tuple[Node, str | None]] = []

    def close(article: str | None) -> None:
        for node, parent in waiting:
            own = tuple(n.id for n in walk(node.children) if n.kind == ARTICLE)
            made.append(Group(node, own, article, parent))
        waiting.clear()

    for node, parent in _opened(instrument.body, None):
        if node.kind == ARTICLE:
            close(node.id)
        else:
            waiting.append((node, parent))
    close(None)
    return made


def _opened(nodes: Sequence[Node], parent: str | None) -> Iterator[tuple[Node, str | None]]:
    """Groups and articles in reading order, each with the group around it."""
    for node in nodes:
        if node.kind in GROUPS:
            yield node, parent
            yield from _opened(node.children, node.id)
        elif node.kind == ARTICLE:
            yield node, parent


def partners(old: Sequence[Group], new: Sequence[Group], rows: Sequence[Row]) -> dict[str, str]:
    """Id of a new group → id of the old one that it goes on from; best first, each once."""
    shared = _shared(old, new, rows)
    alike = {(a.node.id, b.node.id) for a, b in _same_titles(old, new)}
    before, after = ({g.node.id: (at, g) for at, g in enumerate(side)} for side in (old, new))
    scored = []
    for a, b in {**shared, **dict.fromkeys(alike, 0)}:
        (i, one), (j, two) = before[a], after[b]
        sizes = len(one.articles), len(two.articles)
        common = shared.get((a, b), 0)
        if (a, b) in alike or common >= SHARED * max(1, min(sizes)):
            score = 2 * common / max(1, sum(sizes)) + ((a, b) in alike)
            scored.append((-score - SAME_NUMBER * (one.node.number == two.node.number), i, j, a, b))
    found: dict[str, str] = {}
    taken: set[str] = set()
    for *_, a, b in sorted(scored):
        if a not in taken and b not in found:
            found[b] = a
            taken.add(a)
    return found


def _shared(
    old: Sequence[Group], new: Sequence[Group], rows: Sequence[Row]
) -> Counter[tuple[str, str]]:
    """Two groups of one kind → how many pairs of articles they share."""
    of_old, of_new = _holders(old), _holders(new)
    found: Counter[tuple[str, str]] = Counter()
    for row in rows:
        for a, b in product(row.old, row.new):
            for one, two in product(of_old.get(a, ()), of_new.get(b, ())):
                if one.kind == two.kind:
                    found[one.id, two.id] += 1
    return found


def _holders(side: Sequence[Group]) -> dict[str, list[Node]]:
    """Article id → the groups around it."""
    found: dict[str, list[Node]] = {}
    for group in side:
        for article in group.articles:
            found.setdefault(article, []).append(group.node)
    return found


def _same_titles(old: Sequence[Group], new: Sequence[Group]) -> Iterator[tuple[Group, Group]]:
    """Groups of one kind and title; where a title is there several times, in order."""
    named: dict[tuple[str, str], list[Group]] = {}
    for group in old:
        named.setdefault(_title(group), []).append(group)
    for group in new:
        found = named.get(_title(group))
        if found:
            yield found.pop(0), group


def _title(group: Group) -> tuple[str, str]:
    words = group.node.heading or group.node.number or ""
    return group.node.kind, " ".join(words.split()).casefold()


def placed(
    old: Sequence[Group], new: Sequence[Group], together: Mapping[str, str], rows: Sequence[Row]
) -> dict[int, list[Heading]]:
    """Place of an article's row → the titles that stand before it; those behind all articles
    stand at ``len(rows)``.
    """
    before = {group.node.id: group for group in old}
    found: dict[int, list[Heading]] = {}
    starts: dict[str, int] = {}
    at_new = {i: at for at, row in enumerate(rows) for i in row.new}
    floor = 0
    for group in new:
        partner = before.get(together.get(group.node.id, ""))
        at = _upwards(at_new.get(group.first or "", len(rows)), partner, rows, floor)
        found.setdefault(at, []).append(Heading(partner.node if partner else None, group.node))
        if partner:
            starts[partner.node.id] = at
        floor = at
    at_old = {i: at for at, row in enumerate(rows) for i in row.old}
    done: dict[int, int] = {}  # how many dropped titles stand before the others there
    for group in old:
        if group.node.id in starts:
            continue
        at = _dropped(group, at_old, rows)
        there = found.setdefault(at, [])
        if starts.get(group.parent or "") == at:
            there.append(Heading(group.node, None))
        else:
            there.insert(done.get(at, 0), Heading(group.node, None))
            done[at] = done.get(at, 0) + 1
        starts[group.node.id] = at
    return found


def _upwards(at: int, partner: Group | None, rows: Sequence[Row], floor: int) -> int:
    """``at`` moved up over dropped articles that the old one of the two titles holds."""
    own = frozenset(partner.articles if partner else ())
    while at > floor and not rows[at - 1].new and own.issuperset(rows[at - 1].old):
        at -= 1
    return at


def _dropped(group: Group, at_old: Mapping[str, int], rows: Sequence[Row]) -> int:
    """Where the title of a dropped group stands: before the first of its articles that is
    dropped too, else before the first that went elsewhere.
    """
    own = [at_old[i] for i in group.articles if i in at_old]
    gone = [at for at in own if not rows[at].new]
    return min(gone or own, default=at_old.get(group.first or "", len(rows)))
