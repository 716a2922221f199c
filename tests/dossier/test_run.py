"""The main job on the two real texts, as a person runs it."""

import hashlib
import io
import json
import os
import pty
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from drafting.dossier.roles import ROLES
from tests.cli.command import drafting

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def project(kon_tum: Path) -> Path:
    return kon_tum / "dossier.toml"


@pytest.fixture(scope="module")
def made(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier that nobody has touched; tests read it only."""
    folder = tmp_path_factory.mktemp("dossier") / "papers"
    ran = drafting("dossier", project, "-o", folder)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


def copy(made: Path, folder: Path) -> Path:
    """A copy of the dossier that a test may change."""
    folder.mkdir()
    for name, data in files(made).items():
        (folder / name).write_bytes(data)
    return folder


def test_every_role_is_there_and_listed_with_its_hash(made: Path) -> None:
    papers = files(made)
    listed = json.loads(papers.pop("manifest.json"))["files"]
    assert {f["name"]: f["sha256"] for f in listed} == {
        name: hashlib.sha256(data).hexdigest() for name, data in papers.items()
    }
    # the Kon Tum project names no register of opinions
    assert {f["role"] for f in listed} == {role.name for role in ROLES} - {"opinions"}


def test_names_are_ascii_and_numbered(made: Path) -> None:
    papers = sorted(files(made).keys() - {"manifest.json"})
    assert all(name.isascii() and name[:2].isdigit() and name[2] == "_" for name in papers)


def test_word_files_hold_no_clock(made: Path) -> None:
    for name, data in files(made).items():
        if name.endswith(".docx"):
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                dates = {info.date_time for info in package.infolist()}
                assert dates == {(1980, 1, 1, 0, 0, 0)}, name


@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Apia", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/Nome", "LC_ALL": "de_DE.UTF-8", "USER": "someone"},
    ],
    ids=["C", "de"],
)
def test_the_same_bytes_under_any_conditions(
    made: Path, project: Path, tmp_path: Path, env: dict[str, str]
) -> None:
    # Another folder, and the project by another path.
    again = drafting(
        "ho-so", os.path.relpath(project, tmp_path), "-o", "x/y", env=env, cwd=tmp_path
    )
    assert again.code == 0
    assert files(tmp_path / "x" / "y") == files(made)


def test_a_second_run_changes_nothing(made: Path, project: Path, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "papers")
    ran = drafting("dossier", project, "-o", folder)
    assert (ran.code, ran.err) == (0, "")
    assert files(folder) == files(made)


def test_an_edited_paper_is_kept_and_named(made: Path, project: Path, tmp_path: Path) -> None:
    folder = copy(made, tmp_path / "papers")
    edited = next(folder.glob("03_*.docx"))
    edited.write_bytes(b"by hand")
    (folder / "ghi chú.txt").write_bytes(b"mine")
    ran = drafting("dossier", project, "-o", folder)
    kept = f"{edited.stem}.da-sua.docx"
    assert ran.code == 0
    assert edited.name in ran.err
    assert kept in ran.err
    assert files(folder) == {**files(made), kept: b"by hand", "ghi chú.txt": b"mine"}


def test_a_failure_writes_nothing(made: Path, project: Path, tmp_path: Path) -> None:
    stranger = tmp_path / next(made.glob("08_*.docx")).name
    stranger.write_bytes(b"mine")
    ran = drafting("dossier", project, "-o", tmp_path)
    assert ran.refused
    assert stranger.name in ran.err
    assert files(tmp_path) == {stranger.name: b"mine"}


def test_a_file_in_the_folders_place(project: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"mine")
    ran = drafting("dossier", project, "-o", tmp_path / "out")
    assert ran.refused
    assert (tmp_path / "out").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("du-thao-2024.txt", "gone.txt"), "khóa new trong [dossier]: không có tệp"),
        (('"du-thao-2024.txt"', '"junk.txt"'), "junk.txt"),
        (('profile = "nd34-2016"', 'profile = "nd1"'), "khóa profile trong [dossier]"),
        (('basis = "5.5"', 'basis = "99.9"'), "99.9"),
        (('lead = "', 'lead = "Không có '), "Không có Sở"),
    ],
    ids=["missing file", "unusable file", "profile", "basis", "agency"],
)
def test_a_wrong_project_writes_nothing(
    kon_tum: Path, tmp_path: Path, change: tuple[str, str], says: str
) -> None:
    for name in ("qd-970-2014.md", "du-thao-2024.txt"):
        (tmp_path / name).write_bytes((kon_tum / name).read_bytes())
    (tmp_path / "junk.txt").write_bytes(bytes(range(256)) * 9)
    text = (kon_tum / "dossier.toml").read_text(encoding="utf-8")
    assert change[0] in text
    (tmp_path / "dossier.toml").write_text(text.replace(*change), encoding="utf-8")
    ran = drafting("dossier", tmp_path / "dossier.toml", "-o", tmp_path / "out")
    assert ran.refused
    assert says in ran.err
    assert not (tmp_path / "out").exists()


def test_progress_shows_on_a_terminal_only(made: Path, project: Path, tmp_path: Path) -> None:
    master, slave = pty.openpty()
    command = ["-m", "drafting", "dossier", str(project), "-o", str(tmp_path / "papers")]
    done = subprocess.run(
        [sys.executable, *command], stdout=subprocess.PIPE, stderr=slave, cwd=ROOT, check=False
    )
    os.close(slave)
    shown = os.read(master, 1 << 16).decode()
    os.close(master)
    assert (done.returncode, done.stdout) == (0, b"")
    steps = 3 + len(ROLES)
    assert all(f"[{n}/{steps}] " in shown for n in range(1, steps + 1))
    assert "So sánh hai văn bản" in shown
    assert files(tmp_path / "papers") == files(made)


def test_the_corpus_is_what_its_note_says(kon_tum: Path) -> None:
    note = (kon_tum / "README.md").read_text(encoding="utf-8")
    project = tomllib.loads((kon_tum / "dossier.toml").read_text(encoding="utf-8"))["dossier"]
    for name in (project["old"], project["new"]):
        sha256 = hashlib.sha256((kon_tum / name).read_bytes()).hexdigest()
        assert f"`{sha256}`" in next(line for line in note.splitlines() if f"`{name}`" in line)
