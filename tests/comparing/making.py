"""Small documents made in a line."""

from drafting.model import ARTICLE, CLAUSE, Document, Instrument, Node, Source


def document(*instruments: Instrument) -> Document:
    """A document of these instruments."""
    return Document(Source("x", "", "made"), instruments)


def instrument(*found: tuple[str | None, list[str]], type_: str = "QUY CHẾ") -> Instrument:
    """An instrument of (heading, clauses)."""
    nodes = []
    for number, (heading, clauses) in enumerate(found, 1):
        children = tuple(
            Node(CLAUSE, f"{number}.{i}", str(i), None, text) for i, text in enumerate(clauses, 1)
        )
        nodes.append(Node(ARTICLE, str(number), str(number), heading, None, 0, children))
    return Instrument(type_, body=tuple(nodes))
