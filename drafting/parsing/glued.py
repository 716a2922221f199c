"""A heading glued to the title before it: «Mục 1. … HỒ SƠĐiều 47. …» of a database export."""

from collections.abc import Iterable, Iterator

from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match


def unglued(lines: Iterable[Printed]) -> Iterator[Printed]:
    """``lines`` with each glued line as two of the same source line; no letter is lost."""
    for line in lines:
        text = line.text
        found = (
            match("glued", text) if text[0] in "MC" and "Điều " in text and not line.role else None
        )
        if not found:
            yield line
            continue
        head, tail = found["head"], found["tail"]
        yield Printed(head, head, line.number, line.page, None, line.blank)
        yield Printed(tail, tail, line.number, line.page, None, blank=True)
