"""The comparison as a workbook: one row an article or unit, both texts with their edits, the note;
between them what stands before the articles and the titles of chapters.

For the officer's own work: sorted, filtered and typed into as wanted, then read back.
"""

from collections.abc import Iterator, Mapping

from drafting.comparing.result import ADDED, MOVED, REMOVED, RENUMBERED, RETITLED, Comparison
from drafting.model import Document
from drafting.notes import columns as read_as
from drafting.notes.ground import cited, parted
from drafting.notes.identity import ARTICLE
from drafting.rendering.chosen_rows import chosen_rows
from drafting.rendering.comparison_rows import GROUP, TableRow
from drafting.rendering.edit_pieces import NEW, OLD, VARIANT, Paragraphs
from drafting.rendering.facet_names import facet_lines
from drafting.rendering.note_marks import left_bookmark, manifest
from drafting.rendering.notes_beside import apart
from drafting.rendering.outcome import NAMES, places
from drafting.rendering.sheet_package import workbook_parts
from drafting.rendering.sheet_styles import BOLD, HEADING, TEXT
from drafting.rendering.sheet_xml import (
    BOLD_PLAIN,
    BOLD_STRUCK,
    PLAIN,
    STRONG,
    STRUCK,
    Column,
    Rich,
    Sheet,
    Value,
    fitted,
)
from drafting.rendering.table_form import Form
from drafting.rendering.whole_texts import compared_texts, whole_rows
from drafting.resources import folder
from drafting.word.custom_properties import with_properties
from drafting.word.package import read_parts, write_parts

FONT, SIZE = "Times New Roman", 11
FLAGS = {RENUMBERED: "đổi số", RETITLED: "đổi tên", MOVED: "chuyển chỗ"}
CONFIDENCE = {"high": "cao", "low": "thấp", "person": "cán bộ chọn"}
LOOKS = {OLD: STRUCK, NEW: STRONG, VARIANT: STRONG}
BOLD_LOOKS = {OLD: BOLD_STRUCK, NEW: STRONG, VARIANT: STRONG}
"""Of the draft; in the old text a variant is struck."""

COLUMNS = (
    Column("Mã", 11),
    Column("Văn bản", 12),
    Column("Cấp", 12),
    Column("Mã cũ", 9),
    Column("Mã mới", 9),
    Column("Vị trí", 16),
    Column("Kết quả", 18),
    Column("Thay đổi vị trí", 11),
    Column("Độ giống", 8),
    Column("Độ chắc chắn", 9),
    Column("Điểm thay đổi", 24),
    Column(read_as.OLD.capitalize(), 48),
    Column(read_as.NEW.capitalize(), 48),
    Column("Gợi ý của chương trình", 26),
    Column(read_as.AGAIN.capitalize(), 8, typed=True),
    Column(read_as.NOTE.capitalize(), 42, typed=True),
    Column("Mã dòng", 8, hidden=True),
)
GROUND_COLUMN = Column(read_as.GROUND.capitalize(), 26, typed=True)
"""Stands beside the note where a column for the legal ground is asked for."""
LEFT_COLUMNS = (
    Column("Vị trí cũ", 60),
    Column(read_as.NOTE.capitalize(), 80, typed=True),
    Column("Mã dòng", 8, hidden=True),
)


def comparison_xlsx(
    comparison: Comparison, old: Document, new: Document, form: Form | None = None
) -> bytes:
    """Sheet ``So sánh``; a second one for notes that belong to no row, where there are any.

    ``form`` says whether there is a column for the legal ground, which rows stand there and what
    is marked.
    """
    form = form or Form()
    rows = list(_rows(comparison, old, new, form))
    columns = (*COLUMNS[:-1], *([GROUND_COLUMN] if form.grounds else []), COLUMNS[-1])
    beside, left = apart(comparison.left_notes, (row for row, _ in rows))
    listed = [(_values(row, type_, form, beside), _style(row)) for row, type_ in rows]
    sheets = [Sheet("So sánh", columns, listed)]
    if left:
        listed = [([n.heading, n.note, left_bookmark(n)], TEXT) for n in left]
        sheets.append(Sheet("Thuyết minh chưa gắn", LEFT_COLUMNS, listed))
    template = read_parts((folder("templates") / "comparison.docx").read_bytes())
    parts = workbook_parts(sheets, FONT, SIZE, "Bảng so sánh", template["word/theme/theme1.xml"])
    named = manifest(comparison, old, new, {row.bookmark for row, _ in rows}, fitted)
    return write_parts(with_properties(parts, named))


def _rows(
    comparison: Comparison, old: Document, new: Document, form: Form
) -> Iterator[tuple[TableRow, str]]:
    """Every row with the words of both texts, and the type of its instrument."""
    for compared, sides, name in compared_texts(comparison, old, new):
        made = whole_rows(compared, sides, name, variants=form.variants)
        for row in chosen_rows(made, form):
            yield row, compared.type or ""


def _style(row: TableRow) -> int:
    return HEADING if row.pattern == GROUP else BOLD if row.pattern == ARTICLE else TEXT


def _values(made: TableRow, type_: str, form: Form, beside: Mapping[str, str]) -> list[Value]:
    """One row of the sheet, in the order of ``COLUMNS``."""
    row = made.source
    texts = _texts(made)
    ground: list[Value] = [None] if form.grounds else []
    if row is None:
        blank = [None] * 3
        note = beside.get(made.words)
        return ["", type_, made.title, *blank, NAMES[made.kind], *blank, None, *texts, None, None,
                note, *ground, ""]  # fmt: skip
    both = bool(row.old and row.new)
    note = row.note
    if form.grounds:
        note, typed = parted(row.note or "")
        ground = ["\n".join((*cited(made.new_text), *typed))]
    return [
        made.key,
        type_,
        "Điều" if made.pattern == ARTICLE else "Khoản, điểm",
        ", ".join(row.old),
        ", ".join(row.new),
        places(row.new or row.old),
        NAMES[row.kind],
        ", ".join(FLAGS[flag] for flag in row.flags if flag in FLAGS),
        row.similarity if both else None,
        CONFIDENCE.get(row.confidence, row.confidence) if both else None,
        "\n".join(facet_lines(row)),
        *texts,
        row.draft_note,
        "x" if row.look_again else None,
        note,
        *ground,
        made.bookmark,
    ]


def _texts(made: TableRow) -> tuple[Value, Value]:
    """Both sides; what only the old text has is struck, what only the draft has bold and italic."""
    looks = LOOKS if made.pattern not in (GROUP, ARTICLE) else BOLD_LOOKS
    old = {**looks, VARIANT: looks[OLD]}
    return (
        read_as.MARKS[0] if made.kind == ADDED else _rich(made.old, old),
        read_as.MARKS[1] if made.kind == REMOVED else _rich(made.new, looks),
    )


def _rich(paragraphs: Paragraphs, looks: Mapping[str, str]) -> Rich:
    """The words of a side, each stretch with its look."""
    plain = BOLD_PLAIN if looks[OLD] == BOLD_STRUCK and _is_marked(paragraphs) else PLAIN
    pieces: list[tuple[str, str]] = []
    for number, paragraph in enumerate(paragraphs):
        pieces += [("\n", plain)] if number else []
        pieces += [(words, looks.get(mark, plain)) for words, mark in paragraph]
    return pieces


def _is_marked(paragraphs: Paragraphs) -> bool:
    return any(mark for paragraph in paragraphs for _, mark in paragraph)
