"""``--revisions`` on the commands that read files, and PDF pages in the JSON."""

import json
from pathlib import Path

import pytest

from tests.cli.command import drafting
from tests.quality.kon_tum import document
from tests.reading.made_papers import revised
from tests.reading.pdfs import Row, pdf


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The old text as a Word file full of tracked changes."""
    file = tmp_path_factory.mktemp("draft") / "du-thao.docx"
    file.write_bytes(revised(document("old")))
    return file


@pytest.mark.parametrize("command", [("parse",), ("duties",), ("compare", "old")])
def test_tracked_changes_need_a_choice(
    command: tuple[str, ...], draft: Path, kon_tum: Path
) -> None:
    files = [kon_tum / "qd-970-2014.md", draft] if len(command) > 1 else [draft]
    refused = drafting(command[0], *files)
    assert refused.refused
    assert "du-thao.docx: còn" in refused.err
    assert "--revisions accept" in refused.err
    read = drafting(command[0], *files, "--revisions", "accept", "-f", "json")
    assert (read.code, read.err) == (0, "")
    assert "chữ đã bỏ" not in read.out


def test_the_text_before_the_changes(draft: Path) -> None:
    before = drafting("phan-tich", draft, "--revisions", "reject", "-f", "json")
    assert "chữ đã bỏ" in before.out
    assert drafting("parse", draft, "--revisions", "maybe").refused


def test_pages_stand_beside_the_lines(tmp_path: Path) -> None:
    rows: list[list[Row]] = [
        [[85.0, 100.0, 14.0, f"Điều {n}. Tên của điều thứ {n}"]] for n in (1, 2)
    ]
    (tmp_path / "a.pdf").write_bytes(pdf(rows))
    made = json.loads(drafting("parse", tmp_path / "a.pdf", "-f", "json").out)
    body = made["instruments"][0]["body"]
    assert [(node["number"], node["page"]) for node in body] == [("1", 1), ("2", 2)]
    assert made["source"]["reader"] == "pdf"
