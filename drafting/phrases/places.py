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
