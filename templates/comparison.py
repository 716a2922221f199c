"""Bản so sánh, thuyết minh: old text, draft and note side by side, on a landscape sheet.

The three rows with ``group``, ``article`` and ``row`` are patterns: the program copies them for
each chapter, article and clause, so their layout is the officer's to change.
"""

from pieces import head, rule
from wordml import cell, document, each, paragraph, row, row_tag, run, section, table, when

LANDSCAPE = (297.0, 210.0)
MARGINS = (20.0, 20.0, 30.0, 20.0)
WIDTH = 247.0
COLUMNS = (18.0, 82.0, 82.0, 65.0)
"""Key, old text, draft, note."""
SUMMARY = (79.0, 28.0, 28.0, 28.0, 28.0, 28.0, 28.0)

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
    "Những chỗ chỉ khác nhau về cách viết tắt, chữ hoa, dấu câu, chính tả không được đánh dấu.",
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
        each("text in texts", paragraph("MucSo", "{{ text.number }}. {{ text.title }}"), _rows()),
        when("orphans", paragraph("MucLaMa", LEFT_TITLE), _left()),
        section(LANDSCAPE, MARGINS),
    )  # fmt: skip


def _tally() -> str:
    """Counts of one instrument, and the sums that lead to both texts."""
    first, rest = SUMMARY[0], SUMMARY[1:]
    titles = ("Số dòng", "Văn bản hiện hành", "Dự thảo")
    rows = (
        row(
            cell(first, paragraph("OTieuDe", "Kết quả đối chiếu"), middle=True),
            cell(sum(rest[:3]), paragraph("OTieuDe", "Điều"), span=3),
            cell(sum(rest[3:]), paragraph("OTieuDe", "Khoản, điểm"), span=3),
            header=True,
        ),
        row(
            cell(first, paragraph("OTieuDe")),
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


def _rows() -> str:
    """The comparison of one instrument."""
    key, old, new, note = COLUMNS
    titles = ("TT", "{{ text.old_name }}", "{{ text.new_name }}", "THUYẾT MINH")
    columns = zip(COLUMNS, titles, strict=True)
    rows = (
        row(*(cell(w, paragraph("OTieuDe", t), middle=True) for w, t in columns), header=True),
        row(
            cell(key, paragraph("OKhoa", keep=True)),
            cell(old, paragraph("OCu", run("{{ group.old }}", bold=True), keep=True)),
            cell(new, paragraph("OMoi", run("{{ group.new }}", bold=True), keep=True)),
            cell(note, paragraph("OThuyetMinh", keep=True)),
        ),
        row(
            cell(key, paragraph("OKhoa", run("{{ article.key }}", bold=True), keep=True)),
            cell(old, paragraph("OCu", run("{{ article.old }}", bold=True), keep=True)),
            cell(new, paragraph("OMoi", run("{{ article.new }}", bold=True), keep=True)),
            cell(note, *_note("article", keep=True)),
        ),
        row(
            cell(key, paragraph("OKhoa", "{{ row.key }}")),
            cell(old, paragraph("OCu", "{{ row.old }}")),
            cell(new, paragraph("OMoi", "{{ row.new }}")),
            cell(note, *_note("row")),
        ),
    )
    return table(COLUMNS, rows, style="BangKe", padding=1.5) + paragraph("CuoiBang")


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
        paragraph("OThuyetMinh", "{{ %s.note }}" % name, keep=keep),
    )
