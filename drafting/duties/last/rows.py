"""Rows of last year's plan set against this year's: by their clause, then by their words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from drafting.duties.last.anchors import LawRow, moved, reanchored
from drafting.duties.last.paper import LastPaper, LastRow
from drafting.duties.last.wording import has_day, in_year, is_typed, likeness
from drafting.duties.paper import (
    BLANK,
    CONFIRM,
    TYPED,
    Line,
    PlanGroup,
    PlanRow,
    Value,
    printed,
)
from drafting.phrases.places import capital, places
from drafting.phrases.references import references

_ALIKE = 0.6
"""Likeness of two tasks that are the same work where the table names no clause."""
FIELDS = (("lead", "cơ quan chủ trì"), ("partner", "cơ quan phối hợp"), ("time", "thời gian"),
          ("product", "sản phẩm"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Year:
    """What a row needs to know to be carried over."""

    last: int | None
    year: int
    links: tuple[LawRow, ...]
    named: str

    @property
    def hint(self) -> str:
        """Why a value stands where it stands."""
        return f"Theo chương trình năm {self.last or 'trước'}"


def bases(row: LastRow) -> tuple[str, ...]:
    """Ids of the places that a row is based on, as last year's paper numbers them."""
    found = (p.normal for p in references(row.basis) if p.normal[:1].isdigit())
    return tuple(dict.fromkeys(found))


def units_before(paper: LastPaper, links: tuple[LawRow, ...]) -> tuple[str, ...]:
    """Where the rows' places are now."""
    return tuple(dict.fromkeys(n for r in paper.rows for b in bases(r) for n in moved(b, links)))


def carry_rows(
    groups: tuple[PlanGroup, ...], paper: LastPaper, year: Year
) -> tuple[tuple[PlanGroup, ...], tuple[str, ...]]:
    """The plan with what officers typed, rows of their own included; and what they should know."""
    rows = [row for group in groups for row in group.rows]
    pairs = _pairs(rows, paper.rows, year)
    remarks: list[str] = []
    filled = {id(row): _filled(row, last, year) for row, last in pairs}
    matched = {id(last) for _, last in pairs}
    groups = tuple(
        replace(g, rows=tuple(filled.get(id(r), r) for r in g.rows)) for g in groups
    )  # fmt: skip
    for at, last in enumerate((r for r in paper.rows if id(r) not in matched), 1):
        groups = _with_extra(groups, last, at, year, remarks)
    return _numbered(groups), tuple(remarks)


Pair = tuple[PlanRow, LastRow]


def _pairs(rows: list[PlanRow], lasts: tuple[LastRow, ...], year: Year) -> list[Pair]:
    """The best pairs first; each row stands in one at most, ties to the earlier."""
    scored = [
        (-score, n, m)
        for n, row in enumerate(rows)
        for m, last in enumerate(lasts)
        if (score := _score(row, last, year)) > 0
    ]
    done_rows: set[int] = set()
    done_lasts: set[int] = set()
    found: list[Pair] = []
    for _, n, m in sorted(scored):
        if n not in done_rows and m not in done_lasts:
            done_rows.add(n)
            done_lasts.add(m)
            found.append((rows[n], lasts[m]))
    return found


def _score(row: PlanRow, last: LastRow, year: Year) -> float:
    now = {n for b in bases(last) for n in moved(b, year.links)}
    like = likeness(printed(row.task), in_year(last.task, year.last, year.year))
    shared = any(u == n or u.startswith(f"{n}.") or n == f"{u}.0" for u in row.units for n in now)
    if not shared and (like < _ALIKE or now):
        return 0.0
    same_time = printed(row.time) == in_year(last.time, year.last, year.year)
    return (2.0 if shared else 0.0) + like + (0.5 if same_time else 0.0)


