"""Whether the agencies of a programme are there in its year: said, never replaced."""

from collections.abc import Iterable, Iterator
from datetime import date

from drafting.duties.calendar import short
from drafting.registers import ENDED, NOT_YET, find_agency, state


def standing(pair: tuple[str, str], others: Iterable[str], year: int) -> tuple[str, ...]:
    """A finding for each agency that is no more at the end of ``year``, is not yet there, or bears
    another name in it; of the ``pair`` also for one that the register does not know.
    """
    found = [note for name in pair for note in _of(name, year, known=False)]
    rest = dict.fromkeys(n for n in others if n not in pair)
    return (*found, *(note for name in rest for note in _of(name, year, known=True)))


def _of(name: str, year: int, *, known: bool) -> Iterator[str]:
    agency = find_agency(name)
    if agency is None:
        if not known:
            yield f"{name}: chưa có trong danh mục cơ quan, chưa xác minh."
        return
    there = state(agency, f"{year}-12-31")
    if there == ENDED:
        heirs = f"; cơ quan kế thừa: {', '.join(agency.successors)}" if agency.successors else ""
        yield f"{name} không còn từ {_day(agency.ended or '')}{heirs}. {agency.note}".strip()
    elif there == NOT_YET:
        yield f"{name} chưa có trong năm {year}."
    for start, end, other in agency.interim:
        if start[:4] <= str(year) <= end[:4]:
            yield f"{name} mang tên {other} từ {_day(start)} đến {_day(end)}."


def _day(iso: str) -> str:
    return short(date.fromisoformat(iso))
