"""Lines of a source that says itself what they are: our own Markdown, our own Word styles."""

from drafting.lines import Line
from drafting.model import (
    APPENDIX,
    ARTICLE,
    CHAPTER,
    CLAUSE,
    ITEM,
    PARAGRAPH,
    PART,
    POINT,
    SECTION,
    SUBSECTION,
    TABLE,
    UNPLACED,
)
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark
from drafting.parsing.recognisers.numbers import printed, unspoilt
from drafting.units import LABELS

PATTERNS = {
    PART: (PART, "capital"),
    CHAPTER: (CHAPTER,),
    SECTION: (SECTION, "roman"),
    SUBSECTION: (SUBSECTION,),
    APPENDIX: (APPENDIX,),
    ARTICLE: (ARTICLE, "spoilt_article"),
    CLAUSE: (CLAUSE, "subclause", "spoilt_clause"),
    POINT: (POINT,),
    ITEM: (ITEM,),
}
"""Role → the patterns that its line may have."""

OUTLINE = ("capital", "roman")
"""Headings whose number has no word before it."""

SPOILT = ("spoilt_article", "spoilt_clause")
"""Numbers that a scan's recognition spoilt."""


def stated(line: Printed) -> Mark:
    """The mark that the line's role names; a role whose number is not there is a paragraph."""
    role = line.role or PARAGRAPH
    for name in PATTERNS.get(role, ()):
        found = match(name, line.text)
        if found:
            usual = "" if name in OUTLINE or name in SPOILT else LABELS[role]
            mark = _mark(role, line.text, usual, found.groupdict())
            return mark._replace(number=unspoilt(mark.number or "")) if name in SPOILT else mark
    return Mark(role if role in (UNPLACED, TABLE) else PARAGRAPH, None, line.text)


def _mark(role: str, line: str, usual: str, groups: dict[str, str | None]) -> Mark:
    number = groups["number"] or groups.get("form")
    text = groups.get("sure") or groups.get("slash") or groups.get("rest") or ""
    return Mark(role, number, text, printed(line, text, usual.format(number or "").strip()))


def stated_number(line: Line) -> str | None:
    """The number with its mark that ``line``, which has a role, is read to print."""
    mark = stated(Printed(line.text, line.text, line.number, role=line.role))
    return mark.printed or LABELS.get(mark.kind, "").format(mark.number or "").strip() or None
