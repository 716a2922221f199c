"""The comparison table: both texts whole, edits readable without colour, counts that add up."""

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from time import process_time

from lxml import etree

from drafting.comparing.result import (
    MOVED,
    Comparison,
    Edit,
    InstrumentComparison,
    Row,
)
from drafting.model import Document, Instrument, Node, Source, walk
from drafting.notes.typed import REASON
from drafting.rendering.comparison_rows import table_rows
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.outcome import outcome, place, places
from drafting.rendering.tally import sums, tally, total
from drafting.text.blanks import show
from drafting.units import label
from drafting.word.wordml import W, text_of
from tests.gold import structure
from tests.rendering.papers import amended, compared, document, faults, paragraphs, salad

OLD, NEW = structure("old"), structure("new")


def paper() -> bytes:
    return render_comparison_table(compared(), OLD, NEW)


def rows(made: bytes) -> list[list[str]]:
    """The cells of every row of every table."""
    return [[text_of(c) for c in r.iter(f"{W}tc")] for r in document(made).iter(f"{W}tr")]


def column(made: bytes, style: str) -> Counter[str]:
    """All words in the cells of one style."""
    return Counter(w for s, text in paragraphs(made) if s == style for w in text.split())


def body_words(text: Document) -> Counter[str]:
    return Counter(
        word
        for i in text.instruments
        for node in walk(i.body)
        for part in (label(node), node.heading, node.text)
        if part
        for word in show(part).split()
    )


def test_both_texts_stand_there_whole() -> None:
    made = paper()
    assert not body_words(OLD) - column(made, "OCu")
    assert not body_words(NEW) - column(made, "OMoi")


def opening_words(text: Document) -> Counter[str]:
    """What stands before the articles."""
    return Counter(
        word
        for i in text.instruments
        for part in (i.type, i.subject, i.issued_with, i.authority, *i.citations, i.enacting)
        if part
        for word in show(part).split()
    )


def test_nothing_but_the_two_marks_is_added() -> None:
    made = paper()
    old, new = (body_words(text) + opening_words(text) for text in (OLD, NEW))
    assert set(column(made, "OCu") - old) == {"(Dòng", "mới)"}
    assert set(column(made, "OMoi") - new) == {"(Bãi", "bỏ)"}
    assert not opening_words(OLD) - column(made, "OCu")
    assert not opening_words(NEW) - column(made, "OMoi")


def test_a_blank_of_the_draft_stays_a_blank() -> None:
    found = [t for s, t in paragraphs(paper()) if s == "OMoi" and "có hiệu lực từ ngày" in t]
    assert found == ["1. Quyết định này có hiệu lực từ ngày …… tháng …… năm 2024."]
    edits: tuple[Edit, ...] = (
        ("equal", "Từ ngày "),
        ("delete", "ký"),
        ("insert", "tháng năm 2024"),
    )
    made = render_comparison_table(*amended("Từ ngày ký", "Từ ngày tháng năm 2024", *edits))
    plain, strong = frozenset[str](), frozenset({"b", "i"})
    assert looks(made, "OMoi") == [
        ("1. ", plain),
        ("Từ ngày ", plain),
        ("…… tháng …… năm 2024", strong),
    ]


def test_every_row_has_a_key_of_its_own_and_an_enclosing_bookmark() -> None:
    root = document(paper())
    names = [b.get(f"{W}name", "") for b in root.iter(f"{W}bookmarkStart")]
    keys = [text for style, text in paragraphs(paper()) if style == "OKhoa" and text[:1].isalpha()]
    assert len(names) == len(set(names)) == len(set(keys)) == len(keys)
    assert all(n.startswith("_dvn_") and n.isascii() and len(n) <= 40 for n in names)
    for start in root.iter(f"{W}bookmarkStart"):
        between = [e.tag for e in start.itersiblings()]
        assert between.index(f"{W}r") < between.index(f"{W}bookmarkEnd")
    ids = [b.get(f"{W}id") for b in root.iter(f"{W}bookmarkStart")]
    assert len(ids) == len(set(ids))


def looks(made: bytes, style: str) -> list[tuple[str, frozenset[str]]]:
    """Runs of the first unit row's cell of that style: words and marks."""
    root = document(made)
    cells = [
        p for p in root.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='{style}']") is not None
    ]
    return [
        (text_of(r), frozenset(etree.QName(m).localname for m in r.iterfind(f"{W}rPr/*")))
        for r in cells[-1].iterfind(f"{W}r")
    ]


