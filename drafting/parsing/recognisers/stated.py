"""Lines of a source that says itself what they are: our own Markdown, our own Word styles."""

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

NUMBERED = (PART, CHAPTER, SECTION, SUBSECTION, APPENDIX, ARTICLE, CLAUSE, POINT, ITEM)


def stated(line: Printed) -> Mark:
    """The mark that the line's role names; a role whose number is not there is a paragraph."""
    role = line.role or PARAGRAPH
    if role in NUMBERED:
        found = match(role, line.text)
        if found:
            groups = found.groupdict()
            return Mark(role, groups["number"], groups.get("sure") or groups.get("rest") or "")
    return Mark(role if role in (UNPLACED, TABLE) else PARAGRAPH, None, line.text)
