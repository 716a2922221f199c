"""``drafting dossier --issue``: the last run before signing."""

import shutil
from pathlib import Path

import pytest

from drafting.dossier.issuing import open_points
from drafting.dossier.paper import Paper
from drafting.word.package import read_parts, write_parts
from tests.checking.papers import edited, find, good_paper
from tests.cli.command import drafting

GIVEN = {"number": "7", "date": "5/6/2024", "effective": "20/6/2024"}
DECISION = "03_du-thao-quyet-dinh.docx"


@pytest.fixture
def project(kon_tum: Path, tmp_path: Path) -> Path:
    """A copy of the Kon Tum project; its programme needs values of its own, so it is left out."""
    folder = tmp_path / "du-an"
    shutil.copytree(kon_tum, folder)
    path = folder / "dossier.toml"
    path.write_text(
        path.read_text(encoding="utf-8").partition("[[programme]]")[0], encoding="utf-8"
    )
    return path


def with_values(project: Path, **values: str) -> Path:
    text = project.read_text(encoding="utf-8")
    for key, value in values.items():
        text = text.replace(f'\n{key} = ""', f'\n{key} = "{value}"')
    project.write_text(text, encoding="utf-8")
    return project


def words(paper: Path) -> str:
    return drafting("parse", paper, "-f", "markdown").out


def test_blanks_are_refused_with_their_list_and_nothing_is_written(
    project: Path, tmp_path: Path
) -> None:
    out = tmp_path / "ho-so"
    ran = drafting("dossier", project, "-o", out, "--issue")
    assert ran.refused
    for part in ("thiếu number", "thiếu date", "Số: ……/2024/QĐ-UBND", "có hiệu lực từ ngày ……"):
        assert part in ran.err
    assert not out.exists()


def test_a_complete_set_is_written_with_number_and_days_in_it(
    project: Path, tmp_path: Path
) -> None:
    out = tmp_path / "ho-so"
    ran = drafting("dossier", with_values(project, **GIVEN), "-o", out, "--issue")
    assert (ran.code, ran.out) == (0, "")
    text = words(out / DECISION)
    assert text.count("07/2024/QĐ-UBND") == 2
    assert text.count("ngày 05 tháng 6 năm 2024") == 2
    assert "có hiệu lực từ ngày 20 tháng 6 năm 2024" in text
    assert "……" not in text
    assert "Lưu ý: 01_to-trinh.docx còn" in ran.err


def test_what_is_missing_is_named_alone(project: Path, tmp_path: Path) -> None:
    rest = {k: v for k, v in GIVEN.items() if k != "effective"}
    ran = drafting("dossier", with_values(project, **rest), "-o", tmp_path / "a", "--issue")
    assert ran.refused
    assert "có hiệu lực từ ngày ……" in ran.err
    assert "thiếu" not in ran.err


def test_values_stand_in_an_ordinary_run_too(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "ho-so"
    ran = drafting("dossier", with_values(project, number="7"), "-o", out)
    assert ran.code == 0
    text = words(out / DECISION)
    assert text.count("07/2024/QĐ-UBND") == 2
    assert "ngày tháng 5 năm 2024" in text


def test_another_signer_than_the_draft_has_is_refused(project: Path, tmp_path: Path) -> None:
    path = with_values(project, **GIVEN)
    text = path.read_text(encoding="utf-8").replace('"Lê Ngọc Tuấn"', '"Nguyễn Văn An"')
    path.write_text(text, encoding="utf-8")
    ran = drafting("dossier", path, "-o", tmp_path / "a", "--issue")
    assert ran.refused
    assert "khác người ký trong dự thảo: Lê Ngọc Tuấn" in ran.err
    ran = drafting("dossier", path, "-o", tmp_path / "b")
    assert ran.code == 0
    assert "Lưu ý: dossier.toml: Người ký (signer) khác" in ran.err


def test_a_decision_that_was_edited_in_word_is_not_thrown_away(
    project: Path, tmp_path: Path
) -> None:
    out = tmp_path / "ho-so"
    assert drafting("dossier", with_values(project, **GIVEN), "-o", out).code == 0
    parts = read_parts((out / DECISION).read_bytes())

    def change(root: object) -> None:
        from drafting.word.wordml import W

        next(find(root, "Nơi nhận").iter(f"{W}t")).text = "Nơi nhận :"  # type: ignore[arg-type]

    (out / DECISION).write_bytes(write_parts(edited(parts, change)))
    before = (out / DECISION).read_bytes()
    ran = drafting("dossier", project, "-o", out, "--issue")
    assert ran.refused
    assert "đã được sửa trong Word" in ran.err
    assert (out / DECISION).read_bytes() == before


def test_a_number_that_an_officer_changed_in_one_paper_is_told(
    project: Path, tmp_path: Path
) -> None:
    out = tmp_path / "ho-so"
    assert drafting("dossier", with_values(project, **GIVEN), "-o", out).code == 0
    letter = out / "02_cong-van-de-nghi-tham-dinh.docx"

    def change(root: object) -> None:
        from drafting.word.wordml import W

        text = next(find(root, "1. Tờ trình").iter(f"{W}t"))  # type: ignore[arg-type]
        text.text = "1. Dự thảo Quyết định số 17/2024/QĐ-UBND gồm 03 Chương, 24 Điều;"

    letter.write_bytes(write_parts(edited(read_parts(letter.read_bytes()), change)))
    ran = drafting("dossier", project, "-o", out)
    assert ran.code == 0
    kept = "02_cong-van-de-nghi-tham-dinh.da-sua.docx"
    assert f"Lưu ý: {kept}: Số của Quyết định ở đây là 17/2024/QĐ-UBND" in ran.err
    assert f"Lưu ý: {kept}: Số chương, điều ở đây khác dự thảo (3 chương, 25 điều)" in ran.err


def test_effect_sooner_than_ten_days_is_told(project: Path, tmp_path: Path) -> None:
    values = {**GIVEN, "effective": "10/6/2024"}
    ran = drafting("dossier", with_values(project, **values), "-o", tmp_path / "a", "--issue")
    assert ran.code == 0
    assert "cách ngày ký 5 ngày" in ran.err


@pytest.mark.parametrize(
    ("words_of_a_line", "is_open"),
    [
        ("DỰ THẢO", True),
        ("DỰ THẢO LẦN 2", True),
        ("(Dự thảo)", True),
        ("Dự thảo Quyết định ban hành Quy chế", False),
        ("Kinh phí .......... đồng", True),
        ("……", True),
        ("ngày        tháng 5 năm 2024", True),
        ("trong 06 tháng năm 2024", False),
        ("ghi rõ ngày tháng năm sinh", False),
        ("đầu năm và cuối năm; hằng năm, cơ quan", False),
        ("v.v...", False),
    ],
)
def test_open_points(words_of_a_line: str, is_open: bool) -> None:
    parts = read_parts(good_paper("nd30-2020"))

    def change(root: object) -> None:
        from drafting.word.wordml import W

        next(find(root, "Nơi nhận").iter(f"{W}t")).text = words_of_a_line  # type: ignore[arg-type]

    paper = Paper("a.docx", "decision", write_parts(edited(parts, change)))
    assert bool(open_points(paper)) == is_open
