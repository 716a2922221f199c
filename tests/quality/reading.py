"""Does a text read the same from .pdf or .docx as from .txt?

The originals of eight texts of the outside corpus are measured against the .txt of the same
text: articles with number and heading, clauses and points with all their words, and the words of
the whole, page furniture apart. Word files with numbers that Word generates, tracked changes,
text boxes and notes are made from the two Kon Tum texts and must give the text they came from.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from drafting.model import ARTICLE, CLAUSE, POINT, Document, Node, Source, walk
from drafting.parsing import parse
from drafting.reading import read
from drafting.reading.docx import read_docx
from tests.corpus import FOLDER
from tests.quality.kon_tum import document
from tests.reading.made_papers import furnished, numbered, revised

KINDS = {"articles": ARTICLE, "clauses": CLAUSE, "points": POINT}


def originals() -> list[Path]:
    """The originals that have a .txt; none where the corpus is not on this machine."""
    found = sorted((FOLDER / "originals").glob("*.*")) if FOLDER.is_dir() else []
    return [f for f in found if f.suffix in (".pdf", ".docx")]


@cache
def pair(original: Path) -> tuple[Document, Document]:
    """The original and its .txt, read."""
    text = FOLDER / "texts" / f"{original.stem}.txt"
    return parse(read(text)), parse(read(original))


def bag(text: str | None) -> str:
    """The letters of ``text`` in the order of the alphabet.

    A table has no order of its own in a .txt, and spaced-out words are single letters there.
    """
    return "".join(sorted(re.sub(r"[\W_]+", "", (text or "").casefold())))


def nodes(document: Document, kind: str) -> Iterator[tuple[str, ...]]:
    """Every node of a kind with all its words."""
    for at, instrument in enumerate(document.instruments):
        for node in walk(instrument.body):
            if node.kind == kind:
                yield str(at), node.id, bag(all_words(node))


def all_words(node: Node) -> str:
    """Heading and text of a node and of everything below it."""
    own = f"{node.heading or ''} {node.text or ''}"
    return " ".join((own, *(all_words(child) for child in node.children)))


def words(document: Document) -> Counter[str]:
    """The words of the whole text, heads and closing blocks included."""
    found: Counter[str] = Counter()
    for i in document.instruments:
        head = (*i.header, i.type, i.subject, i.issued_with, i.authority, *i.citations, i.enacting)
        close = (*i.recipients, *(i.signature.capacity if i.signature else ()),
                 i.signature.name if i.signature else None)  # fmt: skip
        body = (all_words(node) for node in i.body)
        for text in (*head, *close, *body):
            found.update(re.findall(r"\w+", (text or "").casefold()))
    return found


def agreement(one: Counter[str], other: Counter[str]) -> float:
    """Share that both have of what either has."""
    return sum((one & other).values()) / max(1, sum((one | other).values()))


def share(kind: str) -> float | None:
    """Agreement over all originals; ``kind`` is one of ``KINDS`` or ``"words"``."""
    found = originals()
    if not found:
        return None
    both, either = 0, 0
    for original in found:
        text, other = pair(original)
        if kind == "words":
            one, two = words(text), words(other)
        else:
            one, two = (Counter(map(str, nodes(d, KINDS[kind]))) for d in (text, other))
        both += sum((one & two).values())
        either += sum((one | two).values())
    return both / either


MADE = {"generated numbers": numbered, "tracked changes": revised, "boxes and notes": furnished}
"""What stands in a Word file made from a text → how it is made."""


def reread(data: bytes) -> Document:
    """A Word file, its tracked changes accepted."""
    return parse(read_docx(Source("made.docx", "", "docx"), data, "accept"))


def agreement_of(text: Document, other: Document) -> float:
    """Share of nodes that both have, with number, heading and words."""
    one, two = (Counter(_all_nodes(d)) for d in (text, other))
    return agreement(one, two)


def _all_nodes(document: Document) -> Iterator[str]:
    for at, instrument in enumerate(document.instruments):
        for n in walk(instrument.body):
            yield repr((at, n.kind, n.id, n.number, n.heading, n.text))


def word_files(kind: str) -> float:
    """Mean agreement over the two Kon Tum texts."""
    found = [agreement_of(document(side), reread(MADE[kind](document(side))))
             for side in ("old", "new")]  # fmt: skip
    return sum(found) / len(found)


def _made(kind: str) -> Callable[[], float | None]:
    return lambda: word_files(kind)


def _score(kind: str) -> Callable[[], float | None]:
    return lambda: share(kind)


SCORES: dict[str, Callable[[], float | None]] = {
    **{f"reading, originals against .txt, {kind}": _score(kind) for kind in (*KINDS, "words")},
    **{f"reading, Word files with {kind}": _made(kind) for kind in MADE},
}


def scores() -> dict[str, float]:
    """Every score of this module that can be measured here."""
    return {name: value for name, score in SCORES.items() if (value := score()) is not None}
