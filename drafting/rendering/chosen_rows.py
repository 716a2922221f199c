"""The rows that a comparison table prints, of all that it has."""

from collections.abc import Sequence

from drafting.comparing.result import EDITORIAL, MOVED, UNCHANGED, Row
from drafting.rendering.comparison_rows import ARTICLE_ROW, GROUP, TableRow
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
            wanted, article, group = group, False, False
        elif row.pattern == ARTICLE_ROW:
            wanted, article = article or _is_changed(row.source, form), False
        else:
            wanted = _is_changed(row.source, form)
            article = article or wanted
        group = group or (wanted and row.pattern != GROUP)
        if wanted:
            kept.append(row)
    return kept[::-1]


def counted(rows: Sequence[TableRow]) -> int:
    """How many of ``rows`` the summary counts: all but the chapters' titles."""
    return sum(row.pattern != GROUP for row in rows)


def _is_changed(row: Row | None, form: Form) -> bool:
    """Changed in content or place; a row with a note stays, for the note's sake."""
    if row is None:
        return False
    stays = (UNCHANGED,) if form.variants else (UNCHANGED, EDITORIAL)
    return row.kind not in stays or MOVED in row.flags or bool(row.note) or row.look_again
