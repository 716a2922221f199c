"""Chương trình phối hợp công tác of two agencies for one year, with its plan table."""

from pieces import HALVES, TEXT_WIDTH, rule
from wordml import (
    cell,
    document,
    each,
    paragraph,
    row,
    row_tag,
    run,
    section,
    section_end,
    table,
    tag,
    when,
)  # fmt: skip

A4 = (210.0, 297.0)
LANDSCAPE = (297.0, 210.0)
MARGINS = (20.0, 20.0, 30.0, 20.0)
HEAD = (70.0, 90.0)
"""Two agencies need room: Quốc hiệu at 12 pt (88.3 mm), then Tiêu ngữ and the date at 13 pt."""
PLAN = (9.0, 44.0, 24.0, 24.0, 22.5, 16.5, 20.0)
ANNEX = (10.0, 72.0, 36.0, 38.0, 32.0, 23.0, 36.0)
"""The plan's columns on a landscape page."""
PLAN_TITLES = (
    "TT",
    "Nội dung công việc",
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
    "Thời gian thực hiện/hoàn thành",
    "Căn cứ (điều, khoản)",
    "Sản phẩm, kết quả",
)
PLAN_FIELDS = ("number", "task", "lead", "partner", "time", "basis", "product")
CENTRED_FIELDS = ("number",)
OPEN = (9.0, 47.0, 37.0, 27.0, 40.0)
OPEN_TITLES = ("TT", "Vị trí", "Đang in", "Cần làm", "Gợi ý")
OPEN_FIELDS = ("number", "where", "text", "task", "hint")


def programme() -> str:
    """The main part."""
    return document(
        _head(),
        paragraph("TenLoai", "{{ paper.type }}"),
        paragraph("TrichYeu", "{{ paper.subject }}"),
        rule("KeTrichYeu", TEXT_WIDTH, 50),
        paragraph("KhoangCach"),
        each("line in paper.citations", paragraph("CanCu", "{{ line }}")),
        paragraph("DoanVan", "{{ paper.opening }}"),
        each("part in paper.sections", _section()),
        _signatures(),
        _recipients(),
        when("paper.annex", section_end(A4, MARGINS), _annex(), section_end(LANDSCAPE, MARGINS)),
        when("paper.open or paper.remarks or paper.law or paper.optional", _for_the_officer()),
        section(A4, MARGINS),
    )


def _head() -> str:
    """Both agencies on the left, lead first."""
    left, right = HEAD
    agencies = each(
        "party in paper.parties",
        when("not loop.first", paragraph("KhoangCach")),
        when("party.superior", paragraph("CoQuanChuQuan", run("{{ party.superior }}", size=12))),
        paragraph("CoQuan", run("{{ party.issuer }}", size=12)),
        when(
            "party.number",
            rule("KeCoQuan", left, 18),
            paragraph("SoKyHieu", "Số: {{ party.number }}"),
        ),
    ) + rule("KeCoQuan", left, 18)
    motto = (
        paragraph("QuocHieu", run("{{ paper.state }}", size=12))
        + paragraph("TieuNgu", run("{{ paper.motto }}", size=13))
        + rule("KeTieuNgu", right, 60.4)
    )
    number = paragraph("SoKyHieu", "Số: {{ paper.number }}")
    date = paragraph("DiaDanhNgay", run("{{ paper.place_date }}", size=13))
    rows = (
        row(cell(left, agencies), cell(right, motto)),
        row(cell(left, number), cell(right, date)),
    )
    return table(HEAD, rows, style="BangKhongKe")


def _section() -> str:
    """One of I to VII: its title, its paragraphs, its plan."""
    lines = each(
        "line in part.lines",
        when("line.heading", paragraph("MucSo", "{{ line.text }}")),
        when("not line.heading", paragraph("DoanVan", "{{ line.text }}")),
    )
    return (
        paragraph("MucLaMa", "{{ part.number }}. {{ part.title }}")
        + lines
        + when("part.plan", _plan("part.plan", PLAN), paragraph("CuoiBang"))
    )


