"""The head of an instrument: agency and motto, number, date, type, subject, citations."""

import re
from dataclasses import dataclass, field

from drafting.parsing.layout import Printed, continues, join
from drafting.parsing.patterns import MOTTO, TYPES, match
from drafting.text.characters import is_upper, squeeze

_COLUMNS = re.compile(r"\s{3,}|\t+")

_AGENCY = re.compile(
    r"(?:CHỦ TỊCH |BỘ TRƯỞNG |HỘI ĐỒNG |THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|ỦY BAN|UỶ BAN|BỘ |SỞ |"
    r"GIÁM ĐỐC|TỔNG )"
)
"""How the line of the issuing authority begins."""


@dataclass(slots=True)
class Head:
    """What was found; the fields of ``Instrument``."""

    type: str | None = None
    header: list[str] = field(default_factory=list)
    authority: str | None = None
    number: str | None = None
    place: str | None = None
    date_text: str | None = None
    subject: str | None = None
    issued_with: str | None = None
    citations: list[str] = field(default_factory=list)
    enacting: str | None = None
    rest: list[Printed] = field(default_factory=list)
    """Paragraphs that are none of these."""


def head(lines: list[Printed], width: float) -> Head:
    """The head that ``lines``, everything before the first chapter or article, make up."""
    found = Head()
    at, kind, rest = _type_line(lines)
    for line in lines[:at]:
        for cell in _cells(line):
            _above_type(cell, found)
    found.type = kind
    below = lines[at + 1 :]
    if rest and at < len(lines):
        below = [_with(lines[at], rest), *below]
    for paragraph in _paragraphs(below, width):
        _below_type(paragraph, found)
    return found


def type_of(line: Printed) -> str | None:
    """The type that ``line`` prints alone (``QUY CHẾ``), or ``None``; an enacting line is none."""
    if line.role:
        return line.text if line.role == "type" else None
    if line.text.endswith(":") or not line.upper:
        return None
    return line.text if line.text in TYPES else None


def is_motto(line: Printed) -> bool:
    """The first line of the national head stands on ``line``."""
    return any(motto in line.text.upper() for motto in MOTTO)


def _type_line(lines: list[Printed]) -> tuple[int, str | None, str]:
    """Index of the type line, the type, and what else its line prints.

    Where no line prints a type alone, one that begins with a type and goes on in capitals does:
    ``DANH MỤC THỦ TỤC HÀNH CHÍNH``. Index = number of lines where there is none.
    """
    for index, line in enumerate(lines):
        kind = type_of(line)
        if kind:
            return index, kind, ""
    for index, line in enumerate(lines):
        kind = _type_before_subject(line)
        if kind:
            return index, kind, line.text[len(kind) :].strip()
    return len(lines), None, ""


def _type_before_subject(line: Printed) -> str | None:
    if line.role or not line.upper or is_motto(line) or line.text.endswith(":"):
        return None
    fitting = [kind for kind in TYPES if line.text.startswith(f"{kind} ")]
    return max(fitting, key=len) if fitting else None


def _cells(line: Printed) -> list[Printed]:
    """Columns that a flattened table left side by side; the number and date of one line."""
    if line.role:
        return [line]
    texts = [squeeze(cell) for cell in _COLUMNS.split(line.raw) if cell.strip()]
    if any(match("number", text) for text in texts):
        # the blanks of «Số:       /2024/QĐ-UBND» are wide too: cut before the place instead
        return [_with(line, text) for text in _number_and_date(line.text)]
    if len(texts) > 1 and not all(is_upper(text) or is_motto(line) for text in texts):
        return [line]
    return [_with(line, text) for text in texts]


def _with(line: Printed, text: str) -> Printed:
    return Printed(text, text, line.number, line.page, line.role, line.blank)


