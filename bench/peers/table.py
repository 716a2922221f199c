"""All that is measured: what is started, what it answers with, how to see that it is there."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.witness.office import bridge

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).with_name("programs")
PEERS = ROOT / ".venv-peers"
PYTHON = PEERS / "bin" / "python"
OURS = Path(sys.executable).with_name("drafting")

ROWS, EDITS, REDLINE = "rows", "edits", "redline"
"""An answer: ``compare -f json``; ``[["equal" | "insert" | "delete", text], …]``; a Word file."""

Command = tuple[str | Path, ...]


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that compares two texts."""

    name: str
    answer: str
    """``REDLINE`` reads Word files, the others plain text."""
    start: Callable[[Path, Path, Path], Command]
    """Old text, new text, place for the answer → the command."""
    installed: Callable[[], bool]
    """Whether this machine has it."""
    once: bool = False
    """So slow that it runs only once."""


def works(command: Command) -> bool:
    """Whether a program is there and ends well."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def office_python() -> str:
    """The Python that has LibreOffice's bridge; ``""`` where it or LibreOffice is missing."""
    try:
        return bridge() if shutil.which("soffice") else ""
    except pytest.skip.Exception:
        return ""


def _ours(form: str) -> Callable[[Path, Path, Path], Command]:
    return lambda old, new, out: (OURS, "compare", old, new, "-f", form, "-o", out)


def _program(name: str, *more: str) -> Callable[[Path, Path, Path], Command]:
    return lambda old, new, out: (PYTHON, PROGRAMS / name, old, new, out, *more)


def _office(old: Path, new: Path, out: Path) -> Command:
    return (office_python(), PROGRAMS / "libreoffice.py", old, new, out, out.parent / "office")


def _has(module: str) -> Callable[[], bool]:
    return lambda: works((PYTHON, "-c", f"import {module}"))


OUR_ROWS = Tool("drafting compare -f json", ROWS, _ours("json"), OURS.exists)
OUR_REDLINE = Tool("drafting compare -f redline", REDLINE, _ours("redline"), OURS.exists)

TOOLS = (
    OUR_ROWS,
    OUR_REDLINE,
    Tool("difflib, words", EDITS, _program("difflib_words.py"), _has("difflib")),
    Tool("difflib, words, no junk", EDITS, _program("difflib_words.py", "all"), _has("difflib")),
    Tool("diff-match-patch, words", EDITS, _program("dmp.py", "words"), _has("diff_match_patch"),
         once=True),
    Tool("diff-match-patch, characters", EDITS, _program("dmp.py", "characters"),
         _has("diff_match_patch"), once=True),
    Tool("the same in C++", EDITS, _program("fast_dmp.py"), _has("fast_diff_match_patch")),
    Tool("python-redlines (Docxodus)", REDLINE, _program("docxodus.py"),
         _has("python_redlines, python_redlines_docxodus")),
    Tool("docx-trackdiff", REDLINE,
         lambda old, new, out: (PEERS / "bin" / "docx-trackdiff", old, new, out),
         _has("docx_trackdiff")),
    Tool("LibreOffice", REDLINE, _office, lambda: bool(office_python())),
)  # fmt: skip
