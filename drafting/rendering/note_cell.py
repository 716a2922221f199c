"""What the program itself writes into the note's cell of a row, apart from the officer's words."""

from collections.abc import Sequence

from drafting.comparing.result import Row
from drafting.notes.identity import ARTICLE
from drafting.notes.typed import LOOK_AGAIN, PROPOSAL, REASON
from drafting.rendering.outcome import REASON_WANTED, outcome


def outcome_lines(row: Row) -> tuple[str, ...]:
    """What the comparison came to, and the request to look again where the row has changed."""
    return (outcome(row), *([LOOK_AGAIN] if row.look_again else []))


def proposal_lines(row: Row) -> tuple[str, ...]:
    """The draft note, marked as a proposal."""
    return tuple(PROPOSAL + line for line in (row.draft_note or "").split("\n") if line)


def blank_lines(row: Row, level: str) -> tuple[str, ...]:
    """The blank for a reason, where one is wanted and none was typed."""
    wanted = row.kind in REASON_WANTED and level != ARTICLE and not row.note
    return (REASON,) if wanted else ()


def program_lines(row: Row, level: str) -> Sequence[str]:
    """All lines of the cell that are no officer's."""
    return (*outcome_lines(row), *proposal_lines(row), *blank_lines(row, level))
