"""Paragraph styles that say what a paragraph is: one table for templates, papers and readers.

A style has an ASCII id (LibreOffice drops other letters from ids) and a Vietnamese name, which
an officer sees in Word. After a re-save in LibreOffice only the name is sure to be the same, so
``roles_of`` looks at the name first.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """One paragraph style."""

    style: str
    """ASCII style id: ``"Dieu"``."""
    title: str
    """Style name, as Word shows it: ``"Điều"``."""
    role: str
    """What such a paragraph is; node kinds have the names of ``drafting.model``."""


ROLES = (
    # head of the paper
    Role("QuocHieu", "Quốc hiệu", "national-title"),
    Role("TieuNgu", "Tiêu ngữ", "motto"),
    Role("CoQuanChuQuan", "Cơ quan chủ quản", "superior"),
    Role("CoQuan", "Cơ quan ban hành", "issuer"),
    Role("SoKyHieu", "Số, ký hiệu", "number"),
    Role("DiaDanhNgay", "Địa danh, ngày tháng", "place-date"),
    Role("TrichYeuCongVan", "Trích yếu công văn", "letter-subject"),
    Role("DauDuThao", "Dấu dự thảo", "draft-stamp"),
    # title
    Role("TenLoai", "Tên loại", "type"),
    Role("TrichYeu", "Trích yếu", "subject"),
    Role("KemTheo", "Dòng kèm theo", "issued-with"),
    Role("KinhGui", "Kính gửi", "addressee"),
    Role("KinhGuiDong", "Danh sách kính gửi", "addressee-line"),
    # what comes before the body
    Role("ThamQuyen", "Thẩm quyền ban hành", "authority"),
    Role("CanCu", "Căn cứ", "citation"),
    Role("CongThuc", "Công thức ban hành", "enacting"),
    Role("CauBanHanh", "Câu ban hành", "enacting"),
    # body
    Role("Phan", "Phần", "part"),
    Role("PhanTen", "Tên phần", "part-heading"),
    Role("Chuong", "Chương", "chapter"),
    Role("ChuongTen", "Tên chương", "chapter-heading"),
    Role("Muc", "Mục", "section"),
    Role("MucTen", "Tên mục", "section-heading"),
    Role("TieuMuc", "Tiểu mục", "subsection"),
    Role("TieuMucTen", "Tên tiểu mục", "subsection-heading"),
    Role("Dieu", "Điều", "article"),
    Role("DieuLoi", "Điều không tiêu đề", "article"),
    Role("Khoan", "Khoản", "clause"),
    Role("KhoanTen", "Khoản có tiêu đề", "clause"),
    Role("Diem", "Điểm", "point"),
    Role("GachDong", "Gạch đầu dòng", "item"),
    Role("DoanVan", "Đoạn văn", "paragraph"),
    Role("TrichDan", "Trích dẫn", "quotation"),
    Role("ChuaXep", "Chưa xếp được", "unplaced"),
    Role("OBang", "Ô bảng", "cell"),
    Role("PhuLuc", "Phụ lục", "appendix"),
    Role("PhuLucTen", "Tên phụ lục", "appendix-heading"),
    # a paper without articles (programme, report, submission)
    Role("MucLaMa", "Mục I, II", "roman-heading"),
    Role("MucSo", "Mục 1, 2", "numbered-heading"),
    # closing block
    Role("KyChucVu", "Quyền hạn, chức vụ", "capacity"),
    Role("KyTen", "Họ tên người ký", "signer"),
    Role("NoiNhan", "Nơi nhận", "recipients-label"),
    Role("NoiNhanDong", "Danh sách nơi nhận", "recipient"),
    # tables of the dossier
    Role("OTieuDe", "Ô đầu bảng", "column-title"),
    Role("OTieuDeNho", "Ô đầu bảng nhỏ", "column-title"),
    Role("OKeHoach", "Ô kế hoạch", "plan-cell"),
    Role("OKhoa", "Ô số thứ tự", "key"),
    Role("OCu", "Ô văn bản cũ", "old-text"),
    Role("OMoi", "Ô dự thảo", "new-text"),
    Role("OKetQua", "Kết quả đối chiếu", "outcome"),
    Role("OGoiY", "Gợi ý thuyết minh", "draft-note"),
    Role("OThuyetMinh", "Thuyết minh", "note"),
    Role("GhiChuCanBo", "Ghi chú cho cán bộ", "remark"),
    # lines and spaces without words
    Role("KeCoQuan", "Kẻ dưới cơ quan ban hành", "rule"),
    Role("KeTieuNgu", "Kẻ dưới tiêu ngữ", "rule"),
    Role("KeTrichYeu", "Kẻ dưới trích yếu", "rule"),
    Role("SangTrang", "Sang trang mới", "page-start"),
    Role("KhoangCach", "Khoảng cách", "gap"),
    Role("CuoiBang", "Cuối bảng", "table-end"),
    Role("SoTrang", "Số trang", "page-number"),
)

BY_STYLE = {r.style: r for r in ROLES}
BY_TITLE = {r.title: r for r in ROLES}


def roles_of(styles: Iterable[tuple[str, str]]) -> dict[str, Role]:
    """Style id → role, for the paragraph styles ``(id, name)`` of a document; others are left out.

    The name decides; the id only where a style was renamed.
    """
    found = {}
    for style, title in styles:
        role = BY_TITLE.get(title) or BY_STYLE.get(style)
        if role is not None:
            found[style] = role
    return found


READ_AS = {
    "national-title": "header",
    "motto": "header",
    "superior": "header",
    "issuer": "header",
    "page-start": "instrument",
}
"""Role of a style → role of the line that a reader makes of it, where they differ."""

TITLED = {"Dieu": True, "DieuLoi": False, "KhoanTen": True, "Khoan": False}
"""Whether the words behind the number are a title."""

CONTINUED = {f"{kind}-heading": kind for kind in
             ("part", "chapter", "section", "subsection", "appendix")}  # fmt: skip
"""A title on a line of its own → what it is the title of."""
