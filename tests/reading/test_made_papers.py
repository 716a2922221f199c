"""The two Kon Tum texts as Word files of other offices, as they are and saved by LibreOffice."""

from collections.abc import Callable
from pathlib import Path

import pytest

from drafting.errors import UnreadableFile
from drafting.model import Document, Source
from drafting.reading.docx import read_docx
from drafting.reading.docx.completeness import missing
from drafting.word.package import read_parts
from tests.office import convert
from tests.quality.kon_tum import document
from tests.quality.reading import MADE, agreement_of, reread
from tests.reading.made_papers import STAMP, furnished, lines, literal, made, revised

SOURCE = Source("a.docx", "", "docx")
SIDES = ("old", "new")


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("make", MADE.values(), ids=MADE.keys())
def test_the_tree_is_the_text_s(make: Callable[[Document], bytes], side: str) -> None:
    assert agreement_of(document(side), reread(make(document(side)))) == 1.0


@pytest.mark.soffice
@pytest.mark.parametrize("side", SIDES)
def test_the_tree_survives_an_office_program(side: str, tmp_path: Path) -> None:
    files = {name: tmp_path / f"{at}.docx" for at, name in enumerate(MADE)}
    for name, file in files.items():
        file.write_bytes(MADE[name](document(side)))
    out = tmp_path / "ra"
    out.mkdir()
    saved = convert(out, "docx", *files.values())
    for name, file in zip(files, saved, strict=True):
        assert agreement_of(document(side), reread(file.read_bytes())) == 1.0, name


@pytest.mark.soffice
@pytest.mark.parametrize("form", ["doc", "rtf", "odt", "html", "pdf"])
def test_other_formats_of_the_same_paper(form: str, tmp_path: Path) -> None:
    from drafting.parsing import parse
    from drafting.reading import read

    (tmp_path / "a.docx").write_bytes(made(document("new"), literal))
    (file,) = convert(tmp_path, form, tmp_path / "a.docx")
    reading = read(file)
    assert reading.source.reader == form
    assert agreement_of(document("new"), parse(reading)) == 1.0


@pytest.mark.parametrize("side", SIDES)
def test_rejecting_gives_the_words_before(side: str) -> None:
    data = revised(document(side))
    with pytest.raises(UnreadableFile, match=r"còn \d{3,} chỗ sửa"):
        read_docx(SOURCE, data)
    before = read_docx(SOURCE, data, "reject")
    assert sum("chữ đã bỏ" in line.text for line in before.lines) == len(
        list(lines(document(side)))
    )
    assert any(line.text == "Một đoạn đã bỏ." for line in before.lines)
    for view in ("accept", "reject"):
        assert not missing(read_parts(data), read_docx(SOURCE, data, view), view)


def test_notes_and_comments_keep_their_places() -> None:
    data = furnished(document("new"))
    reading = read_docx(SOURCE, data)
    count = len(list(lines(document("new"))))
    notes = [s for s in reading.set_aside if s.why == "footnote"]
    assert [s.line for s in notes] == list(range(1, count + 1))
    assert notes[4].text == "(5) Chú thích 5."
    assert sum(s.why == "comment" for s in reading.set_aside) == count
    assert [line.text for line in reading.lines].count(STAMP) == 1
    assert not missing(read_parts(data), reading)
