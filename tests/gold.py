"""The reference readings of the two Kon Tum texts as documents of the model.

Made by reading, twice and independently. Field names are the reference's own; the mapping
here is the only place that knows them.
"""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from drafting.model import Document, Instrument, Node, Signature, Source

CASES = Path(__file__).parent / "cases"


@cache
def structure(side: str) -> Document:
    """``side`` is ``"old"`` (2014) or ``"new"`` (2024)."""
    data = json.loads((CASES / "gold" / "structure.json").read_text(encoding="utf-8"))[side]
    source = Source(f"gold-{side}", "", "gold")
    return Document(source, (_decision(data["decision"]), _regulation(data["regulation"])))


@cache
def alignment() -> dict[str, list[dict[str, Any]]]:
    """``{"articles": [...], "units": [...]}``: every article row, every second unit row."""
    text = (CASES / "gold" / "alignment.json").read_text(encoding="utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


def _decision(d: dict[str, Any]) -> Instrument:
    return Instrument(
        type=d["type"],
        header=tuple(d["header_lines"]),
        authority=d["authority"] or None,
        number=d["number"],
        place=d["place"],
        date=_iso(d["date"]),
        date_text=d["date"],
        subject=d["subject"],
        citations=tuple(d["citations"]),
        enacting=d["enacting_line"],
        body=_nodes(d["articles"], "", Counter()),
        signature=_signature(d["signature"]),
        recipients=tuple(d["recipients"]),
    )


def _regulation(r: dict[str, Any]) -> Instrument:
    seen: Counter[str] = Counter()
    chapters = tuple(
        Node("chapter", f"c.{c['number']}", c["number"], c["heading"] or None,
             children=_nodes(c["articles"], "", seen))
        for c in r["chapters"]
    )  # fmt: skip
    return Instrument(
        type=r["title"],
        header=tuple(r["header_lines"]),
        subject=r["subject"],
        issued_with=r["issued_with"],
        body=chapters,
        signature=_signature(r["signature"]),
    )


def _nodes(raw: list[dict[str, Any]], parent: str, seen: Counter[str]) -> tuple[Node, ...]:
    return tuple(_node(n, parent, seen) for n in raw)


def _node(n: dict[str, Any], parent: str, seen: Counter[str]) -> Node:
    printed = re.sub(r"#.*", "", n["number"])
    base = f"{parent}.{printed}" if parent else printed
    seen[base] += 1
    own = base if seen[base] == 1 else f"{base}#{seen[base]}"
    number = None if n["kind"] == "paragraph" else printed
    children = _nodes(n["children"], own, Counter())
    return Node(n["kind"], own, number, n["heading"] or None, n["text"] or None, 0, children)


def _signature(s: dict[str, Any] | None) -> Signature | None:
    return Signature(tuple(s["capacity_lines"]), s["name"]) if s else None


def _iso(printed: str) -> str | None:
    m = re.fullmatch(r"ngày (\d+) tháng (\d+) năm (\d+)", printed)
    return f"{int(m[3]):04}-{int(m[2]):02}-{int(m[1]):02}" if m else None
