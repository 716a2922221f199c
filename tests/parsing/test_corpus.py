"""The outside texts: nothing lost, nothing doubled, every count and heading line right."""

import pytest

from drafting.model import walk
from drafting.parsing import parse
from drafting.reading import read
from tests.corpus import FOLDER, needs_corpus
from tests.parsing.whole import disordered, ids, invented, missing
from tests.quality.structure_corpus import checks, clauses, counts, headings

HEADS = {
    "bo-luat-dan-su-2015": ("BỘ LUẬT", "91/2015/QH13", "2015-11-24", "Nguyễn Sinh Hùng"),
    "luat-109-2025-thue-tncn": ("LUẬT", "109/2025/QH15", None, "Trần Thanh Mẫn"),
    "luat-bhxh-2014": ("LUẬT", "58/2014/QH13", "2014-11-20", "Nguyễn Sinh Hùng"),
    "luat-cai-cach-ruong-dat-1953": ("LUẬT", None, None, "Hồ Chí Minh"),
    "luat-cong-ty-1990": ("LUẬT", "47-LCT/HĐNN8", "1990-12-21", "Võ Chí Công"),
    "luat-dau-khi-1993": ("LUẬT", "18-L/CTN", "1993-07-06", "Lê Đức Anh"),
    "luat-dien-anh-2006": ("LUẬT", "62/2006/QH 11", "2006-06-29", "Nguyễn Phú Trọng"),
    "luat-dien-anh-2022": ("LUẬT", "05/2022/QH15", "2022-06-15", "Vương Đình Huệ"),
    "luat-phong-chong-ma-tuy-2000": ("LUẬT", "23/2000/QH10", "2000-12-09", "Nông Đức Mạnh"),
    "luat-phong-chong-ma-tuy-2021": ("LUẬT", "73/2021/QH14", "2021-03-30", "Nguyễn Thị Kim Ngân"),
    "luat-sua-doi-dau-tu-nuoc-ngoai-2000": ("LUẬT", "18/2000/QH10", "2000-06-09", "Nông Đức Mạnh"),
    "nd-10-2022-le-phi-truoc-ba": ("NGHỊ ĐỊNH", "10/2022/NĐ-CP", "2022-01-15", "Lê Minh Khái"),
    "nd-175-2025-sua-doi-nd-10-2022": ("NGHỊ ĐỊNH", "175/2025/NĐ-CP", "2025-06-30", None),
    "nq-254-2025-qh15": ("NGHỊ QUYẾT", "254/2025/QH15", None, "Trần Thanh Mẫn"),
    "qd-ubnd-binhthuan-dieu-le-quy-khuyen-hoc": ("QUYẾT ĐỊNH", "/QĐ-UBND", None, "Nguyễn Minh"),
    "qd-ubnd-hcm-11-2026": ("QUYẾT ĐỊNH", "11/2026/QĐ-UBND", "2026-03-06", "Hoàng Nguyên Dinh"),
    "qd-ubnd-hcm-2944-2026": ("QUYẾT ĐỊNH", "2944/QĐ-UBND", "2026-05-19", "Nguyễn Mạnh Cường"),
    "vbhn-121-2025-luat-hon-nhan": ("LUẬT", "121/VBHN-VPQH", "2025-08-27", "Lê Quang Tùng"),
}
"""Type, number, date and signer as a reader finds them; ``None`` where the text has none."""

UNPLACED = {"nd-175-2025-sua-doi-nd-10-2022": 1}
"""Lines that nobody can place: a signature that a scan's recognition spoilt."""

TEXTS = sorted((FOLDER / "texts").glob("*.txt")) if FOLDER.is_dir() else []


@needs_corpus
@pytest.mark.parametrize("look", [counts, headings, clauses])
def test_structure_is_right(look) -> None:  # type: ignore[no-untyped-def]
    wrong = [f"{text}: {what}" for text, what, right in checks(look) if not right]
    assert not wrong, "\n".join(wrong)


@needs_corpus
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_text_is_whole_and_in_order(path) -> None:  # type: ignore[no-untyped-def]
    reading = read(path)
    document = parse(reading)
    assert not missing(reading, document)
    assert not invented(reading, document)
    assert not disordered(reading, document)
    for instrument in document.instruments:
        found = list(ids(instrument.body))
        assert len(found) == len(set(found))


@needs_corpus
@pytest.mark.parametrize("name", HEADS)
def test_the_head_and_the_signer(name: str) -> None:
    first = parse(read(FOLDER / "texts" / f"{name}.txt")).instruments[0]
    signer = first.signature and first.signature.name
    assert (first.type, first.number, first.date, signer) == HEADS[name]
    assert not first.cosigners


@needs_corpus
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_everything_is_placed(path) -> None:  # type: ignore[no-untyped-def]
    nodes = [n for i in parse(read(path)).instruments for n in walk(i.body)]
    unplaced = [n.text for n in nodes if n.kind == "unplaced"]
    assert len(unplaced) == UNPLACED.get(path.stem, 0), unplaced
