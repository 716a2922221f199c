"""Word edits of a row as marked pieces of both sides, paragraph by paragraph."""

from collections.abc import Iterable

from drafting.comparing.result import Edit
from drafting.text.blanks import show

PLAIN, NEW, OLD, VARIANT = "", "new", "old", "variant"

Piece = tuple[str, str]
"""Words, and ``PLAIN``, ``NEW`` (only in the draft) or ``OLD`` (only in the old text); where it is
asked for, ``VARIANT`` (the same thing, spelled otherwise on the other side)."""

Paragraphs = list[list[Piece]]

_OLD_SIDE = {"equal": (1, PLAIN), "delete": (1, OLD)}
_NEW_SIDE = {"equal": (1, PLAIN), "insert": (1, NEW)}
"""Operation → which of its words stand on this side, and their mark; both have a variant's."""

MARKS = frozenset(".,;:!?…“”\"'‘’() \u00a0\n")
"""Punctuation that says nothing by itself; a dash or a stroke may join figures."""


def sides(
    edits: Iterable[Edit], old: str, new: str, *, marked: bool = True, variants: bool = False
) -> tuple[Paragraphs, Paragraphs]:
    """Both sides; a spelling variant is marked only where ``variants`` asks for it, and so is a
    mark of punctuation that came or went.

    The words are always ``old`` and ``new``, a blank of a draft as ``……``.

    Edits that do not give back a side exactly, and all edits where ``marked`` is false, leave it
    unmarked: no word is ever lost to a mark.
    """
    kept = tuple(edits) if marked else ()
    mark = VARIANT if variants else PLAIN
    tables = (
        _OLD_SIDE | {"variant": (1, mark)},
        _NEW_SIDE | {"variant": (2, mark)},
    )
    return _side(kept, tables[0], old, mark), _side(kept, tables[1], new, mark)


def _side(
    edits: Iterable[Edit], table: dict[str, tuple[int, str]], text: str, variant: str
) -> Paragraphs:
    pieces = [(edit[at], mark) for edit in edits for at, mark in [table.get(edit[0], (0, PLAIN))]
              if at]  # fmt: skip
    if "".join(p for p, _ in pieces) != text:
        pieces = [(text, PLAIN)]
    pieces = [(words, variant if mark and MARKS.issuperset(words) else mark)
              for words, mark in pieces]  # fmt: skip
    return _paragraphs(_with_blanks(pieces, text))


def _with_blanks(pieces: list[Piece], text: str) -> list[Piece]:
    """``pieces`` of ``text`` with its blanks printed, each in the look of the words behind it."""
    shown = show(text)
    if shown == text:
        return pieces
    marked = [(letter, mark) for words, mark in pieces for letter in words]
    made: list[tuple[list[str], str]] = []
    at = 0
    for letter in shown:
        mark = marked[min(at, len(marked) - 1)][1]
        if at < len(marked) and letter == marked[at][0]:
            at += 1
        if made and made[-1][1] == mark:
            made[-1][0].append(letter)
        else:
            made.append(([letter], mark))
    return [("".join(letters), mark) for letters, mark in made]


def _paragraphs(pieces: list[Piece]) -> Paragraphs:
    """Cut at line feeds."""
    made: Paragraphs = [[]]
    for words, mark in pieces:
        first, *rest = words.split("\n")
        if first:
            made[-1].append((first, mark))
        made.extend([(line, mark)] if line else [] for line in rest)
    return made
