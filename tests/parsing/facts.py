"""Cases as data: ``tests/cases/parsing/NAME.txt`` and the facts that must hold in ``NAME.json``.

A fact that is not named is not asked. Of an instrument: any field by its name, ``outline`` (the
ids of all numbered nodes in order), ``nodes`` (id → the fields that are named), ``count`` (kind →
how many). Of the document: ``doubts`` (rule and id), ``set_aside`` (why → how many).
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from drafting.lines import Reading
from drafting.model import (
    ARTICLE,
    CLAUSE,
    GROUPS,
    POINT,
    QUOTATION,
    Document,
    Instrument,
    Node,
    Source,
    walk,
)
from drafting.parsing import parse
from drafting.reading.text import read_text

FOLDER = Path(__file__).parents[1] / "cases" / "parsing"
NUMBERED = (*GROUPS, ARTICLE, CLAUSE, POINT, QUOTATION)


def names() -> list[str]:
    """All cases."""
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


def reading(name: str) -> Reading:
    """The lines of a case."""
    return read_text(Source(name, "", "text"), (FOLDER / f"{name}.txt").read_bytes())


def facts(name: str) -> dict[str, Any]:
    """What must hold."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return found


def document(name: str) -> Document:
    """A case, parsed."""
    return parse(reading(name))


def wrong(expected: dict[str, Any], document: Document) -> list[str]:
    """Every fact that does not hold, in words."""
    found = list(_of_document(expected, document))
    wanted = expected.get("instruments")
    if wanted is not None:
        if len(wanted) != len(document.instruments):
            types = [i.type for i in document.instruments]
            found.append(f"{len(types)} instruments {types}, not {len(wanted)}")
        for at, (facts, instrument) in enumerate(
            zip(wanted, document.instruments, strict=False), 1
        ):
            found.extend(f"instrument {at}: {w}" for w in _of_instrument(facts, instrument))
    return found


def _of_document(expected: dict[str, Any], document: Document) -> Iterator[str]:
    if "doubts" in expected:
        doubts = [[d.rule, d.where] for d in document.doubts]
        if doubts != expected["doubts"]:
            yield f"doubts {doubts}, not {expected['doubts']}"
    if "set_aside" in expected:
        aside = dict(Counter(a.why for a in document.set_aside))
        if aside != expected["set_aside"]:
            yield f"set aside {aside}, not {expected['set_aside']}"


def _of_instrument(expected: dict[str, Any], instrument: Instrument) -> Iterator[str]:
    nodes = list(walk(instrument.body))
    fields = json.loads(json.dumps(asdict(instrument)))
    fields["outline"] = [n.id for n in nodes if n.kind in NUMBERED]
    for name, value in expected.items():
        if name == "count":
            yield from _counts(value, nodes)
        elif name == "nodes":
            yield from _nodes(value, nodes)
        elif fields[name] != value:
            yield f"{name} is {fields[name]!r}, not {value!r}"


def _counts(expected: dict[str, int], nodes: list[Node]) -> Iterator[str]:
    counts = Counter(n.kind for n in nodes)
    for kind, count in expected.items():
        if counts[kind] != count:
            yield f"{counts[kind]} of {kind}, not {count}"


def _nodes(expected: dict[str, dict[str, Any]], nodes: list[Node]) -> Iterator[str]:
    by_id = {node.id: node for node in nodes}
    for id_, wanted in expected.items():
        if id_ not in by_id:
            yield f"no {id_} among {list(by_id)}"
            continue
        for field, words in wanted.items():
            if getattr(by_id[id_], field) != words:
                yield f"{id_}.{field} is {getattr(by_id[id_], field)!r}, not {words!r}"
