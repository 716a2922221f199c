"""What a check gives: findings with their place, and what could not be judged."""

from dataclasses import dataclass

ERROR, WARNING, NOTE = "error", "warning", "note"
SEVERITIES = (ERROR, WARNING, NOTE)
"""Loudest first. An error must be put right; a note is only worth knowing."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a paper."""

    where: str
    """An id such as ``"7.2"``, or a component's name such as ``"header"``."""
    line: int
    """Line of a text, paragraph of a Word file, from 1; 0 for the page itself."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One departure from a rule."""

    rule: str
    """Id in the table of rules."""
    severity: str
    instrument: str
    """Type of the text that it stands in, such as ``"QUY CHẾ"``; ``""`` where it has none."""
    where: str
    line: int
    quote: str
    """Verbatim words of the place; ``""`` for the page itself."""
    message: str
    """What was found, what is lawful, and the legal ground."""
    suggestion: str | None = None
    component: str | None = None
    """The component of the layout profile: ``"motto"``."""
    also: tuple[Spot, ...] = ()
    """Further places with the very same departure."""


@dataclass(frozen=True, slots=True)
class Report:
    """All findings on one file."""

    findings: tuple[Finding, ...]
    as_of: str | None = None
    """The day on which the file was judged (ISO), where one was given or is printed."""
    profile: str | None = None
    """The layout profile; ``None`` where the layout was not judged."""
    notices: tuple[str, ...] = ()
    """What was not judged, and why; each is one Vietnamese sentence."""
    rules: int = 0
    """How many rules were tried."""
    unit: str = "dòng"
    """What ``line`` counts, in Vietnamese: ``"đoạn"`` in a Word file."""

    def count(self, severity: str) -> int:
        """How many findings of one severity; a finding at several places counts once."""
        return sum(f.severity == severity for f in self.findings)


def reaches(report: Report, severity: str) -> bool:
    """True where a finding is as loud as ``severity`` or louder."""
    loud = SEVERITIES[: SEVERITIES.index(severity) + 1]
    return any(f.severity in loud for f in report.findings)
