"""What stands around the articles, on the review page: head, grounds, signature, recipients."""

from drafting.comparing.edits import edits
from drafting.comparing.words import encoded, opcodes, slid, whole
from drafting.model import Instrument, Signature
from drafting.notes.columns import NEW as NEW_TITLE
from drafting.notes.columns import OLD as OLD_TITLE
from drafting.rendering.edit_pieces import Paragraphs, sides
from drafting.rendering.markup import Html, head_row, tag
from drafting.rendering.redline_words import KEPT_AT_LEAST, exact
from drafting.rendering.review_side import absent, side

COLUMNS = ("Thành phần", OLD_TITLE.capitalize(), NEW_TITLE.capitalize())

SIGNATURE = "Chữ ký"
"""Compared as a whole: half of a name is nobody's."""
NONE = "(Không có)"


def frame_table(old: Instrument, new: Instrument, title: str) -> Html | None:
    """One row a component that either text has, words compared as they are printed."""
    before, after = _components(old), _components(new)
    rows = [_row(name, before[name], after[name]) for name in before if before[name] or after[name]]
    if not rows:
        return None
    head = head_row(COLUMNS)
    caption = tag("caption", f"{title}: phần ngoài các điều khoản")
    return tag("table", caption, head, tag("tbody", *rows), class_="rows frame")


def _components(instrument: Instrument) -> dict[str, str]:
    """Name → words, a line a paragraph; ``""`` for what the text does not have."""
    signatures = [s for s in (instrument.signature, *instrument.cosigners) if s]
    dated = [w for w in (instrument.place, instrument.date_text) if w]
    return {
        "Phần đầu": "\n".join(instrument.header),
        "Số, ký hiệu": instrument.number or "",
        "Địa danh, ngày tháng": ", ".join(dated),
        "Tên loại": instrument.type or "",
        "Trích yếu": instrument.subject or "",
        "Dòng kèm theo": instrument.issued_with or "",
        "Cơ quan ban hành": instrument.authority or "",
        "Căn cứ": "\n".join(instrument.citations),
        "Công thức ban hành": instrument.enacting or "",
        SIGNATURE: "\n".join(line for s in signatures for line in _signed(s)),
        "Nơi nhận": "\n".join(instrument.recipients),
    }


def _signed(signature: Signature) -> tuple[str, ...]:
    return (*signature.capacity, *([signature.name] if signature.name else []))


def _row(name: str, old: str, new: str) -> Html:
    marked = _replaced(old, new) if name == SIGNATURE else _marked(old, new)
    cells = (
        side(paragraphs, column) if words else absent(NONE, column)
        for paragraphs, words, column in zip(marked, (old, new), COLUMNS[1:], strict=True)
    )
    return tag("tr", tag("th", name, scope="row"), *cells, "\n")


def _replaced(old: str, new: str) -> tuple[Paragraphs, Paragraphs]:
    return sides((("delete", old), ("insert", new)), old, new, marked=bool(old and new != old))


def _marked(old: str, new: str) -> tuple[Paragraphs, Paragraphs]:
    """Both sides; what stands on one side only is not marked word by word."""
    if not old or not new or old == new:
        return sides((), old, new, marked=False)
    a, b = exact(old), exact(new)
    left, right = encoded(a.keys, b.keys)
    changes = whole(left, right, slid(left, right, opcodes(left, right)), KEPT_AT_LEAST)
    return sides(edits(a, b, changes), old, new, variants=True)