def test_edits_are_readable_in_black_and_white() -> None:
    edits: tuple[Edit, ...] = (
        ("delete", "Định kỳ 6 tháng"),
        ("insert", "Hằng quý"),
        ("equal", ", cung cấp cho "),
        ("variant", "BHXH", "bảo hiểm xã hội"),
    )
    made = render_comparison_table(
        *amended(
            "Định kỳ 6 tháng, cung cấp cho BHXH", "Hằng quý, cung cấp cho bảo hiểm xã hội", *edits
        )
    )
    plain: frozenset[str] = frozenset()
    assert looks(made, "OCu") == [
        ("1. ", plain),
        ("Định kỳ 6 tháng", frozenset({"strike"})),
        (", cung cấp cho ", plain),
        ("BHXH", plain),
    ]
    assert looks(made, "OMoi") == [
        ("1. ", plain),
        ("Hằng quý", frozenset({"b", "i"})),
        (", cung cấp cho ", plain),
        ("bảo hiểm xã hội", plain),
    ]


def test_the_convention_is_explained_above_the_table() -> None:
    text = "\n".join(t for _, t in paragraphs(paper()))
    assert text.index("Quy ước trình bày") < text.index("QĐ Đ1")


def test_edits_that_do_not_rebuild_a_side_lose_no_word() -> None:
    made = render_comparison_table(
        *amended("một hai ba", "bốn năm", ("delete", "một"), ("insert", "x"))
    )
    assert column(made, "OCu")["ba"] == 1
    assert column(made, "OMoi")["năm"] == 1
    assert column(made, "OMoi")["x"] == 0


def test_a_row_on_one_side_says_so() -> None:
    found = rows(paper())
    assert any(
        r[1] == "(Dòng mới)" and r[2].startswith("1. Phối hợp trao đổi")
        for r in found
        if len(r) == 4
    )
    assert any(r[2] == "(Bãi bỏ)" and "Điều 2. Mục đích" in r[1] for r in found if len(r) == 4)


def test_notes_proposals_and_reasons_are_told_apart() -> None:
    made = render_comparison_table(
        *amended("a", "b", draft_note="Thay a bằng b.", note="Theo Luật.\nHai.")
    )
    styles = paragraphs(made)
    assert ("OGoiY", "Gợi ý: Thay a bằng b.") in styles
    assert ("OThuyetMinh", "Theo Luật. Hai.") in styles
    assert REASON not in [t for _, t in styles]
    assert ("OThuyetMinh", REASON) in paragraphs(render_comparison_table(*amended("a", "b")))


def test_the_counts_add_up_to_both_texts() -> None:
    for found in compared().instruments:
        lines, sum_of_all = tally(found), total(found)
        for field in (
            "articles",
            "old_articles",
            "new_articles",
            "units",
            "old_units",
            "new_units",
        ):
            assert sum(line[field] for line in lines) == sum_of_all[field]
        for line in sums(found):
            for whole, parts in re.findall(r"(\d+) (?:Điều|khoản, điểm) = ([^;.]*)", line):
                assert int(whole) == sum(int(n) for n in re.findall(r"\b(\d+) \w", parts))
    assert "25 Điều =" in sums(compared().instruments[1])[0]


def test_a_moved_row_says_from_where() -> None:
    row = Row(("5.4",), ("7.2",), "amended", (MOVED,))
    assert outcome(row) == "Sửa đổi, bổ sung; chuyển từ khoản 4 Điều 5."


def test_ids_are_cited_as_the_law_cites() -> None:
    assert place("6.2.đ") == "điểm đ khoản 2 Điều 6"
    assert place("22#2.1") == "khoản 1 Điều 22 (lần 2)"
    assert place("9.0") == "Điều 9"
    assert place("5.a") == "điểm a Điều 5"
    assert place("5.+") == "đoạn cuối Điều 5"
    assert place("c.II.0") == "Chương II"
    assert places(("5.2", "5.5")) == "khoản 2, khoản 5 Điều 5"
    assert places(("5", "6.1")) == "Điều 5, khoản 1 Điều 6"


