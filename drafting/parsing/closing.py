"""The closing block: recipients on the left, the signature on the right, in any order."""

import re

from drafting.model import TABLE, Signature
from drafting.parsing.columns import (
    AUTHENTICATION,
    cell_kind,
    closing_cells,
    is_capacity,
    is_name,
    is_office,
    is_person,
)
from drafting.parsing.layout import Printed, join, part_of
from drafting.parsing.patterns import match

_SIGNED = r"\(?(?:[Đđ]ã|ĐÃ) (?:k[ýí]|KÝ)\)?[:.]?|\((?:[Cc]hữ k[ýí]|[Kk]ý)[^()]{0,40}\)"
_SIGNED_NAME = r"(?P<signed>\(?[Đđ]ã k[ýí]\)?:?) (?P<name>\S.*)"
_SIGNED_BEGINS = ("đã k", "(đã k", "(chữ k", "(ký")
"""How both begin, in small letters."""

ROLES = ("recipients-label", "recipient", "capacity", "signer", "next-capacity", "next-signer")


class Signer:
    """Offices and name of one who signs."""

    name: str | None = None

    def __init__(self) -> None:
        self.capacity: list[str] = []


class Closing:
    """What was found."""

    number: Printed | None = None
    """The line with the number of a consolidated text."""
    dated: Printed | None = None
    """The line with its place and date."""
    side: str | None = None
    """Which column the line before belonged to."""

    def __init__(self, *, consolidated: bool) -> None:
        self.consolidated = consolidated
        """It authenticates a consolidated text, and has its number and date."""
        self.recipients: list[str] = []
        self.signers: list[Signer] = []
        self.header: list[str] = []
        """The agency that authenticates a consolidated text."""
        self.rest: list[Printed] = []
        """Lines that are none of these."""

    def signatures(self) -> tuple[Signature, ...]:
        """The right side: one signature, or several of a joint paper."""
        return tuple(Signature(tuple(s.capacity), s.name) for s in self.signers)


def opens_closing(line: Printed) -> bool:
    """``line`` begins the closing block: recipients, ``TM.``, or an office in capitals."""
    if line.role:
        return line.role in ROLES
    text = line.text
    if text[0] in "NTKQ" and (match("recipients", text) or is_capacity(text)):
        return True
    return is_office(text) or text.endswith(AUTHENTICATION)


def closing(lines: list[Printed]) -> Closing:
    """Recipients and signature of ``lines``, everything behind the last article."""
    found = Closing(consolidated=any(line.text.endswith(AUTHENTICATION) for line in lines))
    for line in lines:
        cells = closing_cells(line)
        side_by_side = len(cells) > 1 and all(
            cell_kind(cell.text) in ("capacity", "agency", "name") for cell in cells
        )
        side_by_side = side_by_side and not found.consolidated
        for column, cell in enumerate(cells):
            for part in _signed_and_name(cell):
                _place(part, found, column if side_by_side else None)
    return found


def is_signed(text: str) -> bool:
    """``(Đã ký)``."""
    if len(text) >= 60 or not _begins_signed(text):
        return False
    return re.fullmatch(_SIGNED, text) is not None


def _begins_signed(text: str) -> bool:
    return text[:6].lower().startswith(_SIGNED_BEGINS)


def _signed_and_name(line: Printed) -> list[Printed]:
    """``(Đã ký) Nguyễn Văn An`` as its two parts."""
    if line.role or not _begins_signed(line.text):
        return [line]
    found = re.fullmatch(_SIGNED_NAME, line.text)
    if found is None or not is_name(found["name"]):
        return [line]
    return [part_of(line, found["signed"]), part_of(line, found["name"])]


def _place(line: Printed, found: Closing, column: int | None) -> None:
    text, role = line.text, line.role
    if role == TABLE:
        found.rest.append(line)
        return
    if role in ("next-capacity", "next-signer"):
        found.signers.append(Signer())
        role = role.removeprefix("next-")
    label = match("recipients", text)
    if role == "recipients-label" or (role is None and label):
        found.side = "recipients"
        if label and label["rest"]:
            _recipient(label["rest"], found)
    elif role == "recipient":
        found.recipients.append(_without_bullet(text))
    elif role == "capacity" or (role is None and _is_capacity_line(line, found)):
        _signer(found, column, fresh=not is_signed(text)).capacity.append(text)
        found.side = "signature"
    elif role == "signer" or (role is None and _is_signer(text, found, column)):
        _sign(line, _signer(found, column, fresh=False), found)
    elif role is None and _authenticates(line, found):
        return
    elif found.side == "recipients" or text[0] in "-–+•":
        _recipient(text, found)
    else:
        found.rest.append(line)


def _sign(line: Printed, signer: Signer, found: Closing) -> None:
    """Put a name where none is yet."""
    if signer.name:
        found.rest.append(line)
    else:
        signer.name = line.text


def _signer(found: Closing, column: int | None, *, fresh: bool) -> Signer:
    """The signer that a line belongs to; a capacity behind a name begins the next one."""
    if column is not None:
        while len(found.signers) <= column:
            found.signers.append(Signer())
        return found.signers[column]
    if not found.signers or (fresh and found.signers[-1].name):
        found.signers.append(Signer())
    return found.signers[-1]


def _is_capacity_line(line: Printed, found: Closing) -> bool:
    if line.text[0] in "-–+":
        return False
    if is_capacity(line.text) or line.text == AUTHENTICATION:
        return True
    named = bool(found.signers and found.signers[-1].name)
    if is_signed(line.text):
        return True
    if not line.upper or is_person(line.text):
        return False
    if cell_kind(line.text) == "agency" and found.side is None and not found.consolidated:
        return True
    return is_office(line.text) or (found.side == "signature" and not named)


def _is_signer(text: str, found: Closing, column: int | None) -> bool:
    if not is_name(text):
        return False
    if column is not None:
        return True
    if not found.signers:
        return found.side is None
    return not found.signers[-1].name


def _authenticates(line: Printed, found: Closing) -> bool:
    """Agency, number and date of a consolidated text stand in its closing block."""
    text = line.text
    if not found.consolidated:
        return False
    if match("number", text) and not found.number:
        found.number = line
    elif match("place_date", text) and not found.dated:
        found.dated = line
    elif line.upper and not found.signers and found.side is None and text[0] not in "-–+•":
        found.header.append(text)
    else:
        return False
    return True


def _recipient(text: str, found: Closing) -> None:
    bullet = text[0] in "-–•+"
    goes_on = found.recipients and not bullet and not found.recipients[-1].endswith((";", ":", "."))
    words = _without_bullet(text)
    if goes_on:
        found.recipients[-1] = join(found.recipients[-1], text)
    elif words:
        found.recipients.append(words)


def _without_bullet(text: str) -> str:
    return text[1:].lstrip() if text[0] in "-–•" else text
