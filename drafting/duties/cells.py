"""Who leads and who helps in a row of the plan, and how sure that is.

``Chủ trì, phối hợp với X``: the article's agency leads, X helps. ``Phối hợp với X`` names no
leader: X is proposed, to be confirmed. A group instead of a name, or an act that no partner is
named for, is to be confirmed too.
"""

import re

from drafting.duties.acts import Act
from drafting.duties.duty import LEADS, WORKS_WITH
from drafting.duties.pair import Common
from drafting.duties.paper import Line, Value
from drafting.duties.subjects import PROGRAMME
from drafting.duties.values import computed, confirm, joined

UNSAID_LEAD = "Khoản này chỉ ghi “phối hợp”, không nêu cơ quan chủ trì"
UNSAID_PARTNER = "Khoản này không nêu tên cơ quan phối hợp"


def cells(act: Act, owner: str, common: Common, key: str) -> tuple[Line, Line]:
    """Lead and partner of a row made from one act of ``owner``'s article."""
    other = common.other(owner)
    if act.subject == PROGRAMME:
        partner = _other(
            common.partner, key, sure={common.lead, common.partner} <= {owner, *act.named}
        )
        return (computed(common.lead),), (partner,)
    if act.nth == 0 and act.role == WORKS_WITH and other in act.named:
        return _proposed(act, owner, other, key)
    if act.role == WORKS_WITH or (act.nth and act.role != LEADS):
        lead = confirm(owner, f"{key}.lead", UNSAID_LEAD)
        return (lead,), _partners(act, owner, other, key, sure=False)
    sure = other in act.partners or other == act.recipient
    return (computed(owner),), _partners(act, owner, other, key, sure=sure)


def merged(helps: Act, helper: str, leader: str, key: str) -> tuple[Line, Line]:
    """Lead and partner where one clause leads and another only helps with the same act."""
    others = [n for n in helps.partners if n not in (leader, helper)]
    lead = confirm(leader, f"{key}.lead", "Ghép từ hai khoản")
    return (lead,), joined([computed(helper), *map(computed, others)])


def _proposed(act: Act, owner: str, other: str, key: str) -> tuple[Line, Line]:
    others = [n for n in act.partners if n not in (other, owner)]
    lead = confirm(other, f"{key}.lead", UNSAID_LEAD)
    return (lead,), joined([computed(owner), *map(computed, others)])


def _partners(act: Act, owner: str, other: str, key: str, *, sure: bool) -> Line:
    """The other agency, further named ones, and the groups that the clause names."""
    if act.nth:  # a later act of the clause: its own words name at most whom it serves
        return (_other(other, key, sure=sure),)
    groups = [group_name(c) for c in act.classes]
    named = [n for n in act.partners if n not in (owner, other)]
    if not sure and not groups and act.unnamed_partner:
        return (confirm(f"{other} và các cơ quan liên quan", f"{key}.partner", UNSAID_PARTNER),)
    line = joined([_other(other, key, sure=sure), *map(computed, named)])
    return (*line, computed(f" và {', '.join(groups)}")) if groups else line


def _other(other: str, key: str, *, sure: bool) -> Value:
    return computed(other) if sure else confirm(other, f"{key}.partner", UNSAID_PARTNER)


def group_name(printed: str) -> str:
    """``các ngành, chức năng`` without its slip; ``cơ quan nhà nước`` as those concerned."""
    name = re.sub(r",\s(?=chức năng)", " ", printed)
    name = name[:1].lower() + name[1:]
    return f"{name} có liên quan" if re.fullmatch(r"(?:các )?cơ quan nhà nước", name) else name
