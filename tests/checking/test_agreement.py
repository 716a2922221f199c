"""What one paper says otherwise than the draft is found; what is only like it is not."""

import pytest

from drafting.checking.agreement import Facts, Lines, disagreements

TITLE = "Quy chế phối hợp trong quản lý, khai thác hồ chứa nước trên địa bàn tỉnh Kon Tum"
FACTS = Facts(
    number="07/2024/QĐ-UBND",
    day="ngày 05 tháng 6 năm 2024",
    title=TITLE,
    other_titles=("Quy chế phối hợp quản lý hồ chứa nước trên địa bàn tỉnh Kon Tum",),
    counts=((0, 3), (3, 25)),
    other_numbers=frozenset({"15/2024/QĐ-UBND"}),
)


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Quyết định số 07/2024/QĐ-UBND ngày 05 tháng 6 năm 2024", []),
        ("Quyết định số 7/2024/QĐ-UBND ngày 5 tháng 6 năm 2024", []),
        ("Quyết định số 17/2024/QĐ-UBND", ["agreement-number"]),
        ("theo Quyết định số 15/2024/QĐ-UBND ngày 03 tháng 02 năm 2024", []),
        ("Quyết định số ……/2024/QĐ-UBND ngày …… tháng …… năm ……", []),
        ("Quyết định số 08/2020/QĐ-UBND ngày 10 tháng 3 năm 2020", []),
        ("Quyết định số 970/QĐ-UBND ngày 29 tháng 9 năm 2014", []),
        ("Quyết định số 07/2024/QĐ-UBND ngày 15 tháng 6 năm 2024", ["agreement-date"]),
        ("Quyết định số 07/2024/QĐ-UBND ngày 05 tháng 7 năm 2024", ["agreement-date"]),
        ("Dự thảo gồm 03 Chương, 25 Điều", []),
        ("Dự thảo gồm 3 chương, 25 điều", []),
        ("Dự thảo gồm 03 Chương, 24 Điều", ["agreement-counts"]),
        (f"ban hành {TITLE}.", []),
        (f"BAN HÀNH {TITLE.upper()}", []),
        (f"ban hành {TITLE.replace('khai thác', 'vận hành')}", ["agreement-title"]),
        ("thay thế Quy chế phối hợp quản lý hồ chứa nước trên địa bàn tỉnh Kon Tum", []),
        ("Quy chế phối hợp trong thời gian tới cần được phổ biến rộng rãi đến các cơ quan", []),
    ],
)
def test_one_paragraph(text: str, rules: list[str]) -> None:
    found = disagreements([Lines("01_to-trinh.docx", ("", text))], FACTS)
    assert [f.rule for f in found] == rules
    for finding in found:
        assert (finding.instrument, finding.line) == ("01_to-trinh.docx", 2)
        assert finding.quote in text


def test_a_paper_that_quotes_both_texts_may_hold_either_title() -> None:
    text = f"ban hành {TITLE.replace('khai thác', 'vận hành')}"
    assert disagreements([Lines("04_bang-so-sanh.docx", (text,), quotes=True)], FACTS) == ()


def test_a_draft_without_number_and_day_agrees_with_everything() -> None:
    facts = Facts(number="", day="", title="")
    assert disagreements([Lines("a.docx", ("Quyết định số 07/2024/QĐ-UBND ngày 05",))], facts) == ()
