"""An input that cannot be used: exit 2, one line with file and advice, nothing written."""

import io
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.cli.command import drafting

Make = Callable[[Path], object]
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)


@cache
def package(**parts: str) -> bytes:
    """A zip file that calls itself a Word document."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", TYPES)
        for name, text in parts.items():
            out.writestr(f"word/{name}.xml", text)
    return made.getvalue()


INPUTS: dict[str, Make] = {
    "missing.txt": lambda path: path.with_name("another.txt").touch(),
    "folder.txt": Path.mkdir,
    "empty.txt": lambda path: path.write_bytes(b""),
    "blank.txt": lambda path: path.write_bytes(b" \n\n\t\n"),
    "binary.txt": lambda path: path.write_bytes(bytes(range(256)) * 40),
    "zeros.txt": lambda path: path.write_bytes(bytes(5000)),
    "junk.docx": lambda path: path.write_bytes(bytes(range(255, -1, -1)) * 16),
    "half.docx": lambda path: path.write_bytes(package(document="<w/>")[:150]),
    "not-word.docx": lambda path: path.write_bytes(package(other="<w/>")),
    "not-xml.docx": lambda path: path.write_bytes(package(document="no markup <")),
    "bomb.docx": lambda path: path.write_bytes(package(document=" " * (200 << 20))),
    "fake.pdf": lambda path: path.write_bytes(b"%PDF-1.7\n" + bytes(range(256))),
    "text-called.pdf.docx": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99)),
}
"""Name → what makes it; a file is recognised by its content, so names are no help."""


@pytest.fixture(params=INPUTS)
def unusable(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path: Path = tmp_path / request.param
    INPUTS[request.param](path)
    return path


def test_parse_refuses(unusable: Path) -> None:
    ran = drafting("parse", unusable)
    assert ran.refused, ran
    assert unusable.name in ran.err


@pytest.mark.parametrize("side", ["old", "new"])
def test_compare_refuses_and_writes_nothing(unusable: Path, kon_tum: Path, side: str) -> None:
    good, out = kon_tum / "du-thao-2024.txt", unusable.with_name("out.docx")
    texts = (unusable, good) if side == "old" else (good, unusable)
    ran = drafting("compare", *texts, "-f", "docx", "-o", out)
    assert ran.refused, ran
    assert unusable.name in ran.err
    assert not out.exists()


def test_render_refuses_and_writes_nothing(unusable: Path) -> None:
    out = unusable.with_name("out.docx")
    ran = drafting("render", "decision", unusable, "-o", out)
    assert ran.refused, ran
    assert unusable.name in ran.err
    assert not out.exists()


def test_duties_refuses(unusable: Path) -> None:
    ran = drafting("duties", unusable)
    assert ran.refused, ran
    assert unusable.name in ran.err


@pytest.mark.parametrize("out", [".", "no/such/folder/out.docx", "file/out.docx"])
def test_an_output_that_cannot_be_written(kon_tum: Path, tmp_path: Path, out: str) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    texts = kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt"
    ran = drafting("compare", *texts, "-f", "docx", "-o", tmp_path / out)
    assert ran.refused, ran
    assert [p.name for p in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"mine"


def test_a_failure_leaves_the_earlier_output(kon_tum: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_bytes(b"earlier")
    ran = drafting("parse", kon_tum / "missing.txt", "-f", "json", "-o", out)
    assert ran.refused, ran
    assert out.read_bytes() == b"earlier"


def test_a_binary_format_needs_a_file(kon_tum: Path) -> None:
    texts = kon_tum / "qd-970-2014.md", kon_tum / "du-thao-2024.txt"
    ran = drafting("compare", *texts, "-f", "docx")
    assert ran.refused, ran
    assert "-o" in ran.err
