"""The closing block: recipients at the left, signatures at the right."""

from drafting.checking.layout.draft import Draft, column_of, columns, plain
from drafting.checking.layout.paper import Stretch, whole
from drafting.checking.layout.patterns import is_capacity, is_name
from drafting.parsing.patterns import match
from drafting.text.characters import is_upper
from drafting.word.resolved import Paragraph

BULLETS = "-–+•*"
ROOM_PT = 24.0
"""Points above a name that leave room for a signature."""
MARKS = ("(", "[")
"""How ``(đã ký)`` begins."""


def opens_closing(paragraph: Paragraph, text: str) -> bool:
    """The line begins the closing block."""
    cell = paragraph.cell
    if cell is not None and cell.ruled:
        return False
    if cell is not None and cell.columns > 1 and _is_dots(text):
        return True
    first = plain(_pieces(paragraph)[0].text)
    return match("recipients", first) is not None or is_capacity(text)


def read_closing(draft: Draft, paragraph: Paragraph) -> None:
    """Place the lines of one paragraph of the closing block; others stand behind it."""
    if paragraph.cell is not None and paragraph.cell.ruled:
        return
    for piece in _pieces(paragraph):
        text = plain(piece.text)
        column = column_of(paragraph)
        label = match("recipients", text)
        if label and not draft.has("recipients-label"):
            draft.recipients = column
            _label(draft, piece)
        elif _is_recipient(draft, piece, text, column):
            draft.add("recipient", piece)
        elif _is_blank_signature(draft, text, column):
            draft.add("blank-signature", piece)
        elif not text.startswith(MARKS) and _is_signature(draft, text, column):
            draft.signature.setdefault(column, []).append(piece)
        elif draft.has("recipients-label"):
            draft.recipients_over = True


def _label(draft: Draft, piece: Stretch) -> None:
    """``Nơi nhận:`` and, where it goes on in the same line, the first recipient."""
    text = piece.paragraph.text[piece.start : piece.end]
    at = text.find(":") + 1 or len(text)
    draft.add("recipients-label", Stretch(piece.paragraph, piece.start, piece.start + at))
    if text[at:].strip():
        draft.add("recipient", Stretch(piece.paragraph, piece.start + at, piece.end))


def _pieces(paragraph: Paragraph) -> list[Stretch]:
    """Outside of a table tabs part the two sides; inside they are mere blanks."""
    pieces = columns(paragraph)
    if paragraph.cell is None and len(pieces) > 1 and _ends_at_right(pieces[-1]):
        return pieces
    return [whole(paragraph)]


def _ends_at_right(piece: Stretch) -> bool:
    text = plain(piece.text)
    return is_capacity(text) or is_name(text) or is_upper(text)


def _is_recipient(draft: Draft, piece: Stretch, text: str, column: tuple[int, int] | None) -> bool:
    if not draft.has("recipients-label") or draft.recipients_over:
        return False
    if column is not None:
        return column == draft.recipients
    if text[0] in BULLETS:
        return True
    before = draft.before
    return (
        piece.opens
        and before is not None
        and before[0] == "recipient"
        and not is_upper(text)
        and not before[1].text.endswith(".")
        and not draft.signature
    )


def _is_blank_signature(draft: Draft, text: str, column: tuple[int, int] | None) -> bool:
    """Dots where the office and the name will stand, in a column of their own."""
    return column is not None and column != draft.recipients and _is_dots(text)


def _is_dots(text: str) -> bool:
    return not any(c.isalnum() for c in text)


def _is_signature(draft: Draft, text: str, column: tuple[int, int] | None) -> bool:
    """Capitals of an office, or what stands with them in one column."""
    if not any(c.isalpha() for c in text) or draft.recipients_over:
        return False
    if is_capacity(text) or column in draft.signature:
        return True
    if column is None or column == draft.recipients:
        return False
    beside = draft.recipients is not None and column[0] == draft.recipients[0]
    return beside or is_upper(text)


def _stands_apart(last: Stretch, offices: list[Stretch]) -> bool:
    """A name stands below the room for the signature; one that is in capitals by that alone."""
    if not is_upper(plain(last.text)):
        return True
    if not offices:
        return False
    blank = last.paragraph.number - offices[-1].paragraph.number > 1
    return blank or last.paragraph.before > ROOM_PT


def settle_signature(draft: Draft) -> None:
    """Tell the name from the office: the name is the last line of its column."""
    for lines in draft.signature.values():
        *offices, last = lines
        named = is_name(plain(last.text)) and _stands_apart(last, offices)
        for line in offices if named else lines:
            draft.add("capacity", line)
        if named:
            draft.add("signer", last)
