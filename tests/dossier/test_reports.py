"""Report forms written, filled in with Word and Excel, gathered into one."""

import io
from pathlib import Path

import docx
import openpyxl
import pytest

from drafting.dossier.returned import returned
from drafting.errors import UnreadableFile
from tests.cli.command import Ran, drafting
from tests.rendering.papers import faults, paragraphs

TEXT = Path(__file__).parents[2] / "corpus" / "kon-tum" / "du-thao-2024.txt"
PREFIX = "bao-cao-2025-06-thang-1_"


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("forms")
    ran = drafting(
        "reports", TEXT, "--year", "2025", "--half", "1", "-f", "docx", "-f", "xlsx", "-o", folder
    )
    assert ran.code == 0
    assert ran.out.startswith("Gửi Bảo hiểm xã hội tỉnh trước ngày 05/7/2025 (khoản 1 Điều 24).")
    return folder


def form(forms: Path, name: str) -> Path:
    return forms / f"{PREFIX}{name}"


@pytest.fixture(scope="module")
def back(forms: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What came back: a Word file, a workbook, a district's, and an office program's lock."""
    folder = tmp_path_factory.mktemp("back")
    _fill_word(form(forms, "so-y-te.docx"), folder / "SYT.docx")
    district = "uy-ban-nhan-dan-cac-huyen-thanh-pho.docx"
    _fill_word(form(forms, district), folder / "dak ha.docx", "UBND HUYỆN ĐĂK HÀ")
    book = openpyxl.load_workbook(form(forms, "so-tai-chinh.xlsx"))
    assert book.active is not None
    book.active["D2"], book.active["F3"] = "Đã bố trí 3 tỷ đồng", "Bổ sung dự toán"
    book.save(folder / "STC.xlsx")
    (folder / "~$SYT.docx").write_bytes(b"lock")
    return folder


def _fill_word(source: Path, target: Path, head: str = "") -> None:
    paper = docx.Document(str(source))
    results = [p for p in paper.paragraphs if p.text == "Kết quả: ……"]
    results[0].runs[-1].text = "Kết quả: Đã phối hợp 5 đợt."
    shortcomings = next(n for n, p in enumerate(paper.paragraphs) if p.text.startswith("IV."))
    paper.paragraphs[shortcomings + 1].runs[0].text = "Thiếu biên chế."
    if head:
        lines = [p for c in paper.tables[0].rows[0].cells for p in c.paragraphs]
        next(p for p in lines if p.text == "……").runs[0].text = head
    paper.save(str(target))


def gather(*arguments: str | Path) -> Ran:
    return drafting("gather", TEXT, *arguments, "--year", "2025", "--half", "1")


def test_each_agency_has_a_form_that_is_clean(forms: Path, tmp_path: Path) -> None:
    names = [p.name for p in forms.iterdir()]
    assert len(names) == 2 * 21
    assert all(n.isascii() and len(n) < 100 for n in names)
    paper = form(forms, "so-y-te.docx").read_bytes()
    assert faults(paper, tmp_path) == []
    words = [t for _, t in paragraphs(paper)]
    assert "Kính gửi: Bảo hiểm xã hội tỉnh" in words
    assert sum("Điều 6:" in w for w in words) == 8
    assert words.count("Kết quả: ……") == 7


def test_a_form_that_was_filled_in_is_never_replaced(forms: Path, tmp_path: Path) -> None:
    (tmp_path / f"{PREFIX}so-y-te.docx").write_bytes(b"filled")
    ran = drafting(
        "reports", TEXT, "--year", "2025", "--half", "1", "--agency", "Sở Y tế", "-o", tmp_path
    )
    assert ran.refused
    assert (tmp_path / f"{PREFIX}so-y-te.docx").read_bytes() == b"filled"


def test_an_unknown_agency_is_refused(tmp_path: Path) -> None:
    ran = drafting("reports", TEXT, "--year", "2025", "--agency", "Sở Lạ", "-o", tmp_path / "d")
    assert ran.refused
    assert "không giao nhiệm vụ cho Sở Lạ" in ran.err
    assert not (tmp_path / "d").exists()


def test_reports_are_gathered_in_their_own_words(back: Path, tmp_path: Path) -> None:
    out = tmp_path / "tong-hop.docx"
    ran = gather(back, "--expect", "Ủy ban nhân dân huyện Đăk Hà", "-o", out)
    assert ran.code == 0
    assert ran.out.startswith("Phải gửi báo cáo: 18 cơ quan; đã gửi: 3; chưa gửi: 15.")
    missing = ran.out.split("\n")[1]
    assert "Sở Nội vụ" in missing
    assert not any(n in missing for n in ("Sở Y tế", "Sở Tài chính", "Đăk Hà"))
    paper = out.read_bytes()
    assert faults(paper, tmp_path) == []
    words = [t for _, t in paragraphs(paper)]
    at = words.index("1. Sở Y tế")
    assert words[at + 2] == "Kết quả: Đã phối hợp 5 đợt."
    assert "Kết quả: Đã bố trí 3 tỷ đồng" in words
    assert "3. Ủy ban nhân dân huyện Đăk Hà" in words
    assert "Sở Y tế: Thiếu biên chế." in words
    assert "Sở Tài chính: Khoản 2 Điều 8: Bổ sung dự toán" in words
    assert "Kính gửi: Ủy ban nhân dân tỉnh" in words


def test_the_same_reports_give_the_same_bytes(back: Path, tmp_path: Path) -> None:
    outs = [tmp_path / name for name in ("a.docx", "b.docx")]
    assert [gather(back, "-o", out).code for out in outs] == [0, 0]
    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_without_a_file_only_the_list_is_printed(back: Path) -> None:
    ran = gather(back / "STC.xlsx")
    assert "đã gửi: 1" in ran.out


def test_a_workbook_without_the_columns_is_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    held = io.BytesIO()
    book.save(held)
    path = tmp_path / "la.xlsx"
    path.write_bytes(held.getvalue())
    with pytest.raises(UnreadableFile, match="không có cột"):
        returned(path, ())
    assert gather(path).refused


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    assert gather(tmp_path).refused
