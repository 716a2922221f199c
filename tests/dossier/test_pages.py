"""The papers of the main job, laid out by an office program."""

from pathlib import Path

import pytest

from tests.cli.command import drafting
from tests.office import pages, to_pdf

pytestmark = pytest.mark.soffice


@pytest.fixture(scope="module")
def laid_out(kon_tum: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Number of the paper → the words of its pages."""
    folder = tmp_path_factory.mktemp("pages")
    assert drafting("dossier", kon_tum / "dossier.toml", "-o", folder).code == 0
    papers = sorted(folder.glob("*.docx"))
    return {pdf.name[:2]: pages(pdf) for pdf in to_pdf(folder, *papers)}


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        ("03", ["ỦY BAN NHÂN DÂN", "QUYẾT ĐỊNH:", "Lê Ngọc Tuấn", "QUY CHẾ", "Điều 25."]),
        ("04", ["THUYẾT MINH"]),
        ("05", ["QUY CHẾ", "Lê Ngọc Tuấn"]),
        ("08", ["CHƯƠNG TRÌNH", "2025", "Bảo hiểm xã hội tỉnh"]),
    ],
)
def test_every_paper_can_be_printed(
    laid_out: dict[str, list[str]], paper: str, words: list[str]
) -> None:
    text = "\n".join(laid_out[paper])
    assert all(w in text for w in words)
    # A letter that the font lacks, or a tag that was not filled.
    assert not any(mark in text for mark in ("\ufffd", "{{", "{%"))


def test_no_page_is_empty(laid_out: dict[str, list[str]]) -> None:
    assert all(page.strip() for paper in laid_out.values() for page in paper)


def test_the_regulation_starts_on_a_page_of_its_own(laid_out: dict[str, list[str]]) -> None:
    first = next(page for page in laid_out["03"] if "Chương I" in page)
    assert "Nơi nhận" not in first


def test_the_header_row_of_the_comparison_is_on_every_page(laid_out: dict[str, list[str]]) -> None:
    assert len(laid_out["04"]) > 3
    assert all("THUYẾT MINH" in page.upper() for page in laid_out["04"])
