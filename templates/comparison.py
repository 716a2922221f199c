"""Bản so sánh, thuyết minh: old text, draft and note side by side, on a landscape sheet.

The three rows with ``group``, ``article`` and ``row`` are patterns: the program copies them for
each chapter, article and clause, so their layout is the officer's to change.
"""

from pieces import head, rule
from wordml import cell, document, each, paragraph, row, row_tag, run, section, table, tag, when

LANDSCAPE = (297.0, 210.0)
MARGINS = (20.0, 20.0, 30.0, 20.0)
WIDTH = 247.0
COLUMNS = (18.0, 82.0, 82.0, 65.0)
"""Key, old text, draft, note."""
WITH_GROUND = (18.0, 74.0, 74.0, 46.0, 35.0)
"""The same with the legal ground."""
SUMMARY = (79.0, 28.0, 28.0, 28.0, 28.0, 28.0, 28.0)

KEYS = (
    "Cột TT ghi tên viết tắt của văn bản và số điều (Đ), khoản, điểm của dự thảo; “cũ” là số của "
    "văn bản hiện hành mà dự thảo không còn."
)

CONVENTION = (
    "Quy ước trình bày: ",
    run("chữ đậm nghiêng", bold=True, italic=True),
    " là nội dung dự thảo sửa đổi, bổ sung; ",
    run("chữ gạch ngang", strike=True),
    " là nội dung của văn bản hiện hành mà dự thảo lược bỏ hoặc thay thế; ",
    run("(Dòng mới)", italic=True),
    " là nội dung chỉ có trong dự thảo; ",
    run("(Bãi bỏ)", italic=True),
    " là nội dung chỉ có trong văn bản hiện hành. ",
    "Những chỗ chỉ khác nhau về cách viết tắt, chữ hoa, dấu câu, chính tả ",
    "{% if choice.variants %}cũng được đánh dấu như vậy{% else %}không được đánh dấu{% endif %}. ",
    KEYS,
)

SHOWN = (
    "Bảng này trình bày {{ choice.shown }} dòng có thay đổi về nội dung, vị trí hoặc đã ghi thuyết "
    "minh, kể cả tên điều của các dòng đó; không trình bày {{ choice.left_out }} dòng giữ nguyên "
    "nội dung. Số liệu tại mục I tính trên toàn bộ các dòng."
)

LEFT_TITLE = "III. THUYẾT MINH CHƯA GẮN ĐƯỢC VÀO DÒNG NÀO"


def comparison() -> str:
    """The main part."""
    return document(
        head("paper", 100, WIDTH - 100),
        paragraph("TenLoai", "BẢN SO SÁNH, THUYẾT MINH"),
        paragraph("TrichYeu", "{{ paper.subject }}"),
        paragraph("KemTheo", "{{ paper.sent_with }}"),
        rule("KeTrichYeu", WIDTH, 60),
        paragraph("MucLaMa", "I. TỔNG HỢP"),
        each("text in texts", paragraph("MucSo", "{{ text.number }}. {{ text.title }}"), _tally()),
        paragraph("MucLaMa", "II. SO SÁNH, THUYẾT MINH CHI TIẾT"),
        paragraph("DoanVan", *CONVENTION),
        when("choice.changed", paragraph("DoanVan", SHOWN)),
        each(
            "text in texts",
            paragraph("MucSo", "{{ text.number }}. {{ text.title }}"),
            tag("if choice.grounds"),
            _rows(WITH_GROUND),
            tag("else"),
            _rows(COLUMNS),
            tag("endif"),
        ),
        when("orphans", paragraph("MucLaMa", LEFT_TITLE), _left()),
        section(LANDSCAPE, MARGINS),
    )  # fmt: skip