def _number_and_date(text: str) -> list[str]:
    """``Số: … Kon Tum, ngày …`` as its two parts."""
    at = re.search(r"(?<=\S)\s+(?=[^\W\d_][^\d/:]{1,40}, ngày\b)", text)
    return [text[: at.start()], text[at.end() :]] if at else [text]


def _above_type(line: Printed, found: Head) -> None:
    if line.role and line.role not in ("number", "place-date"):
        _below_type(line, found)
        return
    number = match("number", line.text)
    dated = None if number else match("place_date", line.text)
    if line.role == "number" or (number and not found.number):
        found.number = _blanks_collapsed(number["number"] if number else line.text)
    elif dated and not found.date_text:
        found.place = (dated["place"] or "").strip(" ,.") or None
        found.date_text = _blanks_collapsed(dated["date"])
    elif line.upper or _is_motto_below(line, found):
        found.header.append(line.text)
    else:
        found.rest.append(line)


def _is_motto_below(line: Printed, found: Head) -> bool:
    """``Độc lập - Tự do - Hạnh phúc``, or a line that belongs to the head table."""
    return line.text.startswith("Độc lập") or (bool(found.header) and not line.terminal)


def _blanks_collapsed(text: str) -> str:
    """Runs of dots are blanks; blanks collapse to one space."""
    return squeeze(re.sub(r"\s*(?:…|\.{2,})[….]*\s*", " ", text))


def _paragraphs(lines: list[Printed], width: float) -> list[Printed]:
    """Lines joined; a change of case or a leading ``(`` begins a new paragraph."""
    made: list[Printed] = []
    previous: Printed | None = None
    for line in lines:
        if made and previous and _same_paragraph(made[-1], previous, line, width):
            text = join(made[-1].text, line.text)
            first = made[-1]
            made[-1] = Printed(text, text, first.number, first.page, first.role, first.blank)
        else:
            made.append(line)
        previous = line
    return made


def _same_paragraph(whole: Printed, previous: Printed, line: Printed, width: float) -> bool:
    if line.role or whole.role:
        return False
    if whole.text.startswith("("):
        return not whole.text.rstrip().endswith(")") and whole.text.count("(") > whole.text.count(
            ")"
        )
    if line.text.startswith("(") and match("issued_with", line.text):
        return False
    if previous.upper != line.upper and any(c.isalpha() for c in line.text):
        return False
    if match("citation", line.text) and not line.starts_lower:
        return False
    if match("citation", whole.text):
        return continues(previous, line, width)
    if line.blank and previous.upper:
        return False
    return continues(previous, line, 0.0 if previous.terminal else 1000.0)


def _below_type(line: Printed, found: Head) -> None:
    text, role = line.text, line.role
    if role == "authority" or (role is None and _is_authority(line, found)):
        found.authority = text
    elif role == "issued-with" or (role is None and match("issued_with", text)):
        found.issued_with = _blanks_collapsed(text)
    elif role == "enacting" or (role is None and not found.enacting and _is_enacting(line, found)):
        found.enacting = text
    elif role == "citation" or (role is None and match("citation", text) and _may_cite(found)):
        found.citations.append(text)
    elif role == "header":
        found.header.append(text)
    elif role == "subject" or (role is None and not _begun(found)):
        found.subject = f"{found.subject} {text}" if found.subject else text
    elif role is None and found.citations and not found.enacting:
        found.citations.append(text)
    else:
        found.rest.append(line)


def _may_cite(found: Head) -> bool:
    return found.subject is not None or found.authority is not None or bool(found.citations)


def _begun(found: Head) -> bool:
    """Authority, citations or enacting line have come: the subject is complete."""
    return bool(found.authority or found.citations or found.enacting or found.issued_with)


def _is_authority(line: Printed, found: Head) -> bool:
    if found.authority or found.citations or not line.upper or not found.subject:
        return False
    return bool(_AGENCY.match(line.text))


def _is_enacting(line: Printed, found: Head) -> bool:
    if not match("enacting", line.text):
        return False
    return line.upper or bool(found.citations)