def test_the_header_row_is_repeated_and_short_rows_are_whole() -> None:
    root = document(paper())
    tables = list(root.iter(f"{W}tbl"))[-2:]
    for table in tables:
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
    bodies = [r for t in tables for r in t.iterfind(f"{W}tr")]
    for row in bodies:
        words = [text_of(c) for c in row.iter(f"{W}tc")]
        most = 700 if words[0] or words[1].startswith(("QUY", "Chương")) else 200
        whole = row.find(f"{W}trPr/{W}cantSplit") is not None
        assert whole == (max(map(len, words)) <= most), words


def test_the_same_bytes_twice_and_a_validator_finds_nothing(tmp_path: Path) -> None:
    assert paper() == paper()
    assert faults(paper(), tmp_path) == []


def test_who_drafts_is_printed_where_it_is_given() -> None:
    values = {"drafter": "Sở Y tế", "place": "Kon Tum", "date": "ngày 31 tháng 5 năm 2024"}
    text = "\n".join(
        t for _, t in paragraphs(render_comparison_table(compared(), OLD, NEW, values=values))
    )
    assert "SỞ Y TẾ" in text
    assert "Kon Tum, ngày 31 tháng 5 năm 2024" in text
    assert "của Sở Y tế)" in text


def large(count: int) -> tuple[Comparison, Document, Document]:
    """Two texts of ``count`` articles with two clauses each."""
    body = tuple(
        Node("article", str(n), str(n), f"Tên {n}",
             children=tuple(Node("clause", f"{n}.{c}", str(c), text=salad(n, 60)) for c in (1, 2)))
        for n in range(1, count + 1)
    )  # fmt: skip
    text = Document(Source("", "", ""), (Instrument("LUẬT", body=body),))
    same = [(str(n),) for n in range(1, count + 1)]
    units = [(f"{n}.{c}",) for n in range(1, count + 1) for c in (1, 2)]
    found = InstrumentComparison(
        "LUẬT",
        tuple(Row(i, i, "unchanged", edits=(("equal", f"Tên {i[0]}"),)) for i in same),
        tuple(Row(i, i, "unchanged") for i in units),
    )
    return Comparison(text.source, text.source, (found,)), text, text


def seconds(count: int) -> float:
    given = large(count)
    start = process_time()
    render_comparison_table(*given)
    return process_time() - start


def test_a_law_of_many_articles_takes_time_in_line_with_its_size() -> None:
    seconds(5)  # what is only done once
    small = min(seconds(60) for _ in range(3))
    assert min(seconds(480) for _ in range(2)) < 16 * small


def test_units_outside_articles_are_not_lost() -> None:
    body = (Node("paragraph", "0", text="Lời nói đầu."), Node("article", "1", "1", "Tên", "Lời."))
    text = Document(Source("", "", ""), (Instrument("LUẬT", body=body),))
    found = InstrumentComparison(
        "LUẬT",
        (Row(("1",), ("1",), "unchanged"),),
        tuple(Row((u,), (u,), "unchanged") for u in ("0", "1.0")),
    )
    made = table_rows(found, text.instruments[0], text.instruments[0], "L")
    assert [r.key for r in made] == ["L 0", "L Đ1", "L 1.0"]


def keeps(row: etree._Element) -> bool:
    """What LibreOffice asks of a row: whether its first paragraph stays with the next one."""
    first = next(row.iter(f"{W}p"))
    return first.find(f"{W}pPr/{W}keepNext") is not None


def test_no_two_rows_that_stay_with_the_next_one_follow_each_other() -> None:
    """LibreOffice 7.4 may lose all that comes below two of them at the start of a table."""
    given = large(6)
    found = replace(given[0].instruments[0], units=given[0].instruments[0].units[4:])
    bare = (replace(given[0], instruments=(found,)), *given[1:])  # two articles without clauses
    for made in (paper(), render_comparison_table(*bare)):
        for table in list(document(made).iter(f"{W}tbl"))[2:]:
            rows = [r for r in table.iterfind(f"{W}tr") if r.find(f"{W}trPr/{W}tblHeader") is None]
            held = [keeps(row) for row in rows]
            assert not any(a and b for a, b in pairwise(held))
            assert not held[-1]
    assert any(keeps(row) for row in document(paper()).iter(f"{W}tr"))
