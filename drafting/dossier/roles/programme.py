"""``programme``: one annual programme of two agencies for each ``[[programme]]``.

``plan`` is its plan as a workbook.
"""

from collections.abc import Iterator

from drafting.dossier.paper import Context, Paper
from drafting.duties.paper import Programme

PROFILE = "nd30-2020"
"""A programme is an administrative paper (NĐ 30/2020, điều 7), whatever the project falls under."""


def build(context: Context) -> list[Paper]:
    """The programmes in the project's order; the second of a year gets ``-2`` after it."""
    from drafting.rendering.programme import render_programme

    own = context.template("programme")
    return [
        Paper(f"{name}.docx", "programme", render_programme(made, PROFILE, own))
        for name, made in _programmes(context)
    ]


def build_plans(context: Context) -> list[Paper]:
    """The plan of each programme, to sort, filter and send on."""
    from drafting.rendering.programme_xlsx import programme_xlsx

    return [Paper(f"{name}.xlsx", "plan", programme_xlsx(m)) for name, m in _programmes(context)]


def _programmes(context: Context) -> Iterator[tuple[str, Programme]]:
    """Each programme with the name of its files."""
    from drafting.dossier.last_year import last_year
    from drafting.duties.programme import make_programme

    names: set[str] = set()
    for request in context.project.programmes:
        last = last_year(request, context.old, context.new, context.comparison)
        made = make_programme(request, context.old, context.new, last)
        yield _free_name(request.year, names), made


def _free_name(year: int, names: set[str]) -> str:
    """``08_chuong-trinh-2025``, ``08_chuong-trinh-2025-2``, …; noted in ``names``."""
    number = 1
    while (name := f"08_chuong-trinh-{year}{f'-{number}' if number > 1 else ''}") in names:
        number += 1
    names.add(name)
    return name
