"""``comparison``: the table that sets the two regulations side by side."""

from drafting.dossier.paper import Context, Paper

NAME = "04_bang-so-sanh.docx"


def build(context: Context) -> list[Paper]:
    """The comparison table as a Word file."""
    from drafting.rendering.comparison_table import render_comparison_table

    data = render_comparison_table(context.comparison, context.old, context.new)
    return [Paper(NAME, "comparison", data)]
