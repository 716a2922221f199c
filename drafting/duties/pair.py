"""Which acts of a regulation make the common work of two agencies.

In the plan: what an article of either gives to do with the other, by name or as one of a group
(``các cơ quan liên quan``) where the article deals with the other elsewhere. Apart: what only an
agency's own units do. Optional: what other agencies' articles give to both, unless that agency has
a yearly programme of its own.
"""

from dataclasses import dataclass

from drafting.duties.acts import Act
from drafting.duties.subjects import ADVICE, PROGRAMME, REPORT


@dataclass(frozen=True, slots=True)
class Common:
    """The common work of ``lead`` and ``partner``."""

    lead: str
    partner: str
    plan: tuple[Act, ...]
    reports: tuple[Act, ...]
    internal: tuple[Act, ...]
    optional: tuple[Act, ...]

    def other(self, owner: str) -> str:
        """The one of the two that ``owner`` is not."""
        return self.partner if owner == self.lead else self.lead


def common(acts: tuple[Act, ...], lead: str, partner: str) -> Common:
    """The acts of ``acts`` that concern both; each act is in one group at most."""
    pair = (lead, partner)
    own = {act.article for act in acts if act.subject == PROGRAMME}
    plan: list[Act] = []
    reports: list[Act] = []
    internal: list[Act] = []
    optional: list[Act] = []
    for act in acts:
        owner = _owner(act, pair)
        if _is_report(act):
            if _reports(act, pair):
                reports.append(act)
        elif owner is None:
            if (
                act.nth == 0
                and act.article not in own
                and set(pair) <= {*act.owners, *act.partners}
            ):
                optional.append(act)
        elif act.internal:
            internal.append(act)
        else:
            verdict = _concerns(act, owner, _other(pair, owner), acts, is_lead=owner == lead)
            if verdict:
                (plan if verdict == "plan" else optional).append(act)
    # Advice to the People's Committee comes before proposals of one's own.
    plan.sort(key=lambda act: act.subject == ADVICE and act.cue != "tham mưu")
    return Common(lead, partner, tuple(plan), tuple(reports), tuple(internal), tuple(optional))


def _owner(act: Act, pair: tuple[str, str]) -> str | None:
    """The one of the pair whose article the act stands in, or ``None``."""
    mine = [name for name in pair if name in act.owners]
    return mine[0] if len(mine) == 1 and act.inherited else None


def _other(pair: tuple[str, str], owner: str) -> str:
    return pair[1] if owner == pair[0] else pair[0]


def _concerns(act: Act, owner: str, other: str, acts: tuple[Act, ...], *, is_lead: bool) -> str:
    """``plan``, ``optional`` or ``""``."""
    if other in act.named:
        return "plan"
    if act.named and not act.classes:
        return ""  # with others, by name
    related = any(
        other in near.named for near in acts if near.article == act.article and owner in near.owners
    )
    if act.classes or is_lead:
        return "plan" if related else "optional"
    return "optional"


def _is_report(act: Act) -> bool:
    """A report on the regulation itself, in an article of its own."""
    return act.subject == REPORT and not act.inherited


def _reports(act: Act, pair: tuple[str, str]) -> bool:
    """Everybody reports, or both of the pair make the report together."""
    named = {*act.owners, *act.partners}
    group = not any(name[:1].isupper() for name in act.owners)
    return group or set(pair) <= named
