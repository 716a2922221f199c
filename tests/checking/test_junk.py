"""Damaged and strange Word files are judged or refused, never a crash."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from drafting.checking.layout import check_layout, fixed_layout
from drafting.word.package import DOCUMENT, NotAPackage, Parts
from drafting.word.wordml import W, parse_part
from tests.checking.papers import good_parts
from tests.checking.typed import paper, typed_lines

PARTS = (DOCUMENT, "word/styles.xml", "word/settings.xml", "word/header1.xml",
         "word/_rels/document.xml.rels")  # fmt: skip
VALUES = ("", "-1", "0", "9" * 30, "nan", "inf", "x", "12.7mm", "auto", "pct", "%", "1e308")


def shaken(seed: int) -> Parts:
    """A good paper with some elements gone, moved or doubled, and some attributes of nonsense."""
    chance = random.Random(seed)
    parts = good_parts("nd30-2020")
    name = chance.choice(PARTS)
    root = parse_part(parts[name])
    for _ in range(chance.randint(1, 6)):
        inner = [e for e in root.iter() if e.getparent() is not None]
        if not inner:
            break
        one, other = chance.choice(inner), chance.choice(inner)
        deed = chance.randint(0, 2)
        if deed == 0:
            above = one.getparent()
            assert above is not None
            above.remove(one)
        elif deed == 1 and one is not other and other not in one.iter():
            other.append(one)
        elif one.attrib:
            one.set(chance.choice(sorted(map(str, one.attrib))), chance.choice(VALUES))
    return {**parts, name: etree.tostring(root)}


@given(st.integers(0, 10**6))
@settings(max_examples=60)
def test_a_shaken_paper_is_judged_and_its_copy_too(seed: int) -> None:
    parts = shaken(seed)
    try:
        report = check_layout(parts, "nd30-2020")
        made, _ = fixed_layout(parts, "nd30-2020")
        check_layout(made, "nd30-2020")
    except NotAPackage:
        return
    assert report.profile == "nd30-2020"


WORDS = (
    "QUYẾT ĐỊNH", "Điều 1.", "Nơi nhận:", "Số:", "ngày", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "Chương I", "(Kèm theo", "Căn cứ", ";", "Phụ lục", "a)",
    "Độc lập - Tự do - Hạnh phúc", "____", "V/v", "Kính gửi:", "“Điều 2.", "x",
)  # fmt: skip


LINES = st.tuples(
    st.sampled_from("CBLRT"), st.lists(st.sampled_from(WORDS), min_size=1, max_size=3)
)


@given(st.lists(LINES, max_size=25))
@settings(max_examples=150)
def test_word_salad_is_judged(lines: list[tuple[str, list[str]]]) -> None:
    case = "\n".join(f"x | {column} | {' '.join(words)}" for column, words in lines)
    report = check_layout(paper(typed_lines(case)), "nd30-2020")
    assert all(f.message and f.where for f in report.findings)


def test_an_empty_paper_has_nothing_to_judge_but_its_page() -> None:
    report = check_layout(paper([]), "nd30-2020")
    assert report.findings == ()


def test_a_paper_without_a_main_part_is_refused() -> None:
    with pytest.raises(NotAPackage):
        check_layout({"[Content_Types].xml": b"<Types/>"})
    with pytest.raises(NotAPackage):
        check_layout({DOCUMENT: b"<w:document"})


def test_deep_tables_are_read() -> None:
    root = parse_part(paper([])[DOCUMENT])
    holder = root.find(f"{W}body")
    for _ in range(60):
        assert holder is not None
        table = etree.SubElement(holder, f"{W}tbl")
        holder = etree.SubElement(etree.SubElement(table, f"{W}tr"), f"{W}tc")
    assert holder is not None
    run = etree.SubElement(etree.SubElement(holder, f"{W}p"), f"{W}r")
    etree.SubElement(run, f"{W}t").text = "chữ"
    parts = {**paper([]), DOCUMENT: etree.tostring(root)}
    assert check_layout(parts, "nd30-2020").profile == "nd30-2020"
