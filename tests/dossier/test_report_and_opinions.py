"""The roles ``report`` and ``opinions``: what is in them, and that they pass their own layout."""

import json
import shutil
from pathlib import Path

import pytest
from openpyxl import Workbook
from openxml_audit import OpenXmlValidator

from drafting.checking.layout import check_layout
from drafting.dossier.agreeing import paragraphs
from drafting.dossier.project import load
from drafting.dossier.run import Outcome, run
from drafting.word.package import read_parts, write_parts
from tests.checking.papers import edited, find, good_parts, mark_runs
from tests.cli.command import drafting

REPORT, OPINIONS = "07_bao-cao-ra-soat.docx", "06_tong-hop-y-kien.docx"


@pytest.fixture
def project(kon_tum: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "du-an"
    shutil.copytree(kon_tum, folder)
    path = folder / "dossier.toml"
    text = path.read_text(encoding="utf-8").partition("[[programme]]")[0]
    path.write_text(text, encoding="utf-8")
    return path


def with_line(project: Path, line: str) -> Path:
    text = project.read_text(encoding="utf-8").replace("[dossier]\n", f"[dossier]\n{line}\n")
    project.write_text(text, encoding="utf-8")
    return project


def made(project: Path, out: Path) -> Outcome:
    return run(load(project), out)


def texts(paper: Path) -> str:
    return "\n".join(paragraphs(paper.read_bytes()))


def is_fine(paper: Path) -> None:
    """No finding on its layout, none of the validator."""
    assert check_layout(read_parts(paper.read_bytes())).findings == ()
    assert OpenXmlValidator().validate(paper).errors == []


def test_a_draft_without_layout_has_a_report_that_says_so(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    made(project, out)
    report = texts(out / REPORT)
    assert "Kết quả: 0 nội dung, gồm 0 lỗi, 0 cần xem lại, 0 lưu ý." in report
    assert "Không xét trình bày: tệp văn bản thuần (.txt)" in report
    is_fine(out / REPORT)
    roles = {f["role"] for f in json.loads((out / "manifest.json").read_bytes())["files"]}
    assert "report" in roles
    assert "opinions" not in roles


def test_findings_on_the_draft_and_between_the_papers_stand_in_the_report(
    project: Path, tmp_path: Path
) -> None:
    def change(root: object) -> None:
        paragraph = find(root, "1. Quyết định này")  # type: ignore[arg-type]
        mark_runs(paragraph, "rFonts", ascii="Arial", hAnsi="Arial")

    draft = write_parts(edited(good_parts("nd34-2016"), change))
    (project.parent / "du-thao.docx").write_bytes(draft)
    text = project.read_text(encoding="utf-8").replace("du-thao-2024.txt", "du-thao.docx")
    project.write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    outcome = made(project, out)
    report = texts(out / REPORT)
    assert "khoản 1 Điều 2, Quyết định, đoạn 21" in report
    assert "phông chữ Arial, quy định là Times New Roman" in report
    assert "dossier.toml" in report
    assert "Tên hồ sơ (title) khác tên trong dự thảo" in report
    assert "Người ký (signer) khác người ký trong dự thảo: Nguyễn Văn An" in report
    assert any("Người ký" in said for said in outcome.reports)
    is_fine(out / REPORT)


REGISTER = """
asked = ["Sở Tư pháp", "Sở Tài chính", "Sở Nội vụ"]

[[opinion]]
agency = "Sở Tư pháp"
letter = "Công văn số 15/STP-XDKT ngày 02/5/2024"
place = "khoản 1 Điều 9"
opinion = "Đề nghị ghi rõ thời hạn."
result = "tiếp thu"
answer = "Đã bổ sung."

[[opinion]]
agency = "Sở Tài chính"
"""


def test_opinions_come_from_a_data_file(project: Path, tmp_path: Path) -> None:
    (project.parent / "gop-y.toml").write_text(REGISTER, encoding="utf-8")
    out = tmp_path / "out"
    made(with_line(project, 'opinions = "gop-y.toml"'), out)
    summary = texts(out / OPINIONS)
    assert "Tổng số 3 cơ quan" in summary
    assert "Đề nghị ghi rõ thời hạn." in summary
    assert "Tiếp thu. Đã bổ sung." in summary
    is_fine(out / OPINIONS)
    contents = texts(out / "09_danh-muc-ho-so.docx")
    assert OPINIONS in contents
    assert REPORT in contents


def test_opinions_come_from_a_workbook(project: Path, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Cơ quan góp ý", "Điều", "Khoản", "Nguyên văn", "Kết quả", "Phản hồi"])
    sheet.append(["Sở Tư pháp", "9", "1", "Đề nghị ghi rõ thời hạn.", "tiếp thu", "Đã sửa."])
    book.save(project.parent / "gop-y.xlsx")
    out = tmp_path / "out"
    made(with_line(project, 'opinions = "gop-y.xlsx"'), out)
    summary = texts(out / OPINIONS)
    assert "Sở Tư pháp" in summary
    assert "khoản 1 Điều 9" in summary
    is_fine(out / OPINIONS)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("thieu.toml", None, "không có tệp"),
        ("sai.toml", "opinion = 3", "opinion"),
        ("khoa.toml", 'cq = "x"', "không có trường cq"),
        ("ket-qua.toml", '[[opinion]]\nagency = "A"\nopinion = "b"\nresult = "bỏ"', "ý kiến thứ 1"),
        ("rong.xlsx", "không phải bảng tính", "không đọc được"),
    ],
)
def test_a_register_that_cannot_be_used_is_refused_in_one_line(
    project: Path, tmp_path: Path, name: str, text: str | None, said: str
) -> None:
    if text is not None:
        (project.parent / name).write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    ran = drafting("dossier", with_line(project, f'opinions = "{name}"'), "-o", out)
    assert ran.refused
    assert said in ran.err
    assert not out.exists()
