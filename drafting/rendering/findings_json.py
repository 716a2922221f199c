"""Findings as JSON, schema ``drafting/findings@1``."""

import json
from typing import Any

from drafting.checking.findings import Finding, Report

SCHEMA = "drafting/findings@1"


def findings_json(report: Report, name: str) -> str:
    """``report`` on the file called ``name`` as indented JSON."""
    data = {
        "schema": SCHEMA,
        "source": {"name": name},
        "as_of": report.as_of,
        "profile": report.profile,
        "notices": list(report.notices),
        "findings": [_finding(finding) for finding in report.findings],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "instrument": finding.instrument,
        "where": finding.where,
        "line": finding.line,
        "quote": finding.quote,
        "message": finding.message,
        "suggestion": finding.suggestion,
        "component": finding.component,
        "also": [{"where": spot.where, "line": spot.line} for spot in finding.also],
    }
