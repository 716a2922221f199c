"""Giving jobs to LibreOffice and taking its answers."""

import functools
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).with_name("office_script.py")
PYTHONS = ("/usr/bin/python3", "python3", "python")
"""Where the office program's bridge may be: it is installed for one Python only."""


@functools.cache
def bridge() -> str:
    """A Python that can talk to LibreOffice; skips the test where there is none."""
    beside = [str(Path(p).resolve().with_name("python")) for p in [shutil.which("soffice")] if p]
    for python in (*PYTHONS, *beside):
        try:
            done = subprocess.run([python, "-c", "import uno"], capture_output=True, check=False)
        except OSError:
            continue
        if done.returncode == 0:
            return python
    missing = "no Python on this machine has LibreOffice's bridge (uno)"
    if "soffice" in os.environ.get("DRAFTING_REQUIRE", "").split(","):
        pytest.fail(missing, pytrace=False)
    pytest.skip(missing)


def run(jobs: list[dict[str, Any]], folder: Path) -> list[Any]:
    """The answers to ``jobs``, in order; one office program for all of them."""
    asked, answered = folder / "jobs.json", folder / "answers.json"
    asked.write_text(json.dumps(jobs, ensure_ascii=False), encoding="utf-8")
    subprocess.run([bridge(), SCRIPT, asked, answered], check=True, timeout=600)
    answers: list[Any] = json.loads(answered.read_text(encoding="utf-8"))
    return answers


def settled(papers: list[Path], folder: Path) -> list[tuple[list[str], list[str]]]:
    """For each paper its paragraphs with all changes accepted, and with all rejected."""
    kinds = ("accept", "reject")
    answers = run([{"file": str(p), "do": kind} for p in papers for kind in kinds], folder)
    return list(zip(answers[::2], answers[1::2], strict=True))
