"""Files are written whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from drafting.errors import UnwritableOutput
from drafting.output import write_file, write_folder


def content(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_file(target, b"new")
    assert content(tmp_path) == {"a.txt": b"new"}
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    write_file(tmp_path / "by-us", b"")
    (tmp_path / "by-python").write_bytes(b"")
    assert (tmp_path / "by-us").stat().st_mode == (tmp_path / "by-python").stat().st_mode


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_file(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.skipif(not Path(os.devnull).is_char_device(), reason="no null device as a file here")
def test_a_device_stays_a_device() -> None:
    write_file(Path(os.devnull), b"gone")
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize("name", [".", "missing/a.txt", "file/a.txt", "x" * 300])
def test_a_place_that_cannot_be_written_is_named_with_advice(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UnwritableOutput) as caught:
        write_file(tmp_path / name, b"data")
    assert caught.value.place == str(tmp_path / name)
    assert "hãy" in str(caught.value)
    assert content(tmp_path) == {"file": b""}


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    write_folder(tmp_path / "a/b", {"1": b"one", "2": b"two"})
    assert content(tmp_path) == {"a/b/1": b"one", "a/b/2": b"two"}


def test_none_removes(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"")
    write_folder(tmp_path, {"old": None, "never-there": None, "new": b"n"})
    assert content(tmp_path) == {"new": b"n"}


def test_one_bad_name_leaves_everything_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "1").write_bytes(b"old")
    (tmp_path / "3").mkdir()
    with pytest.raises(UnwritableOutput, match="thư mục"):
        write_folder(tmp_path, {"1": b"new", "2": b"new", "3": b"new"})
    assert content(tmp_path) == {"1": b"old"}


def test_a_failure_half_way_puts_the_old_files_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "1").write_bytes(b"old")
    (tmp_path / "2").write_bytes(b"old")
    replace = Path.replace

    def fail_on_second(self: Path, target: Path) -> Path:
        if target.name == "2" and self.suffix == ".tmp":
            raise OSError(28, "full")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail_on_second)
    with pytest.raises(UnwritableOutput, match="ổ đĩa đã đầy"):
        write_folder(tmp_path, {"1": b"new", "new": b"new", "2": b"new"})
    assert content(tmp_path) == {"1": b"old", "2": b"old"}


def test_a_failed_run_leaves_no_new_folder(tmp_path: Path) -> None:
    with pytest.raises(UnwritableOutput):
        write_folder(tmp_path / "a/b", {"fine": b"", "no/such/folder": b""})
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_way_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    with pytest.raises(UnwritableOutput, match="hãy"):
        write_folder(tmp_path / "a", {"1": b""})
    assert content(tmp_path) == {"a": b"mine"}
