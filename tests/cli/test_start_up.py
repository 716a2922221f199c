"""A command loads what it uses, and nothing that only another command or format needs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OLD, NEW = (ROOT / "corpus" / "kon-tum" / name for name in ("qd-970-2014.md", "du-thao-2024.txt"))

LOADED = """
import sys
from drafting.cli.main import run
code = run(sys.argv[1:])
print("\\n".join(sorted(sys.modules)), file=sys.stderr)
sys.exit(code)
"""

PACKAGES = {
    "docx", "docxtpl", "jinja2", "lxml", "openpyxl", "pdfplumber", "pypdfium2", "tomllib",
    "xml", "yaml", "zipfile",
}  # fmt: skip
"""Packages that read or write other formats."""

ROOMS = {
    "checking", "dossier", "duties", "notes", "profiles", "registers", "word", "reading.docx",
    "reading.html", "reading.office", "reading.pdf", "text.legacy",
}  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "besides"),
    [
        (["parse", OLD], set()),
        (["parse", NEW, "-f", "json"], set()),
        (["compare", OLD, NEW, "-f", "json"], set()),
        (["compare", OLD, NEW], set()),
        (["--help"], {"comparing", "parsing", "phrases", "reading", "rendering"}),
    ],
    ids=["parse", "parse json", "compare json", "compare text", "help"],
)
def test_what_is_loaded(arguments: list[str | Path], besides: set[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    loaded = set(done.stderr.decode().split("\n"))
    assert done.returncode == 0
    assert "drafting.cli.main" in loaded
    unwanted = {f"drafting.{room}" for room in ROOMS | besides} | PACKAGES
    assert not unwanted & loaded
