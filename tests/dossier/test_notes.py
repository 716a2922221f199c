"""Notes that officers type into the comparison table are never lost by a later run."""

from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from drafting.word.wordml import text_of
from tests.cli.command import Ran, drafting

REASON = "Lý do: ……"
TABLE, WORKBOOK = "04_bang-so-sanh.docx", "04_bang-so-sanh.xlsx"


@pytest.fixture
def papers(kon_tum: Path, tmp_path: Path) -> Path:
    """A dossier that the test may edit."""
    run(kon_tum / "dossier.toml", tmp_path / "papers")
    return tmp_path / "papers"


def run(project: Path, folder: Path) -> Ran:
    ran = drafting("dossier", project, "-o", folder)
    assert ran.code == 0, ran.err
    return ran


def type_into_word(path: Path, row: int, words: str) -> None:
    """Put ``words`` into the place of the ``row``-th blank reason, as an officer does."""
    document = docx.Document(str(path))
    cells = document.element.body.iter("{*}p")
    blanks = [p for p in cells if "".join(t.text or "" for t in p.iter("{*}t")) == REASON]
    first, *others = blanks[row].iter("{*}t")
    first.text = words
    for other in others:
        other.text = ""
    document.save(str(path))


def notes_in_word(path: Path) -> list[str]:
    """Every paragraph of the tables."""
    body = docx.Document(str(path)).element.body
    return ["".join(t.text or "" for t in p.iter("{*}t")) for p in body.iter("{*}p")]


def column(path: Path, name: str) -> list[Any]:
    """The cells under one heading of the workbook."""
    rows = list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))
    at = next(i for row in rows for i, v in enumerate(row) if v == name)
    return [row[at] for row in rows]


