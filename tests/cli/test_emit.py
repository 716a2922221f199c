"""Where a command's result goes."""

import json
import unicodedata
from pathlib import Path

import pytest

from tests.cli.command import drafting


@pytest.fixture
def draft(kon_tum: Path) -> Path:
    return kon_tum / "du-thao-2024.txt"


@pytest.mark.parametrize("format_", ["outline", "json", "markdown"])
def test_a_file_a_dash_and_nothing_give_the_same(draft: Path, tmp_path: Path, format_: str) -> None:
    printed = drafting("parse", draft, "-f", format_)
    assert (printed.code, printed.err) == (0, "")
    assert drafting("parse", draft, "-f", format_, "-o", "-") == printed
    written = drafting("phan-tich", draft, "--format", format_, "--output", tmp_path / "out")
    assert (written.code, written.out, written.err) == (0, "", "")
    assert (tmp_path / "out").read_bytes() == printed.out.encode()
    assert printed.out.endswith("\n")
    assert printed.out == unicodedata.normalize("NFC", printed.out)


def test_the_first_format_is_the_default(draft: Path) -> None:
    assert drafting("parse", draft) == drafting("parse", draft, "-f", "outline")


def test_the_document_names_its_source(draft: Path) -> None:
    document = json.loads(drafting("parse", draft, "-f", "json").out)
    assert document["schema"] == "drafting/document@1"
    assert document["source"]["name"] == draft.name
    assert [i["type"] for i in document["instruments"]] == ["QUYẾT ĐỊNH", "QUY CHẾ"]


def test_several_formats_fill_a_folder(kon_tum: Path, draft: Path, tmp_path: Path) -> None:
    texts = kon_tum / "qd-970-2014.md", draft
    ran = drafting("compare", *texts, "-f", "json", "-f", "docx", "-o", tmp_path / "out")
    assert ran.code == 0
    assert sorted(p.suffix for p in (tmp_path / "out").iterdir()) == [".docx", ".json"]


def test_several_formats_without_a_folder_are_refused(kon_tum: Path, draft: Path) -> None:
    ran = drafting("compare", kon_tum / "qd-970-2014.md", draft, "-f", "json", "-f", "text")
    assert ran.refused
    assert "-o" in ran.err
