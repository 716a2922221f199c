"""Returned reports set against those who must report: who has sent, what they wrote."""

from collections.abc import Iterable
from dataclasses import dataclass

from drafting.duties.reports import Reporter, Reporting, Task
from drafting.phrases.names import normal_name

DIRECTION, SHORTCOMINGS, PROPOSALS, OUTLOOK = "direction", "shortcomings", "proposals", "outlook"
PARTS = (DIRECTION, SHORTCOMINGS, PROPOSALS, OUTLOOK)
"""Parts of a report that are free text."""


@dataclass(frozen=True, slots=True)
class PlanResult:
    """A row of the programme as the report fills it in."""

    basis: str
    task: str
    result: str
    reason: str


@dataclass(frozen=True, slots=True)
class Returned:
    """One report that came back, in its own words."""

    file: str
    agency: str
    """As the report prints it; ``""`` where nobody can tell."""
    results: tuple[tuple[str, str], ...]
    """``(place in small letters, result)``; a result that nobody typed is ``""``."""
    parts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """A part of ``PARTS`` → its paragraphs."""
    plan: tuple[PlanResult, ...] = ()

    def part(self, name: str) -> tuple[str, ...]:
        """The paragraphs of one part."""
        return dict(self.parts).get(name, ())


@dataclass(frozen=True, slots=True)
class Sent:
    """A report that is known: whose it is, and on whose clauses."""

    agency: str
    reporter: Reporter
    report: Returned

    @property
    def results(self) -> tuple[tuple[Task, str], ...]:
        """Each clause with its result, in the regulation's order."""
        said = dict(self.report.results)
        return tuple((t, said.get(t.place.casefold(), "")) for t in self.reporter.tasks)

    @property
    def blanks(self) -> int:
        """Clauses without a result."""
        return sum(not result and not task.opens for task, result in self.results)


@dataclass(frozen=True, slots=True)
class Gathered:
    sent: tuple[Sent, ...]
    """In the regulation's order of agencies."""
    due: tuple[str, ...]
    """Agencies that must send, as far as they are known one by one."""
    missing: tuple[str, ...]
    """Those of them without a report."""
    groups: tuple[tuple[str, int], ...]
    """Groups and how many of their agencies have sent; how many there are nobody knows."""
    unknown: tuple[str, ...]
    """Files of which nobody can tell whose they are."""
    twice: tuple[tuple[str, str], ...]
    """``(agency, file)``: an earlier report of an agency that a later one replaces."""


def gather(
    asked: Reporting, returned: Iterable[Returned], expected: Iterable[str] = ()
) -> Gathered:
    """What came back. ``expected`` are further agencies that must send (of a group: by name).

    Of several reports of one agency the last one counts. The agency that sums up owes no report
    to itself.
    """
    found: dict[str, Sent] = {}
    unknown: list[str] = []
    twice: list[tuple[str, str]] = []
    for report in returned:
        sent = _known(asked.reporters, report)
        if sent is None:
            unknown.append(report.file)
            continue
        key = normal_name(sent.agency)
        if key in found:
            twice.append((sent.agency, found[key].report.file))
        found[key] = sent
    order = {r.agency: n for n, r in enumerate(asked.reporters)}
    kept = sorted(found.values(), key=lambda s: order[s.reporter.agency])
    own = asked.summary_by
    single = (r.agency for r in asked.reporters if not r.group and r.agency != own)
    due = tuple(dict.fromkeys((*single, *expected)))
    return Gathered(
        tuple(kept),
        due,
        tuple(n for n in due if normal_name(n) not in found),
        tuple((r.agency, sum(s.reporter is r for s in kept)) for r in asked.reporters if r.group),
        tuple(unknown),
        tuple(twice),
    )


def _known(reporters: tuple[Reporter, ...], report: Returned) -> Sent | None:
    """By the agency's name; else a member of the group whose clauses the report is on."""
    name = normal_name(report.agency)
    for reporter in reporters:
        if name and normal_name(reporter.agency) == name:
            return Sent(reporter.agency, reporter, report)
    places = {where for where, _ in report.results}
    for reporter in reporters:
        if reporter.group and name and places & {t.place.casefold() for t in reporter.tasks}:
            return Sent(report.agency, reporter, report)
    return None
