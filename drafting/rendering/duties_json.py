"""The register of duties as JSON, schema ``drafting/duties@1``."""

import json
import re
from typing import Any

from drafting.duties.between import DutyChange
from drafting.duties.due import due
from drafting.duties.duty import Duty
from drafting.duties.matrix import matrix
from drafting.model import Source
from drafting.rendering.document_json import source_object

SCHEMA, CHANGES_SCHEMA = "drafting/duties@1", "drafting/duty-changes@1"


def duties_json(found: tuple[Duty, ...], source: Source, year: int | None = None) -> str:
    """The register and its matrix; with ``year`` each due day of that year and its remark."""
    turned = matrix(found)
    cells: dict[str, dict[str, str]] = {name: {} for name in turned.agencies}
    for (name, unit), marks in turned.cells.items():
        cells[name][unit] = marks
    data = {
        "schema": SCHEMA,
        "source": source_object(source),
        "duties": [_duty(d, year) for d in found],
        "matrix": cells,
        "gaps": list(turned.gaps),
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def changes_json(changes: tuple[DutyChange, ...], old: Source, new: Source) -> str:
    """What became of the duties between two versions."""
    data = {
        "schema": CHANGES_SCHEMA,
        "old": source_object(old),
        "new": source_object(new),
        "changes": [
            {
                "kind": c.kind,
                "agency": c.agency or None,
                "old": list(c.old),
                "new": list(c.new),
                "said": c.said or None,
                "action": c.action,
            }
            for c in changes
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def _duty(d: Duty, year: int | None) -> dict[str, Any]:
    """The contract's keys, then ours."""
    return {
        "id": d.id,
        "instrument": d.instrument,
        "lead": list(d.lead),
        "with": list(d.partners),
        "role": d.role,
        "action": d.action,
        "frequency": d.frequency,
        "deadline": yearly(d.deadline),
        "cutoff": yearly(d.cutoff),
        "deadline_text": d.deadline_text,
        "recipient": d.recipient,
        "quote": d.quote,
        "article": d.article,
        "line": d.line,
        "condition": d.condition,
        "directed": list(d.directed),
        "advised": list(d.advised),
        "asked": d.asked,
        "inherited": d.inherited,
        "due": d.deadline,
        "lead_resolved": list(d.lead_resolved),
        "with_resolved": list(d.partners_resolved),
        "recipient_resolved": d.recipient_resolved,
        **_in(d, year),
    }


def yearly(normal: str | None) -> str | None:
    """``--07-05``; a day of one year, a time limit or a day of every month has no such form."""
    return normal if normal and re.fullmatch(r"--\d\d-\d\d", normal) else None


def _in(d: Duty, year: int | None) -> dict[str, str | None]:
    if year is None:
        return {}
    when = due(d, year)
    return {
        "due_date": when.day.isoformat() if when else None,
        "remark": when.remark if when else None,
    }
