"""A document as JSON, schema ``drafting/document@1``."""

import json
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

from drafting.model import Document, Doubt, Instrument, Node, SetAside, Signature, Source

SCHEMA = "drafting/document@1"


def document_json(document: Document) -> str:
    """``document`` as JSON, a line for each node; a value that the source lacks is ``null``.

    Made piece by piece: as one tree of objects a large text would need ten times its size.
    """
    made = BytesIO()
    made.writelines(piece.encode() for piece in _document(document))
    return str(made.getbuffer(), "utf-8")


def source_object(source: Source) -> dict[str, str]:
    """``source`` as a JSON object."""
    return {"name": source.name, "sha256": source.sha256, "reader": source.reader}


def _document(document: Document) -> Iterator[str]:
    yield _open({"schema": SCHEMA, "source": source_object(document.source)})
    yield ',\n "instruments": ['
    for at, instrument in enumerate(document.instruments):
        yield ",\n  " if at else "\n  "
        yield from _instrument(instrument, document)
    yield "\n ]"
    yield from _rows("set_aside", (_set_aside(a, document) for a in document.set_aside))
    yield from _rows("doubts", (_doubt(d) for d in document.doubts))
    yield "}\n"


def _open(data: dict[str, Any]) -> str:
    """An object without its last brace."""
    return json.dumps(data, ensure_ascii=False)[:-1]


def _rows(key: str, rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    """One more key of an object, with a list of objects, each on a line."""
    yield f',\n "{key}": ['
    first = True
    for row in rows:
        yield "\n  " if first else ",\n  "
        yield json.dumps(row, ensure_ascii=False)
        first = False
    yield "]"


def _instrument(i: Instrument, document: Document) -> Iterator[str]:
    yield _open(
        {
            "type": i.type,
            "header": i.header,
            "authority": i.authority,
            "number": i.number,
            "place": i.place,
            "date": i.date,
            "date_text": i.date_text,
            "subject": i.subject,
            "issued_with": i.issued_with,
            "citations": i.citations,
            "enacting": i.enacting,
            "signature": i.signature and _signature(i.signature),
            "recipients": i.recipients,
            "cosigners": [_signature(s) for s in i.cosigners],
        }
    )
    yield from _nodes("body", i.body, 3, document)


def _signature(s: Signature) -> dict[str, Any]:
    return {"capacity": s.capacity, "name": s.name}


def _nodes(key: str, nodes: tuple[Node, ...], depth: int, document: Document) -> Iterator[str]:
    """The last key of an object, with its nodes, and the object's last brace."""
    yield f', "{key}": ['
    indent = "\n" + " " * depth
    for at, node in enumerate(nodes):
        yield f",{indent}" if at else indent
        yield _open(
            {
                "kind": node.kind,
                "id": node.id,
                "number": node.number,
                "heading": node.heading,
                "text": node.text,
                "line": node.line,
                **_page(node.line, document),
                "printed": node.printed,
            }
        )
        if node.children:
            yield from _nodes("children", node.children, depth + 1, document)
        else:
            yield ', "children": []}'
    yield "]}"


def _page(line: int, document: Document) -> dict[str, int]:
    """The page of a line, where the source has pages."""
    page = document.page(line)
    return {} if page is None else {"page": page}


def _set_aside(a: SetAside, document: Document) -> dict[str, Any]:
    return {"line": a.line, **_page(a.line, document), "text": a.text, "why": a.why}


def _doubt(d: Doubt) -> dict[str, Any]:
    return {"line": d.line, "where": d.where, "rule": d.rule, "message": d.message}
