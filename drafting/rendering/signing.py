"""The lines above a signature, computed from who signs for whom.

Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7: TM. on behalf of a collective, KT. for the head,
TL. by order, TUQ. by authorisation, Q. acting head. Điều 13: who signs by order may leave it to a
deputy, who signs by authorisation may not.
"""

from drafting.text.blanks import BLANK

COLLECTIVES = ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "BAN CHẤP HÀNH", "BAN CHỈ ĐẠO",
               "HỘI ĐỒNG", "ỦY BAN")  # fmt: skip
"""Agencies that decide as a body; their papers are signed on its behalf."""
FORMS = ("", "TL.", "TUQ.", "Q.")
DEPUTY, ACTING = "PHÓ ", "QUYỀN "
IN_CHARGE = (" PHỤ TRÁCH", " ĐIỀU HÀNH")
"""A deputy who is in charge signs as any deputy does."""


def capacity_lines(agency: str, office: str, form: str = "", head: str = "") -> tuple[str, ...]:
    """The lines above the name: ``("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")``.

    ``office`` is the signer's own. With ``form`` ``TL.`` or ``TUQ.`` ``head`` is the office that
    gave the order, ``……`` where it is not known; ``Q.`` stands before an acting head's office.
    """
    office, head = office.upper(), head.upper() or BLANK
    if form == "TUQ.":
        return f"{form} {head}", office
    if form == "TL.":
        return f"{form} {head}", *_own(office)
    found = collective(agency)
    lines = (f"TM. {found}",) if found else ()
    if form == "Q." or office.startswith(ACTING):
        return (*lines, f"Q. {office.removeprefix(ACTING)}")
    return (*lines, *_own(office))


def collective(agency: str) -> str:
    """The body in whose name an agency's papers are signed, ``""`` for an agency with one head."""
    name = agency.upper().replace("UỶ BAN", "ỦY BAN")
    return next((c for c in COLLECTIVES if name.startswith(c)), "")


def _own(office: str) -> tuple[str, ...]:
    """The head's own office, or the head's and the deputy's who signs for them."""
    if not office.startswith(DEPUTY):
        return (office,)
    for words in IN_CHARGE:
        office = office.removesuffix(words)
    return f"KT. {office.removeprefix(DEPUTY)}", office
