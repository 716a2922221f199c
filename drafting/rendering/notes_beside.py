"""Notes that were typed beside a row without a key: each stands beside that row again."""

from collections.abc import Iterable, Sequence

from drafting.comparing.result import LeftNote
from drafting.rendering.comparison_rows import TableRow


def apart(
    notes: Sequence[LeftNote], rows: Iterable[TableRow]
) -> tuple[dict[str, str], tuple[LeftNote, ...]]:
    """First words of a row → what is said beside it; and the notes that no row of these is for."""
    known = {row.words for row in rows if row.source is None}
    beside: dict[str, str] = {}
    left = []
    for note in notes:
        if note.record or note.heading not in known:
            left.append(note)
        else:
            said = beside.get(note.heading)
            beside[note.heading] = f"{said}\n{note.note}" if said else note.note
    return beside, tuple(left)
