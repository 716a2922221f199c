"""Tờ trình on a draft decision: what the officer writes, with what the comparison can count."""

from collections.abc import Mapping, Sequence

from drafting.comparing.result import Comparison
from drafting.model import Document
from drafting.rendering.administrative import (
    Cover,
    cover_context,
    lowered,
    render_administrative,
    said,
)
from drafting.rendering.changes import changes, scope
from drafting.text.blanks import BLANK

TYPED = {
    "opening": "Câu mở đầu",
    "legal_basis": "Cơ sở chính trị, pháp lý",
    "practical_basis": "Cơ sở thực tiễn",
    "purpose": "Mục đích, quan điểm",
    "process": "Quá trình xây dựng",
    "procedures": "Thủ tục hành chính",
    "delegation": "Phân quyền, phân cấp",
    "since_appraisal": "Nội dung mới so với dự thảo gửi thẩm định",
    "resources": "Nguồn lực, điều kiện bảo đảm",
    "questions": "Vấn đề xin ý kiến",
}
"""What only a person can write; each may be several paragraphs."""

NONE_FOUND = "Không có."
"""For a list that the comparison finds empty: a fact, not a blank."""


def render_submission(
    comparison: Comparison,
    old: Document,
    new: Document,
    cover: Cover,
    typed: Mapping[str, str | Sequence[str]] | None = None,
    attachments: Sequence[str] = (),
    template: bytes | None = None,
) -> bytes:
    """The tờ trình; its lists of amended, added and dropped content and its counts are computed.

    ``typed`` holds the parts of ``TYPED``. Raises ``TemplateError``.
    """
    found = changes(comparison, old, new)
    name = draft_name(new)
    context = cover_context(cover, "TỜ TRÌNH", "TTr", f"Về {lowered(name)}")
    given = typed or {}
    context |= {key: said(given.get(key)) for key in TYPED}
    context |= {
        "scope": scope(new),
        "layout": found.layout,
        "amended": found.amended or (NONE_FOUND,),
        "added": found.added or (NONE_FOUND,),
        "removed": found.removed or (NONE_FOUND,),
        "about": f"về {lowered(name)}",
        "decider": cover.addressees[0] if cover.addressees else BLANK,
        "attachments": _attached(attachments),
    }
    return render_administrative("submission", context, template)


def draft_name(new: Document) -> str:
    """``Dự thảo Quyết định ban hành Quy chế …``."""
    first = new.instruments[0] if new.instruments else None
    if first is None or not first.type:
        return f"Dự thảo {BLANK}"
    return f"Dự thảo {first.type.capitalize()} {lowered(first.subject or BLANK)}"


def _attached(names: Sequence[str]) -> list[str]:
    return [f"(Xin gửi kèm theo: {'; '.join(names)})"] if names else []
