"""``submission``: tờ trình on the draft, its lists and counts from the comparison."""

from drafting.dossier.paper import Context, Paper
from drafting.dossier.pieces import PIECES, SENT
from drafting.dossier.sender import cover

NAME = "01_to-trinh.docx"


def build(context: Context) -> list[Paper]:
    """The tờ trình to the authority that the project names; what officers write is ``……``."""
    from drafting.rendering.submission import render_submission

    attached = [p.title for p in PIECES if p.role in SENT and p.role != "submission"]
    sender = cover(context, context.project.values.get("addressee", ""))
    texts = context.comparison, context.old, context.new
    own = context.template("submission")
    data = render_submission(*texts, sender, attachments=attached, template=own)
    return [Paper(NAME, "submission", data)]
