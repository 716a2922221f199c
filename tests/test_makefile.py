"""``make`` says in one line what is missing, before it does anything."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="no make on this machine")


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", "-C", folder, *arguments], capture_output=True, text=True, check=False
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Only what the first step of make looks at."""
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    return tmp_path


def interpreter(folder: Path, answer: str) -> str:
    """A program that stands in for a Python which fails as ``answer`` says."""
    path = folder / "python"
    path.write_text(f"#!/bin/sh\n{answer}\n")
    path.chmod(0o755)
    return f"PYTHON={path}"


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ("exit 1", "Cần Python 3.11 trở lên"),
        ('case "$2" in *ensurepip*) exit 1 ;; esac', "apt-get install python3-venv"),
    ],
)
def test_what_is_missing_is_named(checkout: Path, answer: str, says: str) -> None:
    done = make(checkout, "dossier", interpreter(checkout, answer))
    assert done.returncode != 0
    assert done.stdout.count("apt-get install") == 1
    assert says in done.stdout
    assert not (checkout / ".venv").exists()


def test_an_interpreter_that_does_not_exist(checkout: Path) -> None:
    assert "Cần Python 3.11 trở lên" in make(checkout, "test", "PYTHON=/no/such/python").stdout
