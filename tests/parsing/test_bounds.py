"""Whatever the lines are: work grows with their number, and nothing nests without end."""

import pytest

from drafting.lines import Line, Reading
from drafting.model import Source, walk
from drafting.parsing import parse
from tests.comparing.test_bounds import counted

LINES = {
    "the same article": ["Điều 1."],
    "articles in turn": ["Điều 1. Tên", "Điều 2. Tên"],
    "opening marks": ["“1. Sửa đổi"],
    "introduced, never closed": ["như sau:", "“1. Sửa đổi"],
    "closed and unclosed": ["như sau:", "“1. A”.", "“2. B"],
    "straight marks": ["như sau:", '"1. Sửa đổi'],
    "nested marks": ["““““““““““““““““"],
    "offices": ["CHỦ TỊCH"],
    "offices behind articles": ["Điều 5. A.", "KT. CHỦ TỊCH"],
    "mottoes": ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    "types": ["QUYẾT ĐỊNH"],
    "titles": ["Chương I", "TÊN CHƯƠNG", "DÀI"],
    "clauses": ["1. A", "1.1. B", "1.1.1. C", "a) D", "- e", "+ g"],
    "plain words": ["quy định của pháp luật về bảo hiểm xã hội và các quy định khác có liên quan"],
    "sentences": ["Quy định của pháp luật về bảo hiểm xã hội và các quy định khác có liên quan."],
    "recipients": ["Nơi nhận:", "văn phòng tỉnh ủy"],
    "leaders": ["Điều 1. A ..... 3"],
    "parts of a gazette": ["(Tiếp theo Công báo số 2)"],
    "citations": ["Căn cứ Luật"],
    "notes": ["[1] A[1]"],
    "appendices": ["PHỤ LỤC I", "A. B", "I. C"],
    "brackets": ["(Ban hành kèm theo Quyết định"],
}


def reading(lines: list[str], count: int) -> Reading:
    repeated = (lines * (count // len(lines) + 1))[:count]
    return Reading(
        Source("x", "", "text"), tuple(Line(text, at) for at, text in enumerate(repeated, 1))
    )


def calls(read: Reading) -> int:
    """How many functions parsing calls: a measure of work that no clock disturbs."""
    with counted() as found:
        parse(read)
    return found[0]


@pytest.mark.parametrize("name", LINES)
def test_twice_the_lines_are_twice_the_work(name: str) -> None:
    small, large = (calls(reading(LINES[name], count)) for count in (3000, 6000))
    assert large < 2.6 * small


@pytest.mark.parametrize("name", LINES)
def test_the_tree_is_shallow(name: str) -> None:
    for instrument in parse(reading(LINES[name], 2000)).instruments:
        assert all(node.id.count(".") < 30 for node in walk(instrument.body))


@pytest.mark.parametrize(
    "line",
    [
        "Điều 1. " + "quy định tại Điều 2 " * 5000,
        "1. Sửa như sau: “" + "“Điều 2. quy “định " * 5000,
        "Điều 1. a" + "." * 100_000 + "5",
        "Số: 1/QĐ Hà Nội, ngày 5 tháng 6 năm 2020 " * 300,
        "QUYẾT ĐỊNH " * 9000,
        "Mục 1. " + "TÊN " * 20_000 + "Điều",
        "(" * 50_000 + "kèm theo",
    ],
    ids=["references", "marks", "dots", "numbers", "capitals", "glued", "brackets"],
)
def test_a_line_of_a_hundred_thousand_letters(line: str) -> None:
    document = parse(reading([line], 1))
    words = sum(len(n.text or n.heading or "") for i in document.instruments for n in i.body)
    heads = sum(len(i.subject or "") + len(i.type or "") for i in document.instruments)
    assert words + heads + sum(len(a.text) for a in document.set_aside) > 0
