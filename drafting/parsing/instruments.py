"""One file may hold several instruments: where each begins, and its head, body and close."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from drafting.model import ARTICLE, GROUPS, TABLE
from drafting.parsing.closing import opens_closing
from drafting.parsing.head import is_motto, type_of
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Place
from drafting.parsing.recognisers import recognise

HEAD_ROLES = frozenset(
    (
        "header",
        "number",
        "place-date",
        "type",
        "subject",
        "authority",
        "citation",
        "enacting",
        "issued-with",
    )
)


BOUNDARY = "instrument"
"""Role of a line that says only that an instrument begins."""


@dataclass(slots=True)
class Segment:
    """The lines of one instrument."""

    head: list[Printed] = field(default_factory=list)
    body: list[Printed] = field(default_factory=list)
    close: list[Printed] = field(default_factory=list)


def segments(lines: list[Printed], width: float) -> Iterator[Segment]:
    """The instruments of a file in order; every line is in exactly one list of one segment."""
    segment, part = Segment(), "head"
    for index, line in enumerate(lines):
        if line.role == BOUNDARY or (part != "head" and _begins_instrument(lines, index, part)):
            if segment.head or segment.body or segment.close:
                yield segment
            segment, part = Segment(), "head"
        if line.role == BOUNDARY:
            continue
        if part == "head" and (_attached(segment) or _begins_body(lines, index, width)):
            part = "body"
        elif part == "body" and opens_closing(line) and _ends_body(lines, index):
            part = "close"
        getattr(segment, part).append(line)
    yield segment


def _begins_body(lines: list[Printed], index: int, width: float) -> bool:
    """A chapter, or an article that stands on a line of its own, ends the head."""
    line = lines[index]
    if line.role:
        return line.role not in (*HEAD_ROLES, TABLE)
    if line.text[0] not in "PCMTĐ":
        return False
    place = Place(width, fragment=True)
    mark = recognise(line, place)
    return mark is not None and mark.kind in (*GROUPS, ARTICLE)


def _attached(segment: Segment) -> bool:
    """``(Ban hành kèm theo …)`` is complete: it is the last line of a head."""
    for index in range(len(segment.head) - 1, max(-1, len(segment.head) - 5), -1):
        line = segment.head[index]
        if not line.role and match("issued_with", line.text):
            text = " ".join(after.text for after in segment.head[index:])
            return text.count("(") <= text.count(")")
    return False


def _ends_body(lines: list[Printed], index: int) -> bool:
    """A closing line stands behind a sentence, and no article follows before the next head."""
    before = lines[index - 1]
    return before.terminal or bool(lines[index].role) or lines[index].blank


def _begins_instrument(lines: list[Printed], index: int, part: str) -> bool:
    """The national head, the agency line above it, or a type line before a subject."""
    line = lines[index]
    if line.role:
        return line.role in HEAD_ROLES
    if not line.upper or line.text.endswith((".", ";", ",")):
        return False
    if is_motto(line):
        return True
    if any(is_motto(after) for after in lines[index + 1 : index + 4]):
        return all(after.upper for after in lines[index : index + 2]) and not opens_closing(line)
    if type_of(line) and not _is_chapter_title(lines, index):
        return True
    return part == "close" and not opens_closing(line) and _is_attached(lines, index)


def _is_chapter_title(lines: list[Printed], index: int) -> bool:
    before = lines[index - 1] if index else None
    return before is not None and bool(
        match("chapter", before.text) or match("section", before.text)
    )


def _is_attached(lines: list[Printed], index: int) -> bool:
    """Capitals behind the signature, with ``(Ban hành kèm theo …`` close below."""
    return any(match("issued_with", after.text) for after in lines[index + 1 : index + 6])
