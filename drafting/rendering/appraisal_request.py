"""Công văn that sends a draft to be appraised."""

from collections.abc import Sequence

from drafting.rendering.administrative import (
    Cover,
    cover_context,
    lowered,
    render_administrative,
    said,
)
from drafting.text.blanks import BLANK


def render_appraisal_request(
    draft: str,
    cover: Cover,
    attachments: Sequence[str] = (),
    opening: str = "",
    reply_by: str = "",
    contact: str = "",
    template: bytes | None = None,
) -> bytes:
    """The letter on ``draft`` (its name) with the list of what is sent along.

    The body that appraises is the first addressee. Raises ``TemplateError``.
    """
    appraiser = cover.addressees[0] if cover.addressees else BLANK
    subject = f"đề nghị thẩm định {lowered(draft)}"
    context = cover_context(cover, "", "", subject)
    context |= {
        "opening": said(opening) if opening else [],
        "appraiser": appraiser,
        "draft": lowered(draft),
        "attachments": [f"{n}. {name};" for n, name in enumerate(attachments, 1)] or [BLANK],
        "reply_by": reply_by or f"ngày {BLANK}",
        "contact": contact or BLANK,
    }
    if attachments:
        context["attachments"][-1] = context["attachments"][-1].rstrip(";") + "."
    return render_administrative("appraisal-request", context, template)
