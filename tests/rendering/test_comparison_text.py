"""The comparison on a terminal: every row stands there, changed words are marked."""

from drafting.comparing import Decision, compare
from drafting.comparing.result import Comparison, InstrumentComparison, Reference, Row
from drafting.model import Source
from drafting.rendering.comparison_text import comparison_text
from tests.gold import structure

SOURCE = Source("a.txt", "", "text")


def lines(*decisions: Decision, coloured: bool = False) -> list[str]:
    """The two reference readings compared, as lines."""
    found = compare(structure("old"), structure("new"), decisions)
    return comparison_text(found, coloured).splitlines()


def test_the_two_texts() -> None:
    """One article after the other, numbers of both texts, the words that changed."""
    found = lines()
    assert "~ Điều 3 → Điều 2. Nguyên tắc phối hợp" in found
    assert "- Điều 2. Mục đích, yêu cầu của hoạt động phối hợp" in found
    assert "+ Điều 15. Ban Dân tộc" in found
    assert "~ Điều 9 → Điều 16. Cục Thuế tỉnh  (chuyển chỗ)" in found
    assert "  ≈ khoản 1, khoản 2, khoản 3" in found
    assert "  < khoản 4 → khoản 2, khoản 5" in found
    retitled = next(line for line in found if "Điều 20 → Điều 22" in line)
    assert "{+và các tổ chức chính trị - xã hội+}" in retitled
    assert any("tuyên truyền {+chính sách,+} pháp luật" in line for line in found)
    assert any(line.strip().startswith("→ Rút ngắn định kỳ") for line in found)
    assert "\x1b" not in "".join(found)


def test_colours_only_where_asked() -> None:
    """Struck and underlined beside the colour, so that both can be told without it."""
    found = "\n".join(lines(coloured=True))
    assert "\x1b[31;9mnợ đọng\x1b[0m" in found
    assert "[-" not in found


def test_a_person_s_pair_says_so() -> None:
    """The officer's own pairs and doubtful ones are marked."""
    found = lines(Decision(("5.2",), ("5.4",)))
    assert any(
        line.startswith("  ~ khoản 2 → khoản 4  (") and "cán bộ chọn" in line for line in found
    )
    assert any("chưa chắc chắn, cần xem lại" in line for line in found)


def test_references_stand_at_the_end() -> None:
    """The place, the words, and where it is now."""
    row = Row(("1.1",), ("2.1",), "unchanged", ("renumbered",), 1.0)
    references = (
        Reference("2.1", "khoản 3 Điều 1", "1.3", "moved", ("2.3",)),
        Reference("2.1", "Điều 7", "7", "removed"),
    )
    compared = InstrumentComparison(None, (), (row,), references)
    text = comparison_text(Comparison(SOURCE, SOURCE, (compared,)))
    assert "Văn bản không ghi tên loại" in text
    assert "ghi “khoản 3 Điều 1”: nội dung ấy nay ở khoản 3 Điều 2." in text
    assert "ghi “Điều 7”: nay đã bỏ." in text


def test_every_unit_is_named() -> None:
    """Nothing is left out: each row's place stands in the text."""
    found = compare(structure("old"), structure("new"))
    shown = comparison_text(found).splitlines()
    rows = sum(len(i.units) for i in found.instruments)
    quiet = sum(line.count(",") for line in shown if line.startswith(("  = ", "  ≈ ")))
    signs = sum(line.startswith(tuple(f"  {s} " for s in "=≈~+-<>")) for line in shown)
    assert signs + quiet == rows
