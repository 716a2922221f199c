"""What became of the duties from one version to the next, by agency."""

from collections.abc import Iterable
from dataclasses import dataclass

from drafting.duties.duty import Duty
from drafting.phrases.frequency import DAYS_BETWEEN

NEW, DROPPED, MOVED = "new", "dropped", "moved"
MORE_OFTEN, LESS_OFTEN, CHANGED = "more-often", "less-often", "changed"

TITLES = {
    NEW: "nhiệm vụ mới",
    DROPPED: "nhiệm vụ không còn",
    MOVED: "chuyển sang cơ quan khác",
    MORE_OFTEN: "thường xuyên hơn",
    LESS_OFTEN: "thưa hơn",
    CHANGED: "thay đổi",
}
"""Kind → what a table prints."""

Link = tuple[tuple[str, ...], tuple[str, ...]]
"""Unit ids of one row of a comparison: old, new."""


@dataclass(frozen=True, slots=True)
class DutyChange:
    kind: str
    agency: str
    """The agency that must know: the new bearer; the old one of a duty that is gone."""
    old: tuple[str, ...]
    """Unit ids."""
    new: tuple[str, ...]
    said: str
    """What differs, in Vietnamese, values as printed."""
    action: str


def between(
    old: tuple[Duty, ...], new: tuple[Duty, ...], links: Iterable[Link]
) -> tuple[DutyChange, ...]:
    """The changes in the order of the links (a comparison's unit rows)."""
    before, after = _by_id(old), _by_id(new)
    found: list[DutyChange] = []
    for left, right in links:
        olds = [d for i in left for d in before.get(i, ())]
        news = [d for i in right for d in after.get(i, ())]
        if news and not olds:
            found.extend(_whole(NEW, news, left, right))
        elif olds and not news:
            found.extend(_whole(DROPPED, olds, left, right))
        elif olds:
            found.extend(_compared(olds, news, left, right))
    return tuple(found)


def by_agency(changes: tuple[DutyChange, ...]) -> dict[str, tuple[DutyChange, ...]]:
    """The same by agency, agencies in the order of their first change."""
    found: dict[str, list[DutyChange]] = {}
    for change in changes:
        found.setdefault(change.agency, []).append(change)
    return {agency: tuple(members) for agency, members in found.items()}


def _by_id(found: tuple[Duty, ...]) -> dict[str, list[Duty]]:
    index: dict[str, list[Duty]] = {}
    for duty in found:
        index.setdefault(duty.id, []).append(duty)
    return index


def _whole(
    kind: str, found: list[Duty], left: tuple[str, ...], right: tuple[str, ...]
) -> list[DutyChange]:
    """A duty that is new or gone, for each agency that bears it."""
    first = found[0]
    said = _times(found)
    return [DutyChange(kind, name, left, right, said, first.action) for name in _bearers(found)]


def _compared(
    olds: list[Duty], news: list[Duty], left: tuple[str, ...], right: tuple[str, ...]
) -> list[DutyChange]:
    old_names, new_names = _bearers(olds), _bearers(news)
    made = []
    action = news[0].action
    if old_names and new_names and not set(old_names) & set(new_names):
        said = f"từ {', '.join(old_names)} sang {', '.join(new_names)}"
        made += [DutyChange(MOVED, n, left, right, said, action) for n in (*new_names, *old_names)]
    pace = _pace(olds, news)
    names = new_names or old_names or ("",)
    if pace:
        made += [DutyChange(pace[0], n, left, right, pace[1], action) for n in names]
    rest = _rest(olds, news, told=bool(pace))
    if rest:
        made += [DutyChange(CHANGED, n, left, right, "; ".join(rest), action) for n in names]
    return made


def _bearers(found: list[Duty]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n for d in found for n in d.lead_resolved)) or ("",)


def _times(found: list[Duty]) -> str:
    said = [w for d in found for w in (d.frequency, d.deadline_text) if w]
    return ", ".join(dict.fromkeys(said))


def _pace(olds: list[Duty], news: list[Duty]) -> tuple[str, str] | None:
    """More or less often, where both sides set a calendar frequency or one sets none."""
    before, after = _shortest(olds), _shortest(news)
    if before == after:
        return None
    old_word = _times_word(olds) or "không ghi định kỳ"
    new_word = _times_word(news) or "không ghi định kỳ"
    more = before is None or (after is not None and after < before)
    return (MORE_OFTEN if more else LESS_OFTEN), f"từ {old_word} thành {new_word}"


def _shortest(found: list[Duty]) -> int | None:
    days = [DAYS_BETWEEN[d.frequency] for d in found if d.frequency in DAYS_BETWEEN]
    return min(days) if days else None


def _times_word(found: list[Duty]) -> str:
    return ", ".join(dict.fromkeys(d.frequency for d in found if d.frequency))


def _rest(olds: list[Duty], news: list[Duty], *, told: bool) -> list[str]:
    """Due days, recipients, partners, role."""
    said = []
    if not told and {d.deadline for d in olds} != {d.deadline for d in news}:
        said.append(_turned("thời hạn", _texts(olds), _texts(news)))
    sides = ([d.recipient_resolved or "" for d in side] for side in (olds, news))
    before, after = (", ".join(filter(None, dict.fromkeys(names))) for names in sides)
    if before != after:
        said.append(_turned("nơi nhận", before, after))
    before_set, after_set = (
        list(dict.fromkeys(n for d in side for n in d.partners_resolved if n[:1].isupper()))
        for side in (olds, news)
    )
    gone = [n for n in before_set if n not in after_set]
    come = [n for n in after_set if n not in before_set]
    if gone or come:
        said.append(_turned("phối hợp", ", ".join(gone), ", ".join(come)))
    roles = [list(dict.fromkeys(d.role for d in side)) for side in (olds, news)]
    lost, won = ([r for r in a if r not in b] for a, b in (roles, roles[::-1]))
    if lost or won:
        said.append(_turned("vai trò", ", ".join(lost), ", ".join(won)))
    return said


def _texts(found: list[Duty]) -> str:
    return ", ".join(filter(None, dict.fromkeys(d.deadline_text for d in found)))


def _turned(what: str, old: str, new: str) -> str:
    if old and new:
        return f"{what}: {old} → {new}"
    return f"{what}: thêm {new}" if new else f"{what}: bỏ {old}"