def _filled(row: PlanRow, last: LastRow, year: Year) -> PlanRow:
    made: dict[str, Line] = {}
    remarks: list[str] = []
    for field, title in FIELDS:
        before = getattr(last, field)
        if not is_typed(before):
            continue
        said, lost = reanchored(before, year.links, year.named)
        if lost:
            remarks.append(f"{title}: chương trình năm {year.last} ghi “{before}”, nay không còn "
                           f"{places(lost)}.")  # fmt: skip
        line: Line = getattr(row, field)
        if any(v.origin in (TYPED, CONFIRM) for v in line):
            made[field] = _cell(line, said, year, dated=field == "time" and has_day(before))
        elif _differs(said, printed(line), year):
            remarks.append(f"{title}: chương trình năm {year.last} ghi “{before}”.")
    cells = {f: made.get(f, getattr(row, f)) for f, _ in FIELDS}
    return replace(row, **cells, remarks=(*row.remarks, *remarks))


def _differs(before: str, now: str, year: Year) -> bool:
    flat = [" ".join(re.findall(r"\w+", w.casefold())) for w in (before, now)]
    return in_year(flat[0], year.last, year.year) != flat[1]


def _cell(line: Line, before: str, year: Year, *, dated: bool) -> Line:
    """A cell's open values as last year had them; a day of last year is only told, never moved."""
    said = in_year(before, year.last, year.year)
    hint = year.hint if said == before else f"{year.hint}: “{before}”"
    if dated:
        return tuple(
            replace(v, hint=f"{year.hint}: “{before}”") if v.origin == TYPED else v for v in line
        )
    if said.casefold() == printed(line).casefold():
        return line
    pattern = "".join("(.*?)" if v.origin in (TYPED, CONFIRM) else re.escape(v.text) for v in line)
    match = re.fullmatch(pattern, said, re.IGNORECASE)
    if match is None:
        first = next(v for v in line if v.origin in (TYPED, CONFIRM))
        return (Value(said, CONFIRM, first.key, hint),)
    groups = iter(match.groups())
    return tuple(
        _carried(v, next(groups), hint) if v.origin in (TYPED, CONFIRM) else v for v in line
    )


def _carried(value: Value, words: str, hint: str) -> Value:
    if not is_typed(words) or words == value.text:
        return value
    return replace(value, text=words, origin=CONFIRM, hint=hint)


def _with_extra(
    groups: tuple[PlanGroup, ...], last: LastRow, at: int, year: Year, remarks: list[str]
) -> tuple[PlanGroup, ...]:
    """A row that officers added; one whose clause is gone is only told."""
    before = bases(last)
    now = tuple(dict.fromkeys(n for b in before for n in moved(b, year.links)))
    if before and not now:
        remarks.append(
            f"Nhiệm vụ “{last.task}” của chương trình năm {year.last} ({last.basis}) không còn "
            "căn cứ trong văn bản: không đưa vào kế hoạch."
        )
        return groups
    row = _extra(last, at, now, year)
    home = next((g for g in groups if g.title.casefold() == last.group.casefold()), None)
    if home is None:
        return (*groups, PlanGroup("", last.group or "Nhiệm vụ khác", (row,)))
    return tuple(replace(g, rows=(*g.rows, row)) if g is home else g for g in groups)


def _extra(last: LastRow, at: int, now: tuple[str, ...], year: Year) -> PlanRow:
    key = f"plan.extra.{at}"

    def cell(field: str) -> Line:
        words = getattr(last, field)
        if not is_typed(words) or (field == "time" and has_day(words)):
            return (Value(BLANK, TYPED, f"{key}.{field}", year.hint),)
        said = in_year(reanchored(words, year.links, year.named)[0], year.last, year.year)
        return (Value(said, CONFIRM, f"{key}.{field}", year.hint),)

    basis: Line = (
        (Value(capital(places(now)), CONFIRM, f"{key}.basis", year.hint),) if now else cell("basis")
    )
    task, lead, partner, time, product = map(cell, ("task", "lead", "partner", "time", "product"))
    return PlanRow("", now, task, lead, partner, time, basis, product)


def _numbered(groups: Iterable[PlanGroup]) -> tuple[PlanGroup, ...]:
    from drafting.duties.plan import NUMERALS

    number, made = 0, []
    for at, group in enumerate(groups):
        rows = []
        for row in group.rows:
            number += 1
            rows.append(replace(row, number=str(number)))
        made.append(replace(group, number=NUMERALS[at], rows=tuple(rows)))
    return tuple(made)
