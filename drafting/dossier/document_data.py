"""A document from the JSON that ``drafting parse -f json`` writes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from drafting.errors import DataError
from drafting.model import Document, Instrument, Node, Signature, Source

WORDS = ("type", "authority", "number", "place", "date", "date_text", "subject", "issued_with",
         "enacting")  # fmt: skip
LISTS = ("header", "citations", "recipients")


def document_of(data: Mapping[str, Any], place: str) -> Document:
    """The document; ``place`` is the file's name for a message. Raises ``DataError``."""
    try:
        return Document(_source(data, place), tuple(_instrument(i) for i in data["instruments"]))
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        problem = "không đúng khuôn drafting/document@1"
        raise DataError(place, problem, "hãy tạo lại tệp bằng drafting parse -f json") from error


def _source(data: Mapping[str, Any], place: str) -> Source:
    source = data.get("source") or {}
    return Source(source.get("name", place), source.get("sha256", ""), "json")


def _instrument(raw: Mapping[str, Any]) -> Instrument:
    words: dict[str, Any] = {k: _words(raw.get(k)) for k in WORDS}
    lists: dict[str, Any] = {k: _list(raw.get(k) or ()) for k in LISTS}
    signature = raw.get("signature")
    return replace(
        Instrument(**words),
        **lists,
        body=tuple(_node(n) for n in raw.get("body") or ()),
        signature=_signature(signature) if signature else None,
    )


def _signature(raw: Mapping[str, Any]) -> Signature:
    return Signature(_list(raw["capacity"]), _words(raw.get("name")))


def _node(raw: Mapping[str, Any]) -> Node:
    kind, own = _words(raw["kind"]), _words(raw["id"])
    if kind is None or own is None:
        raise TypeError
    number, heading, text = (_words(raw.get(k)) for k in ("number", "heading", "text"))
    children = tuple(_node(c) for c in raw.get("children") or ())
    return Node(kind, own, number, heading, text, int(raw.get("line") or 0), children)


def _words(value: Any) -> str | None:
    if value is not None and not isinstance(value, str):
        raise TypeError
    return value


def _list(value: Sequence[Any]) -> tuple[str, ...]:
    if isinstance(value, str) or not all(isinstance(v, str) for v in value):
        raise TypeError
    return tuple(value)
