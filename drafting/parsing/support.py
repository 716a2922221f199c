"""How well the line before speaks for a new element."""

import re

from drafting.parsing.layout import Printed
from drafting.parsing.wrapping import Wrapping

_REFERENCE_BEFORE = re.compile(
    r"""
    (?: \b(?: tại | của | theo | và | với | đến | hoặc | từ | các | sung | trong | số | khoản
          | điểm | điều | mục | chương | ngày | tháng | năm | quý | (?:khoản|điểm)\ \S+ )
      | [,(–-] )$
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""How a line ends whose sentence goes on with a number: ``quy định tại``, ``khoản 2``, a comma."""


_LETTER_BEFORE = re.compile(r"(?:\b(?:điểm|và|hoặc|các)|[,(–-])$", re.IGNORECASE)
"""The same where it goes on with the letter of a point."""


def support(
    before: Printed | None,
    line: Printed,
    wrapping: Wrapping,
    *,
    in_heading: bool = False,
    letter: bool = False,
) -> int:
    """From -3, a sentence that asks for this number, to 4, a blank behind a full sentence.

    At 0 the line before was full and in the midst of its sentence. ``letter``: the number of
    ``line`` is a letter.
    """
    if before is None:
        return 4
    short = wrapping.short(before, line)
    apart = line.blank and not line.soft
    if in_heading or before.terminal:
        return 2 + short + apart
    asks = _LETTER_BEFORE if letter else _REFERENCE_BEFORE
    if asks.search(before.text) and not (short and apart and wrapping.width):
        return -3
    return short + apart
