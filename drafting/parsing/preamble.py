"""Between the type and the first article: subject, authority, citations, enacting formula."""

from drafting.parsing.head import Head, blanks_collapsed, stated_head
from drafting.parsing.layout import Printed, join
from drafting.parsing.patterns import is_citation, is_enacting, match
from drafting.parsing.wrapping import Wrapping, continues

_AGENCY = (
    "CHỦ TỊCH ", "BỘ TRƯỞNG ", "HỘI ĐỒNG ", "THỦ TƯỚNG", "CHÍNH PHỦ", "QUỐC HỘI", "ỦY BAN",
    "UỶ BAN", "BỘ ", "SỞ ", "GIÁM ĐỐC", "TỔNG ",
)  # fmt: skip
"""How the line of the issuing authority begins."""

_ISSUER = (
    "Bộ trưởng", "Chính phủ", "Thủ tướng", "Ủy ban", "Uỷ ban", "Hội đồng", "Thống đốc", "Tổng",
    "Chánh án", "Viện trưởng", "Bộ ", "Liên ",
)  # fmt: skip
"""Who speaks in an enacting formula of a paper without ``QUYẾT ĐỊNH:``."""

_SELF = tuple(
    f"{kind} này {does}"
    for kind in ("Bộ luật", "Luật", "Pháp lệnh", "Nghị quyết", "Nghị định")
    for does in ("quy định", "sửa đổi", "bãi bỏ")
)
"""How a law without an enacting formula opens."""

LONGEST_NOTE = 600
"""Characters of an attachment line; a bracket that is never closed takes no more."""

_UNFINISHED = Wrapping(90.0)
"""A subject goes on as long as its lines have no end mark."""


def preamble(lines: list[Printed], found: Head, wrapping: Wrapping) -> None:
    """Put what stands below the type into ``found``."""
    paragraphs = _paragraphs(lines, wrapping)
    cited = [at for at, p in enumerate(paragraphs) if p.role is None and is_citation(p.text)]
    for at, paragraph in enumerate(paragraphs):
        if paragraph.role:
            if not stated_head(paragraph, found):
                found.prose.append(paragraph)
        else:
            _place(paragraph, found, recital=bool(cited) and at < cited[-1])


def _place(line: Printed, found: Head, *, recital: bool) -> None:
    text = line.text
    if _is_authority(line, found):
        found.authority = text
    elif not found.issued_with and match("issued_with", text):
        found.issued_with = blanks_collapsed(text)
    elif not found.enacting and _is_enacting(line, found):
        found.enacting = text
    elif _leads(line):
        found.prose.append(line)
    elif is_citation(text) and _may_cite(found):
        found.citations.append(text)
    elif _may_name(found) and not _is_prose(line, found):
        found.subject = f"{found.subject} {text}" if found.subject else text
    elif not found.enacting and (recital or found.citations) and not _is_letter(found):
        found.citations.append(text)
    else:
        found.prose.append(line)


def _paragraphs(lines: list[Printed], wrapping: Wrapping) -> list[Printed]:
    """Lines joined; a change of case or a leading ``(`` begins a new paragraph."""
    made: list[Printed] = []
    previous: Printed | None = None
    for line in lines:
        if made and previous and _same_paragraph(made[-1], previous, line, wrapping):
            text = join(made[-1].text, line.text)
            first = made[-1]
            made[-1] = Printed(text, text, first.number, first.page, first.role, first.blank)
        else:
            made.append(line)
        previous = line
    return made


def _same_paragraph(whole: Printed, previous: Printed, line: Printed, wrapping: Wrapping) -> bool:
    if line.role:
        return False
    if whole.text.startswith("("):
        open_ = whole.text.count("(") > whole.text.count(")")
        return open_ and not whole.text.endswith(")") and len(whole.text) < LONGEST_NOTE
    if line.text.startswith("(") and match("issued_with", line.text):
        return False
    if is_citation(whole.text) or is_enacting(whole.text):
        return _goes_on(whole, previous, line, wrapping)
    if previous.upper != line.upper and any(c.isalpha() for c in line.text):
        return False
    if is_citation(line.text) and not line.starts_lower:
        return False
    if line.blank and not line.starts_lower:
        return False
    return not previous.terminal and continues(previous, line, _UNFINISHED)


def _goes_on(whole: Printed, previous: Printed, line: Printed, wrapping: Wrapping) -> bool:
    """A citation, or the formula behind them, that was broken; figures have no case."""
    if is_citation(line.text) and not line.starts_lower:
        return False
    if line.upper and any(c.isalpha() for c in line.text) and is_enacting(line.text):
        return False
    if whole.upper:
        return False
    return continues(previous, line, wrapping)


def _leads(line: Printed) -> bool:
    """A sentence that opens the text itself: ``… ban hành Kế hoạch như sau:``."""
    return line.text[-1] == ":" and not line.upper


def _is_letter(found: Head) -> bool:
    """An official letter has a head but no type; below it everything is text."""
    return found.type is None and bool(found.header or found.number)


def _may_cite(found: Head) -> bool:
    named = found.subject is not None or found.authority is not None or bool(found.citations)
    return named and not _is_letter(found)


def _may_name(found: Head) -> bool:
    """A subject may still come: no authority, citation or enacting line has; nor is it a letter."""
    begun = found.authority or found.citations or found.enacting or found.issued_with
    return not (begun or found.prose or _is_letter(found))


def _is_prose(line: Printed, found: Head) -> bool:
    """A full sentence is no part of a subject."""
    named = found.subject is not None or found.type is None
    return named and line.terminal and not line.upper


def _is_authority(line: Printed, found: Head) -> bool:
    if found.authority or found.citations or not line.upper or not found.subject:
        return False
    return line.text.startswith(_AGENCY)


def _is_enacting(line: Printed, found: Head) -> bool:
    if line.text.startswith(_SELF) and found.citations:
        return True
    if found.citations and _leads(line) and line.text.startswith(_ISSUER):
        return found.type is not None and found.type.startswith(("THÔNG TƯ", "NGHỊ", "PHÁP"))
    if not is_enacting(line.text):
        return False
    return line.upper or bool(found.citations)
