"""BẢN SO SÁNH, THUYẾT MINH as a Word table: old text, draft and note side by side."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, zip_longest
from typing import Any, NamedTuple

from drafting.comparing.pairing import pairs_of_instruments
from drafting.comparing.result import (
    ADDED,
    REMOVED,
    Comparison,
    LeftNote,
)
from drafting.errors import TemplateError
from drafting.model import Document, Instrument
from drafting.notes.columns import MARKS as MARKS_OF_ABSENCE
from drafting.notes.ground import cited, parted
from drafting.notes.identity import ARTICLE, UNIT
from drafting.rendering.chosen_rows import chosen_rows, counted
from drafting.rendering.comparison_rows import OPENING, TableRow
from drafting.rendering.edit_pieces import NEW, OLD, VARIANT, Paragraphs
from drafting.rendering.head import MOTTO, STATE
from drafting.rendering.layout import settle
from drafting.rendering.note_cell import blank_lines, outcome_lines, proposal_lines
from drafting.rendering.note_marks import (
    NOTE_STYLE,
    around,
    bookmark_xml,
    control_xml,
    left_bookmark,
    manifest,
)
from drafting.rendering.notes_beside import apart
from drafting.rendering.pattern_paragraph import Runs
from drafting.rendering.prototype import Copy, Patterns, marks, tables
from drafting.rendering.table_form import CHANGED, Form
from drafting.rendering.table_patterns import need_patterns
from drafting.rendering.tally import sums, tally, total
from drafting.rendering.template import fill, shipped, with_document
from drafting.rendering.text_names import name_beside, subject_of
from drafting.rendering.whole_texts import compared_texts, whole_rows
from drafting.text.blanks import BLANK, show_date
from drafting.word.custom_properties import with_properties
from drafting.word.package import NotAPackage, read_parts, write_parts

ADDED_MARK, REMOVED_MARK = MARKS_OF_ABSENCE

MARKS_OLD = {OLD: ("strike",), VARIANT: ("strike",)}
MARKS_NEW = {NEW: ("b", "i"), VARIANT: ("b", "i")}
NO_GROUNDS = (
    "mẫu không có bảng bốn cột (thẻ {{ row.ground }})",
    "hãy xuất lại mẫu rồi chỉnh sửa, hoặc dùng bảng ba cột",
)
"""What is wrong with a template that has no place for the legal ground, and what to do."""

NOTE_FIELDS = ("key", "old", "new", "outcome", "draft_note", "note", "ground")
LEFT_FIELDS = ("key", "note")
LONGEST_WHOLE = (700, 200)
"""Characters in a cell up to which a row is not broken over pages: about a third of one; less for
what opens a text, which stays with the title above it.
"""


def render_comparison_table(
    comparison: Comparison,
    old: Document,
    new: Document,
    title: str | None = None,
    template: bytes | None = None,
    values: Mapping[str, str] | None = None,
    form: Form | None = None,
) -> bytes:
    """The whole of both texts, row by row, with counts, edits and notes.

    ``title`` stands under the name of the paper; without it the two texts are named. ``values``
    may give ``drafter``, ``place``, ``date``, ``letter`` (the accompanying letter's number and
    date); what is missing is printed as ``……``. ``form``
    says how many columns there are, which rows stand there and what is marked; the counts are
    over all rows. Raises ``TemplateError``.
    """
    form = form or Form()
    every = [
        whole_rows(*text, variants=form.variants) for text in compared_texts(comparison, old, new)
    ]
    rows = [chosen_rows(found, form) for found in every]
    own = None if template is None else _values_of(template)
    if own is not None and form.grounds and "row.ground" not in own:
        raise TemplateError("mẫu comparison", *NO_GROUNDS)
    takes = [r for r in chain(*rows) if own is None or f"{_pattern(r)}.note" in own]
    beside, left = apart(comparison.left_notes, takes)
    context = _context(comparison, old, new, title, values or {})
    context |= {"choice": _choice(every, rows, form), "orphans": left}
    parts, root = fill(
        shipped("comparison") if template is None else template, context, "comparison"
    )
    settle(root, parts)  # before the rows: nothing of it depends on their words
    found = tables(root)
    need_patterns(found, comparison, left)
    _write_rows(found, rows, _Notes(beside, left), form)
    named = manifest(comparison, old, new, {row.bookmark for row in chain(*rows)})
    return write_parts(with_properties(with_document(parts, root), named | around(root)))


def _context(
    comparison: Comparison,
    old: Document,
    new: Document,
    title: str | None,
    values: Mapping[str, str],
) -> dict[str, Any]:
    sides = pairs_of_instruments(old.instruments, new.instruments)
    drafter = values.get("drafter") or BLANK
    date = show_date(values.get("date") or "ngày tháng năm")
    letter = values.get("letter") or f"số {BLANK} {show_date('ngày tháng năm')}"
    return {
        "paper": {
            "superior": (),
            "issuer": (drafter.upper(),),
            "state": STATE,
            "motto": MOTTO,
            "number": "",
            "stamp": "",
            "place_date": f"{values.get('place') or _place(new)}, {date}",
            "subject": title or subject_of(old, new),
            "sent_with": f"(Kèm theo Công văn {letter} của {drafter})",
        },
        "texts": [
            {
                "number": index,
                "title": compared.type or BLANK,
                "tally": tally(compared),
                "total": total(compared),
                "sums": sums(compared),
                "old_name": name_beside(before or Instrument(None), old),
                "new_name": name_beside(after or Instrument(None), new, draft=True),
            }
            for index, (compared, (before, after)) in enumerate(
                zip(comparison.instruments, sides, strict=True), 1
            )
        ],
        **marks(
            group=("old", "new", "note"), article=NOTE_FIELDS, row=NOTE_FIELDS, left=LEFT_FIELDS
        ),
    }


def _choice(
    every: Sequence[Sequence[TableRow]], rows: Sequence[Sequence[TableRow]], form: Form
) -> dict[str, Any]:
    """What the template is told of the form."""
    shown = counted(list(chain(*rows)))
    return {
        "grounds": form.grounds,
        "variants": form.variants,
        "changed": form.rows == CHANGED,
        "shown": shown,
        "left_out": counted(list(chain(*every))) - shown,
    }


def _values_of(template: bytes) -> frozenset[str] | None:
    """The values that an officer's template prints; ``None`` where filling it tells what is wrong
    with it.
    """
    from drafting.rendering.template_tags import tags_of

    try:
        return tags_of(read_parts(template)).values
    except NotAPackage:
        return None


def _place(document: Document) -> str:
    return next((i.place for i in document.instruments if i.place), BLANK)


class _Notes(NamedTuple):
    """Notes that belong to no row of the comparison."""

    beside: Mapping[str, str]
    """First words of a row without a key → the note that was typed beside it."""
    left: Sequence[LeftNote]
    """The others."""


def _write_rows(
    found: Sequence[Patterns], texts: Sequence[Sequence[TableRow]], notes: _Notes, form: Form
) -> None:
    rows = [
        (found[i], row, below)
        for i, rows in enumerate(texts)
        for row, below in zip_longest(rows, rows[1:])
    ]
    for count, (patterns, row, below) in enumerate(rows, 1):
        copy = _copy(row, count)._replace(alone=_is_alone(row, below))
        patterns.copy(_pattern(row), _values(row, form, notes.beside), copy)
    listed = next((p for p in found if "left" in p.rows), None)
    for count, note in enumerate(notes.left if listed else (), len(rows) + 1):
        values = {"key": _lines([note.heading]), "note": _lines(note.note.split("\n"))}
        if listed:
            listed.copy("left", values, Copy(bookmark_xml(left_bookmark(note), count)))
    for patterns in found:
        patterns.write()


def _pattern(row: TableRow) -> str:
    """Which pattern row prints it."""
    return UNIT if row.pattern == OPENING else row.pattern


def _is_alone(row: TableRow, below: TableRow | None) -> bool:
    """True for an article's heading below which no row of it stands."""
    return row.pattern == ARTICLE and (below is None or below.pattern != UNIT)


