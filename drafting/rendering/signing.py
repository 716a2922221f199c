"""The lines above a signature, computed from who signs for whom.

Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7: TM. on behalf of a collective, KT. for the head,
TL. by order, TUQ. by authorisation, Q. acting head.
"""

COLLECTIVES = ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "BAN CHẤP HÀNH", "HỘI ĐỒNG", "ỦY BAN")
"""Agencies that decide as a body; their papers are signed on its behalf."""
FORMS = ("", "TL.", "TUQ.", "Q.")
DEPUTY = "PHÓ "


def capacity_lines(agency: str, office: str, form: str = "", head: str = "") -> tuple[str, ...]:
    """The lines above the name: ``("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")``.

    ``office`` is the signer's own. With ``form`` ``TL.`` or ``TUQ.`` ``head`` is the office that
    gave the order; ``Q.`` stands before an acting head's office.
    """
    office, head = office.upper(), head.upper()
    if form in ("TL.", "TUQ."):
        return f"{form} {head}", office
    body = next((c for c in COLLECTIVES if agency.upper().startswith(c)), "")
    lines = [f"TM. {body}"] if body else []
    if form == "Q.":
        return (*lines, f"Q. {office}")
    if office.startswith(DEPUTY):
        lines.append(f"KT. {office.removeprefix(DEPUTY)}")
    return (*lines, office)
