"""How well the line before speaks for a new element."""

from drafting.parsing.layout import Printed
from drafting.parsing.wrapping import Wrapping
from drafting.text.characters import ends_with

_NUMBER_BEFORE = (
    "tại", "của", "theo", "và", "với", "đến", "hoặc", "từ", "các", "sung", "trong", "số", "khoản",
    "điểm", "điều", "mục", "chương", "ngày", "tháng", "năm", "quý",
)  # fmt: skip
"""How a line ends whose sentence goes on with a number: ``quy định tại``."""

_NAMED_BEFORE = ("khoản", "điểm")
"""So it does behind ``khoản 2``, ``điểm a``."""

_LETTER_BEFORE = ("điểm", "và", "hoặc", "các")
"""How it ends where it goes on with the letter of a point."""


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
    if _asks(before.text, letter=letter) and not (short and apart and wrapping.width):
        return -3
    return short + apart


def _asks(text: str, *, letter: bool) -> bool:
    """The sentence that ``text`` breaks off goes on with a number, or with a point's letter."""
    if text[-1] in ",(–-":
        return True
    text = text.lower()
    if letter:
        return ends_with(text, _LETTER_BEFORE)
    return ends_with(text, _NUMBER_BEFORE) or ends_with(text.rpartition(" ")[0], _NAMED_BEFORE)
