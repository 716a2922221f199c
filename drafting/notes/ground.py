"""The legal ground of a row: what its draft cites, and what an officer typed beside it.

In a note the officer's ground stands in lines of its own at the end, ``Căn cứ: …``; a table with
a column for it shows them there, without these words. So it travels with the note.
"""

from collections.abc import Iterable

from drafting.notes.fingerprint import fingerprint
from drafting.text.blanks import BLANK

GROUND = "Căn cứ: "


def cited(text: str) -> tuple[str, ...]:
    """The texts that the draft's words in a row cite, as printed, each once."""
    from drafting.phrases.citations import citations

    found: dict[str, str] = {}
    for phrase in citations(text):
        found.setdefault(phrase.normal, " ".join(phrase.text.split()))
    return tuple(found.values())


def parted(note: str) -> tuple[str, tuple[str, ...]]:
    """A note without the ground at its end, and the lines of that ground."""
    lines = note.split("\n")
    at = len(lines)
    while at and lines[at - 1].startswith(GROUND):
        at -= 1
    return "\n".join(lines[:at]), tuple(line.removeprefix(GROUND) for line in lines[at:])


def typed_ground(lines: Iterable[str], draft: str) -> tuple[str, ...]:
    """What an officer typed into the ground's cell of a row, as lines of its note.

    ``draft`` is what the row's draft cell says; what it cites was printed by the program.
    """
    said = [" ".join(line.split()) for line in lines]
    said = [line for line in said if line and line != BLANK]
    printed = {fingerprint(line) for line in cited(draft)} if said else set()
    return tuple(GROUND + line for line in said if fingerprint(line) not in printed)
