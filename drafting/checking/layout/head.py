"""Which line of a head is which: by what it says and where it stands, never by its style."""

from collections.abc import Iterator

from drafting.checking.layout.draft import Draft, column_of, columns, lines, plain
from drafting.checking.layout.paper import Stretch
from drafting.checking.layout.patterns import (
    begins_agency,
    is_motto,
    is_national_title,
    is_type,
    looks,
)
from drafting.parsing.patterns import match
from drafting.text.characters import is_upper
from drafting.word.resolved import Paragraph

STAMPS = ("draft_stamp", "urgency", "circulation", "secrecy")


def head_pieces(paragraph: Paragraph) -> list[Stretch]:
    """The lines that a paragraph of the head holds.

    Outside of a table the two halves of a head may stand in one paragraph, parted by tabs; the
    wide blank of ``Số:          /QĐ-UBND`` parts nothing.
    """
    pieces = columns(paragraph)
    if len(pieces) > 1 and paragraph.cell is None and any(_certain(p.text) for p in pieces):
        return pieces
    return lines(paragraph)


def _certain(text: str) -> bool:
    words = plain(text)
    return is_national_title(words) or is_motto(words) or bool(match("place_date", words))


def head_role(draft: Draft, stretch: Stretch) -> str | None:
    """The role of a line above the type line; ``None`` where it is none of a head's."""
    text = plain(stretch.text)
    for role, yes in (("national-title", is_national_title), ("motto", is_motto)):
        if yes(text):
            return role
    if match("number", text):
        return "number"
    if match("place_date", text) and text.count(" ") < 14:
        return "place-date"
    if looks("letter_subject", text) or _goes_on_subject(draft, stretch):
        return "letter-subject"
    for stamp in STAMPS:
        if looks(stamp, text):
            return stamp.replace("_", "-")
    if is_upper(text) and _may_be_agency(draft, stretch, text):
        return "agency"
    return None


def _goes_on_subject(draft: Draft, stretch: Stretch) -> bool:
    """The second line of ``V/v …`` in the same cell."""
    before = draft.before
    column = column_of(stretch.paragraph)
    return (
        before is not None
        and before[0] == "letter-subject"
        and column is not None
        and column_of(before[1].paragraph) == column
    )


def _may_be_agency(draft: Draft, stretch: Stretch, text: str) -> bool:
    """Capitals in a column of the head, or above everything else."""
    if stretch.paragraph.cell is not None:
        return True
    if is_type(text) or draft.has("place-date"):
        return False
    return not draft.has("national-title") or begins_agency(text) or not stretch.whole


def agencies(stretches: list[Stretch]) -> Iterator[tuple[str, Stretch]]:
    """The agency lines of a head as ``superior`` and ``issuer``, column by column.

    The last name of a column is the issuer's. A line begins a new name where it begins as agencies
    do; where the weights themselves say it otherwise (light lines above bold ones) they are right.
    """
    by_column: dict[tuple[int, int] | None, list[Stretch]] = {}
    for stretch in stretches:
        by_column.setdefault(column_of(stretch.paragraph), []).append(stretch)
    for column in by_column.values():
        first = _issuer_at(column)
        for at, stretch in enumerate(column):
            yield ("issuer" if at >= first else "superior"), stretch


def _issuer_at(column: list[Stretch]) -> int:
    """Index of the issuer's first line."""
    weights = [all(r.bold for r in s.runs()) for s in column]
    lightest = weights.index(True) if True in weights else 0
    if lightest and all(weights[lightest:]) and not any(weights[:lightest]):
        return lightest
    starts = [at for at, s in enumerate(column) if at == 0 or begins_agency(plain(s.text))]
    return starts[-1]
