"""Administrative papers from data files."""

from pathlib import Path

import pytest

from drafting.dossier.administrative_data import MAKERS
from drafting.dossier.single import ADMINISTRATIVE_KINDS, render_paper
from drafting.errors import DataError
from tests.rendering.papers import faults, paragraphs

MORE = {
    "submission": 'old = "{old}"\nlegal_basis = "Luật A."\n',
    "appraisal-request": 'attachments = ["Tờ trình"]\ncontact = "Bà B"\n',
    "opinions": '[[opinion]]\nagency = "Sở Tư pháp"\nopinion = "Sửa."\nresult = "tiếp thu"\n',
    "findings": 'as_of = "2024-05-31"\n',
    "progress": 'period = "năm 2025"\n',
    "contents": '[[piece]]\ntitle = "Tờ trình"\n',
}
SAYS = {
    "submission": "Luật A.",
    "appraisal-request": "1. Tờ trình.",
    "opinions": "Tiếp thu",
    "findings": "BÁO CÁO RÀ SOÁT",
    "progress": "BÁO CÁO",
    "contents": "Thiếu",
}


def data(kind: str, kon_tum: Path, folder: Path, more: str | None = None) -> Path:
    path = folder / "a.toml"
    old, new = kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt"
    common = f'agency = "Sở Y tế"\nnew = "{new}"\naddressees = ["Sở Tư pháp"]\n'
    rest = MORE[kind].replace("{old}", str(old)) if more is None else more
    path.write_text(common + rest, encoding="utf-8")
    return path


def test_every_kind_has_a_maker() -> None:
    assert tuple(MAKERS) == ADMINISTRATIVE_KINDS


@pytest.mark.parametrize("kind", MAKERS)
def test_a_paper_is_made_from_data(kind: str, kon_tum: Path, tmp_path: Path) -> None:
    paper = render_paper(kind, data(kind, kon_tum, tmp_path))
    words = [t for _, t in paragraphs(paper)]
    assert SAYS[kind] in words
    assert "SỞ Y TẾ" in words


@pytest.mark.parametrize(
    ("kind", "more", "message"),
    [
        ("opinions", '[[opinion]]\nopinion = "x"\n', "opinion thứ 1: thiếu agency"),
        ("opinions", "opinion = 3\n", "danh sách các bảng"),
        ("opinions", '[[opinion]]\nagency = "A"\nresult = "đồng ý"\n', "tiếp thu một phần"),
        ("contents", "", "thiếu piece"),
        ("progress", 'perriod = "x"\n', "không có trường perriod"),
        ("submission", "", "thiếu old"),
        ("submission", "old = 1\npurpose = 2\n", "purpose (Mục đích, quan điểm) phải là"),
    ],
)
def test_faults_are_listed(
    kind: str, more: str, message: str, kon_tum: Path, tmp_path: Path
) -> None:
    with pytest.raises(DataError) as caught:
        render_paper(kind, data(kind, kon_tum, tmp_path, more))
    assert message in str(caught.value)


@pytest.mark.parametrize("kind", MAKERS)
def test_a_text_is_no_data(kind: str, kon_tum: Path) -> None:
    with pytest.raises(DataError, match="cần tệp dữ liệu"):
        render_paper(kind, kon_tum / "du-thao-2024.txt")


PLAN = """
period = "năm 2025"
[[plan]]
basis = "Khoản 3 Điều 6"
task = "Xây dựng Chương trình & kế hoạch"
result = "Đã ban hành"
[[plan]]
task = "Tập huấn"
reason = "Chưa có kinh phí"
"""


def test_the_table_of_results_comes_from_data(kon_tum: Path, tmp_path: Path) -> None:
    paper = render_paper("progress", data("progress", kon_tum, tmp_path, PLAN))
    words = [t for _, t in paragraphs(paper)]
    at = words.index("Xây dựng Chương trình & kế hoạch")
    assert words[at - 2 : at + 7] == [
        "1", "Khoản 3 Điều 6", "Xây dựng Chương trình & kế hoạch", "Đã ban hành",
        "2", "……", "Tập huấn", "……", "Chưa có kinh phí",
    ]  # fmt: skip


def test_the_table_of_results_comes_from_a_programme(kon_tum: Path, tmp_path: Path) -> None:
    asked = tmp_path / "programme.toml"
    asked.write_text(
        f'old = "{kon_tum / "qd-970-2014.md"}"\nnew = "{kon_tum / "du-thao-2024.txt"}"\n'
        'year = 2025\nlead = "Sở Y tế"\npartner = "Bảo hiểm xã hội tỉnh"\nbasis = "6.3"\n',
        encoding="utf-8",
    )
    (tmp_path / "ct.docx").write_bytes(render_paper("programme", asked))
    more = 'period = "năm 2025"\nprogrammes = ["ct.docx"]\n'
    paper = render_paper("progress", data("progress", kon_tum, tmp_path, more))
    cells = [t for style, t in paragraphs(paper) if style == "OKeHoach"]
    assert "Khoản 3 Điều 6" in cells
    assert faults(paper, tmp_path) == []


def test_a_row_without_its_task_is_named(kon_tum: Path, tmp_path: Path) -> None:
    more = 'period = "năm 2025"\n[[plan]]\nrsult = "x"\n'
    with pytest.raises(DataError, match=r"plan thứ 1") as caught:
        render_paper("progress", data("progress", kon_tum, tmp_path, more))
    assert "task (Nội dung)" in str(caught.value)
    assert "rsult" in str(caught.value)
