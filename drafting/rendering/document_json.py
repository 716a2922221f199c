"""A document as JSON, schema ``drafting/document@1``."""

import json
from typing import Any

from drafting.model import Document, Instrument, Node, SetAside, Source

SCHEMA = "drafting/document@1"


def document_json(document: Document) -> str:
    """``document`` as indented JSON; a value that the source lacks is ``null``."""
    data = {
        "schema": SCHEMA,
        "source": source_object(document.source),
        "instruments": [_instrument(i) for i in document.instruments],
        "set_aside": [_set_aside(a) for a in document.set_aside],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def source_object(source: Source) -> dict[str, str]:
    """``source`` as a JSON object."""
    return {"name": source.name, "sha256": source.sha256, "reader": source.reader}


def _instrument(i: Instrument) -> dict[str, Any]:
    signature = i.signature and {
        "capacity": list(i.signature.capacity),
        "name": i.signature.name,
    }
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
        "body": [_node(n) for n in i.body],
        "signature": signature,
        "recipients": list(i.recipients),
    }


def _node(n: Node) -> dict[str, Any]:
    return {
        "kind": n.kind,
        "id": n.id,
        "number": n.number,
        "heading": n.heading,
        "text": n.text,
        "line": n.line,
        "children": [_node(c) for c in n.children],
    }


def _set_aside(a: SetAside) -> dict[str, Any]:
    return {"line": a.line, "text": a.text, "why": a.why}
