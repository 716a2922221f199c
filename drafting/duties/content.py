"""Part III: the common work in the clauses' own words, grouped by subject."""

from drafting.duties.acts import Act
from drafting.duties.duty import WORKS_WITH
from drafting.duties.general import lettered
from drafting.duties.pair import Common
from drafting.duties.paper import Item, Line, Section
from drafting.duties.subjects import (
    CONTENT_ORDER,
    INFORMATION,
    PROGRAMME,
    TRAINING,
    subject,
)
from drafting.duties.values import blank, computed, data
from drafting.phrases.places import capital, clause


def content(common: Common) -> Section:
    """III. Nội dung phối hợp.

    Training joins the exchange of information where only the partner's clauses set both.
    """
    by_subject: dict[str, list[Act]] = {}
    for act in common.plan:
        if act.subject != PROGRAMME:
            by_subject.setdefault(act.subject, []).append(act)
    groups = [(s, by_subject[s]) for s in CONTENT_ORDER if s in by_subject]
    both = [acts for s, acts in groups if s in (INFORMATION, TRAINING)]
    joint = len(both) == 2 and not any(common.lead in a.owners for acts in both for a in acts)
    items: list[Item] = []
    for name, acts in groups:
        if joint and name == TRAINING:
            continue
        title = subject(name).title
        members = acts
        if joint and name == INFORMATION:
            title, members = (
                "Trao đổi thông tin, tập huấn nghiệp vụ",
                [*acts, *by_subject[TRAINING]],
            )
        lines = [_line(group) for group in _by_clause(members)]
        heading: Line = (data(title),)
        items.append(Item(f"{len(items) + 1}.", heading, heading=True, items=lettered(lines)))
    empty = (Item("", (blank("content", "Nội dung phối hợp"),)),)
    return Section("III", "NỘI DUNG PHỐI HỢP", tuple(items) or empty)


def _by_clause(acts: list[Act]) -> list[list[Act]]:
    """Acts of one clause, or points of one clause, are one paragraph."""
    groups: list[list[Act]] = []
    for act in acts:
        if groups and clause(groups[-1][-1].unit) == clause(act.unit):
            groups[-1].append(act)
        else:
            groups.append([act])
    return groups


def _line(acts: list[Act]) -> Line:
    first = acts[0]
    texts = [first.text, *(a.text[:1].lower() + a.text[1:] for a in acts[1:])]
    words = "; ".join(t.rstrip(" ;.") for t in texts)
    if first.intro:
        words = f"{first.intro.rstrip(' :')} {words[:1].lower()}{words[1:]}"
    elif first.role == WORKS_WITH and first.nth == 0:
        words = f"Phối hợp {words[:1].lower()}{words[1:]}"
    return (computed(f"{capital(words)}."),)
