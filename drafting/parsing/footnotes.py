"""Footnotes: what the foot of a page, or the end of a consolidated text, explains.

They are numbered from 1 in the order of the text. In a print with pages a note reaches from its
number to the end of the page; its last part may stand at the foot of the next one.
"""

import re
from collections.abc import Iterator

from drafting.parsing.pages import Pages

_NOTE = r"(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3}))(?:\s+(?P<rest>[^\W\d_“\"«].*|[“\"«].*))?$"

LONGEST_PAGE = 80
"""Lines of a page."""

_OPEN, _SHUT = "“«", "”»"


def footnotes(pages: Pages) -> Iterator[int]:
    """Index of every line of a footnote."""
    yield from _at_the_foot(pages)
    yield from _at_the_end(pages)


def _at_the_foot(pages: Pages) -> Iterator[int]:
    last, unfinished = 0, False
    for span in pages.spans():
        own = pages.own(span)
        begins = (at for at, i in enumerate(own) if _begins(i, last + 1, own, at, pages))
        start = next(begins, None)
        if unfinished:
            yield from _carried_over(own[:start], pages)
        if start is None:
            unfinished = False
            continue
        zone = own[start:]
        last = _last_number(zone, last, pages)
        unfinished = not _finished([pages.texts[i] for i in zone])
        yield from zone


def _begins(i: int, number: int, own: list[int], at: int, pages: Pages) -> bool:
    """Line ``i`` begins note ``number``: its mark stands on the page above, or it stands alone."""
    text = pages.texts[i]
    if not text.lstrip("[(").startswith(str(number)):
        return False
    found = re.fullmatch(_NOTE, text)
    if found is None or int(found[1] or found[2] or found[3]) != number:
        return False
    if not found["rest"] and found[3] and pages.blank(i + 1) and not pages.blank(i - 1):
        return True
    mark = re.compile(
        rf"[^\W\d_][”\"».,;:)]*{number}(?!\d)|\[{number}\]|\d[a-zđ]?\.{number}(?=\s|$)|\({number}\)"
    )
    return any(mark.search(pages.texts[j]) for j in own[max(0, at - LONGEST_PAGE) : at])


def _last_number(zone: list[int], last: int, pages: Pages) -> int:
    """The number of the last note that begins in ``zone``."""
    for i in zone:
        found = re.fullmatch(_NOTE, pages.texts[i])
        if found and int(found[1] or found[2] or found[3]) == last + 1:
            last += 1
    return last


def _finished(texts: list[str]) -> bool:
    """The note ends on its page: its quotations are closed and its last sentence too."""
    whole = " ".join(texts)
    opened = sum(map(whole.count, _OPEN)) - sum(map(whole.count, _SHUT))
    return opened <= 0 and whole[-1:] in '.;:”»)"'


def _carried_over(own: list[int], pages: Pages) -> list[int]:
    """The rest of a note at the foot of the next page: what stands behind the page's last blank."""
    for at in range(len(own) - 1, 0, -1):
        if pages.blank(own[at] - 1) and own[at] - 1 not in pages.found:
            return own[at:]
    return []


def _at_the_end(pages: Pages) -> Iterator[int]:
    """``[1] …``, ``[2] …`` behind the signature of a text that prints ``[1]`` in its articles."""
    first = next((i for i, t in enumerate(pages.texts) if t.startswith("[1]")), None)
    if first is None or pages.paged or not any("[1]" in t for t in pages.texts[:first]):
        return
    yield from (i for i in range(first, len(pages.texts)) if not pages.blank(i))
