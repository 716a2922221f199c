"""The annual programme of two agencies, made from a regulation on coordination.

Whatever the regulation says is in the clauses' own words with live references; what it does not
say is to be confirmed or stays blank. Nothing here knows two agencies by name.
"""

from collections import Counter

from drafting.duties.acts import Act, acts
from drafting.duties.assigned import carrying_out, responsibilities
from drafting.duties.called import called
from drafting.duties.content import content
from drafting.duties.fill import fill
from drafting.duties.general import aims, forms, funding
from drafting.duties.grounds import decision_number, grounds
from drafting.duties.heading import (
    number,
    own_number,
    party,
    place_date,
    recipients,
    signatures,
    title,
    topic,
)
from drafting.duties.last.carry import Last, carry
from drafting.duties.last.rows import units_before
from drafting.duties.pair import Common, common
from drafting.duties.paper import (
    BLANK,
    COMPUTED,
    CONFIRM,
    DATA,
    TYPED,
    Item,
    Line,
    OpenValue,
    Party,
    PlanGroup,
    PlanRow,
    Programme,
    ProgrammeRequest,
    Section,
    SignatureBlock,
    Value,
    printed,
)
from drafting.duties.plan import optional_rows, plan
from drafting.duties.register import main_instruments
from drafting.duties.resolve import resolve
from drafting.duties.standing import standing
from drafting.duties.subjects import PROGRAMME
from drafting.duties.values import blank, computed, data
from drafting.errors import DataError
from drafting.model import Document, Instrument
from drafting.phrases.places import clause, place
from drafting.phrases.references import references
from drafting.registers import find_agency

__all__ = [
    "BLANK", "COMPUTED", "CONFIRM", "DATA", "TYPED", "Item", "Line", "OpenValue", "Party",
    "PlanGroup", "PlanRow", "Programme", "ProgrammeRequest", "Section", "SignatureBlock", "Value",
    "make_programme", "printed",
]  # fmt: skip

ISSUED = ("QUY CHẾ", "QUY ĐỊNH", "ĐIỀU LỆ", "NỘI QUY")
"""Types that another text issues."""

NOTHING = "Văn bản không giao hai cơ quan này việc gì chung: bảng kế hoạch để trống."


def make_programme(
    request: ProgrammeRequest, old: Document, new: Document, last: Last | None = None
) -> Programme:
    """The programme that ``request`` asks for; ``last`` is last year's, to be carried over.

    With ``source="old"`` clauses, grounds and recipients are those of the old regulation, while
    the new one is not issued. Raises ``DataError`` where an agency or the basis is not in the
    regulation, or a typed value has no place.
    """
    document = old if request.source == "old" else new
    regulation = main_instruments(document)[0]
    decision = _decision(document.instruments[0], regulation)
    found = acts(regulation)
    lead, partner = (_known(found, name, key) for name, key in _asked(request))
    work = common(found, lead, partner)
    remarks: list[str] = []
    basis = _basis(request, found, lead, partner, remarks)
    if request.source == "old":
        remarks.append(
            "Lập theo văn bản cũ vì văn bản mới chưa ban hành; khi ban hành phải lập lại."
        )
    named = called(regulation)
    clause_acts = tuple(a for a in found if basis and a.unit == basis.unit)
    about = topic("; ".join(a.text for a in clause_acts), regulation, decision)
    left, right = party(lead, decision), party(partner, decision)
    groups = plan(work, request.year, named, _chosen(request, work, last))
    remarks += [] if groups else [NOTHING]
    others = [n for a in (*work.plan, *work.reports) for n in (*a.owners, *a.partners, a.recipient)]
    more = tuple(a for a in clause_acts if basis and a.nth != basis.nth)
    made = Programme(
        year=request.year,
        lead=left,
        partner=right,
        number=own_number(right, "partner") if request.two_numbers else number(left, right),
        place_date=place_date(decision, request.year),
        type="CHƯƠNG TRÌNH",
        title=title(lead, partner, request.year, about),
        grounds=grounds(decision, about, request.year),
        opening=_opening(basis, decision, named, lead, partner, request.year),
        sections=(
            aims(regulation, basis, more, about, request.year),
            forms(regulation),
            content(work),
            responsibilities(work, basis, named),
            _plan_section(groups, annex=request.annex),
            funding(regulation),
            carrying_out(work, found, named),
        ),
        signatures=signatures(left, right),
        recipients=recipients(work, _others(work, groups)),
        optional=optional_rows(work, request.year),
        remarks=tuple(remarks),
        findings=standing((lead, partner), filter(None, others), request.year),
        annex=request.annex,
        lead_number=own_number(left, "lead") if request.two_numbers else (),
    )
    return fill(carry(made, last, named, old, new) if last else made, request)


