"""A copy of a text with known changes, and the rows that a comparison of both must find.

A text is a list of articles, an article a list of clauses; every piece of a clause remembers the
old units that it came from, so the rows follow whatever is done to the copy.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from random import Random

from drafting.model import ARTICLE, CLAUSE, POINT, Document, Instrument, Node, Source, articles

Ids = frozenset[str]
Rows = set[tuple[Ids, Ids]]
Origins = dict[str, Ids]
LETTERS = "abcdđeghiklmnopqrstuvxy"


@dataclass(frozen=True)
class Piece:
    """A clause without points, a lead, or a point."""

    text: str
    origin: Ids = frozenset()


@dataclass(frozen=True)
class Clause:
    lead: Piece
    points: tuple[Piece, ...] = ()


@dataclass(frozen=True)
class Article:
    heading: str | None
    clauses: tuple[Clause, ...]
    origin: Ids = frozenset()


@dataclass
class Draft:
    """Articles that the changes work on."""

    articles: list[Article]
    spare: list[str] = field(default_factory=list)
    """Texts of another law, for what is added."""


def draft(instrument: Instrument, spare: list[str]) -> Draft:
    """The articles of ``instrument``; text before clauses is a clause of its own here."""
    found = []
    for node in articles(instrument):
        clauses = []
        own = [t for t in (node.text, *(c.text for c in node.children if c.kind != CLAUSE)) if t]
        if own:
            clauses.append(Clause(Piece("\n".join(own))))
        for child in node.children:
            if child.kind == CLAUSE:
                points = tuple(Piece(p.text or "…") for p in child.children if p.kind == POINT)
                clauses.append(Clause(Piece(child.text or child.heading or "…"), points))
        if clauses:
            found.append(Article(node.heading, tuple(clauses)))
    return Draft(found, spare)


def document(draft_: Draft, name: str) -> tuple[Document, Draft, Origins, Origins]:
    """The text numbered anew; the same with its own ids as origins; the origins so far of its
    units and of its articles.
    """
    nodes, numbered = [], []
    origins: Origins = {}
    whole: Origins = {}
    for number, article in enumerate(draft_.articles, 1):
        whole[str(number)] = article.origin
        children, clauses = [], []
        for at, clause in enumerate(article.clauses, 1):
            id_ = f"{number}.{at}"
            lead_id = f"{id_}.0" if clause.points else id_
            origins[lead_id] = clause.lead.origin
            points, pieces = [], []
            for letter, point in zip(LETTERS, clause.points, strict=False):
                point_id = f"{id_}.{letter}"
                origins[point_id] = point.origin
                points.append(Node(POINT, point_id, letter, None, point.text))
                pieces.append(replace(point, origin=frozenset([point_id])))
            children.append(Node(CLAUSE, id_, str(at), None, clause.lead.text, 0, tuple(points)))
            lead = replace(clause.lead, origin=frozenset([lead_id]))
            clauses.append(Clause(lead, tuple(pieces)))
        nodes.append(
            Node(ARTICLE, str(number), str(number), article.heading, None, 0, tuple(children))
        )
        own = frozenset([str(number)])
        numbered.append(Article(article.heading, tuple(clauses), own))
    made = Document(Source(name, "", "made"), (Instrument("QUY CHẾ", body=tuple(nodes)),))
    return made, Draft(numbered, draft_.spare), origins, whole


def expected(old: Iterable[str], origins: Origins) -> Rows:
    """The rows: new ids of one origin together, with all that came with it; ``old`` is all ids."""
    rows: Rows = set()
    seen: set[str] = set()
    for new in origins:
        if new in seen:
            continue
        group, sources = {new}, set(origins[new])
        while True:
            more = {n for n, o in origins.items() if o & sources} | group
            wider = sources.union(*(origins[n] for n in more))
            if more == group and wider == sources:
                break
            group, sources = more, wider
        seen |= group
        rows.add((frozenset(sources), frozenset(group)))
    kept = frozenset().union(*(o for o in origins.values()))
    rows |= {(frozenset([id_]), frozenset()) for id_ in old if id_ not in kept}
    return rows


def remove_article(d: Draft, r: Random) -> None:
    if len(d.articles) > 4:
        del d.articles[r.randrange(len(d.articles))]


def add_article(d: Draft, r: Random) -> None:
    texts = [d.spare.pop(r.randrange(len(d.spare))) for _ in range(min(3, len(d.spare)))]
    made = Article(None, tuple(Clause(Piece(t)) for t in texts))
    if texts:
        d.articles.insert(r.randrange(len(d.articles) + 1), made)


def move_article(d: Draft, r: Random) -> None:
    article = d.articles.pop(r.randrange(len(d.articles)))
    d.articles.insert(r.randrange(len(d.articles) + 1), article)


def move_clause(d: Draft, r: Random) -> None:
    """Inside its article."""
    at, article = _some_article(d, r, least=3)
    if article:
        clauses = list(article.clauses)
        clause = clauses.pop(r.randrange(len(clauses)))
        clauses.insert(r.randrange(len(clauses) + 1), clause)
        d.articles[at] = replace(article, clauses=tuple(clauses))


def remove_clause(d: Draft, r: Random) -> None:
    at, article = _some_article(d, r, least=3)
    if article:
        clauses = list(article.clauses)
        del clauses[r.randrange(len(clauses))]
        d.articles[at] = replace(article, clauses=tuple(clauses))


def add_clause(d: Draft, r: Random) -> None:
    at, article = _some_article(d, r, least=1)
    if article and d.spare:
        clauses = list(article.clauses)
        text = d.spare.pop(r.randrange(len(d.spare)))
        clauses.insert(r.randrange(len(clauses) + 1), Clause(Piece(text)))
        d.articles[at] = replace(article, clauses=tuple(clauses))


def split_clause(d: Draft, r: Random) -> None:
    """At a mark, both halves of ten words or more."""
    places = [
        (a, c, cut)
        for a, article in enumerate(d.articles)
        for c, clause in enumerate(article.clauses)
        if not clause.points
        for cut in _cuts(clause.lead.text)
    ]
    if not places:
        return
    a, c, cut = r.choice(places)
    clauses = list(d.articles[a].clauses)
    lead = clauses[c].lead
    halves = [lead.text[:cut].strip(), lead.text[cut:].strip()]
    clauses[c : c + 1] = [Clause(Piece(half, lead.origin)) for half in halves]
    d.articles[a] = replace(d.articles[a], clauses=tuple(clauses))


def merge_clauses(d: Draft, r: Random) -> None:
    """Two clauses in a row, both of eight words or more."""
    places = [
        (a, c)
        for a, article in enumerate(d.articles)
        for c, (x, y) in enumerate(zip(article.clauses, article.clauses[1:], strict=False))
        if not x.points
        and not y.points
        and all(len(z.lead.text.split()) >= 8 and len(z.lead.origin) < 2 for z in (x, y))
    ]
    if not places:
        return
    a, c = r.choice(places)
    clauses = list(d.articles[a].clauses)
    x, y = clauses[c].lead, clauses[c + 1].lead
    whole = Piece(f"{x.text.rstrip('.;,')}; {y.text[:1].lower()}{y.text[1:]}", x.origin | y.origin)
    clauses[c : c + 2] = [Clause(whole)]
    d.articles[a] = replace(d.articles[a], clauses=tuple(clauses))


def reword(d: Draft, r: Random) -> None:
    """One word in seven of some clause put out for another word of the text."""
    at, article = _some_article(d, r, least=1)
    if not article:
        return
    clauses = list(article.clauses)
    c = r.randrange(len(clauses))
    lead = clauses[c].lead
    words = lead.text.split(" ")
    if len(words) < 10:
        return
    vocabulary = sorted({w for a in d.articles for x in a.clauses for w in x.lead.text.split()})
    for _ in range(len(words) // 7):
        words[r.randrange(len(words))] = r.choice(vocabulary)
    clauses[c] = replace(clauses[c], lead=replace(lead, text=" ".join(words)))
    d.articles[at] = replace(article, clauses=tuple(clauses))


def move_far(d: Draft, r: Random) -> None:
    """A clause of fifteen words or more to another article."""
    places = [
        (a, c)
        for a, article in enumerate(d.articles)
        for c, clause in enumerate(article.clauses)
        if len(article.clauses) > 2 and len(clause.lead.text.split()) >= 15 and not clause.points
    ]
    others = [i for i, a in enumerate(d.articles) if len(a.clauses) > 2]
    if not places or len(others) < 2:
        return
    a, c = r.choice(places)
    to = r.choice([i for i in others if i != a] or [a])
    clauses = list(d.articles[a].clauses)
    clause = clauses.pop(c)
    d.articles[a] = replace(d.articles[a], clauses=tuple(clauses))
    clauses = list(d.articles[to].clauses)
    clauses.insert(r.randrange(len(clauses) + 1), clause)
    d.articles[to] = replace(d.articles[to], clauses=tuple(clauses))


def split_article(d: Draft, r: Random) -> None:
    """Into two with half of its clauses each, the second right after it or somewhere else."""
    at, article = _some_article(d, r, least=4)
    if article and len(article.origin) == 1:
        half = len(article.clauses) // 2
        title = f"{article.heading}; quy định khác" if article.heading else None
        first = replace(article, clauses=article.clauses[:half])
        second = replace(article, heading=title, clauses=article.clauses[half:])
        d.articles[at] = first
        place = at + 1 if r.random() < 2 / 3 else r.randrange(len(d.articles) + 1)
        d.articles.insert(place, second)


def merge_articles(d: Draft, r: Random) -> None:
    """Two neighbours under one title made of both."""
    places = [
        i
        for i, (a, b) in enumerate(zip(d.articles, d.articles[1:], strict=False))
        if len(a.origin) == len(b.origin) == 1
        and max(len(a.clauses), len(b.clauses)) <= 2 * min(len(a.clauses), len(b.clauses))
    ]
    if places:
        i = r.choice(places)
        a, b = d.articles[i : i + 2]
        title = f"{a.heading}; {b.heading}" if a.heading and b.heading else a.heading or b.heading
        d.articles[i : i + 2] = [Article(title, a.clauses + b.clauses, a.origin | b.origin)]


Change = Callable[[Draft, Random], None]
CHANGES: tuple[Change, ...] = (
    remove_article, add_article, move_article, move_clause, remove_clause, add_clause,
    split_clause, merge_clauses, move_far, split_article, merge_articles, reword, reword, reword,
)  # fmt: skip


def _some_article(d: Draft, r: Random, least: int) -> tuple[int, Article | None]:
    fit = [(i, a) for i, a in enumerate(d.articles) if len(a.clauses) >= least]
    return r.choice(fit) if fit else (0, None)


def _cuts(text: str) -> list[int]:
    found = []
    for at, char in enumerate(text):
        if char in ".;" and text[at + 1 : at + 2] == " ":
            before, after = text[: at + 1], text[at + 1 :]
            if len(before.split()) >= 10 and len(after.split()) >= 10:
                found.append(at + 1)
    return found


def f1(ours: Rows, wanted: Rows) -> float:
    return 2 * len(ours & wanted) / (len(ours) + len(wanted))
