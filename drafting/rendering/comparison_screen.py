"""A comparison on a terminal: changed rows side by side, what stays folded away."""

import textwrap
from collections.abc import Iterator, Sequence

from drafting.comparing.pairing import pairs_of_instruments
from drafting.comparing.result import ADDED, EDITORIAL, REMOVED, UNCHANGED, Comparison, Row
from drafting.model import Document, Instrument
from drafting.notes.identity import ARTICLE, prefixes
from drafting.rendering.columns import BRACKETS, COLOURS, Looks, beside
from drafting.rendering.comparison_rows import GROUP, TableRow, table_rows
from drafting.rendering.edit_pieces import NEW, OLD, PLAIN, Paragraphs
from drafting.rendering.outcome import outcome, places
from drafting.rendering.paths_text import paths_lines
from drafting.rendering.tally import sums

NARROWEST = 40
"""Cells under which two columns cannot be read."""
CONTEXT = 8
"""Words that stay are shown so far from a change."""
STAYS = (UNCHANGED, EDITORIAL)
BOLD, DIM, END = "\x1b[1m", "\x1b[2m", "\x1b[0m"


def comparison_screen(
    comparison: Comparison, old: Document, new: Document, width: int, coloured: bool
) -> str:
    """``comparison`` for a terminal of ``width`` cells."""
    screen = _Screen(max(width, NARROWEST), COLOURS if coloured else BRACKETS, coloured)
    pairs = pairs_of_instruments(old.instruments, new.instruments)
    names = prefixes(compared.type for compared in comparison.instruments)
    lines = [screen.strong(f"{comparison.old.name} → {comparison.new.name}")]
    for compared, (a, b), name in zip(comparison.instruments, pairs, names, strict=True):
        lines += ["", screen.strong(compared.type or "Văn bản không ghi tên loại")]
        lines += [part for line in sums(compared) for part in screen.narrow(line)]
        rows = table_rows(compared, a or Instrument(None), b or Instrument(None), name)
        lines += screen.rows([row for row in rows if row.pattern != GROUP])
    if comparison.through:
        lines += ["", *paths_lines(comparison)]
    return "\n".join(lines)


class _Screen:
    """How lines look on one terminal."""

    def __init__(self, width: int, looks: Looks, coloured: bool) -> None:
        self.width, self.looks, self.coloured = width, looks, coloured

    def strong(self, line: str) -> str:
        return f"{BOLD}{line}{END}" if self.coloured else line

    def narrow(self, line: str) -> list[str]:
        """A long line over several."""
        return textwrap.wrap(line, self.width, initial_indent="  ", subsequent_indent="    ")

    def rows(self, rows: Sequence[TableRow]) -> Iterator[str]:
        """Changed rows in full; runs of rows that stay as one line."""
        folded: list[TableRow] = []
        hidden = False
        for row in rows:
            source = row.source
            if source is None:
                continue
            if row.pattern == ARTICLE:
                hidden = source.kind in STAYS
            if source.kind in STAYS and (row.pattern == ARTICLE or not hidden):
                folded.append(row)
            elif source.kind not in STAYS and _says(row):
                yield from self._fold(folded)
                folded = []
                yield from self._row(row, source)
        yield from self._fold(folded)

    def _fold(self, rows: Sequence[TableRow]) -> Iterator[str]:
        if rows:
            ids = tuple(i for r in rows if r.source for i in r.source.new)
            line = f"⋯ giữ nguyên: {places(ids)}"
            yield ""
            yield f"{DIM}{line}{END}" if self.coloured else line

    def _row(self, row: TableRow, source: Row) -> Iterator[str]:
        """A line that says what it came to, then both texts."""
        yield ""
        yield self.strong(f"{places(source.new or source.old)}: {outcome(source)}")
        left: Paragraphs = [[("(Dòng mới)", PLAIN)]]
        right: Paragraphs = [[("(Bãi bỏ)", PLAIN)]]
        if source.kind != ADDED:
            left = _whole(row.old, OLD) if source.kind == REMOVED else _short(row.old)
        if source.kind != REMOVED:
            right = _whole(row.new, NEW) if source.kind == ADDED else _short(row.new)
        yield from beside(left, right, self.width, self.looks)


def _says(row: TableRow) -> bool:
    """False for an article without a title: its words are the row below."""
    edits = row.source.edits if row.source else ()
    return row.pattern != ARTICLE or bool(edits)


def _whole(paragraphs: Paragraphs, mark: str) -> Paragraphs:
    """A text that stands on one side only is marked as a whole."""
    return [[("".join(words for words, _ in paragraph), mark)] for paragraph in paragraphs]


def _short(paragraphs: Paragraphs) -> Paragraphs:
    """Long stretches that stay, cut to what stands near a change."""
    made = []
    for paragraph in paragraphs:
        last = len(paragraph) - 1
        made.append(
            [(_cut(words, at > 0, at < last) if mark == PLAIN else words, mark)
             for at, (words, mark) in enumerate(paragraph)]
        )  # fmt: skip
    return made


def _cut(words: str, after: bool, before: bool) -> str:
    """``words`` without their middle; the blanks at their ends stay."""
    found = words.split()
    if len(found) <= 2 * CONTEXT + 2:
        return words
    head = found[: CONTEXT if after or not before else 2]
    short = " ".join([*head, "[…]", *(found[-CONTEXT:] if before else ())])
    lead, trail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{lead}{short}{trail}"