def _copy(row: TableRow, number: int) -> Copy:
    """What the row has besides its words; it may break over pages where it is long."""
    longest = LONGEST_WHOLE[row.pattern == OPENING]
    if not row.bookmark:
        return Copy(longest=longest)
    return Copy(
        bookmark_xml(row.bookmark, number),
        control_xml(row.bookmark, row.key, number),
        ("note", NOTE_STYLE),
        longest,
    )


def _values(row: TableRow, form: Form, beside: Mapping[str, str]) -> dict[str, list[Runs]]:
    """Field → paragraphs of one row."""
    values = {"old": _runs(row.old, MARKS_OLD), "new": _runs(row.new, MARKS_NEW)}
    if row.kind == ADDED:
        values["old"] = [[(ADDED_MARK, ("i",))]]
    elif row.kind == REMOVED:
        values["new"] = [[(REMOVED_MARK, ("i",))]]
    source = row.source
    if source is None:
        typed = beside.get(row.words)
        return {**values, "note": _lines(typed.split("\n") if typed else ())}
    said, ground = parted(source.note or "") if form.grounds else (source.note, ())
    note = said.split("\n") if said else blank_lines(source, row.pattern)
    if row.pattern == UNIT and not note:
        note = ("",)  # the control stands there all the same
    return {
        **values,
        "key": _lines([row.key]),
        "outcome": _lines(outcome_lines(source)),
        "draft_note": _lines(proposal_lines(source)),
        "note": _lines(note),
        "ground": _lines(_grounds(row, ground)) if form.grounds else [],
    }


def _grounds(row: TableRow, typed: Sequence[str]) -> Sequence[str]:
    """What the draft's words cite and what was typed beside them; a blank where neither is."""
    return (*cited(row.new_text), *typed) or ((BLANK,) if row.pattern == UNIT else ())


def _lines(texts: Iterable[str]) -> list[Runs]:
    """Each line as a paragraph of one run."""
    return [[(text, ())] for text in texts]


def _runs(paragraphs: Paragraphs, looks: Mapping[str, tuple[str, ...]]) -> list[Runs]:
    return [[(words, looks.get(mark, ())) for words, mark in pieces] for pieces in paragraphs]
