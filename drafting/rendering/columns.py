"""Marked words in columns of a terminal: wrapped, coloured or with brackets, never wider."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from unicodedata import combining

from drafting.rendering.edit_pieces import NEW, OLD, PLAIN, Paragraphs, Piece

Looks = dict[str, tuple[str, str]]
"""Mark → what stands before and after words that have it."""

BRACKETS: Looks = {OLD: ("[-", "-]"), NEW: ("{+", "+}"), PLAIN: ("", "")}
COLOURS: Looks = {OLD: ("\x1b[31;9m", "\x1b[0m"), NEW: ("\x1b[32;4m", "\x1b[0m"), PLAIN: ("", "")}
"""Struck red, underlined green: told apart without colour too."""

GAP = " │ "


class Word(NamedTuple):
    """One word, or a part of one where a mark begins inside of it."""

    text: str
    mark: str
    glued: bool
    """No blank stands before it."""


def beside(left: Paragraphs, right: Paragraphs, width: int, looks: Looks) -> Iterator[str]:
    """Two sides in two columns, ``width`` cells together."""
    own = (width - len(GAP)) // 2
    columns = [wrapped(side, own, looks) for side in (left, right)]
    for number in range(max(map(len, columns))):
        a, b = (column[number] if number < len(column) else [] for column in columns)
        blank = " " * (own - cells(a, looks))
        yield f"{printed(a, looks)}{blank}{GAP}{printed(b, looks)}".rstrip()


def wrapped(paragraphs: Paragraphs, width: int, looks: Looks) -> list[list[Word]]:
    """Lines of words; a word wider than a line is cut, and only there a line begins inside of one:
    a comma that another mark begins with stays with the word before it.
    """
    lines: list[list[Word]] = []
    for paragraph in paragraphs:
        line: list[Word] = []
        for whole in _whole(_words(paragraph)):
            parts = [whole] if cells(whole, looks) <= width else _cut(whole, width, looks)
            for part in parts:
                if line and cells([*line, *part], looks) > width:
                    lines.append(line)
                    line = []
                line += part
        lines.append(line)
    return lines


def _whole(words: Iterable[Word]) -> Iterator[list[Word]]:
    """Words that no blank parts, together."""
    together: list[Word] = []
    for word in words:
        if together and not word.glued:
            yield together
            together = []
        together.append(word)
    if together:
        yield together


def _cut(words: Iterable[Word], width: int, looks: Looks) -> list[list[Word]]:
    """Parts that fit, of words that together do not."""
    return [[part] for word in words for part in _fitting(word, width - _signs(word.mark, looks))]


def cells(line: Sequence[Word], looks: Looks) -> int:
    """How many cells a line takes; colours take none."""
    runs = [w.mark for at, w in enumerate(line) if not at or line[at - 1].mark != w.mark]
    blanks = sum(not word.glued for word in line[1:])
    letters = sum(not combining(char) for word in line for char in word.text)
    return letters + blanks + sum(_signs(mark, looks) for mark in runs)


def printed(line: Sequence[Word], looks: Looks) -> str:
    """A line with its marks; a mark goes around a run of words, not around each."""
    made = []
    for at, word in enumerate(line):
        first = not at or line[at - 1].mark != word.mark
        last = at == len(line) - 1 or line[at + 1].mark != word.mark
        before, after = looks[word.mark]
        blank = "" if not at or word.glued else " "
        made.append(f"{blank}{before if first else ''}{word.text}{after if last else ''}")
    return "".join(made)


def _words(paragraph: Sequence[Piece]) -> Iterator[Word]:
    blank = True
    for words, mark in paragraph:
        for at, word in enumerate(words.split()):
            yield Word(word, mark, glued=not at and not blank and not words[:1].isspace())
        blank = words[-1:].isspace() if words else blank


def _fitting(word: Word, width: int) -> Iterator[Word]:
    """A word in parts that fit."""
    room = max(1, width)
    for start in range(0, len(word.text), room):
        yield word._replace(text=word.text[start : start + room], glued=word.glued or start > 0)


def _signs(mark: str, looks: Looks) -> int:
    return sum(len(sign) for sign in looks[mark] if not sign.startswith("\x1b"))
