"""The closing block: recipients on the left, the signature on the right, in any order."""

import re
from dataclasses import dataclass, field

from drafting.model import TABLE, Signature
from drafting.parsing.layout import Printed, join
from drafting.parsing.patterns import OFFICES, match
from drafting.text.characters import squeeze

_COLUMNS = re.compile(r"\s{3,}|\t+")
_BULLET = re.compile(r"[-–•]\s*")


@dataclass(slots=True)
class Closing:
    recipients: list[str] = field(default_factory=list)
    capacity: list[str] = field(default_factory=list)
    name: str | None = None
    rest: list[Printed] = field(default_factory=list)
    """Lines that are none of these."""
    side: str | None = None
    """Which column the line before belonged to."""

    def signature(self) -> Signature | None:
        """The right side, or ``None`` where there is none."""
        if not self.capacity and not self.name:
            return None
        return Signature(tuple(self.capacity), self.name)


def opens_closing(line: Printed) -> bool:
    """``line`` begins the closing block: recipients, ``TM.``, or an office in capitals."""
    if line.role:
        return line.role in ("recipients-label", "recipient", "capacity", "signer")
    text = line.text
    if text[0] in "NTKQ" and (match("recipients", text) or _is_capacity(text)):
        return True
    return line.upper and text.startswith(OFFICES) and len(text) < 60


def closing(lines: list[Printed]) -> Closing:
    """Recipients and signature of ``lines``, everything behind the last article."""
    found = Closing()
    for line in lines:
        for cell in _cells(line):
            _place(cell, found)
    return found


def _cells(line: Printed) -> list[Printed]:
    if line.role:
        return [line]
    texts = [squeeze(cell) for cell in _COLUMNS.split(line.raw) if cell.strip()]
    if len(texts) < 2 or not (_is_capacity(texts[-1]) or _is_name(texts[-1])):
        return [line]
    first = Printed(" ".join(texts[:-1]), line.raw, line.number, line.page, None, line.blank)
    return [first, Printed(texts[-1], texts[-1], line.number, line.page, None, line.blank)]


def _place(line: Printed, found: Closing) -> None:
    text, role = line.text, line.role
    label = match("recipients", text)
    if role == "recipients-label" or (role is None and label):
        found.side = "recipients"
        if label and label["rest"]:
            _recipient(label["rest"], found)
    elif role == "recipient":
        found.recipients.append(_without_bullet(text))
    elif role == "capacity" or (role is None and _is_capacity_line(line, found)):
        found.capacity.append(text)
        found.side = "signature"
    elif role == "signer" or (role is None and _is_signer(text, found)):
        found.name = text
    elif role != TABLE and (found.side == "recipients" or (text[0] in "-–+" and found.recipients)):
        _recipient(text, found)
    else:
        found.rest.append(line)


def _is_capacity(text: str) -> bool:
    found = match("capacity", text)
    return bool(found and found["rest"][0].isupper())


def _is_capacity_line(line: Printed, found: Closing) -> bool:
    if found.name or line.text[0] in "-–+":
        return False
    if _is_capacity(line.text):
        return True
    if not line.upper:
        return False
    return found.side == "signature" or line.text.startswith(OFFICES)


def _is_signer(text: str, found: Closing) -> bool:
    return bool(found.capacity) and not found.name and _is_name(text)


def _is_name(text: str) -> bool:
    """Two to six capitalised words without figures."""
    words = text.split()
    if not 2 <= len(words) <= 6 or text[-1] in ";:,.":
        return False
    return all(w[:1].isupper() and not any(c.isdigit() or c in "/()" for c in w) for w in words)


def _recipient(text: str, found: Closing) -> None:
    bullet = text[0] in "-–•+"
    goes_on = found.recipients and not bullet and not found.recipients[-1].endswith((";", ":", "."))
    if goes_on:
        found.recipients[-1] = join(found.recipients[-1], text)
    else:
        found.recipients.append(_without_bullet(text))


def _without_bullet(text: str) -> str:
    return _BULLET.sub("", text, count=1) if text[0] in "-–•" else text
