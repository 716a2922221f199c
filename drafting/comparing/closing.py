"""The sentence under the last article that says who passed the text and when.

It belongs to the whole text, stands in every law, and says nothing of what the article before it
is about: two last articles are not alike because the same assembly passed both.
"""

import re
from collections.abc import Sequence
from functools import cache

from drafting.model import Unit


@cache
def _passed() -> re.Pattern[str]:
    """A paragraph that is this sentence and nothing else."""
    return re.compile(
        r"""
        ["“]? (?: Hiến\ pháp | Bộ\ luật | Luật | Pháp\ lệnh | Nghị\ quyết ) \ này
        \ (?: đã\ )? được \ (?: Quốc\ hội | [ỦU][ỷy]\ ban | Hội\ đồng\ nhân\ dân ) \b
        [^.;]* \b thông\ qua \ (?: tại\ [^.;]* \ )? ngày \ [^.;]* [./]* ["”]?
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def own_words(unit: Unit) -> str:
    """The text of a unit without that sentence, where it is the last paragraph."""
    *before, last = unit.body or ("",)
    if not _passed().fullmatch(last.strip()):
        return unit.text
    return "\n".join((unit.heading, *before) if unit.heading else before)


def is_closing(own: Sequence[Unit]) -> bool:
    """True where the last of some units is that sentence alone."""
    return bool(own) and bool(own[-1].body) and not own_words(own[-1])
