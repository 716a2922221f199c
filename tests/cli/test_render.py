"""``drafting render``."""

from pathlib import Path

import pytest

from drafting.cli import render as command
from drafting.dossier import single
from drafting.profiles import NAMES
from drafting.rendering import drawn_rules
from tests.cli.command import drafting


def test_it_writes_a_word_file(kon_tum: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.docx"
    done = drafting("render", "regulation", kon_tum / "du-thao-2024.txt", "-o", out)
    assert (done.code, done.out) == (0, "")
    assert out.read_bytes().startswith(b"PK")


def test_the_vietnamese_name_is_the_same_command(kon_tum: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.docx"
    assert drafting("soan-thao", "decision", kon_tum / "qd-970-2014.md", "-o", out).code == 0


def test_choices_are_those_of_the_rooms() -> None:
    assert set(command.KINDS) == set(single.KINDS)
    assert command.PROFILES == NAMES
    assert command.LINES == drawn_rules.LINES


def test_rule_lines_are_drawn_where_that_is_asked_for(kon_tum: Path, tmp_path: Path) -> None:
    data = kon_tum / "du-thao-2024.txt"
    for name in drawn_rules.LINES:
        done = drafting("render", "decision", data, "-o", tmp_path / name, "--lines", name)
        assert (done.code, done.err) == (0, "")
    bordered = (tmp_path / "border").read_bytes()
    assert (tmp_path / "drawn").read_bytes() == drawn_rules.with_drawn_rules(bordered) != bordered


@pytest.mark.parametrize(
    "arguments",
    [
        ("decision", "text"),
        ("decision", "missing", "-o", "out"),
        ("thing", "text", "-o", "out"),
        ("decision", "text", "-o", "out", "--profile", "x"),
        ("decision", "text", "-o", "out", "--template", "text"),
        ("decision", "text", "-o", "out", "--template", "missing"),
        ("programme", "text", "-o", "out"),
        ("submission", "text", "-o", "out", "--stamp", "DỰ THẢO"),
        ("decision", "text", "-o", "out", "--lines", "wavy"),
    ],
)
def test_wrong_usage_is_one_line_and_writes_nothing(
    kon_tum: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    names = {
        "text": kon_tum / "du-thao-2024.txt",
        "missing": tmp_path / "x",
        "out": tmp_path / "a.docx",
    }
    done = drafting("render", *(names.get(a, a) for a in arguments))
    assert done.code == 2
    assert done.err.count("\n") == 1
    assert not (tmp_path / "a.docx").exists()
