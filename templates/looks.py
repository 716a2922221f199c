"""How each paragraph style looks. Sizes come from the profiles; the rest is chosen within them.

Where the profiles agree one default satisfies all of them; a look that would break one of them
stops the build.
"""

from dataclasses import dataclass, replace
from typing import Any

from drafting.profiles import NAMES, load
from drafting.profiles.profile import Component
from drafting.word.roles import BY_STYLE

INDENT = 12.7
"""First line of the body, millimetres (10 or 12.7 is lawful in every profile)."""
PRINTED_SIZE = {"page-number": 13.0}
"""A size within the range other than its upper end, which is the default."""


@dataclass(frozen=True)
class Look:
    """One paragraph style; lengths in points, indents in millimetres."""

    style: str
    size: float = 14.0
    bold: bool = False
    italic: bool = False
    align: str = "left"
    first_line: float = 0.0
    left: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    """Lines; or exact points where ``exact``."""
    exact: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    page_start: bool = False
    level: int | None = None
    """In Word's navigation pane."""
    border: bool = False


BODY = Look("", align="justify", first_line=INDENT, before=6, line=1.1)
CENTRED = Look("", align="center", keep_next=True)
TABLE = Look("", size=13.0, before=2, after=2)
TINY = Look("", size=1.0, line=1.0, exact=True)
RULE = Look("", size=2.0, before=4, line=3.0, exact=True, border=True)


def _body(style: str, **changes: Any) -> Look:
    return replace(BODY, style=style, **changes)


def _centred(style: str, **changes: Any) -> Look:
    return replace(CENTRED, style=style, **changes)


def _cell(style: str, **changes: Any) -> Look:
    return replace(TABLE, style=style, **changes)


CHOSEN = (
    _centred("QuocHieu", keep_next=False),
    _centred("TieuNgu", keep_next=False),
    _centred("CoQuanChuQuan", keep_next=False),
    _centred("CoQuan", keep_next=False),
    _centred("SoKyHieu", keep_next=False, before=9),
    _centred("DiaDanhNgay", keep_next=False, before=9),
    _centred("TrichYeuCongVan", keep_next=False, before=6),
    _centred("DauDuThao", bold=True, size=13.0, before=6, keep_next=False),
    _centred("TenLoai", before=24, level=0),
    _centred("TrichYeu"),
    _centred("KemTheo", before=3),
    _body("KinhGui", align="center", first_line=0, before=18, after=6),
    Look("KinhGuiDong", left=62.0),
    _centred("ThamQuyen", before=12, after=6),
    _body("CanCu"),
    _centred("CongThuc", before=12, after=6),
    _body("CauBanHanh"),
    _centred("Phan", before=18, level=0),
    _centred("PhanTen", after=6),
    _centred("Chuong", before=14, level=0),
    _centred("ChuongTen", after=6),
    _centred("Muc", before=10, level=1),
    _centred("MucTen", after=4),
    _centred("TieuMuc", before=8, level=2),
    _centred("TieuMucTen", after=4),
    _body("Dieu", keep_next=True, level=3),
    _body("DieuLoi", bold=False, level=3),
    _body("Khoan"),
    _body("KhoanTen", bold=True, keep_next=True),
    _body("Diem"),
    _body("GachDong"),
    _body("DoanVan"),
    _body("TrichDan"),
    _body("ChuaXep"),
    _cell("OBang"),
    _centred("PhuLuc", page_start=True, level=0),
    _centred("PhuLucTen", after=6),
    _body("MucLaMa", bold=True, keep_next=True, before=10, level=0),
    _body("MucSo", bold=True, keep_next=True, level=1),
    _centred("KyChucVu"),
    _centred("KyTen", before=79, keep_next=False),
    Look("NoiNhan", keep_next=True),
    Look("NoiNhanDong", keep_next=True),
    _cell("OTieuDe", align="center", bold=True, keep_next=True),
    _cell("OTieuDeNho", size=11.5, align="center", bold=True, keep_next=True),
    _cell("OKeHoach", size=11.5, before=1, after=1),
    _cell("OKhoa", align="center", size=11.0),
    _cell("OCu", align="justify"),
    _cell("OMoi", align="justify"),
    _cell("OKetQua", size=12.0, italic=True),
    _cell("OGoiY", size=12.0),
    _cell("OThuyetMinh"),
    _body("GhiChuCanBo", size=13.0, line=1.0),
    replace(RULE, style="KeCoQuan"),
    replace(RULE, style="KeTieuNgu"),
    replace(RULE, style="KeTrichYeu"),
    replace(TINY, style="SangTrang", page_start=True),
    replace(TINY, style="KhoangCach", line=6.0),
    replace(TINY, style="CuoiBang"),
    _centred("SoTrang", keep_next=False),
)

COMPONENT_OF = {"DieuLoi": None, "KhoanTen": None, "DoanVan": "paragraph"}
"""Styles whose weight differs from their component's: only the label of an untitled Điều is bold,
a clause's title line is bold (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6)."""


def components(style: str) -> list[Component]:
    """The component of a style in each profile that has it."""
    role = COMPONENT_OF.get(style, BY_STYLE[style].role)
    return [c for n in NAMES for c in load(n).components if c.role == role]


def lawful(look: Look) -> Look:
    """``look`` with the size, weight and slope that every profile asks for.

    Raises ``ValueError`` where the profiles, or the look and a profile, do not agree.
    """
    found = components(look.style)
    if not found:
        return look
    size = PRINTED_SIZE.get(found[0].role, min(c.size.high for c in found))
    weight = {(c.bold, c.italic) for c in found if c.role != "enacting"}
    made = replace(look, size=size)
    if len(weight) == 1:
        made = replace(made, bold=found[0].bold, italic=found[0].italic)
    if look.style in ("CongThuc", "CauBanHanh"):  # a line in capitals, or a sentence (NĐ 78)
        made = replace(made, bold=look.style == "CongThuc", italic=look.style == "CauBanHanh")
    for component in found:
        _check(made, component)
    return made


def _check(look: Look, component: Component) -> None:
    if look.size not in component.size:
        raise ValueError(f"{look.style}: size {look.size} is not lawful")
    if look.align != "justify":
        return
    if component.first_line and look.first_line not in component.first_line:
        raise ValueError(f"{look.style}: indent {look.first_line} is not lawful")
    if look.before < (component.space_before_min or 0):
        raise ValueError(f"{look.style}: gap {look.before} is not lawful")


LOOKS = tuple(lawful(look) for look in CHOSEN)
