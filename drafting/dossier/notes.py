"""The officer's notes: out of the tables that lie in the folder and the project's own, carried on.

A table that an earlier run wrote holds all notes up to then, so it is read whether it was edited
or not; the project's edited table is read until its notes stand in the folder's. Of a note in
several tables the touched one counts (``drafting.notes.placing``).
"""

from dataclasses import dataclass
from pathlib import Path

from drafting.comparing.chain import Chain
from drafting.comparing.result import Comparison
from drafting.dossier.manifest import Manifest, digest
from drafting.dossier.project import Project
from drafting.model import Document

ROLE = "comparison"


@dataclass(frozen=True, slots=True)
class Carried:
    """A comparison with the notes, and what an officer should know of them."""

    comparison: Comparison
    reports: tuple[str, ...] = ()
    source: str | None = None
    """sha256 of the project's edited table, where there is one."""


def carry(
    project: Project,
    folder: Path,
    earlier: Manifest,
    comparison: Comparison,
    old: Document,
    new: Document,
    chained: Chain | None = None,
) -> Carried:
    """``comparison`` with every note that was typed so far.

    ``chained`` leads through earlier drafts, for which a table of the folder may have been made.
    Raises ``UnreadableFile`` for a table that is open in an office program or damaged: a run
    would leave its notes behind.
    """
    source = None if project.notes is None else digest(project.notes.read_bytes())
    tables = [folder / f.name for f in earlier.files if f.role == ROLE]
    tables = [path for path in tables if path.is_file()]
    if project.notes is not None and not (tables and earlier.notes == source):
        tables.append(project.notes)
    if not tables:
        return Carried(comparison, source=source)

    from drafting.notes.placing import place
    from drafting.notes.reading import read_notes
    from drafting.rendering.note_cell import program_lines

    read = [read_notes(path) for path in tables]
    placed = place(read, comparison, old, new, program_lines, chained)
    return Carried(placed.comparison, placed.reports, source)