def _annex() -> str:
    """The plan on a landscape page of its own, with the programme that it belongs to."""
    return (
        paragraph("PhuLuc", "Phụ lục")
        + paragraph("PhuLucTen", "{{ paper.annex.subject }}")
        + paragraph("KemTheo", "{{ paper.annex.issued_with }}")
        + paragraph("KhoangCach")
        + _plan("paper.annex.plan", ANNEX)
    )


def _plan(groups: str, widths: tuple[float, ...]) -> str:
    titles = zip(widths, PLAN_TITLES, strict=True)
    columns = zip(widths, PLAN_FIELDS, strict=True)
    rows = (
        row(*(cell(w, paragraph("OTieuDeNho", t), middle=True) for w, t in titles), header=True),
        row_tag(f"for group in {groups}", widths),
        row(
            cell(widths[0], paragraph("OKhoa", run("{{ group.number }}", bold=True), keep=True)),
            cell(
                sum(widths[1:]),
                paragraph("OKeHoach", run("{{ group.title }}", bold=True), keep=True),
                span=len(widths) - 1,
            ),
        ),
        row_tag("for row in group.rows", widths),
        row(*(cell(w, paragraph(_style(f), "{{ row.%s }}" % f)) for w, f in columns)),
        row_tag("endfor", widths),
        row_tag("endfor", widths),
    )
    return table(widths, rows, style="BangKe", padding=1.2)


def _style(field: str) -> str:
    return "OKhoa" if field in CENTRED_FIELDS else "OKeHoach"


def _signatures() -> str:
    """Partner on the left, lead on the right: the custom, which an officer may turn round."""
    sides = tuple(zip(HALVES, ("left", "right"), strict=True))
    offices = (
        cell(
            width,
            each(f"line in paper.{side}.capacity", paragraph("KyChucVu", "{{ line }}")),
            paragraph("CuoiBang", keep=True),
        )
        for width, side in sides
    )
    names = (
        cell(width, paragraph("KyTen", "{{ paper.%s.signer }}" % side)) for width, side in sides
    )
    return table(HALVES, (row(*offices), row(*names)), style="BangChuKy", top=4)


def _recipients() -> str:
    lines = each("line in paper.recipients", paragraph("NoiNhanDong", "{{ line }}"))
    return paragraph("KhoangCach") + paragraph("NoiNhan", "Nơi nhận:") + lines


def _for_the_officer() -> str:
    """A page of its own, not part of the paper: what is still to be given or confirmed."""
    titles = zip(OPEN, OPEN_TITLES, strict=True)
    columns = zip(OPEN, OPEN_FIELDS, strict=True)
    rows = (
        row(*(cell(w, paragraph("OTieuDeNho", t), middle=True) for w, t in titles), header=True),
        row_tag("for value in paper.open", OPEN),
        row(*(cell(w, paragraph(_style(f), "{{ value.%s }}" % f)) for w, f in columns)),
        row_tag("endfor", OPEN),
    )
    return "".join(
        (
            paragraph("SangTrang"),
            paragraph("TenLoai", "NỘI DUNG CẦN BỔ SUNG, XÁC NHẬN"),
            paragraph("KemTheo", "(Trang này dành cho cán bộ soạn thảo, bỏ đi khi ban hành)"),
            each("line in paper.remarks", paragraph("GhiChuCanBo", "- {{ line }}")),
            tag("if paper.law"),
            paragraph("GhiChuCanBo", "Quy định đã thay đổi so với chương trình năm trước:"),
            each("line in paper.law", paragraph("GhiChuCanBo", "- {{ line }}")),
            tag("endif"),
            tag("if paper.open"),
            paragraph("GhiChuCanBo", "Chỗ tô vàng là nội dung chưa có; chỗ tô xám là nội dung suy "
                                     "ra từ Quy chế, cần cán bộ xác nhận:"),
            table(OPEN, rows, style="BangKe", padding=1.2),
            paragraph("CuoiBang"),
            tag("endif"),
            tag("if paper.optional"),
            paragraph("GhiChuCanBo", "Nhiệm vụ do điều khoản của cơ quan khác nêu, có cả hai bên "
                                     "tham gia, chưa đưa vào kế hoạch:"),
            each("line in paper.optional", paragraph("GhiChuCanBo", "- {{ line }}")),
            tag("endif"),
        )
    )  # fmt: skip
