"""The comparison as a workbook: one row an article or unit, both texts with their edits, the note.

For the officer's own work: sorted, filtered and typed into as wanted, then read back.
"""

from collections.abc import Iterator

from drafting.comparing.pairing import pairs_of_instruments
from drafting.comparing.result import ADDED, MOVED, REMOVED, RENUMBERED, RETITLED, Comparison
from drafting.model import Document, Instrument
from drafting.notes import columns as read_as
from drafting.notes.identity import ARTICLE, prefixes
from drafting.rendering.comparison_rows import GROUP, TableRow, table_rows
from drafting.rendering.edit_pieces import NEW, OLD, Paragraphs
from drafting.rendering.facet_names import facet_lines
from drafting.rendering.note_marks import left_bookmark, manifest
from drafting.rendering.outcome import NAMES, places
from drafting.rendering.sheet_package import workbook_parts
from drafting.rendering.sheet_styles import BOLD, TEXT
from drafting.rendering.sheet_xml import PLAIN, STRONG, STRUCK, Column, Rich, Sheet, Value
from drafting.resources import folder
from drafting.word.custom_properties import with_properties
from drafting.word.package import read_parts, write_parts

FONT, SIZE = "Times New Roman", 11
FLAGS = {RENUMBERED: "đổi số", RETITLED: "đổi tên", MOVED: "chuyển chỗ"}
CONFIDENCE = {"high": "cao", "low": "thấp", "person": "cán bộ chọn"}
LOOKS = {OLD: STRUCK, NEW: STRONG}

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
LEFT_COLUMNS = (
    Column("Vị trí cũ", 60),
    Column(read_as.NOTE.capitalize(), 80, typed=True),
    Column("Mã dòng", 8, hidden=True),
)


def comparison_xlsx(comparison: Comparison, old: Document, new: Document) -> bytes:
    """Sheet ``So sánh``; a second one for notes that belong to no row, where there are any."""
    rows = [
        (_values(row, type_), BOLD if row.pattern == ARTICLE else TEXT)
        for row, type_ in _rows(comparison, old, new)
    ]
    sheets = [Sheet("So sánh", COLUMNS, rows)]
    if comparison.left_notes:
        listed = [((n.heading, n.note, left_bookmark(n)), TEXT) for n in comparison.left_notes]
        sheets.append(Sheet("Thuyết minh chưa gắn", LEFT_COLUMNS, listed))
    template = read_parts((folder("templates") / "comparison.docx").read_bytes())
    parts = workbook_parts(sheets, FONT, SIZE, "Bảng so sánh", template["word/theme/theme1.xml"])
    return write_parts(with_properties(parts, manifest(comparison, old, new)))


def _rows(comparison: Comparison, old: Document, new: Document) -> Iterator[tuple[TableRow, str]]:
    """Every row with the words of both texts, and the type of its instrument."""
    pairs = pairs_of_instruments(old.instruments, new.instruments)
    names = prefixes(compared.type for compared in comparison.instruments)
    for compared, (a, b), name in zip(comparison.instruments, pairs, names, strict=True):
        made = table_rows(compared, a or Instrument(None), b or Instrument(None), name)
        for row in made:
            if row.pattern != GROUP:
                yield row, compared.type or ""


def _values(made: TableRow, type_: str) -> list[Value]:
    """One row of the sheet, in the order of ``COLUMNS``."""
    row = made.source
    assert row is not None  # noqa: S101 - only chapters have none
    both = bool(row.old and row.new)
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
        read_as.MARKS[0] if row.kind == ADDED else _rich(made.old),
        read_as.MARKS[1] if row.kind == REMOVED else _rich(made.new),
        row.draft_note,
        "x" if row.look_again else None,
        row.note,
        made.bookmark,
    ]


def _rich(paragraphs: Paragraphs) -> Rich:
    """The words of a side; what only the old text has is struck, what only the draft has is bold
    and italic.
    """
    pieces: list[tuple[str, str]] = []
    for number, paragraph in enumerate(paragraphs):
        pieces += [("\n", PLAIN)] if number else []
        pieces += [(words, LOOKS.get(mark, PLAIN)) for words, mark in paragraph]
    return pieces
