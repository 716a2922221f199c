"""Administrative papers from data files."""

from pathlib import Path

import pytest

from drafting.dossier.administrative_data import MAKERS
from drafting.dossier.single import ADMINISTRATIVE_KINDS, render_paper
from drafting.errors import DataError
from tests.rendering.papers import paragraphs

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
