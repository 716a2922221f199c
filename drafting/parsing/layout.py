"""Lines with what their surroundings tell: blanks, page breaks, ends of sentences."""

from typing import NamedTuple

from drafting.model import TABLE
from drafting.text.characters import starts_lower
from drafting.text.wrapping import join, joined

__all__ = ["Printed", "join", "joined", "part_of"]

TERMINAL = ".;:!?"
"""Marks that may end a paragraph."""

CLOSERS = "”\"’')]»"


class Printed(NamedTuple):
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
    soft: bool = False
    """Only a page break made the blank before it."""

    @property
    def terminal(self) -> bool:
        """It ends as a paragraph may end."""
        last = self.text[-1]
        if last not in CLOSERS:
            return last in TERMINAL or self.role == TABLE
        end = self.text.rstrip(CLOSERS)
        return not end or end[-1] in TERMINAL or self.role == TABLE

    @property
    def upper(self) -> bool:
        """All its letters are capitals."""
        return self.text.isupper()

    @property
    def starts_lower(self) -> bool:
        """Its first letter is a lower-case one."""
        first = self.text[0]
        return first.islower() if first.isalnum() else starts_lower(self.text)


def part_of(line: Printed, text: str, *, blank: bool | None = None) -> Printed:
    """A piece of ``line``: the same place with words of its own."""
    before = line.blank if blank is None else blank
    return Printed(text, text, line.number, line.page, line.role, before)
