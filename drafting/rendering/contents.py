"""Danh mục hồ sơ: what a dossier holds, and what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from drafting.rendering.administrative import Cover, cover_context, render_administrative
from drafting.text.blanks import BLANK

UNVERIFIED = "chưa xác minh"
"""Printed where nobody has named the rule that asks for a piece."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece that a dossier should hold."""

    title: str
    basis: str = ""
    """What asks for it."""
    file: str = ""
    """Its file in the dossier; ``""`` where there is none."""


def render_contents(
    draft: str, pieces: Sequence[Piece], cover: Cover, template: bytes | None = None
) -> bytes:
    """The list of ``pieces`` of the dossier on ``draft``, with the count of what is missing."""
    context = cover_context(cover, "DANH MỤC HỒ SƠ", "", draft)
    missing = sum(not p.file for p in pieces)
    context |= {
        "number": "",
        "rows": [
            {
                "number": n,
                "title": p.title,
                "basis": p.basis or UNVERIFIED,
                "file": p.file or BLANK,
                "state": "Có" if p.file else "Thiếu",
            }
            for n, p in enumerate(pieces, 1)
        ],
        "notes": [f"Tổng số {len(pieces)} tài liệu: {len(pieces) - missing} có, {missing} thiếu."],
        "recipients": [],
    }
    return render_administrative("contents", context, template)
