"""Tests that need an office program or a browser skip without it, unless it must be there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEST = "import pytest\n\n@pytest.mark.soffice\ndef test_it():\n    assert True\n"


@pytest.mark.parametrize(
    ("required", "outcome"),
    [
        ("", "1 skipped"),
        ("chromium", "1 skipped"),
        ("soffice,chromium", "DRAFTING_REQUIRE asks for soffice"),
    ],
)
def test_a_missing_program(tmp_path: Path, required: str, outcome: str) -> None:
    (tmp_path / "test_it.py").write_text(TEST)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider",
         "-c", ROOT / "pyproject.toml", "--rootdir", tmp_path, tmp_path],
        env={**os.environ, "PATH": "", "PYTHONPATH": str(ROOT), "DRAFTING_REQUIRE": required},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert outcome in done.stdout, done.stdout + done.stderr
    assert "not on this machine: soffice, pdftoppm" in done.stdout
    assert done.returncode == (0 if "skipped" in outcome else 1)
