"""The decree that a paper falls under follows from its number and day."""

import pytest

from drafting.checking.layout import check_layout
from drafting.checking.layout.locate import locate
from drafting.checking.layout.which_profile import choose
from drafting.errors import DataError
from drafting.word.resolved import resolve
from tests.checking.typed import paper, typed_lines

HEAD = """
issuer | LB| ỦY BAN NHÂN DÂN TỈNH KON TUM
number | L | Số: {number}
national-title | R | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto | R | Độc lập - Tự do - Hạnh phúc
{date}
type | B | QUYẾT ĐỊNH
subject | B | Về việc thành lập Tổ công tác
"""


def choice(
    number: str, date: str, name: str | None = None, as_of: str | None = None
) -> tuple[str | None, bool]:
    """The chosen profile's name, and whether something is said about it."""
    dated = f"place-date | R | Kon Tum, {date}" if date else ""
    made = locate(resolve(paper(typed_lines(HEAD.format(number=number, date=dated)))))
    chosen = choose(made, name, as_of)
    return chosen.profile.name if chosen.profile else None, chosen.notice is not None


@pytest.mark.parametrize(
    ("number", "date", "as_of", "profile", "said"),
    [
        ("12/QĐ-UBND", "ngày 05 tháng 3 năm 2020", None, "nd30-2020", False),
        ("12/QĐ-UBND", "ngày 04 tháng 3 năm 2020", None, None, True),
        ("12/2024/QĐ-UBND", "ngày 31 tháng 12 năm 2024", None, "nd34-2016", False),
        ("12/2025/QĐ-UBND", "ngày 31 tháng 3 năm 2025", None, "nd34-2016", False),
        ("12/2025/QĐ-UBND", "ngày 01 tháng 4 năm 2025", None, "nd78-2025", False),
        ("/2025/QĐ-CTUBND", "ngày     tháng 9 năm 2025", None, "nd78-2025", False),
        ("/2024/QĐ-UBND", "ngày …… tháng …… năm 2024", None, "nd34-2016", False),
        ("/2025/QĐ-UBND", "ngày      tháng      năm 2025", None, "nd78-2025", True),
        ("/2025/QĐ-UBND", "ngày      tháng      năm 2025", "2025-02-01", "nd34-2016", False),
        ("970/QĐ-UBND", "ngày 29 tháng 9 năm 2014", None, None, True),
        ("12/QĐ-UBND", "", None, "nd30-2020", True),
        ("12/QĐ-UBND", "", "2024-05-31", "nd30-2020", False),
        ("12/QĐ-UBND", "", "2014-05-31", None, True),
        ("12/2024/QĐ-UBND", "", None, "nd34-2016", False),
        ("12/QĐ-UBND", "ngày 31 tháng 02 năm 2024", None, "nd30-2020", True),
    ],
)
def test_number_and_day_decide(
    number: str, date: str, as_of: str | None, profile: str | None, said: bool
) -> None:
    assert choice(number, date, as_of=as_of) == (profile, said)


def test_the_officer_decides_over_both() -> None:
    assert choice("970/QĐ-UBND", "ngày 29 tháng 9 năm 2014", "nd78-2025") == ("nd78-2025", False)
    with pytest.raises(DataError):
        choice("970/QĐ-UBND", "", "nd1-1945")


def test_a_paper_of_a_time_without_a_profile_is_not_judged_in_one_sentence() -> None:
    dated = "place-date | R | Kon Tum, ngày 29 tháng 9 năm 2014"
    parts = paper(typed_lines(HEAD.format(number="970/QĐ-UBND", date=dated)))
    report = check_layout(parts)
    assert report.findings == ()
    assert report.profile is None
    [notice] = report.notices
    assert notice.startswith("Không xét thể thức: văn bản ban hành ngày 29/9/2014")
    assert notice.count(".") == 1
