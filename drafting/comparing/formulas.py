"""Sentences that stand in every text and say nothing of what their article is about.

The one under the last article says who passed the text and when; it belongs to the whole text.
The other leaves the details to somebody: ``Chính phủ quy định chi tiết Điều này.`` Neither makes
two articles, or two clauses, alike.
"""

import re
from collections.abc import Sequence
from functools import cache

from drafting.model import Unit
from drafting.text.terms import Keys

LONGEST = 200
"""Characters that a sentence which leaves the details to somebody may have."""
LONGEST_CLOSING = 600
"""The same of one that says who passed the text; on longer ones the search would take long."""


@cache
def _passed() -> re.Pattern[str]:
    """A paragraph that says who passed the text, and nothing else."""
    return re.compile(
        r"""
        ["“]? (?: Hiến\ pháp | Bộ\ luật | Luật | Pháp\ lệnh | Nghị\ quyết ) \ này
        \ (?: đã\ )? được \ (?: Quốc\ hội | [ỦU][ỷy]\ ban | Hội\ đồng\ nhân\ dân ) \b
        [^.;]* \b thông\ qua \ (?: tại\ [^.;]* \ )? ngày \ [^.;]* [./]* ["”]?
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _leaves_details() -> re.Pattern[str]:
    """A unit that names somebody and what of this text he is to set out, and nothing else:
    ``Bộ trưởng Bộ Tài chính hướng dẫn thi hành khoản 2 và điểm a khoản 3 Điều này``, but not
    ``Chính phủ quy định mức đóng``.
    """
    return re.compile(
        r"""
        (?: Chính\ phủ | Thủ\ tướng | Bộ | Tòa | Viện | Kiểm\ toán | [ỦU][ỷy]\ ban | Hội\ đồng
          | Ngân\ hàng | Thanh\ tra ) \b [^.;:]{0,80}?
        \b (?: quy\ định | hướng\ dẫn ) \b
        (?: [\ ,]+ (?: chi\ tiết | cụ\ thể | và | hướng\ dẫn | biện\ pháp | thi\ hành | thực\ hiện
          | việc | các | những | điều | khoản | điểm | mục | chương | bộ\ luật | luật | nghị\ định
          | pháp\ lệnh | nghị\ quyết | này | của | tại | \d+[a-zđ]? | [a-zđ] ) \b )+
        \s* [./;]*
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def telling(unit: Unit, keys: Keys) -> Keys:
    """The ``keys`` of a unit as far as they can make it like another: words that leave the details
    to somebody are like the same words only.
    """
    text = unit.text
    if len(text) <= LONGEST and _may_leave(text) and _leaves_details().fullmatch(text.strip()):
        return tuple(f"{key} chi tiết" if key[0].isalnum() else key for key in keys)
    return keys


def _may_leave(text: str) -> bool:
    """Quick: without these words no unit leaves the details to somebody."""
    text = text.strip().lower()
    return text.startswith(_SOMEBODY) and ("quy định" in text or "hướng dẫn" in text)


_SOMEBODY = (
    "chính phủ", "thủ tướng", "bộ", "tòa", "viện", "kiểm toán", "ủy", "ủỷ", "uy", "uỷ", "hội đồng",
    "ngân hàng", "thanh tra",
)  # fmt: skip


def own_words(unit: Unit) -> str:
    """The text of a unit without the sentence that says who passed the text, where that is its
    last paragraph.
    """
    *before, last = unit.body or ("",)
    if len(last) > LONGEST_CLOSING or "thông qua" not in last.lower():
        return unit.text
    if not _passed().fullmatch(last.strip()):
        return unit.text
    return "\n".join((unit.heading, *before) if unit.heading else before)


def is_closing(own: Sequence[Unit]) -> bool:
    """True where the last of some units is that sentence alone."""
    return bool(own) and bool(own[-1].body) and not own_words(own[-1])
