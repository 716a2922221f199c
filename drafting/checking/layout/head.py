"""Which line of a head is which: by what it says and where it stands, never by its style."""

from collections.abc import Iterator

from drafting.checking.layout.draft import Draft, column_of, columns, lines, plain
from drafting.checking.layout.paper import Stretch
from drafting.checking.layout.patterns import (
    begins_agency,
    is_motto,
    is_national_title,
    is_place_date,
    is_type,
    looks,
)
from drafting.parsing.patterns import match
from drafting.text.characters import is_upper
from drafting.word.resolved import Paragraph

LONGEST_AGENCY = 100
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
    return is_national_title(words) or is_motto(words) or is_place_date(words)


def head_role(draft: Draft, stretch: Stretch) -> str | None:
    """The role of a line above the type line; ``None`` where it is none of a head's."""
    text = plain(stretch.text)
    for role, yes in (("national-title", is_national_title), ("motto", is_motto)):
        if yes(text):
            return role
    if match("number", text):
        return "number"
    if is_place_date(text) and text.count(" ") < 14:
        return "place-date"
    if looks("letter_subject", text) or _goes_on_subject(draft, stretch):
        return "letter-subject"
    for stamp in STAMPS:
        if looks(stamp, text):
            return stamp.replace("_", "-")
    if is_upper(text) and _may_be_agency(draft, stretch, text):
        return "agency"
    return "agency" if _is_agency_in_lower(draft, stretch, text) else None


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
    if is_type(text) or match("appendix", text) or draft.has("place-date"):
        return False
    return not draft.has("national-title") or begins_agency(text) or not stretch.whole


def _is_agency_in_lower(draft: Draft, stretch: Stretch, text: str) -> bool:
    """The name of an agency that somebody did not set in capitals, in a column of the head."""
    cell = stretch.paragraph.cell
    if cell is None or cell.ruled or cell.columns < 2 or len(text) > LONGEST_AGENCY:
        return False
    before = draft.before
    goes_on = before is not None and before[0] == "agency"
    return begins_agency(text.upper()) or (goes_on and not text.endswith((".", ";", ":")))


def agencies(stretches: list[Stretch]) -> Iterator[tuple[str, Stretch]]:
    """The agency lines of a head as ``superior`` and ``issuer``.

    Lines that stand together make one block, two agencies that issue jointly two of them. The last
    name of a block is the issuer's. A line begins a new name where it begins as agencies do; where
    the weights themselves say it otherwise (light lines above bold ones) they are right.
    """
    blocks = _blocks(stretches)
    for at, block in enumerate(blocks):
        above = at + 1 < len(blocks) and _is_light(block) and not _is_light(blocks[at + 1])
        first = len(block) if above else _issuer_at(block)
        for index, stretch in enumerate(block):
            yield ("issuer" if index >= first else "superior"), stretch


def _blocks(stretches: list[Stretch]) -> list[list[Stretch]]:
    """Lines of one column without a blank paragraph between."""
    blocks: list[list[Stretch]] = []
    for stretch in stretches:
        before = blocks[-1][-1].paragraph if blocks else None
        near = before is not None and stretch.paragraph.number - before.number <= 1
        if near and column_of(stretch.paragraph) == column_of(blocks[-1][-1].paragraph):
            blocks[-1].append(stretch)
        else:
            blocks.append([stretch])
    return blocks


def _is_light(block: list[Stretch]) -> bool:
    return not any(run.bold for stretch in block for run in stretch.runs())


def _issuer_at(block: list[Stretch]) -> int:
    """Index of the issuer's first line."""
    weights = [all(r.bold for r in s.runs()) for s in block]
    lightest = weights.index(True) if True in weights else 0
    if lightest and all(weights[lightest:]) and not any(weights[:lightest]):
        return lightest
    starts = [at for at, s in enumerate(block) if at == 0 or begins_agency(plain(s.text))]
    return starts[-1]
