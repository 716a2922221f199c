"""Dates, signatures and heads as official papers print them."""

from datetime import date

import pytest

from drafting.model import Instrument
from drafting.profiles import NAMES, load
from drafting.rendering.dates import printed_date
from drafting.rendering.head import broken, head_of
from drafting.rendering.signing import capacity_lines

UBND = "Ủy ban nhân dân tỉnh Kon Tum"


@pytest.mark.parametrize(
    ("day", "printed"),
    [
        (date(2020, 1, 5), "ngày 05 tháng 01 năm 2020"),
        (date(2020, 2, 15), "ngày 15 tháng 02 năm 2020"),
        (date(2020, 6, 9), "ngày 09 tháng 6 năm 2020"),
        (date(2020, 12, 10), "ngày 10 tháng 12 năm 2020"),
        (date(2020, 3, 1), "ngày 01 tháng 3 năm 2020"),
        (None, "ngày …… tháng …… năm ……"),
    ],
)
def test_dates_take_zeros_as_the_decree_says(day: date | None, printed: str) -> None:
    for name in NAMES:
        assert printed_date(day, load(name).dates) == printed


@pytest.mark.parametrize(
    ("agency", "office", "form", "head", "lines"),
    [
        (UBND, "Chủ tịch", "", "", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        (UBND, "Phó Chủ tịch", "", "", ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        (UBND, "Chủ tịch", "Q.", "", ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH")),
        (UBND, "Chánh Văn phòng", "TL.", "Chủ tịch", ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        ("Sở Y tế", "Giám đốc", "", "", ("GIÁM ĐỐC",)),
        ("Sở Y tế", "Phó Giám đốc", "", "", ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        ("Sở Y tế", "Trưởng phòng", "TUQ.", "Giám đốc", ("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG")),
        ("Sở Y tế", "Phó Chánh Văn phòng", "TL.", "Giám đốc",
         ("TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")),
        ("Sở Y tế", "Phó Trưởng phòng", "TUQ.", "Giám đốc", ("TUQ. GIÁM ĐỐC", "PHÓ TRƯỞNG PHÒNG")),
        ("Sở Y tế", "Trưởng phòng", "TL.", "", ("TL. ……", "TRƯỞNG PHÒNG")),
        ("Sở Y tế", "Quyền Giám đốc", "", "", ("Q. GIÁM ĐỐC",)),
        ("Sở Y tế", "Phó Giám đốc phụ trách", "", "", ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        ("Uỷ ban nhân dân tỉnh A", "Chủ tịch", "", "", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        ("Hội đồng nhân dân tỉnh A", "Chủ tịch", "", "", ("TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH")),
        ("Chủ tịch Ủy ban nhân dân tỉnh A", "Phó Chủ tịch", "", "",
         ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        ("Ban Chỉ đạo 389 tỉnh A", "Trưởng ban", "", "", ("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN")),
    ],
)  # fmt: skip
def test_who_signs_gives_the_lines_above_the_name(
    agency: str, office: str, form: str, head: str, lines: tuple[str, ...]
) -> None:
    assert capacity_lines(agency, office, form, head) == lines


@pytest.mark.parametrize(
    ("lines", "superior", "issuer"),
    [
        (("ỦY BAN NHÂN DÂN", "TỈNH KON TUM"), (), ("ỦY BAN NHÂN DÂN", "TỈNH KON TUM")),
        (("UBND TỈNH KON TUM", "SỞ Y TẾ"), ("UBND TỈNH KON TUM",), ("SỞ Y TẾ",)),
        (("QUỐC HỘI",), (), ("QUỐC HỘI",)),
        (("CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "TỈNH A"), (), ("CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "TỈNH A")),
    ],
)
def test_the_issuer_is_told_from_the_agency_above_it(
    lines: tuple[str, ...], superior: tuple[str, ...], issuer: tuple[str, ...]
) -> None:
    state, motto = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc"
    head = head_of(Instrument("QUYẾT ĐỊNH", (*lines, state, motto)))
    assert head is not None
    assert (head.superior, head.issuer) == (superior, issuer)
    assert (head.state, head.motto) == (state, motto)


def test_a_head_run_together_in_one_line_is_parted() -> None:
    line = "ỦY BAN NHÂN DÂN TỈNH A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    head = head_of(Instrument(None, (line, "Độc lập - Tự do - Hạnh phúc")))
    assert head is not None
    assert head.issuer == ("ỦY BAN NHÂN DÂN TỈNH A",)


def test_rules_drawn_with_characters_are_no_words_of_the_head() -> None:
    head = head_of(
        Instrument("LUẬT", ("QUỐC HỘI -------", "--------", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"))
    )
    assert head is not None
    assert (head.superior, head.issuer) == ((), ("QUỐC HỘI",))


def test_a_lost_head_is_made_from_the_authority_alone() -> None:
    head = head_of(Instrument("QUYẾT ĐỊNH", authority="ỦY BAN NHÂN DÂN TỈNH KON TUM"))
    assert head is not None
    assert head.issuer == ("ỦY BAN NHÂN DÂN", "TỈNH KON TUM")
    assert head_of(Instrument("QUY CHẾ")) is None
    assert broken("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH A") == ("ỦY BAN NHÂN DÂN", "TỈNH A")
