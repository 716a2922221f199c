"""How words break into lines in their column, and how wide the lines are."""

from drafting.checking.layout.paper import Stretch
from drafting.word.metrics import width, wrap
from drafting.word.resolved import Layout, Run


def face_of(run: Run) -> str:
    """The face whose letter widths count; bold italic is about as wide as bold."""
    return "bold" if run.bold else "italic" if run.italic else "regular"


def text_width(stretch: Stretch) -> float:
    """Millimetres of the stretch on one line."""
    letters = stretch.paragraph.runs
    at, total = 0, 0.0
    for run in letters:
        begin, after = at, at + len(run.text)
        at = after
        piece = run.shown[max(stretch.start - begin, 0) : max(stretch.end - begin, 0)]
        total += width(piece, run.size, face_of(run))
    return total - width(_outer_blanks(stretch), _size(stretch))


def line_widths(layout: Layout, stretch: Stretch) -> list[float]:
    """The widths of the lines that a stretch breaks into."""
    paragraph = stretch.paragraph
    room = layout.room(paragraph) - paragraph.left - paragraph.right
    first = max(paragraph.first_line, 0.0)
    whole = text_width(stretch)
    if "\n" not in stretch.text and whole + first <= room:
        return [whole]
    face = face_of(next(stretch.runs(), _PLAIN))
    lines: list[float] = []
    for part in stretch.text.split("\n"):
        lines += wrap(part, _size(stretch), face, max(room - first, 1.0))
    return lines or [0.0]


def _outer_blanks(stretch: Stretch) -> str:
    """The blanks at the ends of a stretch: they are no part of its line."""
    said = stretch.paragraph.text[stretch.start : stretch.end]
    return " " * (len(said) - len(said.strip()))


def _size(stretch: Stretch) -> float:
    return max((run.size for run in stretch.runs()), default=14.0)


_PLAIN = Run("", 14.0, False, False, False, False, "", (), False, None)
