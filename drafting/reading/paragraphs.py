"""Paragraphs: lines broken by hand, and empty lines that mean nothing."""

from drafting.lines import Line
from drafting.text.characters import squeeze, starts_lower

LONG = 72
"""Characters of a paragraph that may well go on behind a page's end."""


def parts(text: str) -> list[str]:
    """One line for each part, unless a sentence goes on behind the break; ``[""]`` for nothing."""
    if "\n" not in text:
        return [text]
    made: list[str] = []
    for part in filter(None, map(squeeze, text.split("\n"))):
        if made and starts_lower(part) and made[-1][-1] not in ".;:!?":
            made[-1] = f"{made[-1]} {part}"
        else:
            made.append(part)
    return made or [""]


def without_false_blanks(lines: list[Line]) -> list[Line]:
    """``lines`` without empty ones that would look like a page's end inside a sentence.

    An empty paragraph of Word is only space: behind a long line without an end mark it must not
    join that line to the next.
    """
    kept: list[Line] = []
    before = ""
    for line in lines:
        runs_on = len(before) >= LONG and before[-1] not in ".;:!?"
        if line.text.strip() or not runs_on:
            kept.append(line)
        before = line.text.strip() or before
    return kept
