"""Papers laid out by an office program and measured in millimetres.

What is measured: Nghị định 30/2020/NĐ-CP, Phụ lục I; the figures of real provincial decisions.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pdfplumber
import pytest

from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.decision import render_decision
from drafting.rendering.programme import render_programme
from drafting.word.metrics import width
from tests.gold import structure
from tests.office import to_pdf
from tests.rendering.papers import compared
from tests.rendering.test_programme import programme

pytestmark = pytest.mark.soffice

MM = 25.4 / 72
TEXT_LEFT, TEXT_RIGHT, CENTRE = 30.0, 190.0, 110.0


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """Name of the paper → its pages."""
    folder = tmp_path_factory.mktemp("pages")
    made = {
        "new": render_decision(structure("new"), "nd34-2016"),
        "old": render_decision(structure("old"), "nd30-2020"),
        "comparison": render_comparison_table(compared(), structure("old"), structure("new")),
        "programme": render_programme(programme(), "nd30-2020"),
    }
    for name, data in made.items():
        (folder / f"{name}.docx").write_bytes(data)
    pdfs = to_pdf(folder, *(folder / f"{name}.docx" for name in made))
    with ExitStack() as opened:
        yield {p.stem: opened.enter_context(pdfplumber.open(p)).pages for p in pdfs}


def find(page: Any, words: str) -> tuple[float, float, float, float]:
    """Left, right, top, bottom of the first place where ``words`` stand, in millimetres."""
    found = page.search(words, regex=False)[0]
    return tuple(found[side] * MM for side in ("x0", "x1", "top", "bottom"))


def rule_below(page: Any, words: str) -> tuple[float, float, float]:
    """Left, right and gap of the nearest line under ``words``."""
    left, right, _, bottom = find(page, words)
    lines = [
        (line["x0"] * MM, line["x1"] * MM, line["top"] * MM - bottom)
        for line in (*page.lines, *page.rects)
    ]
    under = [r for r in lines if r[2] > -1 and r[0] < right and r[1] > left]
    return min(under, key=lambda r: r[2])


def test_the_sheet_is_a4_and_the_text_keeps_its_margins(laid_out: dict[str, Any]) -> None:
    for page in (*laid_out["new"], *laid_out["old"], *laid_out["programme"]):
        assert (round(page.width * MM), round(page.height * MM)) == (210, 297)
        inside = [c for c in page.chars if c["text"].strip() and c["top"] * MM > 18]
        assert min(c["x0"] for c in inside) * MM >= TEXT_LEFT - 0.2
        assert max(c["x1"] for c in inside) * MM <= TEXT_RIGHT + 0.5
        assert max(c["bottom"] for c in inside) * MM <= 297 - 20 + 0.5
    assert all(page.width > page.height for page in laid_out["comparison"])


def test_the_name_of_the_state_stands_on_one_line(laid_out: dict[str, Any]) -> None:
    left, right, top, _ = find(laid_out["new"][0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    assert right - left == pytest.approx(95.6, abs=0.5)
    assert find(laid_out["new"][0], "ỦY BAN NHÂN DÂN")[2] == pytest.approx(top, abs=0.3)


def test_number_and_date_stand_on_one_line(laid_out: dict[str, Any]) -> None:
    page = laid_out["new"][0]
    # 13 pt and 14 pt: the boxes begin 0.4 mm apart where the words stand level.
    assert find(page, "Số: ")[3] == pytest.approx(find(page, "Kon Tum, ngày")[3], abs=0.8)


def test_the_motto_has_a_rule_as_long_as_itself(laid_out: dict[str, Any]) -> None:
    for name, motto in (
        ("new", "Độc lập - Tự do – Hạnh phúc"),
        ("old", "Độc lập - Tự do - Hạnh phúc"),
    ):
        page = laid_out[name][0]
        left, right, _, _ = find(page, motto)
        from_, to, gap = rule_below(page, motto)
        assert to - from_ == pytest.approx(right - left, rel=0.02)
        assert (from_ + to) / 2 == pytest.approx((left + right) / 2, abs=0.3)
        assert 0.5 < gap < 3


@pytest.mark.parametrize("words", ["TỈNH KON TUM", "trên địa bàn tỉnh Kon Tum"])
def test_issuer_and_subject_have_a_rule_of_a_third_to_a_half(
    laid_out: dict[str, Any], words: str
) -> None:
    page = laid_out["new"][0]
    left, right, _, _ = find(page, words)
    from_, to, gap = rule_below(page, words)
    longest = {
        "TỈNH KON TUM": width("ỦY BAN NHÂN DÂN", 13, "bold"),
        "trên địa bàn tỉnh Kon Tum": width(
            "pháp luật về bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp", 14, "bold"
        ),
    }[words]
    assert longest / 3 - 0.2 <= to - from_ <= longest / 2 + 0.2
    assert (from_ + to) / 2 == pytest.approx((left + right) / 2, abs=0.3)
    assert 0.5 < gap < 3


def test_pages_are_numbered_in_the_top_margin_but_the_first(laid_out: dict[str, Any]) -> None:
    for name, centre in (
        ("new", CENTRE),
        ("old", CENTRE),
        ("programme", CENTRE),
        ("comparison", 153.5),
    ):
        for number, page in enumerate(laid_out[name], 1):
            above = [c for c in page.chars if c["bottom"] * MM < 19 and c["text"].strip()]
            assert "".join(c["text"] for c in above) == ("" if number == 1 else str(number))
            if above:
                middle = (above[0]["x0"] + above[-1]["x1"]) / 2 * MM
                assert middle == pytest.approx(centre, abs=0.5)
                assert above[0]["size"] == pytest.approx(13, abs=0.1)


def test_the_regulation_starts_on_its_own_page_with_its_head(laid_out: dict[str, Any]) -> None:
    page = next(p for p in laid_out["new"] if "QUY CHẾ" in p.extract_text())
    assert find(page, "ỦY BAN NHÂN DÂN")[2] < 22
    assert find(page, "QUY CHẾ")[2] < 60
    assert "Nơi nhận" not in page.extract_text()


def test_the_signature_stays_with_the_last_article(laid_out: dict[str, Any]) -> None:
    for name, signer in (("new", "Lê Ngọc Tuấn"), ("old", "Lê Thị Kim Đơn")):
        page = next(p for p in laid_out[name] if signer in p.extract_text())
        assert "Điều 3." in page.extract_text()
        assert "Nơi nhận:" in page.extract_text()
        office, name_box = find(page, "CHỦ TỊCH"), find(page, signer)
        assert 20 < name_box[2] - office[3] < 40
        assert (name_box[0] + name_box[1]) / 2 == pytest.approx(150, abs=0.5)


def test_sizes_are_those_of_the_decree(laid_out: dict[str, Any]) -> None:
    page = next(p for p in laid_out["new"] if "Nơi nhận" in p.extract_text())
    sizes = {
        "Nơi nhận:": 12, "- Như điều 3;": 11, "TM. ỦY BAN NHÂN DÂN": 14, "Điều 3.": 14,
    }  # fmt: skip
    for words, size in sizes.items():
        assert page.search(words, regex=False)[0]["chars"][0]["size"] == pytest.approx(
            size, abs=0.1
        )
    first = laid_out["new"][0]
    assert first.search("Số:", regex=False)[0]["chars"][0]["size"] == pytest.approx(13, abs=0.1)
    assert "Italic" in first.search("Căn cứ", regex=False)[0]["chars"][0]["fontname"]


def test_articles_and_clauses_begin_12_7_mm_from_the_margin(laid_out: dict[str, Any]) -> None:
    for words in ("Căn cứ Luật Việc làm", "Điều 1.", "1. Quyết định này"):
        assert find(laid_out["new"][0], words)[0] == pytest.approx(TEXT_LEFT + 12.7, abs=0.3)


def test_the_header_row_of_the_comparison_is_on_every_page_of_the_table(
    laid_out: dict[str, Any],
) -> None:
    pages = [p.extract_text() for p in laid_out["comparison"]]
    first = next(n for n, text in enumerate(pages) if "\nTT " in f"\n{text}")
    assert len(pages) > first + 10
    assert all("THUYẾT MINH" in text for text in pages[first:])


def test_no_paper_has_an_empty_page(laid_out: dict[str, Any]) -> None:
    assert all(page.extract_text().strip() for pages in laid_out.values() for page in pages)
