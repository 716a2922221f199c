"""A comparison on a terminal: two columns that fit, nothing that stays in the way."""

import re
from unicodedata import combining

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.rendering.columns import BRACKETS, COLOURS, beside, cells, printed, wrapped
from drafting.rendering.comparison_screen import comparison_screen
from drafting.rendering.edit_pieces import NEW, OLD, PLAIN, Paragraphs
from tests.notes.tables import compared
from tests.rendering.papers import amended

pieces = st.lists(
    st.lists(
        st.tuples(st.text("aBđ́ ,.", max_size=30), st.sampled_from([PLAIN, OLD, NEW])), max_size=5
    ),
    min_size=1,
    max_size=4,
)


def plain(line: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m", "", line)


def width(line: str) -> int:
    return sum(not combining(char) for char in plain(line))


@given(pieces, st.integers(12, 60), st.sampled_from([BRACKETS, COLOURS]))
def test_columns_hold_every_letter_and_are_never_wider(
    paragraphs: Paragraphs, own: int, looks: dict[str, tuple[str, str]]
) -> None:
    lines = wrapped(paragraphs, own, looks)
    assert all(cells(line, looks) <= own for line in lines)
    assert all(width(printed(line, looks)) == cells(line, looks) for line in lines)
    kept = "".join(word.text for line in lines for word in line)
    assert kept == "".join("".join(words.split()) for p in paragraphs for words, _ in p)


@pytest.mark.parametrize("wide", [20, 60, 80, 110, 200])
@pytest.mark.parametrize("coloured", [True, False])
def test_the_screen_is_never_wider_than_the_terminal(wide: int, coloured: bool) -> None:
    text = comparison_screen(*compared(), wide, coloured)
    titles = [line for line in text.split("\n") if "│" in line]
    assert len(titles) > 100
    assert max(map(width, titles)) <= max(wide, 40)
    assert ("\x1b[" in text) == coloured


def test_what_stays_is_folded() -> None:
    text = comparison_screen(*compared(), 100, False)
    regulation = compared()[0].instruments[1]
    stays = [r for r in regulation.units if r.kind in ("unchanged", "editorial")]
    shown = [line for line in text.split("\n") if re.match(r"(khoản|điểm|Điều) .*: [A-ZĐ]", line)]
    assert len(stays) > 20
    assert not [line for line in shown if "Giữ nguyên" in line]
    assert "⋯ giữ nguyên: " in text


def test_changes_stand_side_by_side() -> None:
    text = comparison_screen(*compared(), 120, False)
    (line,) = [li for li in text.split("\n") if "[-Định kỳ 6 tháng/lần" in li]
    left, right = line.split("│")
    assert left.startswith("1. [-Định kỳ 6 tháng/lần")
    assert right.startswith(" 1. {+Hằng quý")
    assert "(Dòng mới)" in text
    assert "(Bãi bỏ)" in text


def test_a_long_stretch_that_stays_is_cut_on_both_sides_alike() -> None:
    stays = " ".join(f"từ{n}" for n in range(60))
    given_ = amended(f"a {stays} c", f"b {stays} d", ("delete", "a"), ("insert", "b"),
                     ("equal", f" {stays} "), ("delete", "c"), ("insert", "d"))  # fmt: skip
    lines = [li for li in comparison_screen(*given_, 90, False).split("\n") if "│" in li]
    text = "\n".join(lines)
    assert "từ30" not in text
    assert text.count("[…]") == 2
    assert "[-a-] từ0" in text
    assert "{+d+}" in text


def test_marks_go_around_runs_of_words() -> None:
    left: Paragraphs = [[("cung cấp", PLAIN), (";", OLD)]]
    right: Paragraphs = [[("cung cấp", PLAIN), (". Hai ba", NEW)]]
    assert list(beside(left, right, 50, BRACKETS)) == [
        "cung cấp[-;-]           │ cung cấp{+. Hai ba+}"
    ]


def test_a_mark_of_punctuation_stays_with_the_word_before_it() -> None:
    sides = [[("một hai", PLAIN), (", ba", OLD), (";", PLAIN), (" bốn", NEW)]]
    for own in range(5, 20):
        lines = [printed(line, BRACKETS) for line in wrapped(sides, own, BRACKETS)]
        if own >= len("hai[-,-]"):
            assert not [line for line in lines if line.startswith(("[-,", ",", ";"))], lines


def test_long_lines_of_outcome_are_broken_between_words() -> None:
    lines = comparison_screen(*compared(), 60, False).split("\n")
    assert max(map(width, lines)) <= 60
    at = next(n for n, line in enumerate(lines) if line.startswith("khoản 1, khoản 2, điểm a"))
    assert " ".join(lines[at : at + 3]).startswith(
        "khoản 1, khoản 2, điểm a khoản 2, điểm b khoản 2, điểm c khoản 2 Điều 1: Tách; trước là"
    )


def test_titles_of_chapters_stand_above_what_changed_below_them() -> None:
    lines = comparison_screen(*compared(), 140, False).split("\n")
    places = [n for n, line in enumerate(lines) if line.startswith(("Chương I ", "Chương III "))]
    assert [lines[n] for n in places] == ["Chương I QUY ĐỊNH CHUNG", "Chương III TỔ CHỨC THỰC HIỆN"]
    changed = lines.index("Chương II: Sửa đổi, bổ sung.")
    assert places[0] < changed < places[1]
    assert "{+TRONG+} PHỐI HỢP" in " ".join(lines[changed + 1 : changed + 4])
    assert "Căn cứ ban hành: Sửa đổi, bổ sung." in lines


def test_what_is_dropped_is_told_from_what_has_its_number_now() -> None:
    lines = comparison_screen(*compared(), 140, False).split("\n")
    assert "Điều 2 của văn bản hiện hành: Bãi bỏ." in lines
    assert "nội dung Điều 3: Sửa đổi, bổ sung." in lines
