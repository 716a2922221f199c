"""The comparison of a project, with the way through the drafts that it names."""

from drafting.comparing import compare
from drafting.comparing.chain import Chain
from drafting.comparing.result import Comparison
from drafting.dossier.project import Project
from drafting.model import Document


def compared_through(
    project: Project, old: Document, new: Document
) -> tuple[Comparison, Chain | None, tuple[str, ...]]:
    """The comparison, the chain of versions where the project names drafts, and what is doubtful.

    The drafts are filled with the project's values, as the draft itself was when the tables were
    made. Raises ``UnreadableFile``.
    """
    compared = compare(old, new, project.align)
    if not project.through:
        return compared, None, ()
    from drafting.comparing.chain import chain, with_paths
    from drafting.dossier.filling import filled
    from drafting.parsing import parse
    from drafting.profiles import load
    from drafting.reading import read
    from drafting.rendering.paths_text import parting_report

    dates = load(project.profile).dates
    drafts = [filled(parse(read(path)), project.values, dates) for path in project.through]
    chained = chain([old, *drafts, new])
    found = with_paths(compared, chained)
    report = parting_report(found)
    return found, chained, (report,) if report else ()
