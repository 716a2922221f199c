"""The officer's notes: out of the tables that lie in the folder and the project's own, carried on.

A table that an earlier run wrote holds all notes up to then, so it is read whether it was edited
or not; the project's edited table is read until its notes stand in the folder's. Of a note in
several tables the touched one counts (``drafting.notes.placing``).
"""

from dataclasses import dataclass
from pathlib import Path

from drafting.comparing.chain import Chain
from drafting.comparing.result import Comparison
from drafting.dossier.folder import TABLE
from drafting.dossier.manifest import Manifest, digest
from drafting.dossier.project import Project
from drafting.model import Document

TABLES = (".docx", ".docm", ".xlsx", ".xlsm")


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
    tables = [folder / f.name for f in earlier.files if f.role == TABLE]
    tables = [path for path in tables if path.is_file()]
    if project.notes is not None and not (tables and earlier.notes == source):
        tables.append(project.notes)
    if not tables:
        return Carried(comparison, _strays(project, folder, earlier, comparison), source)

    from drafting.notes.placing import place
    from drafting.notes.reading import read_notes
    from drafting.rendering.note_cell import program_lines

    read = [read_notes(path) for path in tables]
    placed = place(read, comparison, old, new, program_lines, chained)
    strays = _strays(project, folder, earlier, placed.comparison)
    return Carried(placed.comparison, (*placed.reports, *strays), source)


def _strays(
    project: Project, folder: Path, earlier: Manifest, comparison: Comparison
) -> tuple[str, ...]:
    """Tables in the folder that no run wrote there, with notes that are not in the new one."""
    listed = {file.name for file in earlier.files}
    paths = sorted(folder.iterdir()) if folder.is_dir() else []
    tables = [
        path
        for path in paths
        if path.suffix.lower() in TABLES
        and path.name not in listed
        and path != project.notes
        and path.is_file()
    ]
    if not tables:
        return ()
    from drafting.notes.sight import listed as named
    from drafting.notes.stray import stray_notes

    # A kept paper was read when it was kept; what its notes became since is the officer's will.
    new = [path for path in tables if digest(path.read_bytes()) not in earlier.kept]
    found = {path.name: stray_notes(path, comparison) for path in new}
    return tuple(
        f"{name}: có {len(keys)} thuyết minh không có trong bảng mới ({named(keys)}); muốn lấy, "
        "hãy ghi tệp ấy vào khóa notes của dự án rồi chạy lại"
        for name, keys in found.items()
        if keys
    )
