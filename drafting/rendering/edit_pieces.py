"""Word edits of a row as marked pieces of both sides, paragraph by paragraph."""

from collections.abc import Iterable

from drafting.comparing.result import Edit

PLAIN, NEW, OLD = "", "new", "old"

Piece = tuple[str, str]
"""Words, and ``PLAIN``, ``NEW`` (only in the draft) or ``OLD`` (only in the old text)."""

Paragraphs = list[list[Piece]]

_OLD_SIDE = {"equal": (1, PLAIN), "variant": (1, PLAIN), "delete": (1, OLD)}
_NEW_SIDE = {"equal": (1, PLAIN), "variant": (2, PLAIN), "insert": (1, NEW)}
"""Operation → which of its words stand on this side, and their mark."""


def sides(
    edits: Iterable[Edit], old: str, new: str, *, marked: bool = True
) -> tuple[Paragraphs, Paragraphs]:
    """Both sides; a spelling variant is not marked. The words are always ``old`` and ``new``.

    Edits that do not give back a side exactly, and all edits where ``marked`` is false, leave it
    unmarked: no word is ever lost to a mark.
    """
    kept = tuple(edits) if marked else ()
    return _side(kept, _OLD_SIDE, old), _side(kept, _NEW_SIDE, new)


def _side(edits: Iterable[Edit], table: dict[str, tuple[int, str]], text: str) -> Paragraphs:
    pieces = [(edit[at], mark) for edit in edits for at, mark in [table.get(edit[0], (0, PLAIN))]
              if at]  # fmt: skip
    if "".join(p for p, _ in pieces) != text:
        pieces = [(text, PLAIN)]
    return _paragraphs(pieces)


def _paragraphs(pieces: list[Piece]) -> Paragraphs:
    """Cut at line feeds."""
    made: Paragraphs = [[]]
    for words, mark in pieces:
        first, *rest = words.split("\n")
        if first:
            made[-1].append((first, mark))
        made.extend([(line, mark)] if line else [] for line in rest)
    return made
