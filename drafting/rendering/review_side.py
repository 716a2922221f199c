"""One side of a row of the review page: its paragraphs with their marked words."""

from drafting.rendering.edit_pieces import NEW, OLD, VARIANT, Paragraphs
from drafting.rendering.markup import Html, joined, tag

ELEMENTS = {OLD: ("del", None), NEW: ("ins", None), VARIANT: ("span", "variant")}
"""Mark of words → element and class."""


def side(paragraphs: Paragraphs, label: str) -> Html:
    """A cell; ``label`` is its column, said again where columns stand below each other."""
    lines = (joined(*map(_piece, paragraph)) for paragraph in paragraphs)
    return tag("td", *(tag("p", line) for line in lines if line), data_label=label)


def absent(words: str, label: str) -> Html:
    """The cell of a side that does not have the row."""
    return tag("td", tag("p", tag("i", words)), class_="absent", data_label=label)


def _piece(piece: tuple[str, str]) -> Html:
    words, mark = piece
    if mark not in ELEMENTS:
        return joined(words)
    name, class_ = ELEMENTS[mark]
    return tag(name, words, class_=class_)
