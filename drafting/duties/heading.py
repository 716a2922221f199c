"""The programme's head, title, signatures and recipients."""

import re

from drafting.duties.called import called, subject_words
from drafting.duties.pair import Common
from drafting.duties.paper import BLANK, Line, Party, SignatureBlock
from drafting.duties.values import blank, computed, confirm, data
from drafting.model import Instrument
from drafting.phrases.scope import SCHEME, scope
from drafting.registers import find_agency


def province(decision: Instrument) -> str:
    """``"TỈNH KON TUM"`` from the issuing authority, ``""`` where it names no province."""
    match = re.search(r"(?:TỈNH|THÀNH PHỐ)\s.+$", decision.authority or "")
    return match[0] if match else ""


def province_name(decision: Instrument) -> str:
    """``"Kon Tum"``."""
    return decision.place or province(decision).removeprefix("TỈNH ").title()


def party(name: str, decision: Instrument) -> Party:
    """An agency as the head prints it: superior above, name in capitals with the province."""
    agency = find_agency(name)
    place = province(decision)
    superior = agency.superior.format(tinh=place) if agency and agency.superior else ""
    key = "lead.superior" if not superior else ""
    head = name.upper()
    if head.endswith(" TỈNH") and place.startswith("TỈNH "):
        head = f"{head.removesuffix(' TỈNH')} {place}"
    above: Line = (data(superior),) if superior else (blank(f"{key}.{name}", "Cơ quan cấp trên"),)
    return Party(name, above, (data(head),), agency.code if agency else "")


def number(lead: Party, partner: Party) -> Line:
    """``……/CTr-SYT-BHXH``: one number, both agencies' letters, the lead's first."""
    code = "-".join(filter(None, (lead.code, partner.code))) or BLANK
    return (blank("number", "Số do văn thư cấp"), confirm(f"/CTr-{code}", "symbol", "Gợi ý"))


def own_number(one: Party, side: str) -> Line:
    """``……/CTr-SYT``: the number that one of the two agencies gives; ``side`` is ``"lead"`` …"""
    code = "-".join(filter(None, ("CTr", one.code)))
    wanted = blank(f"number.{side}", f"Số do văn thư {one.name} cấp")
    return (wanted, confirm(f"/{code}", f"symbol.{side}", "Gợi ý"))


def place_date(decision: Instrument, year: int) -> Line:
    """``Kon Tum, ngày …… tháng …… năm 2025``: the day is given when it is signed."""
    place = data(decision.place) if decision.place else blank("place", "Địa danh")
    return (
        place,
        data(", ngày "),
        blank("day", "Ngày ký"),
        data(" tháng "),
        blank("month", "Tháng ký"),
        data(f" năm {year}"),
    )


def topic(words: str, regulation: Instrument, decision: Instrument) -> str:
    """What the programme is about: the basis clause's own ``words``, else the regulation's subject.

    ``thực hiện pháp luật về bảo hiểm xã hội, bảo hiểm thất nghiệp trên địa bàn tỉnh``; where the
    clause does not say it, the regulation's subject with only those schemes that the clause names.
    """
    said = re.search(r"thực hiện (?:chính sách, )?pháp luật về [^.;]+?(?= đạt | nhằm |$)", words)
    if said:
        found = said[0]
    else:
        subject = subject_words(regulation)
        if called(regulation) == "Điều lệ" and not subject.startswith("Hoạt động"):
            subject = f"hoạt động của {subject}"
        found = re.sub(r"^Phối hợp (?:trong )?(?:công tác )?(?:về )?", "", subject).strip()
        found = _narrowed(found, words)
        about = re.search(r"trong việc ([^.;]+?) cho ", words)
        schemes = _schemes(words)
        if about and len(schemes) == 1:
            area = re.search(r" trên địa bàn.*$", found)
            tail = area[0] if area else ""
            found = f"{found.removesuffix(tail)} và {about[1]} {schemes[0]}{tail}"
    name = province_name(decision)
    if re.search(r"trên địa bàn tỉnh$", found) and name:
        found = f"{found} {name}"
    return found


def _schemes(words: str) -> list[str]:
    return list(dict.fromkeys(p.normal for p in scope(words) if p.role == SCHEME))


def _narrowed(subject: str, words: str) -> str:
    """``bảo hiểm xã hội, bảo hiểm y tế, …`` cut to the schemes that ``words`` name, if any."""
    wanted = _schemes(words)
    found = [p for p in scope(subject) if p.role == SCHEME]
    kept = [p.text.lower() for p in found if p.normal in wanted]
    if not kept or len(kept) == len(found):
        return subject
    return f"{subject[: found[0].start]}{', '.join(kept)}{subject[found[-1].end :]}"


def title(lead: str, partner: str, year: int, about: str) -> Line:
    """The programme's name: year, both agencies, topic."""
    return (
        data(f"Phối hợp công tác năm {year} giữa {lead} và {partner}"),
        computed(f" trong {about[:1].lower()}{about[1:]}" if about else ""),
    )


def signatures(lead: Party, partner: Party) -> tuple[SignatureBlock, SignatureBlock]:
    """Partner on the left, lead on the right: custom, no rule."""
    return _signature(partner, "partner"), _signature(lead, "lead")


def _signature(one: Party, side: str) -> SignatureBlock:
    agency = find_agency(one.name)
    office = (agency.office if agency and agency.office else "").upper()
    first: Line = (data(office),) if office else (blank(f"{side}.office", "Chức vụ người ký"),)
    return SignatureBlock(
        (first, (data(one.name.upper()),)), (blank(f"{side}.signer", "Họ và tên"),)
    )


def recipients(common: Common, others: tuple[str, ...]) -> tuple[Line, ...]:
    """Superiors and agencies that take part, then what officers add."""
    above = []
    for name in (common.lead, common.partner):
        agency = find_agency(name)
        superior = agency.superior if agency else ""
        if superior.startswith("UBND"):
            above.append("Ủy ban nhân dân tỉnh")
        elif superior and "{" not in superior:
            above.append(_sentence_case(superior))
    lines: list[Line] = [(data(f"{name} (b/c);"),) for name in dict.fromkeys(above)]
    lines += [(computed(f"{name} (p/h);"),) for name in others]
    lines.append((data(f"Lãnh đạo {common.lead}; lãnh đạo {common.partner};"),))
    lines.append((blank("recipients.units", "Các phòng, đơn vị trực thuộc hai cơ quan"), data(";")))
    lines.append((blank("recipients.below", "Các cơ quan cấp dưới, đơn vị liên quan"), data(";")))
    tail = blank("recipients.file", "Ký hiệu đơn vị soạn thảo")
    lines.append((data(f"Lưu: VT ({common.lead}, {common.partner}), "), tail, data(".")))
    return tuple(lines)


def _sentence_case(capitals: str) -> str:
    """``BẢO HIỂM XÃ HỘI VIỆT NAM`` in the register's own spelling."""
    agency = find_agency(capitals.capitalize())
    return agency.name if agency else capitals
