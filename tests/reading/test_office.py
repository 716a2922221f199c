"""Files that LibreOffice converts: what is said where it is missing, fails or never ends."""

import os
import stat
from pathlib import Path

import pytest

from drafting.errors import UnreadableFile
from drafting.model import Source
from drafting.reading.office import read_office
from tests.reading.packages import package, paragraph

SOURCE = Source("cu.doc", "", "doc")


def program(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program called soffice, the only one that is found."""
    file = folder / "soffice"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/bin{os.pathsep}/usr/bin")


def test_without_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(
        UnreadableFile, match=r"cu\.doc: .*cần LibreOffice.*lưu lại thành tệp \.docx"
    ):
        read_office(SOURCE, b"x")


def test_a_program_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, "exit 1", monkeypatch)
    with pytest.raises(UnreadableFile, match="không mở được tệp"):
        read_office(SOURCE, b"x")


def test_a_program_that_never_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, f"sleep 600 & echo $! > {tmp_path}/child; sleep 600", monkeypatch)
    monkeypatch.setattr("drafting.reading.office.SECONDS", 1)
    with pytest.raises(UnreadableFile, match="trong 1 giây"):
        read_office(SOURCE, b"x")
    child = int((tmp_path / "child").read_text())
    for _ in range(100):
        state = Path(f"/proc/{child}/stat")
        if not state.exists() or ") Z" in state.read_text():
            break
        os.sched_yield()
    else:
        pytest.fail("what the program started is still there")


def test_what_it_makes_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "made.docx").write_bytes(package(paragraph("Điều 1. Tên")))
    copy = f'for last; do :; done; cp {tmp_path}/made.docx "${{last%.doc}}.docx"'
    program(tmp_path, copy, monkeypatch)
    reading = read_office(SOURCE, b"x")
    assert [line.text for line in reading.lines] == ["Điều 1. Tên"]
    assert reading.source.reader == "doc"


def test_it_gets_a_profile_that_runs_no_macro(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = tmp_path / "seen"
    profile = '$(echo "$1" | sed "s#-env:UserInstallation=file://##")'
    program(tmp_path, f"cat {profile}/user/registrymodifications.xcu > {seen}; exit 1", monkeypatch)
    with pytest.raises(UnreadableFile):
        read_office(SOURCE, b"x")
    assert "DisableMacrosExecution" in seen.read_text(encoding="utf-8")
