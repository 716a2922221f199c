"""A comparison as JSON, schema ``drafting/comparison@1``; one line a row."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from drafting.comparing.result import (
    KINDS,
    Comparison,
    InstrumentComparison,
    Paths,
    Reference,
    Row,
)
from drafting.rendering.document_json import source_object

SCHEMA = "drafting/comparison@1"


def comparison_json(comparison: Comparison) -> str:
    """``comparison`` with every row on a line of its own."""
    head: dict[str, Any] = {
        "schema": SCHEMA,
        "old": source_object(comparison.old),
        "new": source_object(comparison.new),
    }
    if comparison.through:
        head["through"] = [source_object(source) for source in comparison.through]
    instruments = ",\n".join(_instrument(i) for i in comparison.instruments)
    left = [{"heading": n.heading, "note": n.note} for n in comparison.left_notes]
    return (
        f'{_dumps(head)[:-1]},\n "instruments": [\n{instruments}\n ],\n'
        f' "left_notes": {_dumps(left)}}}'
    )


def _instrument(compared: InstrumentComparison) -> str:
    articles = [_row(r) for r in compared.articles]
    units = [_unit_row(r) for r in compared.units]
    summary = {"articles": _counts(compared.articles), "units": _counts(compared.units)}
    return (
        f'  {{"type": {_dumps(compared.type)},\n'
        f'   "articles": {_lines(articles)},\n'
        f'   "units": {_lines(units)},\n'
        f'   "references": {_lines(map(_reference, compared.references))},\n'
        f'   "summary": {_dumps(summary)}'
        f"{_paths(compared.paths) if compared.paths else ''}}}"
    )


def _paths(paths: Paths) -> str:
    """The ways of all ids through the drafts; keys that only such a comparison has."""
    partings = [
        {"level": p.level, "old": p.old, "direct": p.direct, "through": p.through}
        for p in paths.partings
    ]
    ways = {"articles": paths.articles, "units": paths.units}
    shown = [f'"{level}": {_lines({"at": way} for way in ways[level])}' for level in ways]
    return f""",
   "paths": {{{", ".join([*shown, f'"partings": {_lines(partings)}'])}}}"""


def _reference(reference: Reference) -> dict[str, Any]:
    return {
        "unit": reference.unit,
        "quote": reference.quote,
        "target": reference.target,
        "status": reference.status,
        "proposed": reference.proposed,
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "old": row.old,
        "new": row.new,
        "kind": row.kind,
        "flags": row.flags,
        "similarity": row.similarity,
        "confidence": row.confidence,
        "edits": row.edits,
        "note": row.note,
        "look_again": row.look_again,
    }


def _unit_row(row: Row) -> dict[str, Any]:
    changes = [{"facet": c.facet, "old": c.old, "new": c.new} for c in row.changes]
    return {**_row(row), "changes": changes, "draft_note": row.draft_note}


def _counts(rows: Sequence[Row]) -> Mapping[str, int]:
    """Rows of every kind, those that do not occur included."""
    met = Counter(row.kind for row in rows)
    return {kind: met[kind] for kind in KINDS}


def _lines(rows: Iterable[Mapping[str, Any]]) -> str:
    inside = ",\n    ".join(map(_dumps, rows))
    return f"[\n    {inside}\n   ]" if inside else "[]"


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
