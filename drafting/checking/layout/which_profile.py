"""Which decree a paper falls under: by its number and its date, never by its name.

A year between number and type says that the paper is a legal document (``08/2020/QĐ-UBND``).
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from drafting.checking.layout.draft import plain
from drafting.checking.layout.paper import Paper
from drafting.profiles import ADMINISTRATIVE, LEGAL, NAMES, load, profile_for
from drafting.profiles.profile import Profile

_YEAR = re.compile(r"/\s*(20\d\d)\s*/")
_DATE = re.compile(
    r"ngày\s*(?P<d>\d{1,2})?[\s….]*(?:tháng|/)\s*(?P<m>\d{1,2})?[\s….]*(?:năm|/)\s*(?P<y>\d{4})"
)


@dataclass(frozen=True, slots=True)
class Choice:
    """The profile, or why there is none."""

    profile: Profile | None
    notice: str | None = None
    """One Vietnamese sentence."""
    day: str | None = None
    """The day that the paper itself prints in full (ISO)."""


def choose(paper: Paper, name: str | None, as_of: str | None) -> Choice:
    """The profile called ``name``; else that of the paper's kind and day.

    A day with blanks leaves a span of days; where it covers two profiles, ``as_of`` decides, or
    else the later one. Raises ``DataError`` for an unknown name.
    """
    if name is not None:
        return Choice(load(name))
    kind = LEGAL if any(_YEAR.search(text) for text in _said(paper, "number")) else ADMINISTRATIVE
    days = _days(paper)
    today = date.fromisoformat(as_of) if as_of else None
    if days is None:
        return _undated(kind, today)
    first, last = days
    early, late = profile_for(kind, first), profile_for(kind, last)
    if early is not late and today is not None and first <= today <= last:
        early = late = profile_for(kind, today)
    if late is None:
        return Choice(None, _no_rules(first, last))
    if early is late:
        return Choice(late, day=first.isoformat() if first == last else None)
    notice = (
        f"Ngày ban hành còn để trống; trình bày được xét theo {late.title}. Dùng --profile để chọn "
        "bộ quy định khác."
    )
    return Choice(late, notice)


def _undated(kind: str, today: date | None) -> Choice:
    if today is not None:
        profile = profile_for(kind, today)
        return Choice(profile, None if profile else _no_rules(today, today))
    latest = [p for p in map(load, NAMES) if p.kind == kind][-1]
    notice = (
        f"Văn bản không ghi ngày ban hành; trình bày được xét theo {latest.title}. Dùng --as-of "
        "hoặc --profile để chọn bộ quy định khác."
    )
    return Choice(latest, notice)


def _no_rules(first: date, last: date) -> str:
    when = f"ngày {first.day}/{first.month}/{first.year}" if first == last else f"năm {last.year}"
    return (
        f"Không xét thể thức: văn bản ban hành {when}, chương trình không có bộ quy định thể thức "
        "của thời gian ấy."
    )


def _days(paper: Paper) -> tuple[date, date] | None:
    """The first and last day that the paper's printed date may mean."""
    for text in (*_said(paper, "place-date"), *_said(paper, "issued-with")):
        found = _DATE.search(text)
        if found:
            return _span(found)
    years = [m[1] for text in _said(paper, "number") for m in [_YEAR.search(text)] if m]
    return (date(int(years[0]), 1, 1), date(int(years[0]), 12, 31)) if years else None


def _span(found: "re.Match[str]") -> tuple[date, date] | None:
    year = int(found["y"])
    months = (int(found["m"]),) * 2 if found["m"] else (1, 12)
    try:
        end = monthrange(year, months[1])[1]
        days = (int(found["d"]),) * 2 if found["d"] else (1, end)
        return date(year, months[0], days[0]), date(year, months[1], days[1])
    except ValueError:  # a day that does not exist
        return None


def _said(paper: Paper, role: str) -> Iterator[str]:
    """The words of a component, and of the line that ties an attached text to its decision."""
    roles = (role, "issued-with") if role == "number" else (role,)
    return (plain(c.text) for c in paper.of(*roles))
