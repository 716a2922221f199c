"""Bản tổng hợp ý kiến, tiếp thu, giải trình: one row an opinion, its counts computed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from drafting.rendering.administrative import (
    Cover,
    cover_context,
    lowered,
    render_administrative,
    said,
)
from drafting.text.blanks import BLANK

TITLE = "BẢN TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý, PHẢN BIỆN XÃ HỘI"
RESULTS = ("tiếp thu", "tiếp thu một phần", "giải trình")
"""What may become of an opinion; ``""`` is not dealt with yet."""
TEXTS = {"QĐ": "Đối với dự thảo Quyết định", "QC": "Đối với dự thảo Quy chế"}
GENERAL = "Chung"


@dataclass(frozen=True, slots=True)
class Opinion:
    """One entry of the register of opinions."""

    agency: str
    opinion: str = ""
    """Verbatim; ``""`` for an agency that agrees with the draft."""
    letter: str = ""
    """``"Công văn số 15/STC-HCSN ngày 02/5/2024"``."""
    text: str = "QC"
    """On which text: ``"QĐ"`` or ``"QC"``."""
    place: str = ""
    """``"khoản 1 Điều 9"``; ``""`` for the text as a whole."""
    result: str = ""
    answer: str = ""


def render_opinions(
    draft: str,
    opinions: Sequence[Opinion],
    asked: Sequence[str],
    cover: Cover,
    opening: str = "",
    template: bytes | None = None,
) -> bytes:
    """The table on ``draft``; ``asked`` are all agencies that were asked.

    Raises ``TemplateError``.
    """
    context = cover_context(cover, TITLE, "", f"Đối với {lowered(draft)}")
    given = [o for o in opinions if o.opinion.strip()]
    context |= {
        "number": "",
        "opening": said(opening or _opening(draft, cover)),
        "counts": counts(opinions, asked),
        "texts": [
            {"number": n, "title": TEXTS[key], "rows": _rows([o for o in given if o.text == key])}
            for n, key in enumerate((k for k in TEXTS if any(o.text == k for o in given)), 1)
        ],
        "recipients": [],
    }
    return render_administrative("opinions", context, template)


def counts(opinions: Sequence[Opinion], asked: Sequence[str]) -> list[str]:
    """How many were asked, answered, agreed; how many opinions, and what became of them."""
    answered = list(dict.fromkeys(o.agency for o in opinions))
    spoke = {o.agency for o in opinions if o.opinion.strip()}
    agreed = [a for a in answered if a not in spoke]
    silent = [a for a in dict.fromkeys(asked) if a not in answered]
    given = [o for o in opinions if o.opinion.strip()]
    kinds = [f"{r}: {sum(o.result == r for o in given)}" for r in RESULTS]
    kinds.append(f"chưa xử lý: {sum(o.result not in RESULTS for o in given)}")
    everybody = len(set(asked) | set(answered))
    total = (
        f"1. Tổng số {everybody} cơ quan, tổ chức, cá nhân đã gửi xin ý kiến; {len(answered)} cơ "
        f"quan, tổ chức, cá nhân có văn bản trả lời; tổng số {len(given)} ý kiến nhận được "
        f"({'; '.join(kinds)})."
    )
    return [
        total,
        "2. Kết quả cụ thể như sau:",
        f"a) Thống nhất với dự thảo: {_listed(agreed)}.",
        f"b) Không gửi văn bản góp ý: {_listed(silent)}.",
        f"c) Có ý kiến góp ý: {_listed([a for a in answered if a in spoke])}.",
    ]


def _opening(draft: str, cover: Cover) -> str:
    return (
        f"Căn cứ Luật Ban hành văn bản quy phạm pháp luật, {cover.agency or BLANK} đã tổ chức lấy "
        f"ý kiến đối với {lowered(draft)}. Kết quả như sau:"
    )


def _listed(agencies: Sequence[str]) -> str:
    return f"{len(agencies)} đơn vị ({'; '.join(agencies)})" if agencies else "không có"


def _rows(opinions: Sequence[Opinion]) -> list[dict[str, Any]]:
    """Opinions on one place together, in the order in which the places first come."""
    groups = list(dict.fromkeys(o.place or GENERAL for o in opinions))
    made: list[dict[str, Any]] = []
    for group in sorted(groups, key=lambda g: g != GENERAL):
        own = [o for o in opinions if (o.place or GENERAL) == group]
        for index, opinion in enumerate(own):
            letter = f" ({opinion.letter})" if opinion.letter else ""
            made.append(
                {
                    "place": group if index == 0 else "",
                    "who": f"{opinion.agency}{letter}",
                    "opinion": opinion.opinion,
                    "answer": _answer(opinion),
                }
            )
    return made


def _answer(opinion: Opinion) -> str:
    result = opinion.result[:1].upper() + opinion.result[1:]
    return ". ".join(p for p in (result, opinion.answer) if p) or BLANK