def content(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


def test_a_note_typed_in_word_is_in_both_new_tables(kon_tum: Path, papers: Path) -> None:
    type_into_word(papers / TABLE, 3, "Theo kết luận họp ngày 02/5.")
    edited = (papers / TABLE).read_bytes()
    ran = run(kon_tum / "dossier.toml", papers)
    assert "04_bang-so-sanh.da-sua.docx" in ran.err
    assert (papers / "04_bang-so-sanh.da-sua.docx").read_bytes() == edited
    assert "Theo kết luận họp ngày 02/5." in notes_in_word(papers / TABLE)
    assert "Theo kết luận họp ngày 02/5." in column(papers / WORKBOOK, "Thuyết minh")


def test_notes_stay_through_all_later_runs(kon_tum: Path, papers: Path) -> None:
    type_into_word(papers / TABLE, 3, "Thứ nhất.")
    run(kon_tum / "dossier.toml", papers)
    once = content(papers)
    assert run(kon_tum / "dossier.toml", papers).err == ""
    assert content(papers) == once
    type_into_word(papers / TABLE, 5, "Thứ hai.")
    run(kon_tum / "dossier.toml", papers)
    notes = notes_in_word(papers / TABLE)
    assert notes.count("Thứ nhất.") == notes.count("Thứ hai.") == 1


def test_a_note_typed_in_the_workbook_is_in_the_word_table(kon_tum: Path, papers: Path) -> None:
    book = openpyxl.load_workbook(papers / WORKBOOK)
    sheet = book.worksheets[0]
    heading = next(c for row in sheet.iter_rows() for c in row if c.value == "Thuyết minh")
    sheet.cell(heading.row + 4, heading.column).value = "Ghi trong bảng tính."
    book.save(papers / WORKBOOK)
    run(kon_tum / "dossier.toml", papers)
    assert notes_in_word(papers / TABLE).count("Ghi trong bảng tính.") == 1


def test_the_projects_table_is_read_until_its_notes_stand_in_the_folder(
    kon_tum: Path, papers: Path, tmp_path: Path
) -> None:
    type_into_word(papers / TABLE, 3, "Của dự án.")
    edited = papers.with_name("bang-da-sua.docx")
    (papers / TABLE).rename(edited)
    for name in ("qd-970-2014.md", "du-thao-2024.txt"):
        (tmp_path / name).write_bytes((kon_tum / name).read_bytes())
    text = (kon_tum / "dossier.toml").read_text(encoding="utf-8")
    project = tmp_path / "dossier.toml"
    project.write_text(
        text.replace("as_of", f'notes = "{edited.name}"\nas_of', 1), encoding="utf-8"
    )
    folder = tmp_path / "other"
    run(project, folder)
    assert notes_in_word(folder / TABLE).count("Của dự án.") == 1
    # From now on the folder's own table has the last word.
    once = content(folder)
    assert run(project, folder).err == ""
    assert content(folder) == once
    document = docx.Document(str(folder / TABLE))
    word = next(t for t in document.element.body.iter("{*}t") if t.text == "Của dự án.")
    word.text = "Sửa lại."
    document.save(str(folder / TABLE))
    run(project, folder)
    notes = notes_in_word(folder / TABLE)
    assert (notes.count("Của dự án."), notes.count("Sửa lại.")) == (0, 1)


def test_a_damaged_table_stops_the_run(kon_tum: Path, papers: Path) -> None:
    (papers / TABLE).write_bytes(b"broken")
    before = content(papers)
    ran = drafting("dossier", kon_tum / "dossier.toml", "-o", papers)
    assert ran.refused, ran
    assert TABLE in ran.err
    assert content(papers) == before


def test_notes_follow_through_a_draft_that_the_project_names(
    kon_tum: Path, papers: Path, tmp_path: Path
) -> None:
    """A second draft takes the first one's place, which the project names as the one between."""
    stages = (
        "3. Thông qua việc tổ chức các cuộc họp, hội thảo, hội nghị.",
        "3. Thông qua việc tổ chức các cuộc họp, hội nghị hoặc đoàn kiểm tra liên ngành.",
        "3. Lập đoàn kiểm tra liên ngành theo kế hoạch hoặc khi phát hiện dấu hiệu vi phạm.",
    )
    first = (kon_tum / "du-thao-2024.txt").read_text(encoding="utf-8")
    assert stages[0] in first
    for number, stage in enumerate(stages[1:], 2):
        text = first.replace(stages[0], stage)
        (tmp_path / f"du-thao-{number}.txt").write_text(text, encoding="utf-8")
    for name in ("qd-970-2014.md", "du-thao-2024.txt"):
        (tmp_path / name).write_bytes((kon_tum / name).read_bytes())
    toml = (kon_tum / "dossier.toml").read_text(encoding="utf-8")
    through = 'through = ["du-thao-2024.txt", "du-thao-2.txt"]\nnew = "du-thao-3.txt"'
    project = tmp_path / "dossier.toml"
    project.write_text(toml.replace('new = "du-thao-2024.txt"', through, 1), encoding="utf-8")

    type_beside(papers / TABLE, "QC 4.3", "Vì có họp.")
    ran = run(project, papers)
    assert beside(papers / TABLE, "QC 4.3")[-1] == "Vì có họp."
    assert "1 thuyết minh cần xem lại" in ran.err
    # The folder's table is the newest draft's from now on; nothing moves any more.
    once = content(papers)
    run(project, papers)
    assert content(papers) == once


def row_of(document: Any, key: str) -> list[Any]:
    rows = document.element.body.iter("{*}tr")
    row = next(r for r in rows if text_of(next(r.iter("{*}tc"))) == key)
    return list(row.iter("{*}p"))


def beside(path: Path, key: str) -> list[str]:
    """Every line of a row."""
    paragraphs = row_of(docx.Document(str(path)), key)
    return [line for p in paragraphs for line in text_of(p).split("\n")]


def type_beside(path: Path, key: str, words: str) -> None:
    """Put ``words`` into the place of the blank reason of one row."""
    document = docx.Document(str(path))
    (blank,) = (p for p in row_of(document, key) if text_of(p) == REASON)
    first, *others = blank.iter("{*}t")
    first.text = words
    for other in others:
        other.text = ""
    document.save(str(path))


def test_notes_in_a_file_that_nobody_named_are_told(kon_tum: Path, papers: Path) -> None:
    project = kon_tum / "dossier.toml"
    type_beside(papers / TABLE, "QC 4.3", "Vì có họp.")
    renamed = papers / "bang cua toi.docx"
    (papers / TABLE).rename(renamed)
    told = "bang cua toi.docx: có 1 thuyết minh không có trong bảng mới (QC 4.3)"
    assert told in run(project, papers).err
    assert renamed.is_file()
    type_beside(papers / TABLE, "QC 4.3", "Vì có họp.")
    assert "bang cua toi.docx" not in run(project, papers).err


def test_a_kept_table_is_told_of_only_when_it_was_edited_again(kon_tum: Path, papers: Path) -> None:
    project, kept = kon_tum / "dossier.toml", papers / "04_bang-so-sanh.da-sua.docx"
    type_beside(papers / TABLE, "QC 4.3", "Thứ nhất.")
    run(project, papers)
    document = docx.Document(str(papers / TABLE))
    next(t for t in document.element.body.iter("{*}t") if t.text == "Thứ nhất.").text = "Khác."
    document.save(str(papers / TABLE))
    assert "không có trong bảng mới" not in run(project, papers).err
    assert run(project, papers).err == ""
    type_beside(kept, "QC 10.1", "Ghi nhầm tệp.")
    said = run(project, papers).err
    assert "04_bang-so-sanh.da-sua.docx: có 2 thuyết minh không có trong bảng mới" in said
