"""The annual programme as immutable data: every word with where it came from.

A renderer walks this from top to bottom and decides nothing. All text is a *line*: a tuple
of values that stand behind one another without any space between them. What a person must
still give or confirm is a value of its own, so that a draft can mark just that.
"""

from dataclasses import dataclass

DATA, COMPUTED, CONFIRM, TYPED = "data", "computed", "confirm", "typed"
"""Given by the project or a fixed phrase; read out of the regulation; read out of it but not
said there in so many words (an officer confirms); given by an officer only."""

BLANK = "……"
"""Printed for a value that nobody gave."""


@dataclass(frozen=True, slots=True)
class Value:
    """Some words of the programme."""

    text: str
    """What is printed; ``……`` for a blank."""
    origin: str
    """``"data"``, ``"computed"``, ``"confirm"`` or ``"typed"``. A draft highlights the last two;
    a typed value that a person has given, or a computed one that was confirmed, becomes data."""
    key: str = ""
    """The name by which a project fills or confirms it (``"plan.5.4.partner"``); else ``""``."""
    hint: str = ""
    """What an officer may want to write there; for a comment or the list at the end of a draft."""


Line = tuple[Value, ...]


def printed(line: Line) -> str:
    """The words of a line as they stand on paper."""
    return "".join(value.text for value in line)


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered paragraph: ``1.`` or ``a)``, with what stands under it."""

    label: str
    """``"1."``, ``"a)"``; ``""`` for a paragraph without a number."""
    text: Line
    heading: bool = False
    """A short title line, printed in bold."""
    items: "tuple[Item, ...]" = ()


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A row of the plan table."""

    number: str
    """Runs through all groups: ``"1"``, ``"2"``."""
    units: tuple[str, ...]
    """Ids of the units that the row comes from: ``("5.2", "7.2")``."""
    task: Line
    lead: Line
    partner: Line
    time: Line
    basis: Line
    """``Khoản 2 Điều 5; khoản 2 Điều 7``."""
    product: Line
    remarks: tuple[str, ...] = ()
    """For the officer, in a draft only: a deadline on a day off, …"""


@dataclass(frozen=True, slots=True)
class PlanGroup:
    number: str
    """``"I"``, ``"II"``."""
    title: str
    rows: tuple[PlanRow, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of the programme; the plan table is a section with a ``plan``."""

    number: str
    """``"I"``, ``"II"``."""
    title: str
    """In capitals: ``"MỤC ĐÍCH, YÊU CẦU"``."""
    items: tuple[Item, ...] = ()
    plan: tuple[PlanGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two agencies."""

    name: str
    """As in running text: ``"Bảo hiểm xã hội tỉnh"``."""
    superior: Line
    """Printed above the name in the head: ``UBND TỈNH KON TUM``."""
    head: Line
    """The name in the head, in capitals: ``BẢO HIỂM XÃ HỘI TỈNH KON TUM``."""
    code: str
    """In the number of a paper: ``"SYT"``; ``""`` where the register has none."""


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    capacity: tuple[Line, ...]
    """Lines above the name: ``GIÁM ĐỐC``, ``SỞ Y TẾ``."""
    name: Line


@dataclass(frozen=True, slots=True)
class OpenValue:
    """A value that a person must still give or confirm, for the list at the end of a draft."""

    key: str
    where: str
    """Section and row in Vietnamese: ``"Mục V, dòng 3, cơ quan phối hợp"``."""
    text: str
    """What is printed now."""
    origin: str
    hint: str
    """What may stand there, or why it is to be confirmed."""


@dataclass(frozen=True, slots=True)
class Programme:
    """Chương trình phối hợp công tác of two agencies for one year."""

    year: int
    lead: Party
    """Left column of the head first; signs on the right."""
    partner: Party
    """Signs on the left."""
    number: Line
    """``……/CTr-SYT-BHXH``; the partner's own where each agency gives a number."""
    place_date: Line
    """``Kon Tum, ngày …… tháng …… năm 2025``."""
    type: str
    """``"CHƯƠNG TRÌNH"``."""
    title: Line
    grounds: tuple[Line, ...]
    """Each ``Căn cứ …`` with its closing ``;`` or ``.``, in italics."""
    opening: Line
    """``Thực hiện khoản 5 Điều 5 …``."""
    sections: tuple[Section, ...]
    """I to VII in order; the plan table is among them."""
    signatures: tuple[SignatureBlock, SignatureBlock]
    """Left (partner), right (lead)."""
    recipients: tuple[Line, ...]
    """Without the leading ``- ``."""
    optional: tuple[PlanRow, ...] = ()
    """Duties that other agencies' articles give to both; not part of the plan unless chosen."""
    remarks: tuple[str, ...] = ()
    """For the officer, in a draft only: an agency that is no more, a regulation not yet issued."""
    findings: tuple[str, ...] = ()
    """Agencies that are no more, not yet there or not known in the programme's year."""
    law: tuple[str, ...] = ()
    """What changed in law since last year's programme, one sentence each."""
    open: tuple[OpenValue, ...] = ()
    """Every blank and every value to be confirmed, in reading order."""
    annex: bool = False
    """The plan stands in a landscape annex of its own; else in its section."""
    lead_number: Line = ()
    """``……/CTr-SYT``, the lead's own number; empty where one number serves both."""


@dataclass(frozen=True, slots=True)
class ProgrammeRequest:
    """What a project asks for."""

    year: int
    lead: str
    partner: str
    basis: str
    """Id of the unit that calls for the programme: ``"5.5"``."""
    source: str = "new"
    """``"old"`` while the new regulation is not issued: grounds and recipients of the old one."""
    values: tuple[tuple[str, str], ...] = ()
    """What officers typed, by the value's key."""
    confirmed: tuple[str, ...] = ()
    """Keys of values that an officer has confirmed."""
    chosen: tuple[str, ...] = ()
    """Ids of optional units that go into the plan."""
    annex: bool = False
    """The plan goes into a landscape annex."""
    two_numbers: bool = False
    """Each of the two agencies gives the paper a number of its own."""
    previous: str = ""
    """Path of last year's programme; ``""`` where there is none."""
