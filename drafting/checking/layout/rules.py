"""Every layout rule, in the order in which they are tried: id, title, legal ground, and its file.

The items are those of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, whose words were read in full.
Under another decree a finding names that decree, and is no error where its figure is unverified.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from drafting.checking.layout import (
    centred_indent,
    component_align,
    component_case,
    component_missing,
    component_size,
    component_slope,
    component_weight,
    first_line,
    font,
    font_colour,
    group_lines,
    head_columns,
    head_width,
    letters_composed,
    line_spacing,
    one_line,
    page_margin,
    page_number_first,
    page_number_look,
    page_number_missing,
    page_number_place,
    page_size,
    paragraph_gap,
    recipients_edge,
    rule_centre,
    rule_length,
    rule_level,
    rule_missing,
    same_size,
    size_steps,
)
from drafting.checking.layout.departure import Departure
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Profile

Check = Callable[[Paper, Profile], Iterator[Departure]]
ANNEX = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I"


@dataclass(frozen=True, slots=True)
class LayoutRule:
    """A line of the table."""

    id: str
    title: str
    """Vietnamese."""
    ground: str
    check: Check
    everywhere: bool = False
    """It looks at every paragraph: the same departure in several components is one finding."""


RULES = (
    LayoutRule("page-size", "Khổ giấy và hướng giấy", f"{ANNEX}, mục I.1, I.2", page_size.check),
    LayoutRule("page-margin", "Lề trang", f"{ANNEX}, mục I.3", page_margin.check),
    LayoutRule("font", "Phông chữ", f"{ANNEX}, mục I.4", font.check, everywhere=True),
    LayoutRule("font-colour", "Màu chữ", f"{ANNEX}, mục I.4", font_colour.check, everywhere=True),
    LayoutRule("letters", "Chữ dựng sẵn Unicode", f"{ANNEX}, mục I.4", letters_composed.check),
    LayoutRule("page-number-missing", "Đánh số trang", f"{ANNEX}, mục I.7",
               page_number_missing.check),
    LayoutRule("page-number-place", "Vị trí số trang", f"{ANNEX}, mục I.7",
               page_number_place.check),
    LayoutRule("page-number-first", "Số trang thứ nhất", f"{ANNEX}, mục I.7",
               page_number_first.check),
    LayoutRule("page-number-look", "Cỡ chữ, kiểu chữ số trang", f"{ANNEX}, mục I.7",
               page_number_look.check),
    LayoutRule("component-missing", "Đủ thành phần thể thức chính", f"{ANNEX}, mục II",
               component_missing.check),
    LayoutRule("component-size", "Cỡ chữ từng thành phần", f"{ANNEX}, mục II và V",
               component_size.check),
    LayoutRule("component-weight", "Chữ đậm, không đậm", f"{ANNEX}, mục II và V",
               component_weight.check),
    LayoutRule("component-slope", "Chữ đứng, nghiêng", f"{ANNEX}, mục II và V",
               component_slope.check),
    LayoutRule("component-case", "Chữ in hoa, in thường", f"{ANNEX}, mục II và V",
               component_case.check),
    LayoutRule("component-align", "Canh lề từng thành phần", f"{ANNEX}, mục II",
               component_align.check),
    LayoutRule("centred-indent", "Dòng canh giữa bị thụt lề", f"{ANNEX}, mục II",
               centred_indent.check),
    LayoutRule("size-steps", "Cỡ chữ phần đầu tăng, giảm cùng nhau", f"{ANNEX}, mục V, chú thích",
               size_steps.check),
    LayoutRule("head-columns", "Chỗ đặt từng thành phần", f"{ANNEX}, mục II.1 đến II.4, II.7, IV",
               head_columns.check),
    LayoutRule("head-width", "Bảng trong phạm vi lề trang", f"{ANNEX}, mục I.3", head_width.check),
    LayoutRule("one-line", "Quốc hiệu, Tiêu ngữ, ngày tháng trên một dòng",
               f"{ANNEX}, mục II.1, II.4", one_line.check),
    LayoutRule("rule-missing", "Đường kẻ dưới Tiêu ngữ, cơ quan, trích yếu",
               f"{ANNEX}, mục II.1, II.2, II.5", rule_missing.check),
    LayoutRule("rule-length", "Độ dài đường kẻ", f"{ANNEX}, mục II.1, II.2, II.5",
               rule_length.check),
    LayoutRule("rule-level", "Đường kẻ nằm ngang", f"{ANNEX}, mục II.1, II.2, II.5",
               rule_level.check),
    LayoutRule("rule-centre", "Đường kẻ cân đối", f"{ANNEX}, mục II.1, II.2, II.5",
               rule_centre.check),
    LayoutRule("same-size", "Điều, khoản, điểm cùng cỡ chữ với lời văn", f"{ANNEX}, mục II.6",
               same_size.check),
    LayoutRule("group-lines", "Phần, chương, mục và tiêu đề trên dòng riêng", f"{ANNEX}, mục II.6",
               group_lines.check),
    LayoutRule("first-line", "Lùi đầu dòng", f"{ANNEX}, mục II.6", first_line.check),
    LayoutRule("paragraph-gap", "Khoảng cách giữa các đoạn", f"{ANNEX}, mục II.6",
               paragraph_gap.check),
    LayoutRule("line-spacing", "Cách dòng", f"{ANNEX}, mục II.6", line_spacing.check),
    LayoutRule("recipients-edge", "Nơi nhận sát lề trái", f"{ANNEX}, mục II.9",
               recipients_edge.check),
)  # fmt: skip
"""Id, title, ground, check."""
