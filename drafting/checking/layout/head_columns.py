"""Quốc hiệu at the right, agency at the left, number and date on one line (mục II.1-4, IV)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, Judged, judged
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile
from drafting.word.table_geometry import Cell

SIGNATURE = ("capacity", "signer")
SIDES = {"left": "bên trái", "right": "bên phải"}


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Components of a two-column table that stand in the wrong column, or in another row."""
    rows: dict[tuple[str, str], Cell] = {}
    for item in judged(paper, profile):
        cell = item.component.stretches[0].paragraph.cell
        if cell is None or cell.columns < 2 or item.figures.column is None:
            continue
        if item.component.role in SIGNATURE and _signs_jointly(paper, item):
            continue
        # Two agencies that sign jointly may each give a number; the last is level with the date.
        rows[item.component.instrument, item.component.role] = _last_cell(item) or cell
        last = cell.column == cell.columns - 1
        wrong = last if item.figures.column == "left" else cell.column == 0
        if wrong:
            yield _departure(item, f"quy định ở {SIDES[item.figures.column]}")
        number = rows.get((item.component.instrument, "number"))
        if item.component.role == "place-date" and number and _is_other_row(number, cell):
            yield _departure(item, "quy định trên cùng một dòng với số, ký hiệu")


def _last_cell(item: Judged) -> Cell | None:
    return item.component.stretches[-1].paragraph.cell


def _signs_jointly(paper: Paper, item: Judged) -> bool:
    """Several agencies sign side by side, or the recipients stand elsewhere."""
    text = item.component.instrument
    signed = [c for c in paper.of(*SIGNATURE) if c.instrument == text]
    tables = [c for c in paper.of("recipients-label") if c.instrument == text]
    columns = {p.cell.column for c in signed for p in [c.stretches[0].paragraph] if p.cell}
    beside = any(c.stretches[0].paragraph.cell for c in tables)
    return len(columns) > 1 or not beside


def _is_other_row(number: Cell, date: Cell) -> bool:
    return number.table == date.table and number.row != date.row


def _departure(item: Judged, lawful: str) -> Departure:
    return Departure(
        severity=item.severity(ERROR, "column"),
        message=f"{item.name}: đặt sai chỗ, {lawful} {item.ground('column')}",
        component=item.component,
        suggestion=lawful,
    )