def _chosen(request: ProgrammeRequest, work: Common, last: Last | None) -> tuple[str, ...]:
    """Optional units that the project names or that were in last year's plan."""
    before = units_before(last.paper, last.links) if last else ()
    optional = {name for a in work.optional for name in (a.unit, clause(a.unit))}
    return (*request.chosen, *(u for u in before if u in optional))


def _plan_section(groups: tuple[PlanGroup, ...], *, annex: bool) -> Section:
    """V. Kế hoạch thực hiện; its table may stand in an annex."""
    said = data("Kế hoạch chi tiết tại Phụ lục kèm theo Chương trình này.")
    items = (Item("", (said,)),) if annex else ()
    if not groups:
        items = (Item("", (blank("plan", "Hai cơ quan thống nhất việc phối hợp"),)),)
    return Section("V", "KẾ HOẠCH THỰC HIỆN", items, groups)


def _decision(first: Instrument, regulation: Instrument) -> Instrument:
    """What issues the regulation; unknown where it came without one; a law stands for itself."""
    if first is not regulation or called(regulation).upper() not in ISSUED:
        return first
    return Instrument("QUYẾT ĐỊNH")


def _asked(request: ProgrammeRequest) -> tuple[tuple[str, str], tuple[str, str]]:
    if resolve(request.lead) == resolve(request.partner):
        raise DataError(
            "[[programme]] partner",
            f"“{request.partner}” cũng là cơ quan chủ trì",
            "ghi hai cơ quan khác nhau ở lead và partner",
        )
    return (request.lead, "lead"), (request.partner, "partner")


def _known(found: tuple[Act, ...], printed_name: str, key: str) -> str:
    """The agency's resolved name, or an error that lists those the regulation has articles for."""
    name = resolve(printed_name)
    owners = list(dict.fromkeys(n for a in found if a.inherited for n in a.owners))
    if name in owners or any(name in (*a.owners, *a.named) for a in found):
        return name
    raise DataError(
        f"[[programme]] {key}",
        f"văn bản không giao việc cho “{printed_name}”",
        f"ghi một trong các cơ quan có điều riêng: {'; '.join(owners) or 'không có'}",
    )


def _basis(
    request: ProgrammeRequest, found: tuple[Act, ...], lead: str, partner: str, remarks: list[str]
) -> Act | None:
    """The act that calls for the programme; ``None`` where the project names none.

    While the old regulation still stands, a basis given by the new one's number is looked up
    again: the clause of either agency that asks for a yearly programme.
    """
    wanted = request.basis.strip()
    if not wanted:
        return None
    places = [p.normal for p in references(wanted)] or [wanted]
    unit = places[0]
    mine = [a for a in found if a.unit in (unit, f"{unit}.0")]
    asks = [a for a in found if a.subject == PROGRAMME and {lead, partner} & set(a.owners)]
    if request.source == "old" and not any(a.subject == PROGRAMME for a in mine) and asks:
        remarks.append(f"Căn cứ lập chương trình theo văn bản cũ là {place(asks[0].unit)}.")
        return asks[0]
    if not mine:
        raise DataError(
            "[[programme]] basis",
            f"văn bản không có nhiệm vụ nào ở “{request.basis}”",
            "ghi số của khoản, ví dụ 5.5 (khoản 5 Điều 5)",
        )
    return next((a for a in mine if a.subject == PROGRAMME), mine[0])


def _opening(
    basis: Act | None, decision: Instrument, named: str, lead: str, partner: str, year: int
) -> Line:
    by: Line = (
        data(f"{lead} và {partner} thống nhất ban hành Chương trình phối hợp công tác năm {year} "),
    )
    where = f"{place(basis.unit)} " if basis else ""
    if called(decision) != named:
        where = f"{where}{named} ban hành kèm theo "
    return (
        data("Thực hiện "), computed(where), *decision_number(decision),
        data(f" (sau đây gọi tắt là {named}), "), *by, data("với các nội dung như sau:"),
    )  # fmt: skip


def _others(work: Common, groups: tuple[PlanGroup, ...]) -> tuple[str, ...]:
    """Agencies besides the two that stand in at least two rows, or receive a report."""
    texts = [printed(r.lead) + ", " + printed(r.partner) for g in groups for r in g.rows]
    named = dict.fromkeys(n for a in (*work.plan, *work.reports) for n in a.partners)
    counts = Counter({n: sum(n in t for t in texts) for n in named})
    receive = [a.recipient for a in work.reports if a.recipient and find_agency(a.recipient)]
    kept = [n for n in named if counts[n] >= 2]
    kept += [r for r in receive if r not in kept and not r.startswith("Ủy ban")]
    return tuple(n for n in dict.fromkeys(kept) if n not in (work.lead, work.partner))
