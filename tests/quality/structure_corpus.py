"""Structure of the outside texts: counts, heading lines and sampled clause counts.

Twenty-one public texts lie beside the repository with what a reader counted in them; none of
these scores can be measured where they are not.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from drafting.model import ARTICLE, CHAPTER, CLAUSE, PART, SECTION, SUBSECTION, Document, Node, walk
from drafting.parsing import parse
from drafting.reading import read
from tests.corpus import FOLDER

COUNTED = (PART, CHAPTER, SECTION, SUBSECTION, ARTICLE)
"""Kinds whose number is known for every text."""

Check = tuple[str, bool]
"""What was looked at, and whether it is right."""


@cache
def texts() -> tuple[tuple[Path, dict[str, Any], Document], ...]:
    """Each text with what is expected of it, parsed."""
    found = sorted((FOLDER / "texts").glob("*.json")) if FOLDER.is_dir() else []
    return tuple(
        (path, json.loads(path.read_text(encoding="utf-8"))["expected"],
         parse(read(path.with_suffix(".txt"))))
        for path in found
    )  # fmt: skip


def nodes(document: Document) -> list[Node]:
    return [n for i in document.instruments for n in walk(i.body)]


def counts(expected: dict[str, Any], document: Document) -> Iterator[Check]:
    """How many of each kind."""
    for kind in COUNTED:
        ours = sum(n.kind == kind for n in nodes(document))
        yield f"{kind} {ours}/{expected[f'n_{kind}s']}", ours == expected[f"n_{kind}s"]


def headings(expected: dict[str, Any], document: Document) -> Iterator[Check]:
    """Every heading line found, and none that is no heading."""
    for kind in (PART, CHAPTER, SECTION, ARTICLE):
        rows = expected[f"{kind}_lines"]
        wanted = {row if isinstance(row, int) else row[0] for row in rows}
        ours = {n.line for n in nodes(document) if n.kind == kind}
        for line in wanted | ours:
            yield f"{kind} at line {line}", line in wanted and line in ours


def clauses(expected: dict[str, Any], document: Document) -> Iterator[Check]:
    """Clauses of the sampled articles; ``QĐ:2`` is Điều 2 of the decision, not of its annex."""
    for name, count in (expected["clauses_per_article"] or {}).items():
        scope, _, number = name.rpartition(":")
        instruments = document.instruments
        if scope:
            instruments = instruments[:1] if scope == "QĐ" else instruments[1:]
        articles = [n for i in instruments for n in walk(i.body) if n.kind == ARTICLE]
        first = next((a for a in articles if a.number == number), None)
        ours = sum(c.kind == CLAUSE for c in first.children) if first else None
        yield f"Điều {name}: {ours}/{count} clauses", ours == count


def checks(
    look: Callable[[dict[str, Any], Document], Iterator[Check]],
) -> Iterator[tuple[str, str, bool]]:
    """Text, what was looked at, right or not."""
    for path, expected, document in texts():
        yield from ((path.stem, what, right) for what, right in look(expected, document))


def share(look: Callable[[dict[str, Any], Document], Iterator[Check]]) -> float | None:
    """Share of what is right, over all texts."""
    found = [right for _, _, right in checks(look)]
    return sum(found) / len(found) if found else None


SCORES: dict[str, Callable[[], float | None]] = {
    "structure, outside texts, clauses of sampled articles": lambda: share(clauses),
    "structure, outside texts, counts": lambda: share(counts),
    "structure, outside texts, heading lines": lambda: share(headings),
}
