"""``drafting templates``."""

from pathlib import Path

from tests.cli.command import drafting
from tests.rendering.papers import paragraphs


def test_list_names_every_template_with_its_title() -> None:
    done = drafting("templates", "list")
    assert done.code == 0
    assert "decision" in done.out
    assert "Quyết định" in done.out


def test_an_exported_template_is_accepted_and_used(kon_tum: Path, tmp_path: Path) -> None:
    mine, out = tmp_path / "mau.docx", tmp_path / "a.docx"
    assert drafting("mau", "export", "decision", "-o", mine).code == 0
    assert drafting("templates", "check", mine).code == 0
    text = kon_tum / "du-thao-2024.txt"
    assert drafting("render", "decision", text, "--template", mine, "-o", out).code == 0
    assert ("TenLoai", "QUYẾT ĐỊNH") in paragraphs(out.read_bytes())


def test_check_of_a_wrong_kind_lists_faults_and_exits_1(tmp_path: Path) -> None:
    mine = tmp_path / "mau.docx"
    assert drafting("templates", "export", "decision", "-o", mine).code == 0
    done = drafting("templates", "check", mine, "--kind", "programme")
    assert done.code == 1
    assert "đoạn" in done.out


def test_wrong_names_and_files_are_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_text("x", encoding="utf-8")
    for arguments in (
        ("export", "nothing", "-o", tmp_path / "b.docx"),
        ("export", "decision"),
        ("check", tmp_path / "a.docx"),
        ("check", tmp_path / "missing.docx"),
        ("check", tmp_path / "a.docx", "--kind", "nothing"),
    ):
        assert drafting("templates", *arguments).refused
