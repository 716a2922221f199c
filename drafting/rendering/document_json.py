"""A document as JSON, schema ``drafting/document@1``."""

import json
from typing import Any

from drafting.model import Document, Doubt, Instrument, Node, SetAside, Signature, Source

SCHEMA = "drafting/document@1"


def document_json(document: Document) -> str:
    """``document`` as indented JSON; a value that the source lacks is ``null``."""
    data = {
        "schema": SCHEMA,
        "source": source_object(document.source),
        "instruments": [_instrument(i, document) for i in document.instruments],
        "set_aside": [_set_aside(a, document) for a in document.set_aside],
        "doubts": [_doubt(d) for d in document.doubts],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def source_object(source: Source) -> dict[str, str]:
    """``source`` as a JSON object."""
    return {"name": source.name, "sha256": source.sha256, "reader": source.reader}


def _instrument(i: Instrument, document: Document) -> dict[str, Any]:
    return {
        "type": i.type,
        "header": list(i.header),
        "authority": i.authority,
        "number": i.number,
        "place": i.place,
        "date": i.date,
        "date_text": i.date_text,
        "subject": i.subject,
        "issued_with": i.issued_with,
        "citations": list(i.citations),
        "enacting": i.enacting,
        "body": [_node(n, document) for n in i.body],
        "signature": i.signature and _signature(i.signature),
        "recipients": list(i.recipients),
        "cosigners": [_signature(s) for s in i.cosigners],
    }


def _signature(s: Signature) -> dict[str, Any]:
    return {"capacity": list(s.capacity), "name": s.name}


def _node(n: Node, document: Document) -> dict[str, Any]:
    return {
        "kind": n.kind,
        "id": n.id,
        "number": n.number,
        "heading": n.heading,
        "text": n.text,
        "line": n.line,
        **_page(n.line, document),
        "children": [_node(c, document) for c in n.children],
        "printed": n.printed,
    }


def _page(line: int, document: Document) -> dict[str, int]:
    """The page of a line, where the source has pages."""
    page = document.page(line)
    return {} if page is None else {"page": page}


def _set_aside(a: SetAside, document: Document) -> dict[str, Any]:
    return {"line": a.line, **_page(a.line, document), "text": a.text, "why": a.why}


def _doubt(d: Doubt) -> dict[str, Any]:
    return {"line": d.line, "where": d.where, "rule": d.rule, "message": d.message}
