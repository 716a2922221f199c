"""The main job: a project → the papers of its dossier in a folder, whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from drafting.dossier.folder import Edited, settle
from drafting.dossier.manifest import read_manifest
from drafting.dossier.notes import carry
from drafting.dossier.own_template import named
from drafting.dossier.paper import Context, Paper
from drafting.dossier.project import Project
from drafting.dossier.roles import ROLES, Role
from drafting.dossier.schema import FILLED

Tell = Callable[[int, int, str], None]
"""Told before each step: its number from 1, how many there are, and its Vietnamese name."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run wrote."""

    papers: tuple[Paper, ...]
    edited: tuple[Edited, ...]
    """Papers of an earlier run that an officer had edited, and where they are kept now."""
    reports: tuple[str, ...]
    """Vietnamese, one each: what became of the officer's notes, where papers do not agree."""


def run(
    project: Project, folder: Path, tell: Tell = lambda *_: None, *, issue: bool = False
) -> Outcome:
    """Make every paper of ``project``, then write all of them into ``folder`` with the manifest.

    The project's values stand in the draft's blanks. ``issue`` is the last run before signing: it
    refuses while something is left open. Raises a ``DraftingError``; nothing is written then. The
    same inputs give the same bytes.
    """
    from drafting.dossier.agreeing import agreement, disagreeing
    from drafting.dossier.filling import filled
    from drafting.dossier.through import compared_through
    from drafting.output import write_folder
    from drafting.parsing import parse
    from drafting.profiles import load
    from drafting.reading import read

    steps = 3 + len(ROLES)
    tell(1, steps, f"Đọc {project.old.name}")
    old = parse(read(project.old))
    tell(2, steps, f"Đọc {project.new.name}")
    new = filled(parse(read(project.new)), project.values, load(project.profile).dates)
    tell(3, steps, "So sánh hai văn bản")
    earlier = read_manifest(folder)
    compared, chained, doubts = compared_through(project, old, new)
    carried = carry(project, folder, earlier, compared, old, new, chained)
    context = Context(project, old, new, carried.comparison)
    papers: list[Paper] = []
    for step, role in enumerate(ROLES, 4):
        tell(step, steps, role.title)
        papers.extend(_made(role, replace(context, made=tuple(papers))))
    files, edited = settle(folder, earlier, papers, carried.source)
    found = agreement(context, papers)
    kept = [Paper(e.kept, e.kept, data) for e in edited if (data := files.get(e.kept))]
    told = (*found, *disagreeing(context, kept))
    reports = [*doubts, *carried.reports, *(f"{f.instrument}: {f.message}" for f in told)]
    if issue:
        from drafting.dossier.issuing import refuse_open, reminders

        refuse_open(context, papers, found, [e.name for e in edited])
        reports += reminders(context, papers)
    write_folder(folder, files)
    return Outcome(tuple(papers), edited, tuple(reports))


def _made(role: Role, context: Context) -> list[Paper]:
    """The papers of a role, their rule lines as the project or its profile says."""
    from drafting.dossier.single import ruled

    project = context.project
    with named(project.templates.get(role.name)):
        papers = role.build(context)
    if role.name not in FILLED:
        return papers
    return [
        replace(p, data=ruled(p.data, project.profile, project.lines))
        if p.name.endswith(".docx")
        else p
        for p in papers
    ]
