"""The times that a unit sets: how often, by when, with figures up to when.

Several calendar frequencies in one unit are several duties (``Định kỳ 06 tháng (trước ngày 05
tháng 7) và 01 năm (trước ngày 20 tháng 12)``); the same one twice is one. A due date belongs to
the nearest frequency before it.
"""

from dataclasses import dataclass

from drafting.phrases.deadlines import CUTOFF, DEADLINE, deadlines
from drafting.phrases.frequency import ON_REQUEST, REGULAR, SUDDEN, TIMED, frequencies
from drafting.phrases.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Time:
    """One time of a duty; ``None`` for what the text does not set."""

    frequency: str | None = None
    deadline: str | None = None
    cutoff: str | None = None
    text: str | None = None
    """Due date and cut-off as printed."""


def times(text: str) -> tuple[Time, ...]:
    """All times of a unit in reading order; one empty time where it sets none."""
    often = _distinct(frequencies(text))
    due = deadlines(text)
    if not often:
        return _without_frequency(due)
    made = []
    for at, phrase in enumerate(often):
        start = phrase.start if at else 0
        end = often[at + 1].start if at + 1 < len(often) else len(text)
        made.append(_time(phrase.normal, [p for p in due if start <= p.start < end]))
    return tuple(made)


def _distinct(found: tuple[Phrase, ...]) -> list[Phrase]:
    """The frequencies that make entries of their own.

    Calendar frequencies first; ``thường xuyên`` counts where there is none; ``khi có yêu cầu``
    right after ``đột xuất`` only explains it.
    """
    seen: dict[str, Phrase] = {}
    for phrase in found:
        if phrase.normal == ON_REQUEST and SUDDEN in seen:
            continue
        seen.setdefault(phrase.normal, phrase)
    kept = list(seen.values())
    if any(p.normal in TIMED for p in kept):
        return [p for p in kept if p.normal in TIMED or p.normal == SUDDEN]
    return [p for p in kept if p.normal != REGULAR] or kept[:1]


def _without_frequency(due: tuple[Phrase, ...]) -> tuple[Time, ...]:
    """Two due dates are two duties; a cut-off goes with the due date before it."""
    days = [p for p in due if p.kind == DEADLINE]
    if len(days) < 2:
        return (_time(None, list(due)),)
    bounds = [*(p.start for p in days[1:]), float("inf")]
    starts = [0, *bounds[:-1]]
    return tuple(
        _time(None, [p for p in due if start <= p.start < end])
        for start, end in zip(starts, bounds, strict=True)
    )


def _time(frequency: str | None, due: list[Phrase]) -> Time:
    day = next((p for p in due if p.kind == DEADLINE), None)
    cut = next((p for p in due if p.kind == CUTOFF), None)
    text = "; ".join(p.text for p in (day, cut) if p)
    due_day, cut_day = (p.normal if p else None for p in (day, cut))
    return Time(frequency, due_day, cut_day, text or None)
