"""``comparison``: the two texts side by side, for reading and for typing notes."""

from drafting.dossier.paper import Context, Paper

TABLE, WORKBOOK = "04_bang-so-sanh.docx", "04_bang-so-sanh.xlsx"


def build(context: Context) -> list[Paper]:
    """The comparison table as a Word file, and as a workbook."""
    from drafting.rendering.comparison_table import render_comparison_table
    from drafting.rendering.comparison_xlsx import comparison_xlsx

    texts = context.comparison, context.old, context.new
    # Not the date: the project's is the decision's, and this paper goes out before it.
    values = {k: v for k, v in context.project.values.items() if k == "drafter"}
    own, form = context.template("comparison"), context.project.table
    table = render_comparison_table(*texts, template=own, values=values, form=form)
    return [
        Paper(TABLE, "comparison", table),
        Paper(WORKBOOK, "comparison", comparison_xlsx(*texts, form)),
    ]
