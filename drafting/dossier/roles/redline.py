"""``redline``: the draft as tracked changes over the old text."""

from drafting.dossier.paper import Context, Paper

NAME = "05_theo-doi-thay-doi.docx"


def build(context: Context) -> list[Paper]:
    """One Word file; the drafting agency, where the project names it, is who changed."""
    from drafting.rendering.redline import AUTHOR, render_redline

    author = context.project.values.get("drafter", AUTHOR)
    data = render_redline(context.comparison, context.old, context.new, author)
    return [Paper(NAME, "redline", data)]
