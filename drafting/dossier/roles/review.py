"""``review``: one page for a browser, the draft row by row with all that was found on it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from drafting.dossier.paper import Context, Paper

if TYPE_CHECKING:
    from drafting.rendering.review_years import Year

NAME = "10_ra-soat.html"
TEXTS = {"old": "văn bản hiện hành", "new": "dự thảo"}
"""Where a programme's duties come from, in words."""


def build(context: Context) -> list[Paper]:
    """The comparison, the findings on the draft and on the papers, the years of the programmes."""
    from drafting.dossier.roles.report import report_of
    from drafting.rendering.review_html import render_review

    data = render_review(
        context.comparison,
        context.old,
        context.new,
        title=context.project.title,
        report=report_of(context),
        years=tuple(_years(context)),
    )
    return [Paper(NAME, "review", data)]


def _years(context: Context) -> "Iterator[Year]":
    """Each year of the project's programmes once, with the duties of the text they follow."""
    from drafting.duties.register import duties
    from drafting.rendering.review_years import Year

    wanted = dict.fromkeys((p.year, p.source) for p in context.project.programmes)
    for year, source in sorted(wanted):
        document = context.old if source == "old" else context.new
        yield Year(year, duties(document), TEXTS[source])
