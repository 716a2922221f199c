"""Pieces that several papers share: the head, the title, the body, the closing block."""

from wordml import cell, each, paragraph, row, row_tag, run, table, tag, when

TEXT_WIDTH = 160.0
HEAD = (62.0, 98.0)
"""Columns of the head: Quốc hiệu at 13 pt is 95.7 mm and stays on one line."""
HALVES = (80.0, 80.0)
STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"


def rule(style: str, width: float, length: float) -> str:
    """A rule line in a column of ``width``; the program sets the exact length."""
    return paragraph(style, indent=(width - length) / 2)


def head(text: str, left: float = HEAD[0], right: float = HEAD[1], *, letter: bool = False) -> str:
    """The head table of ``text``: agencies and motto, then number and date on one line.

    A ``letter`` (công văn) says under its number what it is about.
    """
    issuers = (
        each(f"line in {text}.superior", paragraph("CoQuanChuQuan", "{{ line }}"))
        + each(f"line in {text}.issuer", paragraph("CoQuan", "{{ line }}"))
        + rule("KeCoQuan", left, 18)
    )
    motto = (
        paragraph("QuocHieu", "{{ %s.state }}" % text)
        + paragraph("TieuNgu", "{{ %s.motto }}" % text)
        + rule("KeTieuNgu", right, 60.4)
    )
    number = when(f"{text}.number", paragraph("SoKyHieu", "Số: {{ %s.number }}" % text))
    stamp = when(f"{text}.stamp", paragraph("DauDuThao", "{{ %s.stamp }}" % text))
    date = when(f"{text}.place_date", paragraph("DiaDanhNgay", "{{ %s.place_date }}" % text))
    end = paragraph("CuoiBang")
    if letter:
        number += paragraph("TrichYeuCongVan", "V/v {{ %s.subject }}" % text)
    rows = (
        row(cell(left, issuers), cell(right, motto)),
        row_tag(f"if {text}.number or {text}.place_date or {text}.stamp", (left, right)),
        row(cell(left, number, stamp, end), cell(right, date, end)),
        row_tag("endif", (left, right)),
    )
    return table((left, right), rows, style="BangKhongKe")


def title(text: str) -> str:
    """Type, subject, attachment line and the rule below."""
    return (
        when(f"{text}.type", paragraph("TenLoai", "{{ %s.type }}" % text))
        + when(f"{text}.subject", paragraph("TrichYeu", "{{ %s.subject }}" % text))
        + when(f"{text}.issued_with", paragraph("KemTheo", "{{ %s.issued_with }}" % text))
        + when(f"{text}.subject", rule("KeTrichYeu", TEXT_WIDTH, 50))
    )


def addressees(text: str) -> str:
    """One addressee on the line itself, several each on a line of its own."""
    return when(
        f"{text}.addressee", paragraph("KinhGui", "Kính gửi: {{ %s.addressee }}" % text)
    ) + when(
        f"{text}.addressees",
        paragraph("KinhGui", "Kính gửi:"),
        each(f"line in {text}.addressees", paragraph("KinhGuiDong", "{{ line }}")),
    )


def lines(of: str, style: str = "DoanVan") -> str:
    """A paragraph for each line of a list."""
    return each(f"line in {of}", paragraph(style, "{{ line }}"))


def grid(
    columns: tuple[float, ...], titles: tuple[str, ...], fields: tuple[str, ...], loop: str
) -> str:
    """A table of one pattern row for each ``row`` of ``loop``; the header row is repeated."""
    heads = zip(columns, titles, strict=True)
    cells = zip(columns, fields, strict=True)
    rows = (
        row(*(cell(w, paragraph("OTieuDeNho", t), middle=True) for w, t in heads), header=True),
        row_tag(f"for row in {loop}", columns),
        row(
            *(cell(w, paragraph(_cell_style(f), "{{ row.%s }}" % f)) for w, f in cells), whole=False
        ),
        row_tag("endfor", columns),
    )
    return table(columns, rows, style="BangKe", padding=1.2) + paragraph("CuoiBang")


def _cell_style(field: str) -> str:
    return "OKhoa" if field == "number" else "OKeHoach"


def opening(text: str) -> str:
    """Competence line, citations, enacting line or sentence."""
    return (
        when(f"{text}.authority", paragraph("ThamQuyen", "{{ %s.authority }}" % text))
        + each(f"line in {text}.citations", paragraph("CanCu", "{{ line }}"))
        + when(f"{text}.enacting_line", paragraph("CongThuc", "{{ %s.enacting_line }}" % text))
        + when(
            f"{text}.enacting_sentence",
            paragraph("CauBanHanh", "{{ %s.enacting_sentence }}" % text),
        )
    )


CENTRED = ("Phan", "PhanTen", "Chuong", "ChuongTen", "Muc", "MucTen", "TieuMuc", "TieuMucTen")
PLAIN = ("Dieu", "Khoan", "KhoanTen", "Diem", "GachDong", "DoanVan", "TrichDan", "ChuaXep")


def body(lines: str) -> str:
    """Every paragraph of the body in the style of its role; a table is a table."""
    branches = [tag(f"for line in {lines}")]
    first = True
    for style in (*CENTRED, *PLAIN, "PhuLuc", "PhuLucTen"):
        branches.append(tag(f'{"if" if first else "elif"} line.style == "{style}"'))
        branches.append(paragraph(style, "{{ line.text }}"))
        first = False
    branches.append(tag('elif line.style == "DieuLoi"'))
    branches.append(paragraph("DieuLoi", run("{{ line.label }}", bold=True), " {{ line.text }}"))
    branches.append(tag('elif line.style == "OBang"'))
    branches.append(_grid())
    branches.append(paragraph("CuoiBang"))
    branches += [tag("endif"), tag("endfor")]
    return "".join(branches)


def _grid() -> str:
    """A table of the text itself, as many columns as its rows have."""
    inner = (
        row_tag("for cells in line.rows", (TEXT_WIDTH,))
        + row(
            cell(10, paragraph("OBang", "{%tc for words in cells %}"))
            + cell(TEXT_WIDTH - 20, paragraph("OBang", "{{ words }}"))
            + cell(10, paragraph("OBang", "{%tc endfor %}")),
            whole=False,
        )
        + row_tag("endfor", (TEXT_WIDTH,))
    )
    return table((TEXT_WIDTH,), (inner,), style="BangKe", padding=1.5)


def closing(text: str, width: float = TEXT_WIDTH) -> str:
    """Recipients on the left, signature on the right, never parted."""
    end = paragraph("CuoiBang")
    left = when(
        f"{text}.recipients",
        paragraph("NoiNhan", "Nơi nhận:"),
        each(f"line in {text}.recipients", paragraph("NoiNhanDong", "{{ line }}")),
    )
    right = each(f"line in {text}.capacity", paragraph("KyChucVu", "{{ line }}")) + when(
        f"{text}.signer", paragraph("KyTen", "{{ %s.signer }}" % text)
    )
    half = width / 2
    halves = row(cell(half, left, end), cell(half, right, end))
    block = table((half, half), (halves,), style="BangChuKy", top=4)
    return when(f"{text}.recipients or {text}.capacity or {text}.signer", block) + end