def _tally() -> str:
    """Counts of one instrument, and the sums that lead to both texts."""
    first, rest = SUMMARY[0], SUMMARY[1:]
    titles = ("Số dòng", "Văn bản hiện hành", "Dự thảo")
    rows = (
        row(
            cell(first, paragraph("OTieuDe", "Kết quả đối chiếu"), middle=True, merge="restart"),
            cell(sum(rest[:3]), paragraph("OTieuDe", "Điều"), span=3),
            cell(sum(rest[3:]), paragraph("OTieuDe", "Khoản, điểm"), span=3),
            header=True,
        ),
        row(
            cell(first, paragraph("OTieuDe"), merge="continue"),
            *(cell(w, paragraph("OTieuDe", t)) for w, t in zip(rest, titles * 2, strict=True)),
            header=True,
        ),
        row_tag("for line in text.tally", SUMMARY),
        _counts("line"),
        row_tag("endfor", SUMMARY),
        _counts("text.total", bold=True),
    )
    sums = each("line in text.sums", paragraph("DoanVan", "{{ line }}"))
    return table(SUMMARY, rows, style="BangKe", padding=1.5) + paragraph("CuoiBang") + sums


def _counts(name: str, *, bold: bool = False) -> str:
    """One line of the summary."""
    fields = zip(SUMMARY[1:], FIELDS, strict=True)
    return row(
        cell(SUMMARY[0], paragraph("OBang", run("{{ %s.name }}" % name, bold=bold))),
        *(
            cell(w, paragraph("OKhoa", run("{{ %s.%s }}" % (name, f), bold=bold)))
            for w, f in fields
        ),
    )


FIELDS = ("articles", "old_articles", "new_articles", "units", "old_units", "new_units")


def _rows(columns: tuple[float, ...]) -> str:
    """The comparison of one instrument, with the legal ground where there is a column for it."""
    names = ("TT", "{{ text.old_name }}", "{{ text.new_name }}", "THUYẾT MINH", "CĂN CỨ")
    titles = zip(columns, names, strict=False)
    rows = (
        row(*(cell(w, paragraph("OTieuDe", t), middle=True) for w, t in titles), header=True),
        _pattern(columns, "group", bold=True, noted=False),
        _pattern(columns, "article", bold=True),
        _pattern(columns, "row"),
    )
    return table(columns, rows, style="BangKe", padding=1.5) + paragraph("CuoiBang")


def _pattern(
    columns: tuple[float, ...], name: str, *, bold: bool = False, noted: bool = True
) -> str:
    """One pattern row; a chapter's has no key, and a note only where an officer
    typed one. A heading stays with what follows.
    """
    key, old, new, note, *ground = columns

    def text(style: str, field: str) -> str:
        words = run("{{ %s.%s }}" % (name, field), bold=bold)
        return paragraph(style, words, keep=bold, centred=not noted)

    # LibreOffice asks a row's first paragraph whether it stays with the next row. Of two such rows
    # one below the other at the start of a table it may lose all that follows: a chapter's says no.
    first = text("OKhoa", "key") if noted else paragraph("OKhoa")
    law = text("OBang", "ground") if noted else paragraph("OBang", keep=bold)
    return row(
        cell(key, first),
        cell(old, text("OCu", "old")),
        cell(new, text("OMoi", "new")),
        cell(note, *(_note(name, keep=bold) if noted else [_typed(name, keep=bold)])),
        *(cell(width, law) for width in ground),
    )


def _left() -> str:
    """Notes of an earlier table whose row is gone; read back like any other note."""
    columns = (COLUMNS[0] + COLUMNS[1], WIDTH - COLUMNS[0] - COLUMNS[1])
    titles = zip(columns, ("VỊ TRÍ CŨ", "THUYẾT MINH"), strict=True)
    rows = (
        row(*(cell(w, paragraph("OTieuDe", t), middle=True) for w, t in titles), header=True),
        row(
            cell(columns[0], paragraph("OCu", "{{ left.key }}")),
            cell(columns[1], paragraph("OThuyetMinh", "{{ left.note }}")),
        ),
    )
    return table(columns, rows, style="BangKe", padding=1.5) + paragraph("CuoiBang")


def _note(name: str, *, keep: bool = False) -> tuple[str, ...]:
    """Outcome, proposal and the officer's own note."""
    return (
        paragraph("OKetQua", "{{ %s.outcome }}" % name, keep=keep),
        paragraph("OGoiY", "{{ %s.draft_note }}" % name, keep=keep),
        _typed(name, keep=keep),
    )


def _typed(name: str, *, keep: bool) -> str:
    return paragraph("OThuyetMinh", "{{ %s.note }}" % name, keep=keep)
