"""A decision from a data file: what the officer gives, worded by the profile."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from drafting.dossier.citation_data import citations, cited
from drafting.dossier.fields import Field, checked, lines, table
from drafting.dossier.schema import day, one_of, text, words
from drafting.lines import Line, Reading
from drafting.model import Document, Instrument, Node, Signature, Source
from drafting.parsing import parse
from drafting.profiles import LEGAL
from drafting.profiles.profile import Profile
from drafting.rendering.dates import printed_date
from drafting.rendering.head import MOTTO, STATE, broken
from drafting.rendering.signing import COLLECTIVES, FORMS, capacity_lines, collective
from drafting.text.blanks import BLANK

CHAIRMAN = "chủ tịch "
FIELDS = {
    "agency": Field("Cơ quan ban hành", words, needed=True),
    "subject": Field("Trích yếu", words, needed=True),
    "body": Field("Các điều của quyết định", words, needed=True),
    "citations": Field("Căn cứ", citations),
    "proposal": Field("Theo đề nghị của", text),
    "number": Field("Số", text),
    "symbol": Field("Ký hiệu", text),
    "date": Field("Ngày ban hành", day),
    "place": Field("Địa danh", text),
    "signer": Field("Họ tên người ký", text),
    "capacity": Field("Chức vụ người ký", text),
    "form": Field("Hình thức ký (TL., TUQ., Q.)", one_of(*FORMS)),
    "for": Field("Chức vụ của người giao ký", text),
    "recipients": Field("Nơi nhận", lines),
    "regulation": Field("Văn bản ban hành kèm theo", table),
}
REGULATION = {
    "type": Field("Tên loại", words),
    "subject": Field("Trích yếu", words, needed=True),
    "body": Field("Các chương, điều", words, needed=True),
}


def decision_document(data: Mapping[str, Any], profile: Profile, place: str) -> Document:
    """The decision, with its regulation where one is given; ``place`` names the file.

    Raises ``DataError`` with every missing, unknown or unfit field.
    """
    given = checked(data, FIELDS, place)
    regulation = given.get("regulation")
    if regulation is not None:
        regulation = checked(regulation, REGULATION, f"{place}, mục regulation")
    decision = _decision(given, profile)
    attached = (_attached(regulation, decision, given, profile),) if regulation else ()
    return Document(Source(place, "", "data"), (decision, *attached))


def _decision(given: Mapping[str, Any], profile: Profile) -> Instrument:
    agency = given["agency"]
    wording = profile.wording
    subject = given["subject"]
    enacting = _enacting(agency, profile).format(subject=subject[:1].lower() + subject[1:])
    signer, office = given.get("signer") or BLANK, given.get("capacity") or BLANK
    capacity = capacity_lines(agency, office, given.get("form", ""), given.get("for", ""))
    return Instrument(
        type="QUYẾT ĐỊNH",
        header=(*_header(agency, profile), STATE, MOTTO),
        authority=agency.upper() if wording.authority_printed else None,
        number=_number(given, profile),
        place=given.get("place") or _place(agency),
        date=given.get("date") or None,
        date_text=printed_date(_day(given), profile.dates),
        subject=subject,
        citations=_citations(given, profile),
        enacting=enacting,
        body=_body(given["body"]),
        signature=Signature(capacity, signer),
        recipients=_listed(given.get("recipients") or (BLANK,)),
    )


def _attached(
    regulation: Mapping[str, Any],
    decision: Instrument,
    given: Mapping[str, Any],
    profile: Profile,
) -> Instrument:
    line = profile.wording.issued_with[0].format(
        number=decision.number, date=decision.date_text, issuer=given["agency"]
    )
    return Instrument(
        type=(regulation.get("type") or "Quy chế").upper(),
        header=decision.header,
        subject=regulation["subject"],
        issued_with=line,
        body=_body(regulation["body"]),
    )


def _day(given: Mapping[str, Any]) -> date | None:
    return date.fromisoformat(given["date"]) if given.get("date") else None


def _number(given: Mapping[str, Any], profile: Profile) -> str:
    """``15/2025/QĐ-UBND``; a number below 10 takes a zero (Phụ lục I, mục II.3)."""
    number = given.get("number") or BLANK
    if "/" in number:
        return str(number)
    number = f"0{number}" if number.isdecimal() and len(number) == 1 else number
    symbol = given.get("symbol") or _symbol(given["agency"], profile)
    day = _day(given)
    year = (str(day.year) if day else BLANK) if profile.kind == LEGAL else ""
    return "/".join(p for p in (number, year, symbol) if p)


def _symbol(agency: str, profile: Profile) -> str:
    """A chairman's legal documents have a symbol of their own (Luật 87/2025/QH15, Điều 1)."""
    if agency.lower().startswith(CHAIRMAN):
        own = profile.kind == LEGAL and re.fullmatch(profile.wording.number, "/2026/QĐ-CTUBND")
        return "QĐ-CTUBND" if own else "QĐ-UBND"
    return "QĐ-UBND" if collective(agency) == COLLECTIVES[0] else f"QĐ-{BLANK}"


def _header(agency: str, profile: Profile) -> tuple[str, ...]:
    """A chairman's legal document names the chairman; other papers the committee alone."""
    own = _symbol(agency, profile) == "QĐ-CTUBND"
    return (*(("CHỦ TỊCH",) if own else ()), *broken(agency.upper()))


def _enacting(agency: str, profile: Profile) -> str:
    """The profile's formula for who enacts: the committee's own, or its chairman's."""
    formulas = profile.wording.enacting
    if not agency.lower().startswith(CHAIRMAN):
        return formulas[0]
    return next((f for f in formulas if f.lower().startswith(CHAIRMAN)), formulas[0])


def _place(agency: str) -> str:
    """The province of a provincial body; other places must be given."""
    found = re.search(r"\btỉnh (.+)$", agency)
    return found[1] if found else BLANK


def _citations(given: Mapping[str, Any], profile: Profile) -> tuple[str, ...]:
    """Each ends with the profile's mark, the last with its own."""
    own = [cited(c, profile) for c in given.get("citations") or (f"Căn cứ {BLANK}",)]
    if given.get("proposal"):
        proposal = given["proposal"].strip()
        start = "" if proposal.lower().startswith("theo đề nghị") else "Theo đề nghị của "
        own.append(f"{start}{proposal}")
    bare = [c.rstrip(" ;.,") for c in own]
    marks = [profile.wording.citation_end] * (len(bare) - 1) + [profile.wording.citation_last[0]]
    return tuple(f"{c}{m}" for c, m in zip(bare, marks, strict=True))


def _listed(recipients: tuple[str, ...]) -> tuple[str, ...]:
    """Each ends with ``;``, the last with a full stop (Phụ lục I, mục II.9)."""
    bare = [r.removeprefix("- ").rstrip(" ;.") for r in recipients]
    return (*(f"{r};" for r in bare[:-1]), f"{bare[-1]}.")


def _body(written: str) -> tuple[Node, ...]:
    """The tree of articles that were written as plain lines, one paragraph a line."""
    rows = enumerate((r.strip() for r in written.splitlines()), 1)
    rows_kept = tuple(Line(r, n) for n, r in rows if r)
    document = parse(Reading(Source("", "", "data"), rows_kept, paragraphs=True))
    return tuple(node for i in document.instruments for node in i.body)
