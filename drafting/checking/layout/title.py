"""Type line, subject, attachment line, competence, citations, enacting: where each begins."""

from drafting.checking.layout.draft import (
    ADDRESS,
    BODY,
    PREAMBLE,
    TITLE,
    Draft,
    column_of,
    plain,
)
from drafting.checking.layout.paper import Stretch, whole
from drafting.checking.layout.patterns import (
    begins_agency,
    is_issued_with,
    is_type,
    is_type_in_lower,
    looks,
)
from drafting.parsing.patterns import is_citation, is_enacting, match
from drafting.text.characters import is_upper
from drafting.word.resolved import Paragraph

GROUPS = ("part", "chapter", "section", "article", "appendix")
GROUNDS = ("Căn cứ", "Xét ", "Theo đề nghị")
"""How a line of the legal grounds begins, whatever it looks like."""
LONGEST_AGENCY = 100
LONGEST_SUBJECT = 600
"""Characters; the longest subject of the papers measured has 230."""


def begins_body(text: str) -> bool:
    """An article, a chapter, or a heading ``I. …``, ``1. …`` begins the body."""
    if looks("roman_heading", text):
        return True
    first = text[0]
    if first.isdigit():
        return match("clause", text) is not None
    return first in "PCMĐ" and any(match(name, text) for name in GROUPS)


def is_title(draft: Draft, paragraph: Paragraph, text: str) -> bool:
    """The type line of a paper: a known type, or the first capitals under a complete head."""
    if paragraph.cell is not None and (paragraph.cell.ruled or paragraph.cell.columns > 1):
        return False
    if is_type(text) or (draft.has("place-date") and is_type_in_lower(text)):
        return True
    under = draft.has("national-title") and draft.has("motto")
    return under and is_upper(text) and not text.endswith(":") and not begins_body(text)


def read_title(draft: Draft, paragraph: Paragraph, text: str) -> bool:
    """Place a line under the type line; ``False`` where the body begins with it."""
    if draft.state == ADDRESS:
        return _address(draft, paragraph, text)
    if _in_brackets(draft, text):
        draft.add("issued-with", whole(paragraph))
    elif looks("addressee", text):
        draft.add("addressee", whole(paragraph))
        draft.state = ADDRESS
    elif looks("underscores", text) or looks("dashes", text):
        pass
    elif looks("draft_stamp", text):
        draft.add("draft-stamp", whole(paragraph))
    elif begins_body(text):
        return False
    else:
        return _opening(draft, paragraph, text)
    return True


def _opening(draft: Draft, paragraph: Paragraph, text: str) -> bool:
    """Subject, competence, citations and enacting."""
    stretch = whole(paragraph)
    if _is_enacting(draft, text):
        draft.add("enacting", stretch)
        draft.state = BODY
    elif is_upper(text) and draft.state == TITLE and _goes_on_type(draft, text):
        draft.add("type", stretch)
    elif draft.state == TITLE and _goes_on_subject(draft, stretch, text):
        draft.add("subject", stretch)
    elif _is_authority(draft, text):
        draft.add("authority", stretch)
        draft.state = PREAMBLE
    elif is_citation(text) and (draft.state == PREAMBLE or _subject_over(draft)):
        draft.add("citation", stretch)
        draft.state = PREAMBLE
    elif draft.state == PREAMBLE and draft.has("citation"):
        draft.add("citation", stretch)
    else:
        return False
    return True


def _is_enacting(draft: Draft, text: str) -> bool:
    """``QUYẾT ĐỊNH:`` in any case, or the sentence that stands for it behind citations."""
    if text.endswith(":") and is_enacting(text.upper()):
        return True
    return draft.has("citation") and is_enacting(text)


def _is_authority(draft: Draft, text: str) -> bool:
    """The competence line: an agency or office alone on its line, above the citations."""
    if draft.has("citation") or text.endswith((";", ".", ":")):
        return False
    if is_upper(text) and (_subject_over(draft) or begins_agency(text)):
        return True
    return _subject_over(draft) and len(text) < LONGEST_AGENCY and begins_agency(text.upper())


def _goes_on_type(draft: Draft, text: str) -> bool:
    """A second line in capitals of a type such as ``BẢN TỔNG HỢP Ý KIẾN, …``."""
    if is_type_in_lower(draft.type):
        return False
    return not draft.has("subject") and not begins_agency(text) and not draft.blank


def _subject_over(draft: Draft) -> bool:
    return draft.has("subject") or draft.has("authority") or draft.has("issued-with")


def _goes_on_subject(draft: Draft, stretch: Stretch, text: str) -> bool:
    """The first line under the type, and those that go on with it."""
    if len(text) > LONGEST_SUBJECT or draft.has("issued-with") or not draft.has("type"):
        return False
    before = draft.last("subject")
    if before is None:
        return not text.endswith((";", ":")) and not begins_agency(text)
    return (
        not draft.blank
        and not text.startswith(GROUNDS)
        and is_upper(text) == is_upper(plain(before.text))
        and draft.region[-1].number == before.paragraph.number
        and stretch.paragraph.align == before.paragraph.align
        and not _carries_rule(before.paragraph)
        and not before.text.endswith((".", ";", ":"))
    )


def _carries_rule(paragraph: Paragraph) -> bool:
    return bool(paragraph.drawn) or "bottom" in paragraph.borders


def _in_brackets(draft: Draft, text: str) -> bool:
    """``(Ban hành kèm theo …`` up to its closing bracket, however many lines it takes."""
    before = draft.before
    if before is not None and before[0] == "issued-with":
        said = " ".join(s.text for r, s in draft.found if r == "issued-with")
        return said.count("(") > said.count(")")
    return is_issued_with(text)


def _address(draft: Draft, paragraph: Paragraph, text: str) -> bool:
    """Further lines of ``Kính gửi``: each begins with a dash, or stands in its table."""
    first = draft.last("addressee")
    column = column_of(paragraph)
    in_table = (
        first is not None
        and column is not None
        and column[0] == (column_of(first.paragraph) or [-1])[0]
    )
    if text[0] in "-–" or in_table:
        draft.add("addressee", whole(paragraph))
        return True
    return False
