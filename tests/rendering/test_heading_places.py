"""Titles of chapters: which go together, where they stand, what of them is marked."""

from collections.abc import Sequence

from drafting.comparing.result import (
    ADDED,
    AMENDED,
    EDITORIAL,
    REMOVED,
    UNCHANGED,
    InstrumentComparison,
    Row,
)
from drafting.model import Instrument, Node
from drafting.rendering.comparison_rows import GROUP, TableRow, table_rows

Chapter = tuple[str, str, tuple[str, ...]]
"""Number, title, articles."""


def text(*chapters: Chapter) -> Instrument:
    return Instrument(
        "LUẬT",
        body=tuple(
            Node(
                "chapter", f"c.{number}", number, title,
                children=tuple(Node("article", a, a, f"Tên {a}") for a in own),
            )
            for number, title, own in chapters
        ),
    )  # fmt: skip


def made(old: Instrument, new: Instrument, rows: Sequence[tuple[str, str]]) -> list[TableRow]:
    """The rows of a table whose articles go together like that; ``""`` for none."""
    articles = []
    for a, b in rows:
        kind = ADDED if not a else REMOVED if not b else UNCHANGED
        articles.append(Row((a,) if a else (), (b,) if b else (), kind))
    return table_rows(InstrumentComparison("LUẬT", tuple(articles), ()), old, new, "L")


def printed(rows: Sequence[TableRow]) -> list[str]:
    """Each row in short: ``"I=I"``, ``"-III"``, ``"+V"`` for titles, else the key."""
    found = []
    for row in rows:
        if row.pattern != GROUP:
            found.append(row.key)
            continue
        old, new = ("".join(words for words, _ in side[0]).removeprefix("Chương ")
                    if side else "" for side in (row.old, row.new))  # fmt: skip
        found.append(f"{old}={new}" if old and new else f"-{old}" if old else f"+{new}")
    return found


def test_a_title_goes_with_the_one_that_holds_its_articles() -> None:
    old = text(("I", "Chung", ("1", "2")), ("II", "Trách nhiệm", ("3", "4")))
    new = text(("I", "Chung", ("1",)), ("II", "Phân công", ("2", "3")), ("III", "Cuối", ("4",)))
    rows = made(old, new, [("1", "1"), ("", "2"), ("3", "3"), ("2", ""), ("4", "4")])
    assert printed(rows) == ["I=I", "L Đ1", "II=II", "L Đ2", "L Đ3", "L cũ Đ2", "+III", "L Đ4"]
    assert [r.kind for r in rows if r.pattern == GROUP] == [UNCHANGED, AMENDED, ADDED]


def test_a_title_alone_is_enough() -> None:
    old = text(("I", "Sản xuất phim", ("1",)), ("II", "Lưu trữ", ("2",)))
    new = text(("I", "Lưu  trữ", ("1",)))
    rows = made(old, new, [("1", ""), ("2", ""), ("", "1")])
    assert printed(rows) == ["-I", "L cũ Đ1", "II=I", "L cũ Đ2", "L Đ1"]


def test_a_title_stands_before_the_articles_of_its_own_that_are_dropped() -> None:
    old = text(("I", "Chung", ("1",)), ("II", "Riêng", ("2", "3")), ("III", "Phạt", ("4",)))
    new = text(("I", "Chung", ("1",)), ("II", "Riêng", ("2",)))
    rows = made(old, new, [("1", "1"), ("2", ""), ("3", "2"), ("4", "")])
    assert printed(rows) == ["I=I", "L Đ1", "II=II", "L cũ Đ2", "L Đ2", "-III", "L cũ Đ4"]


def test_every_title_of_both_texts_stands_there_once() -> None:
    """Also of a chapter without articles, and of one whose articles went elsewhere."""
    old = text(("I", "A", ("1",)), ("II", "B", ("2",)), ("III", "Trống", ()))
    new = text(("I", "A", ("1", "2")), ("II", "Cũng trống", ()))
    rows = made(old, new, [("1", "1"), ("2", "2")])
    assert printed(rows) == ["I=I", "L Đ1", "-II", "L Đ2", "-III", "+II"]


def test_a_section_stands_below_its_chapter() -> None:
    section = Node("section", "c.I.m.1", "1", "Mục", children=(Node("article", "1", "1", "T"),))
    chapter = Node("chapter", "c.I", "I", "Chung", children=(section,))
    nested, flat = Instrument("LUẬT", body=(chapter,)), text(("I", "Chung", ("1",)))
    for old, new, kind in ((nested, flat, REMOVED), (flat, nested, ADDED)):
        rows = made(old, new, [("1", "1")])
        assert [(r.title, r.kind) for r in rows if r.pattern == GROUP] == [
            ("Chương", UNCHANGED),
            ("Mục", kind),
        ]


def test_a_new_number_is_no_change_of_a_title_and_a_spelling_none_of_words() -> None:
    old, new = text(("III", "CAI NGHIỆN MA TUÝ", ("1",))), text(("V", "CAI NGHIỆN MA TÚY", ("1",)))
    row = made(old, new, [("1", "1")])[0]
    assert row.kind == EDITORIAL
    assert row.new == [[("Chương V", "")], [("CAI NGHIỆN MA TÚY", "")]]
    new = text(("III", "CAI NGHIỆN TỰ NGUYỆN MA TUÝ", ("1",)))
    row = made(old, new, [("1", "1")])[0]
    assert ("TỰ NGUYỆN ", "new") in row.new[1]


def test_words_of_a_chapter_outside_its_articles_stand_below_its_title() -> None:
    chapter = Node("chapter", "c.I", "I", "Chung", "Lời dẫn.", children=(Node("article", "1"),))
    whole = Instrument("LUẬT", body=(chapter,))
    units = (Row(("c.I.0",), ("c.I.0",), UNCHANGED),)
    found = InstrumentComparison("LUẬT", (Row(("1",), ("1",), UNCHANGED),), units)
    assert printed(table_rows(found, whole, whole, "L")) == ["I=I", "L c.I.0", "L Đ1"]
