"""``programme``: one annual programme of two agencies for each ``[[programme]]``."""

from drafting.dossier.paper import Context, Paper

PROFILE = "nd30-2020"
"""A programme is an administrative paper (NĐ 30/2020, điều 7), whatever the project falls under."""


def build(context: Context) -> list[Paper]:
    """The programmes in the project's order; the second of a year gets ``-2`` after it."""
    from drafting.duties.programme import make_programme
    from drafting.rendering.programme import render_programme

    papers: list[Paper] = []
    names: set[str] = set()
    for request in context.project.programmes:
        name = _free_name(request.year, names)
        programme = make_programme(request, context.old, context.new)
        papers.append(Paper(name, "programme", render_programme(programme, PROFILE)))
    return papers


def _free_name(year: int, names: set[str]) -> str:
    """``08_chuong-trinh-2025.docx``, ``08_chuong-trinh-2025-2.docx``, …; noted in ``names``."""
    number = 1
    while (name := f"08_chuong-trinh-{year}{f'-{number}' if number > 1 else ''}.docx") in names:
        number += 1
    names.add(name)
    return name
