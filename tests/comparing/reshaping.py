"""Changes that reach deeper than those of ``perturbing``: articles divided into three under new
titles with their clauses in another order, articles put together and reworded, clauses cut and
put together anew, points that become clauses, whole runs of articles moved.
"""

from dataclasses import replace
from random import Random

from tests.comparing.perturbing import CHANGES, Article, Change, Clause, Draft, Piece

OPENINGS = ("Quy định về", "Việc", "Nội dung", "Yêu cầu đối với")


def split_in_three(d: Draft, r: Random) -> None:
    """An article of six clauses or more becomes three in a row, retitled, clauses shuffled."""
    places = [i for i, a in enumerate(d.articles) if len(a.clauses) >= 6 and len(a.origin) == 1]
    if not places:
        return
    at = r.choice(places)
    article = d.articles[at]
    clauses = list(article.clauses)
    third = len(clauses) // 3
    parts = [clauses[:third], clauses[third : 2 * third], clauses[2 * third :]]
    made = []
    for part in parts:
        r.shuffle(part)
        made.append(replace(article, heading=_title(part, r), clauses=tuple(part)))
    d.articles[at : at + 1] = made


def split_apart(d: Draft, r: Random) -> None:
    """The second half of an article becomes one of its own anywhere, under another title."""
    places = [i for i, a in enumerate(d.articles) if len(a.clauses) >= 4 and len(a.origin) == 1]
    if not places:
        return
    at = r.choice(places)
    article = d.articles[at]
    half = len(article.clauses) // 2
    kept, gone = article.clauses[:half], article.clauses[half:]
    d.articles[at] = replace(article, clauses=kept)
    made = replace(article, heading=_title(gone, r), clauses=gone)
    d.articles.insert(r.randrange(len(d.articles) + 1), made)


def merge_reworded(d: Draft, r: Random) -> None:
    """Two neighbours of like size become one under a new title, a clause in three reworded."""
    places = [
        i
        for i, (a, b) in enumerate(zip(d.articles, d.articles[1:], strict=False))
        if len(a.origin) == len(b.origin) == 1 and _even(len(a.clauses), len(b.clauses))
    ]
    if not places:
        return
    i = r.choice(places)
    a, b = d.articles[i : i + 2]
    clauses = [_reworded(c, d, r) if r.random() < 1 / 3 else c for c in (*a.clauses, *b.clauses)]
    d.articles[i : i + 2] = [Article(_title(clauses, r), tuple(clauses), a.origin | b.origin)]


def recut(d: Draft, r: Random) -> None:
    """Two clauses in a row, each of two sentences or more, become two that hold a part of both."""
    places = [
        (a, c)
        for a, article in enumerate(d.articles)
        for c, pair in enumerate(zip(article.clauses, article.clauses[1:], strict=False))
        if all(not x.points and len(x.lead.origin) == 1 and _halves(x.lead.text) for x in pair)
    ]
    if not places:
        return
    a, c = r.choice(places)
    clauses = list(d.articles[a].clauses)
    x, y = clauses[c].lead, clauses[c + 1].lead
    origin = x.origin | y.origin
    (x1, x2), (y1, y2) = _halves(x.text), _halves(y.text)
    clauses[c : c + 2] = [
        Clause(Piece(f"{one} {two}", origin)) for one, two in ((x1, y1), (x2, y2))
    ]
    d.articles[a] = replace(d.articles[a], clauses=tuple(clauses))


def points_to_clauses(d: Draft, r: Random) -> None:
    """The points of a clause stand as clauses, after what introduced them."""
    places = [
        (a, c) for a, art in enumerate(d.articles) for c, x in enumerate(art.clauses) if x.points
    ]
    if not places:
        return
    a, c = r.choice(places)
    clauses = list(d.articles[a].clauses)
    clause = clauses[c]
    clauses[c : c + 1] = [Clause(piece) for piece in (clause.lead, *clause.points)]
    d.articles[a] = replace(d.articles[a], clauses=tuple(clauses))


def clauses_to_points(d: Draft, r: Random) -> None:
    """Three clauses in a row become points of one under new words that introduce them."""
    places = [
        (a, c)
        for a, article in enumerate(d.articles)
        for c in range(len(article.clauses) - 2)
        if not any(x.points for x in article.clauses[c : c + 3])
    ]
    if not places:
        return
    a, c = r.choice(places)
    clauses = list(d.articles[a].clauses)
    three = tuple(x.lead for x in clauses[c : c + 3])
    clauses[c : c + 3] = [Clause(Piece("Thực hiện các công việc sau đây:"), three)]
    d.articles[a] = replace(d.articles[a], clauses=tuple(clauses))


def move_run(d: Draft, r: Random) -> None:
    """Three articles in a row, as a chapter does, stand elsewhere."""
    if len(d.articles) > 6:
        at = r.randrange(len(d.articles) - 3)
        run = d.articles[at : at + 3]
        del d.articles[at : at + 3]
        place = r.randrange(len(d.articles) + 1)
        d.articles[place:place] = run


def retitle(d: Draft, r: Random) -> None:
    """An article under another title."""
    at = r.randrange(len(d.articles))
    d.articles[at] = replace(d.articles[at], heading=_title(d.articles[at].clauses, r))


DEEPER: tuple[Change, ...] = (
    split_in_three, split_apart, merge_reworded, recut, recut, points_to_clauses,
    clauses_to_points, move_run, retitle,
)  # fmt: skip
ALL = (*CHANGES, *DEEPER)


def _title(clauses: list[Clause] | tuple[Clause, ...], r: Random) -> str:
    """A title in words of one of the clauses."""
    words = r.choice(clauses).lead.text.split()
    return " ".join([r.choice(OPENINGS), *words[:4]]).rstrip(",;:.")


def _even(a: int, b: int) -> bool:
    return max(a, b) <= 2 * min(a, b)


def _reworded(clause: Clause, d: Draft, r: Random) -> Clause:
    """One word in eight put out for another word of the text."""
    words = clause.lead.text.split(" ")
    if len(words) < 16:
        return clause
    others = sorted({w for a in d.articles for x in a.clauses for w in x.lead.text.split()})
    for _ in range(len(words) // 8):
        words[r.randrange(len(words))] = r.choice(others)
    return replace(clause, lead=replace(clause.lead, text=" ".join(words)))


def _halves(text: str) -> list[str]:
    """A text cut at the mark nearest its middle, both halves of ten words or more; or nothing."""
    cuts = [i + 1 for i, c in enumerate(text) if c in ".;" and text[i + 1 : i + 2] == " "]
    fit = [cut for cut in cuts if min(len(text[:cut].split()), len(text[cut:].split())) >= 10]
    if not fit:
        return []
    cut = min(fit, key=lambda at: abs(2 * at - len(text)))
    return [text[:cut].strip(), text[cut:].strip()]
