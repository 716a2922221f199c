"""``comparison``: the table that sets the two regulations side by side."""

from drafting.dossier.paper import Context, Paper

NAME = "04_bang-so-sanh.docx"


def build(context: Context) -> list[Paper]:
    """The comparison table as a Word file."""
    from drafting.rendering.comparison_table import render_comparison_table

    # Not the date: the project's is the decision's, and this paper goes out before it.
    values = {k: v for k, v in context.project.values.items() if k == "drafter"}
    data = render_comparison_table(context.comparison, context.old, context.new, values=values)
    return [Paper(NAME, "comparison", data)]
