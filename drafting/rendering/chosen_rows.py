"""The rows that a comparison table prints, of all that it has."""

from collections.abc import Sequence

from drafting.comparing.result import EDITORIAL, MOVED, UNCHANGED
from drafting.rendering.comparison_rows import ARTICLE_ROW, GROUP, OPENING, TableRow
from drafting.rendering.table_form import ALL, Form


def chosen_rows(rows: Sequence[TableRow], form: Form) -> list[TableRow]:
    """``rows`` of one instrument without those that ``form`` leaves out.

    An article's heading stays where one of its rows does, a chapter's title where one of its
    articles does.
    """
    if form.rows == ALL:
        return list(rows)
    kept: list[TableRow] = []
    article = group = False  # whether a row further down needs the heading above it
    for row in reversed(rows):
        if row.pattern == GROUP:
            wanted, article, group = group or _is_changed(row, form), False, False
        elif row.pattern == OPENING:
            wanted = _is_changed(row, form)
        elif row.pattern == ARTICLE_ROW:
            wanted, article = article or _is_changed(row, form), False
        else:
            wanted = _is_changed(row, form)
            article = article or wanted
        group = group or (wanted and row.pattern != GROUP)
        if wanted:
            kept.append(row)
    return kept[::-1]


def counted(rows: Sequence[TableRow]) -> int:
    """How many of ``rows`` the summary counts: all but chapters' titles and what opens a text."""
    return sum(row.source is not None for row in rows)


def _is_changed(row: TableRow, form: Form) -> bool:
    """Changed in content or place; a row with a note stays, for the note's sake."""
    stays = (UNCHANGED,) if form.variants else (UNCHANGED, EDITORIAL)
    if row.kind not in stays or row.source is None:
        return row.kind not in stays
    return MOVED in row.source.flags or bool(row.source.note) or row.source.look_again
