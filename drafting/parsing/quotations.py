"""Where a quoted piece of another text begins and ends, in an amending text."""

import re

from drafting.model import QUOTATION
from drafting.parsing.layout import Printed

_OPENERS = {"“": "”", '"': '"', "«": "»"}

_STRUCTURE = re.compile(r"(?:Điều|Chương|Mục|Phần|Phụ lục|\d{1,3}[a-zđ]?[.)-]|[a-zđ]{1,2}\d?\))\s?")
"""How a quoted provision begins."""

_END = re.compile(r"[”\"»]\s*[.;,)]*$")

LONGEST = 4000
"""Lines that an unclosed quotation may be searched for its end."""


def quotation_end(lines: "list[Printed]", start: int, before: Printed | None) -> int:
    """Index after the last line of the quotation that begins with line ``start``; 0 for none.

    A quotation begins with an opening mark behind ``:`` or before the number of a provision, and
    ends with the line that closes the mark. An unclosed one is none: its lines are parsed as text.
    """
    if lines[start].role:
        return _stated_end(lines, start)
    line = lines[start].text
    opener = line[0]
    closer = _OPENERS.get(opener)
    if closer is None:
        return 0
    introduced = before is not None and before.text.endswith(":")
    if not (introduced or _STRUCTURE.match(line, 1)):
        return 0
    depth = 0
    for index in range(start, min(len(lines), start + LONGEST)):
        text = lines[index].text
        if index > start and text[0] == opener and _opens_anew(lines, index):
            return 0
        depth = _depth(depth, text, opener, closer)
        if depth <= 0:
            return index + 1 if _END.search(text) else 0
    return 0


def _depth(depth: int, text: str, opener: str, closer: str) -> int:
    if opener == closer:
        return (depth + text.count(opener)) % 2
    return depth + text.count(opener) - text.count(closer)


def _opens_anew(lines: "list[Printed]", index: int) -> bool:
    """Another quotation is introduced here, so that the one before was never closed."""
    return lines[index - 1].text.endswith(":") and bool(_STRUCTURE.match(lines[index].text, 1))


def _stated_end(lines: "list[Printed]", start: int) -> int:
    """The source says what a quotation is: lines of that role without a blank between."""
    if lines[start].role != QUOTATION:
        return 0
    end = start + 1
    while end < len(lines) and lines[end].role == QUOTATION and not lines[end].blank:
        end += 1
    return end
