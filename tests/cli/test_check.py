"""``drafting check`` as a person runs it."""

import json
from pathlib import Path

import pytest
from lxml import etree

from drafting.word.package import write_parts
from drafting.word.wordml import W
from tests.checking.papers import edited, find, good_paper, good_parts, mark_runs
from tests.cli.command import drafting


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "tot.docx"
    path.write_bytes(good_paper("nd30-2020"))
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """One error (a typeface) and one warning (a colour)."""
    path = tmp_path / "hong.docx"

    def change(root: etree._Element) -> None:
        mark_runs(find(root, "1. Quyết định này"), "rFonts", ascii="Arial", hAnsi="Arial")
        mark_runs(find(root, "2. Quyết định này"), "color", val="FF0000")

    path.write_bytes(write_parts(edited(good_parts("nd30-2020"), change)))
    return path


def test_a_good_paper_ends_well_and_nothing_is_called_lawful(good: Path) -> None:
    ran = drafting("check", good)
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "tot.docx (thể thức nd30-2020)",
        "Không phát hiện sai lệch theo 30 quy tắc trình bày.",
    ]


def test_each_finding_is_one_line_with_place_ground_and_advice(bad: Path) -> None:
    ran = drafting("kiem-tra", bad)
    assert ran.code == 1
    _, error, warning, total = ran.out.splitlines()
    assert error.startswith("[LỖI] QUYẾT ĐỊNH, khoản 1 Điều 2 (đoạn 21): “1. Quyết định này")
    assert "phông chữ Arial, quy định là Times New Roman (Nghị định 30/2020/NĐ-CP" in error
    assert error.endswith("Đề nghị: Times New Roman. [font]")
    assert warning.startswith("[CẢNH BÁO] QUYẾT ĐỊNH, khoản 2 Điều 2 (đoạn 22): ")
    assert total == "Tổng: 1 lỗi, 1 cảnh báo, 0 gợi ý, theo 30 quy tắc trình bày."
    assert not ran.err


def test_json_is_as_the_contract_says(bad: Path) -> None:
    found = json.loads(drafting("check", bad, "-f", "json").out)
    assert found["schema"] == "drafting/findings@1"
    assert found["as_of"] == "2024-07-05"
    first = found["findings"][0]
    assert {k: first[k] for k in ("rule", "severity", "instrument", "where", "line")} == {
        "rule": "font",
        "severity": "error",
        "instrument": "QUYẾT ĐỊNH",
        "where": "2.1",
        "line": 21,
    }
    assert set(first) >= {"quote", "message", "suggestion"}


@pytest.mark.parametrize(("loudness", "code"), [("error", 1), ("warning", 1), ("never", 0)])
def test_fail_on_decides_the_exit_code(bad: Path, loudness: str, code: int) -> None:
    assert drafting("check", bad, "--fail-on", loudness).code == code


def test_a_warning_alone_fails_only_where_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "mau.docx"
    change = lambda root: mark_runs(find(root, "2. Quyết"), "color", val="FF0000")  # noqa: E731
    path.write_bytes(write_parts(edited(good_parts("nd30-2020"), change)))
    assert drafting("check", path).code == 0
    assert drafting("check", path, "--fail-on", "warning").code == 1


def test_a_text_is_not_judged_on_layout_in_one_line(kon_tum: Path) -> None:
    for name in ("du-thao-2024.txt", "qd-970-2014.md"):
        ran = drafting("check", kon_tum / name)
        assert ran.code == 0
        assert len(ran.out.splitlines()) == 2
        assert ran.out.splitlines()[1].startswith("Không xét trình bày: ")


def test_a_profile_can_be_forced_and_must_exist(good: Path) -> None:
    ran = drafting("check", good, "--profile", "nd78-2025")
    assert "(thể thức nd78-2025)" in ran.out
    assert drafting("check", good, "--profile", "nd1-1945").refused
    assert drafting("check", good, "--as-of", "hôm nay").refused


def test_fix_writes_a_copy_and_leaves_the_file(bad: Path, tmp_path: Path) -> None:
    before, copy = bad.read_bytes(), tmp_path / "sua.docx"
    ran = drafting("check", bad, "--fix", copy)
    assert ran.code == 0
    assert ran.err == f"Đã sửa 2 chỗ trình bày, bản sao: {copy}\n"
    assert ran.out.splitlines()[-1].startswith("Không phát hiện")
    assert bad.read_bytes() == before
    assert copy.read_bytes() != before
    assert drafting("check", copy).out.splitlines()[-1].startswith("Không phát hiện")


def test_fix_never_overwrites_the_file_itself(bad: Path, kon_tum: Path, tmp_path: Path) -> None:
    before = bad.read_bytes()
    assert drafting("check", bad, "--fix", bad).refused
    assert bad.read_bytes() == before
    assert drafting("check", kon_tum / "du-thao-2024.txt", "--fix", tmp_path / "a.docx").refused
    assert not (tmp_path / "a.docx").exists()


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 junk", b"\x00\x01\x02" * 50])
def test_an_unusable_file_is_refused_in_one_line(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "hong.docx"
    path.write_bytes(data)
    assert drafting("check", path).refused
    assert drafting("check", tmp_path / "khong-co.docx").refused


def test_styles_that_rest_on_themselves_are_read_to_an_end(tmp_path: Path) -> None:
    def circle(root: etree._Element) -> None:
        for style in root.iter(f"{W}style"):
            based = style.find(f"{W}basedOn")
            if based is not None:
                based.set(f"{W}val", style.get(f"{W}styleId", ""))

    path = tmp_path / "vong.docx"
    path.write_bytes(write_parts(edited(good_parts("nd30-2020"), circle, "word/styles.xml")))
    assert drafting("check", path, "--fail-on", "never").code == 0


def test_binary_formats_need_a_file_and_comments_need_a_word_file(
    bad: Path, kon_tum: Path, tmp_path: Path
) -> None:
    assert drafting("check", bad, "-f", "docx").refused
    for format_ in ("docx", "xlsx"):
        out = tmp_path / f"kq.{format_}"
        assert drafting("check", bad, "-f", format_, "-o", out).code == 1
        assert out.read_bytes().startswith(b"PK")
    ran = drafting("check", kon_tum / "du-thao-2024.txt", "-f", "docx", "-o", tmp_path / "a.docx")
    assert ran.refused
    assert not (tmp_path / "a.docx").exists()
