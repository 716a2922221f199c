"""The head of an instrument: agency and motto, number and date, type; then its preamble."""

import re

from drafting.parsing.columns import head_cells, is_motto
from drafting.parsing.layout import Printed, part_of
from drafting.parsing.patterns import TYPES, is_rule, match
from drafting.text.characters import is_upper, opens_with, squeeze

_MOTTO_BELOW = tuple(
    f"độc{first}lập{second}{dash}" for first in (" ", "") for second in (" ", "") for dash in "-–"
)
"""How the second line of the motto begins, in small letters."""

_ABOUT = ("v/v", "về việc")
_ADDRESSEE = ("kính gửi",)


class Head:
    """What was found; the fields of ``Instrument``."""

    type: str | None = None
    authority: str | None = None
    number: str | None = None
    place: str | None = None
    date_text: str | None = None
    subject: str | None = None
    issued_with: str | None = None
    enacting: str | None = None

    def __init__(self) -> None:
        self.header: list[str] = []
        self.citations: list[str] = []
        self.rest: list[Printed] = []
        """Lines above the type that are none of these."""
        self.prose: list[Printed] = []
        """Paragraphs below it that belong to the text."""
        self.rules: list[Printed] = []
        """Strokes below the agency and the motto."""


def type_of(line: Printed) -> str | None:
    """The type that ``line`` prints alone (``QUY CHẾ``), or ``None``; an enacting line is none."""
    if line.role:
        return line.text if line.role == "type" else None
    if line.text[-1] == ":" or not line.upper:
        return None
    return line.text if line.text in TYPES else None


def above_type(lines: list[Printed], found: Head) -> list[Printed]:
    """Read everything down to the type; what is left is the preamble."""
    at, kind, rest = _type_line(lines)
    found.type = kind
    below = lines[at + 1 :]
    if rest and at < len(lines):
        below = [part_of(lines[at], rest), *below]
    if kind is None:
        at = _untyped(lines)
        below = lines[at:]
    for line in lines[:at]:
        for cell in head_cells(line):
            _above_type(cell, found)
    return below


def _type_line(lines: list[Printed]) -> tuple[int, str | None, str]:
    """Index of the type line, the type, and what else its line prints.

    Where no line prints a type alone, one that begins with a type and goes on in capitals does:
    ``DANH MỤC THỦ TỤC HÀNH CHÍNH``. Index = number of lines where there is none.
    """
    for choose in (type_of, _type_before_subject, _small_type):
        for index, line in enumerate(lines):
            kind = choose(line)
            if kind:
                return index, kind, line.text[len(kind) :].strip()
    return len(lines), None, ""


def _type_before_subject(line: Printed) -> str | None:
    if line.role or not line.upper or is_motto(line.text) or line.text[-1] == ":":
        return None
    fitting = [kind for kind in TYPES if line.text.startswith(f"{kind} ")]
    return max(fitting, key=len) if fitting else None


def _small_type(line: Printed) -> str | None:
    """``Quyết định`` alone on a line, as a database prints it."""
    return line.text if not line.role and line.text.upper() in TYPES else None


def _untyped(lines: list[Printed]) -> int:
    """Where the head of a paper without a type ends: a letter, or a bare text."""
    end = 0
    for index, line in enumerate(lines):
        texts = [cell.text for cell in head_cells(line)]
        if all(_is_head_cell(text, line) for text in texts):
            end = index + 1
        elif opens_with(line.text.lower(), _ADDRESSEE) or index > end + 2:
            break
    return end


def _is_head_cell(text: str, line: Printed) -> bool:
    known = match("number", text) or match("place_date", text) or _is_motto_below(text)
    return bool(known or line.role or is_upper(text) or opens_with(text.lower(), _ABOUT))


def _above_type(line: Printed, found: Head) -> None:
    if line.role and line.role not in ("number", "place-date"):
        if not stated_head(line, found):
            found.rest.append(line)
        return
    if is_rule(line.text):
        found.rules.append(line)
        return
    if take_number_or_date(line, found):
        return
    if opens_with(line.text.lower(), _ABOUT) and not found.subject:
        found.subject = line.text
    elif line.upper or _belongs(line, found):
        found.header.append(line.text)
    else:
        found.rest.append(line)


def take_number_or_date(line: Printed, found: Head) -> bool:
    """Put the number, or place and date, of ``line`` into ``found``; False where it has none."""
    number = match("number", line.text)
    dated = None if number else match("place_date", line.text)
    if line.role == "number" or (number and not found.number):
        found.number = blanks_collapsed(number["number"] if number else line.text)
    elif dated and not found.date_text and not (dated["place"] or "A")[0].islower():
        found.place = (dated["place"] or "").strip(" ,.") or None
        found.date_text = blanks_collapsed(dated["date"])
    else:
        return False
    return True


def stated_head(line: Printed, found: Head) -> bool:
    """A line whose source says what it is; False where that is no part of a head."""
    role, text = line.role, line.text
    if role in ("authority", "enacting", "subject", "type"):
        before = getattr(found, role)
        setattr(found, role, f"{before} {text}" if before and role == "subject" else text)
    elif role == "issued-with":
        found.issued_with = blanks_collapsed(text)
    elif role == "citation":
        found.citations.append(text)
    elif role == "header":
        found.header.append(text)
    else:
        return False
    return True


def _belongs(line: Printed, found: Head) -> bool:
    """``Độc lập - Tự do - Hạnh phúc``, or a line that belongs to the head table."""
    return _is_motto_below(line.text) or (bool(found.header) and not line.terminal)


def _is_motto_below(text: str) -> bool:
    return text[:9].lower().startswith(_MOTTO_BELOW)


def blanks_collapsed(text: str) -> str:
    """Runs of dots are blanks; blanks collapse to one space."""
    if "…" not in text and ".." not in text:
        return squeeze(text)
    return squeeze(re.sub(r"\s*(?:…|\.{2,})[….]*\s*", " ", text))
