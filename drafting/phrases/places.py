"""How a place in a regulation is printed: ``khoản 5 Điều 5``, ``điểm b khoản 2 Điều 6``.

Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, mục I.6: from the smallest place to the largest.
"""

from collections.abc import Iterable


def place(unit_id: str) -> str:
    """``"6.2.a"`` → ``điểm a khoản 2 Điều 6``; ``"13.0"`` (an article's text) → ``Điều 13``."""
    article, _, rest = unit_id.partition(".")
    parts = [p for p in rest.split(".") if p and p not in ("0", "+")]
    names = [f"Điều {_number(article)}"]
    if parts and parts[0][0].isdigit():
        names.append(f"khoản {_number(parts.pop(0))}")
    names += [f"điểm {_number(part)}" for part in parts]
    return " ".join(reversed(names))


def places(unit_ids: Iterable[str]) -> str:
    """Several places, clauses of one article together: ``khoản 3, 4, 6 Điều 5 và Điều 13``."""
    by_article: dict[str, list[str]] = {}
    for unit_id in dict.fromkeys(clause(unit_id) for unit_id in unit_ids):
        article, _, rest = unit_id.partition(".")
        by_article.setdefault(article, []).append("" if rest in ("0", "+") else rest)
    named = []
    for article, clauses in by_article.items():
        numbers = [_number(c) for c in clauses if c]
        whole = f"khoản {', '.join(numbers)} " if numbers and "" not in clauses else ""
        named.append(f"{whole}Điều {_number(article)}")
    return " và ".join(filter(None, ("; ".join(named[:-1]), *named[-1:])))


def exact_places(unit_ids: Iterable[str]) -> str:
    """Several places to the point: ``khoản 1; phần mở đầu, điểm a, b khoản 2 Điều 1``.

    Points stand with their clause, clauses with their article; the words before the points are
    their clause's ``phần mở đầu``.
    """
    by_article: dict[str, dict[str, list[str]]] = {}
    for unit_id in dict.fromkeys(unit_ids):
        article, _, rest = unit_id.partition(".")
        own, _, point = (
            rest.partition(".") if rest[:1].isdigit() and rest[0] != "0" else ("", "", rest)
        )
        by_article.setdefault(article, {}).setdefault(own, []).append(point)
    named = [_exact(article, clauses) for article, clauses in by_article.items()]
    return " và ".join(filter(None, ("; ".join(named[:-1]), *named[-1:])))


def _exact(article: str, clauses: dict[str, list[str]]) -> str:
    """The places of one article."""
    plain = [_number(own) for own, points in clauses.items() if own and "" in points]
    parts = [f"khoản {', '.join(plain)}"] if plain else []
    for own, points in clauses.items():
        letters = [_number(p) for p in points if p and p[0] not in "0+"]
        said = [_EDGES[p[0]] for p in points if p and p[0] in "0+" and (own or letters)]
        said += [f"điểm {', '.join(letters)}"] if letters else []
        if said:
            parts.append(", ".join(said) + (f" khoản {_number(own)}" if own else ""))
    return f"{'; '.join(parts)} Điều {_number(article)}".strip()


_EDGES = {"0": "phần mở đầu", "+": "đoạn cuối"}
"""What a clause says before and after its points."""


def clause(unit_id: str) -> str:
    """The clause that a unit belongs to: ``"6.2.a"`` → ``"6.2"``; an article's text is its own."""
    parts = unit_id.split(".")
    return ".".join(parts[:2])


def capital(words: str) -> str:
    """``words`` with a capital first letter."""
    return words[:1].upper() + words[1:]


def _number(part: str) -> str:
    """``22#2`` prints as 22."""
    return part.partition("#")[0]
