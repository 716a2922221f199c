"""References inside a text whose place moved or went, and maps over several versions."""

from collections.abc import Callable
from pathlib import Path

import pytest

from drafting.comparing import compare
from drafting.comparing.following import composed, followed, id_map
from drafting.comparing.result import Reference
from drafting.model import Document
from drafting.parsing import parse
from drafting.reading import read

BASE = """
Điều 1. Trạm bơm

1. Trạm bơm vận hành theo lịch do xí nghiệp thủy nông công bố trước mỗi vụ.

2. Công nhân vận hành ghi nhật ký mực nước bể hút, bể xả ba giờ một lần.

Điều 2. Kênh mương

Hợp tác xã nạo vét kênh nội đồng trước ngày 15 tháng 4.

Điều 3. Xử lý vi phạm

1. Người vi phạm khoản 2 Điều 1 bị nhắc nhở trước thôn; vi phạm Điều 2 thì nạo vét bù.

2. Người đã bị nhắc nhở theo khoản 1 Điều này mà còn vi phạm thì bị lập biên bản.
"""
GAUGE = "Điều 1. Quan trắc\n\nPhòng kỹ thuật lắp cảm biến đo mặn tại ba điểm đầu nguồn.\n"


Made = Callable[[str], Document]


@pytest.fixture
def text(tmp_path: Path) -> Made:
    """Words → document."""

    def made(words: str) -> Document:
        path = tmp_path / "van-ban.txt"
        path.write_text(words, encoding="utf-8")
        return parse(read(path))

    return made


def stale(old: Document, new: Document) -> tuple[Reference, ...]:
    """The references that a person should look at."""
    return compare(old, new).instruments[0].references


def test_nothing_where_nothing_moved(text: Made) -> None:
    """The same text names the same places."""
    assert stale(text(BASE), text(BASE)) == ()


def test_a_number_that_was_not_carried_along(text: Made) -> None:
    """A new first article shifts the others; the references still say the old numbers."""
    new = GAUGE + BASE.replace("Điều 3.", "Điều 4.").replace("Điều 2.", "Điều 3.").replace(
        "Điều 1.", "Điều 2."
    )
    assert stale(text(BASE), text(new)) == (
        Reference("4.1", "khoản 2 Điều 1", "1.2", "moved", ("2.2",)),
        Reference("4.1", "Điều 2", "2", "moved", ("3",)),
    )


def test_numbers_that_were_carried_along(text: Made) -> None:
    """The references follow their articles: nothing to say."""
    new = GAUGE + BASE.replace("Điều 3", "Điều 4").replace("Điều 2", "Điều 3").replace(
        "Điều 1", "Điều 2"
    )
    assert stale(text(BASE), text(new)) == ()


def test_a_place_that_is_gone(text: Made) -> None:
    """The clause is dropped, its number stays in the text."""
    new = BASE.replace(
        "\n2. Công nhân vận hành ghi nhật ký mực nước bể hút, bể xả ba giờ một lần.\n", ""
    )
    assert stale(text(BASE), text(new)) == (Reference("3.1", "khoản 2 Điều 1", "1.2", "removed"),)


def test_a_clause_of_the_same_article(text: Made) -> None:
    """``khoản 1 Điều này`` after a new first clause."""
    new = BASE.replace("1. Người vi phạm", "1. Trưởng thôn lập sổ vi phạm.\n\n2. Người vi phạm")
    new = new.replace("2. Người đã bị", "3. Người đã bị")
    assert stale(text(BASE), text(new)) == (
        Reference("3.3", "khoản 1 Điều này", "3.1", "moved", ("3.2",)),
    )


def test_maps_compose(text: Made) -> None:
    """Through the second draft everything is where a comparison with the third finds it."""
    first = text(BASE)
    second = text(GAUGE + BASE.replace("Điều 3.", "Điều 4.").replace("Điều 2.", "Điều 3.").replace(
        "Điều 1.", "Điều 2."
    ))  # fmt: skip
    third = text(BASE.split("Điều 2.")[1].replace("Điều 3.", "Điều 2.").join(("Điều 1.", "")))
    maps = [
        followed(compare(a, b).instruments[0])
        for a, b in ((first, second), (second, third), (first, third))
    ]
    assert composed(maps[0], maps[1]) == maps[2]
    assert maps[2]["3.2"] == ("2.2",)
    assert maps[2]["1"] == ()


def test_a_map_through_itself_is_itself(text: Made) -> None:
    """The map of a text to itself changes nothing before or after another."""
    same = id_map(compare(text(BASE), text(BASE)).instruments[0].units)
    new = GAUGE + BASE.replace("Điều 3.", "Điều 4.").replace("Điều 2.", "Điều 3.").replace(
        "Điều 1.", "Điều 2."
    )
    there = id_map(compare(text(BASE), text(new)).instruments[0].units)
    assert composed(same, there) == there


QUOTED = """
Điều 1. Sửa đổi Quy chế vận hành

1. Sửa đổi khoản 1 Điều 9 của Quy chế như sau:

“1. Người vi phạm khoản 2 Điều 3 bị nhắc nhở trước thôn.”.

2. Bãi bỏ phụ lục về lịch tưới của Quy chế.

Điều 2. Hiệu lực

Quy định này có hiệu lực từ ngày 01 tháng 7 năm 2025.

Điều 3. Tổ chức thực hiện

1. Xí nghiệp thủy nông chịu trách nhiệm thi hành.

2. Hợp tác xã phổ biến đến từng hộ.
"""


def test_a_place_named_in_quoted_words_is_the_quoted_texts(text: Made) -> None:
    """An amending text puts in words that speak of the places of the text that it amends."""
    new = QUOTED.replace("2. Hợp tác xã phổ biến đến từng hộ.\n", "")
    assert stale(text(QUOTED), text(new)) == ()
