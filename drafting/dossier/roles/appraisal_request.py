"""``appraisal-request``: công văn that sends the draft to be appraised."""

from drafting.dossier.paper import Context, Paper
from drafting.dossier.pieces import PIECES, SENT
from drafting.dossier.sender import cover

NAME = "02_cong-van-de-nghi-tham-dinh.docx"
APPRAISER = "Sở Tư pháp"
"""Appraises a provincial decision (Luật 2015, Điều 130; Luật 64/2025/QH15 and NĐ 78/2025)."""


def build(context: Context) -> list[Paper]:
    """The letter, with the pieces that go along."""
    from drafting.rendering.appraisal_request import render_appraisal_request
    from drafting.rendering.submission import draft_name

    sent = [p.title for p in PIECES if p.role in SENT]
    data = render_appraisal_request(
        draft_name(context.new),
        cover(context, APPRAISER),
        sent,
        template=context.template("appraisal-request"),
    )
    return [Paper(NAME, "appraisal-request", data)]
