"""A comparison on a terminal: changed rows side by side, what stays folded away."""

import textwrap
from collections.abc import Iterator, Sequence

from drafting.comparing.result import ADDED, EDITORIAL, REMOVED, UNCHANGED, Comparison
from drafting.model import Document
from drafting.notes.identity import ARTICLE, UNIT
from drafting.rendering.columns import BRACKETS, COLOURS, Looks, beside
from drafting.rendering.comparison_rows import GROUP, TableRow
from drafting.rendering.edit_pieces import NEW, OLD, PLAIN, Paragraphs
from drafting.rendering.opening_rows import NAME
from drafting.rendering.outcome import NAMES, outcome, places
from drafting.rendering.paths_text import paths_lines
from drafting.rendering.tally import sums
from drafting.rendering.whole_texts import compared_texts, whole_rows

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
    lines = [screen.strong(f"{comparison.old.name} → {comparison.new.name}")]
    for compared, sides, name in compared_texts(comparison, old, new):
        lines += ["", screen.strong(compared.type or "Văn bản không ghi tên loại")]
        lines += [part for line in sums(compared) for part in screen.narrow(line)]
        lines += screen.rows(whole_rows(compared, sides, name))
    if comparison.through:
        lines += ["", *paths_lines(comparison)]
    return "\n".join(lines)


class _Screen:
    """How lines look on one terminal."""

    def __init__(self, width: int, looks: Looks, coloured: bool) -> None:
        self.width, self.looks, self.coloured = width, looks, coloured

    def strong(self, line: str) -> str:
        """A line that stands out, over several where it is long."""
        return self._looked(line, BOLD)

    def _looked(self, line: str, look: str) -> str:
        lines = textwrap.wrap(line, self.width, break_on_hyphens=False) or [""]
        return "\n".join(f"{look}{part}{END}" if self.coloured else part for part in lines)

    def narrow(self, line: str) -> list[str]:
        """A long line over several."""
        return textwrap.wrap(line, self.width, initial_indent="  ", subsequent_indent="    ")

    def rows(self, rows: Sequence[TableRow]) -> Iterator[str]:
        """Changed rows in full, below the title of their chapter; runs of rows that stay as one
        line.
        """
        folded: list[TableRow] = []
        titles: list[TableRow] = []  # that nothing has been shown below yet
        hidden = False
        for row in rows:
            stays = row.kind in STAYS
            if row.source is None and stays:
                titles = [t for t in titles if t.title != row.title]
                titles += [row] if row.pattern == GROUP and row.title != NAME else []
                continue
            if row.pattern == ARTICLE:
                hidden = stays
            if stays and (row.pattern == ARTICLE or not hidden):
                folded.append(row)
            elif not stays and _says(row):
                yield from self._fold(folded)
                yield from (part for title in titles for part in self._title(title))
                folded, titles = [], []
                yield from self._row(row)
        yield from self._fold(folded)

    def _title(self, row: TableRow) -> Iterator[str]:
        yield ""
        yield self.strong(_one_line(row.new or row.old))

    def _fold(self, rows: Sequence[TableRow]) -> Iterator[str]:
        if rows:
            ids = tuple(i for r in rows if r.source for i in r.source.new)
            line = f"⋯ giữ nguyên: {places(ids)}"
            yield ""
            yield self._looked(line, DIM)

    def _row(self, row: TableRow) -> Iterator[str]:
        """A line that says what it came to, then both texts."""
        yield ""
        yield self.strong(_headline(row))
        left: Paragraphs = [[("(Dòng mới)", PLAIN)]]
        right: Paragraphs = [[("(Bãi bỏ)", PLAIN)]]
        if row.kind != ADDED:
            left = _whole(row.old, OLD) if row.kind == REMOVED else _short(row.old)
        if row.kind != REMOVED:
            right = _whole(row.new, NEW) if row.kind == ADDED else _short(row.new)
        yield from beside(left, right, self.width, self.looks)


def _headline(row: TableRow) -> str:
    """``khoản 2 Điều 5: Sửa đổi, bổ sung.``; what an article says outside its clauses is told
    from its title.
    """
    if row.source is None:
        titled = row.pattern == GROUP and row.title != NAME
        named = _one_line((row.new or row.old)[:1]) if titled else row.title
        return f"{named}: {NAMES[row.kind]}."
    named = places(row.source.new or row.source.old)
    inside = row.pattern == UNIT and named.startswith("Điều")
    gone = " của văn bản hiện hành" if row.kind == REMOVED else ""
    return f"{'nội dung ' if inside else ''}{named}{gone}: {outcome(row.source)}"


def _one_line(paragraphs: Paragraphs) -> str:
    return " ".join("".join(words for words, _ in paragraph) for paragraph in paragraphs)


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
