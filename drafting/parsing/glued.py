"""Two lines glued to one by a database or an editor; they are parted again, no letter is lost."""

import re
from collections.abc import Iterable, Iterator

from drafting.parsing.layout import Printed, part_of
from drafting.parsing.patterns import match
from drafting.text.characters import is_upper

_QUOTED = (
    r"(?P<head>.*(?:như sau|sau đây)\s?:)\s?"
    r"(?P<tail>(?P<mark>[“\"«])(?:Điều\s|Chương\s|Mục\s|\d{1,3}[a-zđ]?[.)]\s|[a-zđ]{1,2}\d?\)\s).*)"
)

_ISSUED = r"(?P<head>[^a-zđ(]{4,}?)\s?(?P<tail>\((?:Ban hành k|K)èm theo .*)"


def unglued(lines: Iterable[Printed]) -> Iterator[Printed]:
    """``lines`` with each glued line as two of the same source line.

    A heading behind the title before it, «Mục 1. … HỒ SƠĐiều 47. …»; a quotation behind the
    words that introduce it, «Sửa đổi khoản 2 như sau: “2. …»; the attachment line behind a title.
    """
    for line in lines:
        found = _found(line)
        if not found:
            yield line
            continue
        yield part_of(line, found["head"])
        yield part_of(line, found["tail"], blank=True)


def _found(line: Printed) -> re.Match[str] | None:
    if line.role:
        return None
    text = line.text
    if "Điều " in text[1:] and (text[0] in "MC" or text[1:2].isupper()):
        found = match("glued", text)
        if found:
            return found
    if ("“" in text or '"' in text or "«" in text) and "sau" in text:
        return re.fullmatch(_QUOTED, text)
    if "èm theo " in text and "(" in text[1:]:
        found = re.fullmatch(_ISSUED, text)
        return found if found and is_upper(found["head"]) else None
    return None
