"""Head and signature of a report, as far as the registers and the decision say them."""

import re

from drafting.model import Document
from drafting.registers import find_agency
from drafting.rendering.administrative import Cover


def report_cover(document: Document, sender: str, receiver: str) -> Cover:
    """Who reports to whom; ``""`` is a sender or a receiver that nobody knows."""
    decision = document.instruments[0]
    agency = find_agency(sender) if sender else None
    province = re.search(r"(?:TỈNH|THÀNH PHỐ)\s.+$", decision.authority or "")
    above = agency.superior if agency else ""
    return Cover(
        agency=sender,
        superior=above.format(tinh=province[0] if province else "").strip(),
        symbol=f"BC-{agency.code}" if agency and agency.code else "",
        place=decision.place or "",
        capacity=agency.office.upper() if agency and agency.office else "",
        addressees=(receiver,) if receiver else (),
    )
