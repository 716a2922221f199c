"""``decision``: the draft decision with the regulation that it issues."""

from drafting.dossier.paper import Context, Paper

NAME = "03_du-thao-quyet-dinh.docx"


def build(context: Context) -> list[Paper]:
    """The draft in the official layout of the project's profile."""
    from drafting.rendering.decision import render_decision

    own = context.template("decision")
    data = render_decision(context.new, context.project.profile, own)
    return [Paper(NAME, "decision", data)]
