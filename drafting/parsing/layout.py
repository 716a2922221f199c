"""Lines with what their surroundings tell: blanks, page breaks, ends of sentences, width."""

from dataclasses import dataclass

from drafting.lines import Line
from drafting.text.characters import is_upper, starts_lower
from drafting.text.wrapping import join

TERMINAL = ".;:!?"
"""Marks that may end a paragraph."""

UNWRAPPED = 130
"""A text in which a fair share of the lines is longer than this has one paragraph a line."""

WIDEST = 90
"""Characters of a full line where nothing tells better."""

CLOSERS = "”\"’')]»"


__all__ = ["Printed", "continues", "is_short", "join", "usual_width"]


@dataclass(frozen=True, slots=True)
class Printed:
    """A non-blank line of the law itself."""

    text: str
    """White space squeezed."""
    raw: str
    """As read, for columns that stand side by side."""
    number: int
    page: int | None = None
    role: str | None = None
    blank: bool = False
    """A blank line or page furniture stands before it."""
    titled: bool | None = None
    """The source says that its text is a heading (True) or run-in text (False)."""

    @property
    def terminal(self) -> bool:
        """It ends as a paragraph may end."""
        end = self.text.rstrip(CLOSERS)
        return end[-1:] in TERMINAL if end else True

    @property
    def upper(self) -> bool:
        """All its letters are capitals."""
        return is_upper(self.text)

    @property
    def starts_lower(self) -> bool:
        """Its first letter is a lower-case one."""
        return starts_lower(self.text)


def usual_width(lines: tuple[Line, ...]) -> float:
    """Characters of a full line: ``min(WIDEST, 75th percentile)``; 0 where lines are not wrapped.

    Measured on the two Kon Tum texts and on prints of the Công báo.
    """
    lengths = sorted(len(line.text.strip()) for line in lines if line.text.strip())
    if not lengths or lengths[int(len(lengths) * 0.9)] > UNWRAPPED:
        return 0.0
    return float(min(WIDEST, lengths[len(lengths) * 3 // 4]))


def is_short(line: Printed, width: float) -> bool:
    """True where ``line`` ends well before the usual width, or lines are not wrapped at all."""
    return not width or len(line.text) < 0.8 * width


def continues(previous: Printed, line: Printed, width: float) -> bool:
    """True where ``line`` goes on with the paragraph of ``previous``.

    Wrapped lines: one that begins in lower case, or stands behind ``-`` or ``,``, goes on even
    across a blank; otherwise a blank ends a paragraph only after a terminal mark or a short line,
    and without a blank only a short line ends one.
    """
    if not width:
        return _cut_in_two(previous, line)
    if line.starts_lower or previous.text[-1] in "-–,":
        return True
    if line.blank:
        return not (previous.terminal or is_short(previous, width))
    return not is_short(previous, width)


def _cut_in_two(previous: Printed, line: Printed) -> bool:
    """A paragraph of an unwrapped text that a page break cut: its first half has no end mark."""
    if previous.terminal:
        return False
    long = len(previous.text) >= 0.8 * WIDEST
    return line.starts_lower or previous.text[-1] == "-" or (line.blank and long)
