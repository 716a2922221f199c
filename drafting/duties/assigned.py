"""Part IV: who answers for what, with live references to the clauses; part VII: carrying out."""

import re
from collections.abc import Iterable

from drafting.duties.acts import Act
from drafting.duties.duty import DIRECTS, LEADS, WORKS_WITH
from drafting.duties.general import lettered
from drafting.duties.pair import Common
from drafting.duties.paper import Item, Line, Section
from drafting.duties.subjects import PROGRAMME
from drafting.duties.values import blank, computed, data
from drafting.phrases.places import capital, clause, place, places


def responsibilities(common: Common, basis: Act | None, named: str) -> Section:
    """IV. Phân công trách nhiệm."""
    sides = (common.lead, common.partner)
    return Section(
        "IV",
        "PHÂN CÔNG TRÁCH NHIỆM",
        tuple(
            Item(
                f"{n}.",
                (data(name),),
                heading=True,
                items=lettered(_side(name, common, basis, named)),
            )
            for n, name in enumerate(sides, 1)
        ),
    )


def _side(name: str, common: Common, basis: Act | None, named: str) -> list[Line]:
    lines = [_programme(name, common, basis, named)]
    own = _own(name, common, named)
    lines += [own] if own else []
    lines += [
        (computed(f"{capital(_first(act.text))} ({place(act.unit)} {named})."),)
        for act in common.internal
        if name in act.owners
    ]
    lines += _reports(name, common, named)
    side = "lead" if name == common.lead else "partner"
    who = blank(f"contact.{side}", "Phòng đầu mối, họ tên, số điện thoại, thư điện tử")
    return [*lines, (data("Giao "), who, data(" làm đầu mối phối hợp."))]


def _programme(name: str, common: Common, basis: Act | None, named: str) -> Line:
    if name == common.lead:
        where = f" ({place(basis.unit)} {named})" if basis else ""
        return (
            data("Chủ trì xây dựng, theo dõi, đôn đốc thực hiện Chương trình này"),
            computed(f"{where}."),
        )
    return (data(f"Phối hợp với {common.lead} xây dựng và thực hiện Chương trình này."),)


def _own(name: str, common: Common, named: str) -> Line | None:
    """What it leads and what it helps with, by clause."""
    acts = [a for a in common.plan if a.subject != PROGRAMME]
    mine = [a for a in acts if name in a.owners]
    leads = _clauses(a for a in mine if a.role == LEADS)
    directs = [a for a in mine if a.role == DIRECTS]
    does = _clauses(a for a in mine if a.role not in (LEADS, DIRECTS, WORKS_WITH) and a.nth == 0)
    helps = _clauses(a for a in mine if a.role == WORKS_WITH and a.nth == 0)
    others = _clauses(
        a for a in acts if name not in a.owners and (a.role != DIRECTS or name in a.named)
    )
    parts = []
    if leads:
        parts.append(f"chủ trì thực hiện các nhiệm vụ quy định tại {places(leads)} {named}")
    if directs:
        opening = directs[0].intro.rstrip(" :") or "Chỉ đạo"
        parts.append(
            f"{opening[:1].lower()}{opening[1:]} thực hiện {places(_clauses(directs))} {named}"
        )
    if does:
        parts.append(f"thực hiện {places(does)} {named}")
    if helps or others:
        parts.append(
            f"phối hợp thực hiện các nhiệm vụ quy định tại {places([*helps, *others])} {named}"
        )
    return (computed(f"{capital('; '.join(parts))}."),) if parts else None


def _reports(name: str, common: Common, named: str) -> list[Line]:
    """Reports that this agency makes with others."""
    lines: list[Line] = []
    for act in common.reports:
        if name in act.owners and act.partners:
            others = ", ".join(act.partners)
            lines.append(
                (computed(
                    f"Chủ trì, phối hợp với {others} tổng hợp, báo cáo {act.recipient or '……'} "
                    f"tình hình thực hiện {named} ({place(act.unit)} {named})."
                ),)
            )  # fmt: skip
    return lines


def _clauses(acts: Iterable[Act]) -> list[str]:
    return list(dict.fromkeys(clause(a.unit) for a in acts))


def _first(text: str) -> str:
    return re.split(r";\s", text)[0]


def carrying_out(common: Common, acts: tuple[Act, ...], named: str) -> Section:
    """VII. Tổ chức thực hiện; trouble with the regulation goes where its last article says."""
    lead, partner = common.lead, common.partner
    unit = "Đơn vị đầu mối"
    items: list[Line] = [
        (
            data(
                f"Trên cơ sở Chương trình này, {lead}, {partner} chỉ đạo các phòng, đơn vị trực "
                "thuộc tổ chức thực hiện các nhiệm vụ được phân công."
            ),
        ),
        (
            data("Giao "), blank("contact.lead.unit", unit),
            data(f" thuộc {lead} chủ trì, phối hợp với "),
            blank("contact.partner.unit", unit),
            data(
                f" thuộc {partner} theo dõi, đôn đốc, tổng hợp kết quả thực hiện, báo cáo lãnh đạo "
                "hai cơ quan."
            ),
        ),
        (
            data(
                "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, hai cơ quan kịp thời trao "
                "đổi, thống nhất điều chỉnh, bổ sung"
            ),
            computed(f"{_trouble(common, acts, named)}./."),
        ),
    ]  # fmt: skip
    return Section(
        "VII",
        "TỔ CHỨC THỰC HIỆN",
        tuple(Item(f"{n}.", line) for n, line in enumerate(items, 1)),
    )


def _trouble(common: Common, acts: tuple[Act, ...], named: str) -> str:
    """``; đối với vướng mắc về Quy chế, phản ánh về Sở Y tế để …``, or nothing."""
    for act in acts:
        about = "vướng mắc" in act.text and named.lower() in act.text.lower()
        if not about or not act.recipient or (act.inherited and act.owners):
            continue
        work = (
            "tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định "
            f"theo {place(act.unit)} {named}"
        )
        if act.recipient in (common.lead, common.partner):
            return f"; đối với vướng mắc về {named}, {act.recipient} {work}"
        return f"; đối với vướng mắc về {named}, phản ánh về {act.recipient} để {work}"
    return ""
