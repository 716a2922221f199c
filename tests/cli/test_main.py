"""The command group: names, Vietnamese, exit codes, errors."""

import ast
import inspect
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from drafting.cli import main as door
from drafting.cli.words import MODULES, WORDS
from tests.cli.command import drafting


def test_version() -> None:
    assert re.fullmatch(r"drafting \d+\.\d+\.\d+\n", drafting("--version").out)


def test_help_names_every_command_with_its_vietnamese_name() -> None:
    page = drafting("--help").out
    assert page == unicodedata.normalize("NFC", page)
    for name, (alias, _) in door.COMMANDS.items():
        assert f"  {name} ({alias})  " in page


@pytest.mark.parametrize(
    "name", [n for name, (alias, _) in door.COMMANDS.items() for n in (name, alias)]
)
def test_every_command_answers_to_both_names(name: str) -> None:
    page = drafting(name, "--help")
    assert page.code == 0
    english = re.findall(
        r"\b(Usage|Options|Show|Arguments?|Commands?|default|required)\b", page.out
    )
    assert not english


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["no-such"], "Không có lệnh 'no-such'."),
        (["pars"], "Có phải 'parse'?"),
        (["so-sang"], "Có phải 'so-sanh'?"),
        (["parse"], "Thiếu đối số 'TỆP'."),
        (["parse", "a", "b"], "Thừa đối số (b)"),
        (["parse", "a", "--nothing"], "Không có tùy chọn '--nothing'."),
        (["parse", "a", "-f", "xml"], "'xml' không thuộc 'outline', 'json', 'markdown'."),
        (["parse", "a", "-o"], "Tùy chọn '-o' cần một giá trị."),
        (["dossier", "a"], "Thiếu tùy chọn '-o' / '--output'."),
    ],
)
def test_wrong_usage_is_one_line(arguments: list[str], says: str) -> None:
    ran = drafting(*arguments)
    assert ran.refused
    assert says in ran.err


def test_no_command_prints_the_help_and_fails() -> None:
    ran = drafting()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == drafting("--help").out


def test_translations_are_of_messages_that_the_library_has() -> None:
    english = {
        node.value
        for module in MODULES
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(WORDS) <= english


def test_translations_use_only_what_the_message_gives() -> None:
    for english, vietnamese in WORDS.items():
        assert set(re.findall(r"{\w+", vietnamese)) <= set(re.findall(r"{\w+", english)), english


def broken(*_: object) -> None:
    raise RuntimeError("inner detail")


def test_a_fault_of_the_program_says_so_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DRAFTING_DEBUG", raising=False)
    monkeypatch.setattr("drafting.reading.read", broken)
    assert door.run(["parse", "any"]) == 70
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "DRAFTING_DEBUG=1" in err
    assert "inner detail" not in err


def test_debug_shows_the_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAFTING_DEBUG", "1")
    monkeypatch.setattr("drafting.reading.read", broken)
    with pytest.raises(RuntimeError, match="inner detail"):
        door.run(["parse", "any"])


def test_an_interruption_is_quiet(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("drafting.reading.read", interrupt)
    assert door.run(["parse", "any"]) == 130
    assert capsys.readouterr() == ("", "")


def help_into(stdout: int) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "drafting", "--help"],
        stdout=stdout,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        check=False,
    )


def test_a_reader_that_left_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = help_into(writing)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_behind_standard_output() -> None:
    with Path("/dev/full").open("wb") as full:
        ran = help_into(full.fileno())
    assert ran.returncode == 2
    assert (
        ran.stderr.decode() == "Lỗi: kết quả in ra: ổ đĩa đã đầy; hãy dọn bớt hoặc cho nơi khác.\n"
    )


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"LANGUAGE": "de", "LC_ALL": "de_DE.ISO-8859-1"},
    ],
    ids=str,
)
def test_the_locale_changes_nothing(env: dict[str, str]) -> None:
    assert drafting("--help", env=env) == drafting("--help")
    assert drafting("nope", env=env) == drafting("nope")
