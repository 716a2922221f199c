"""From the letters of a row to its words: spaces where there are gaps, marks of notes marked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from drafting.reading.old_fonts import coding_of, converted
from drafting.reading.pdf.letters import Letter, is_known
from drafting.text.characters import clean

UNKNOWN = "\ufffd"
"""Printed for a letter of which the file does not say what it is."""

BEGIN, END = "\ue000", "\ue001"
"""Around a small raised letter, until it is known whether it is the mark of a note."""

_RAISED = re.compile(f"{BEGIN}([^{BEGIN}{END}]*){END}")

WIDE = 1.6
"""Gap, in letter sizes, that parts two columns rather than two words."""

GAP_WITH_SPACES, GAP_WITHOUT = 0.5, 0.2
"""Gap, in letter sizes, that parts two words where the page has spaces, and where it has none."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a row with no wide gap between them."""

    text: str
    x0: float
    x1: float
    first: float = 0.0
    """How wide its first word is."""


def parted(ordered: list[Letter], size: float) -> Iterator[list[Letter]]:
    """Letters between wide gaps; spaces do not fill a gap."""
    group: list[Letter] = []
    end = 0.0
    for letter in ordered:
        blank = not letter["text"].strip()
        if group and not blank and letter["x0"] - end > WIDE * size:
            yield group
            group = []
        if not blank:
            end = max(end, letter["x1"])
        if group or not blank:
            group.append(letter)
    if group:
        yield group


def piece(letters: list[Letter], spaced: bool) -> Piece:
    """The words of letters from the left; a letter printed twice to look bold counts once.

    ``spaced`` says that the page has spaces of its own.
    """
    limit = GAP_WITH_SPACES if spaced else GAP_WITHOUT
    made: list[tuple[str, str]] = []
    before: Letter | None = None
    for letter in letters:
        text = letter["text"] if is_known(letter) else UNKNOWN
        if before is not None and text.strip():
            if text == before["text"] and letter["x0"] - before["x0"] < 0.2 * letter["size"]:
                continue
            if letter["x0"] - before["x1"] > limit * letter["size"]:
                made.append((" ", ""))
        made.append((f"{BEGIN}{text}{END}" if letter["raised"] else text, letter["fontname"]))
        if text.strip():
            before = letter
    inked = [c for c in letters if c["text"].strip()]
    first = _first_word(letters, limit)
    return Piece(_words(made), inked[0]["x0"], max(c["x1"] for c in inked), first)


def _first_word(letters: list[Letter], limit: float) -> float:
    """How wide the first word is."""
    before = letters[0]
    for letter in letters[1:]:
        apart = letter["x0"] - before["x1"] > limit * letter["size"]
        if apart or not letter["text"].strip():
            break
        before = letter
    return float(before["x1"] - letters[0]["x0"])


def without_marks(text: str, notes: frozenset[str]) -> tuple[str, list[str]]:
    """``text`` without the marks of ``notes``, and those marks; other raised figures stay."""
    found: list[str] = []

    def _mark(match: re.Match[str]) -> str:
        if match[1] not in notes:
            return match[1]
        found.append(match[1])
        return ""

    joined = text.replace(f"{END}{BEGIN}", "")
    return _RAISED.sub(_mark, joined), found


def _words(made: list[tuple[str, str]]) -> str:
    """The text of letters with their fonts; letters of an old font become Unicode."""
    text = "".join(
        converted("".join(letter for letter, _ in group), coding_of(font.rpartition("+")[2]))
        for font, group in groupby(made, key=lambda pair: pair[1])
    )
    return " ".join(clean(text).split())
