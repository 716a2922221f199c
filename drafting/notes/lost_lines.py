"""The program's own lines in a cell of which nothing is known: its table lost its manifest.

A line is told by the row that the note goes to, by what the program writes into other rows, or by
its form. One that may be the officer's is taken for the officer's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from drafting.notes.fingerprint import fingerprint
from drafting.notes.typed import LOOK_AGAIN, PROPOSAL, REASON

_LEVEL = r"(?:điểm|khoản|Điều|Phần|Chương|Mục|Tiểu mục|Phụ lục|đoạn cuối|\(lần \d+\))"
_OUTCOME = (
    r"(?:Giữ nguyên(?: nội dung, chỉ khác cách viết)?|Sửa đổi, bổ sung|Bổ sung mới|Bãi bỏ|Tách|Gộp)"
    rf"(?:; (?:chuyển từ|trước là) {_LEVEL}(?:,? (?:{_LEVEL}|[\w#.]{{1,8}}))*)?"
    r"(?:; cặp này chưa chắc chắn, cần xem lại|; cặp do cán bộ chọn)?\."
)
"""How the program says what a row came to, whatever the row."""

_NUMBER = r"(?:\d+[a-zđ]?(?:#\d+)?|[a-zđ])"
_PLACE = rf"(?:\b(?:điểm|khoản|Điều) {_NUMBER}(?:, {_NUMBER})*\s?)+(?!\w)"
_FIGURE = r"\d+"


class Written(NamedTuple):
    """What the program writes into all rows, by fingerprint."""

    lines: frozenset[str]
    proposals: frozenset[str]
    clauses: frozenset[str]
    """The parts of its proposals, without places."""


def written(lines: Iterable[str]) -> Written:
    """All these lines of the program."""
    every = list(lines)
    proposals = [line for line in every if line.startswith(PROPOSAL)]
    clauses = frozenset(clause for line in proposals for clause in _clauses(line))
    whole, parts = (frozenset(map(fingerprint, found)) for found in (every, proposals))
    return Written(whole, parts, clauses)


def lost_lines(
    lines: Sequence[str], own: Sequence[str] | None, every: Written, places: Iterable[str]
) -> tuple[str, ...]:
    """Fingerprints of what the program wrote into a cell.

    ``own`` are its lines for the row now, ``None`` where no row was found. Of other lines those
    are its own that it writes into some row, word for word or but for places; ``places`` are the
    ids of the row, and no other figures may be named. Of an outcome only its form is asked.
    """
    figures = {f for said in (*places, *(own or ())) for f in re.findall(_FIGURE, said)}
    known = every.lines if own is None else every.proposals
    found = [
        line
        for line in lines
        if fingerprint(line) in known or _is_proposal(line, every.clauses, figures)
    ]
    shaped = islice(filter(is_outcome, lines), 1)
    return tuple(
        dict.fromkeys(map(fingerprint, (*(own or ()), *found, *shaped, LOOK_AGAIN, REASON)))
    )


def is_outcome(line: str) -> bool:
    """True for a line of the form in which the program says what a row came to."""
    return re.fullmatch(_OUTCOME, " ".join(line.split())) is not None


def _is_proposal(line: str, clauses: frozenset[str], figures: set[str]) -> bool:
    if not line.startswith(PROPOSAL) or not figures.issuperset(re.findall(_FIGURE, line)):
        return False
    return clauses.issuperset(_clauses(line))


def _clauses(line: str) -> Iterator[str]:
    """The parts of a proposal between its semicolons, without the places that they name."""
    for clause in line.removeprefix(PROPOSAL).strip(" .").split(";"):
        yield " ".join(re.sub(_PLACE, "… ", clause).split()).casefold()
