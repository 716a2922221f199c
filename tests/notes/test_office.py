"""LibreOffice opens, edits and saves the tables; the notes come back whole."""

import subprocess
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from tests.notes.tables import carried, changed, compared, notes, sheet_table, typed, word_table
from tests.notes.test_workbooks import WANTED, typed_into
from tests.witness.office import run

pytestmark = pytest.mark.soffice

SAID = {
    "QC 9.1": "Theo kết luận họp ngày 02/5.\nDòng hai.",
    "QC cũ 2.1": "Trùng Điều 1; “không” cần <&>.",
    "QC Đ16": "Chuyển xuống.",
    "QĐ 2.1": "Theo khoản 1 Điều 38.",
}


def converted(path: Path, kind: str, folder: Path) -> Path:
    """``path`` saved by the office program as another kind of file."""
    folder.mkdir(parents=True, exist_ok=True)
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir"]
    subprocess.run([*command, str(folder), str(path)], check=True, capture_output=True)
    return folder / path.with_suffix(f".{kind}").name


@pytest.mark.parametrize("route", [("docx",), ("docx", "docx"), ("odt", "docx"), ("doc", "docx")])
def test_notes_come_back_after_any_route(route: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "bang.docx"
    path.write_bytes(changed(word_table(), typed(SAID)))
    for step, kind in enumerate(route):
        path = converted(path, kind, tmp_path / f"step{step}")
    assert notes(carried(path.read_bytes(), compared(), tmp_path, "sau.docx")) == SAID


def test_notes_typed_by_the_office_program_itself(tmp_path: Path) -> None:
    table, done = tmp_path / "bang.docx", tmp_path / "xong.docx"
    table.write_bytes(changed(word_table(), typed(SAID)))
    job = {
        "file": str(table),
        "do": "edit",
        "to": str(done),
        "type": {"QC 9.1": " Thêm ở cuối.", "QC 10.1": " vì ngắn gọn hơn"},
        "retype": {"QC Đ16": "Viết lại từ đầu."},
        "drop": ["QC 4.1", "QC 4.3"],
        "before": ["QC 6.1", "QC 20.5"],
    }
    run([job], tmp_path)
    placed = carried(done.read_bytes(), compared(), tmp_path)
    assert notes(placed) == {
        **SAID,
        "QC 9.1": SAID["QC 9.1"] + " Thêm ở cuối.",
        "QC 10.1": "Lý do: …… vì ngắn gọn hơn",
        "QC Đ16": "Viết lại từ đầu.",
    }
    assert any("QC 4.1, QC 4.3" in report for report in placed.reports)


@pytest.mark.parametrize("kind", ["odt", "doc", "rtf"])
def test_other_kinds_of_file_are_read_as_they_are(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "bang.docx"
    path.write_bytes(changed(word_table(), typed(SAID)))
    table = converted(path, kind, tmp_path / "khac")
    placed = carried(table.read_bytes(), compared(), tmp_path, f"sau.{kind}")
    assert (notes(placed), placed.reports) == (SAID, ())


def test_cells_merged_and_columns_added_by_the_office_program(tmp_path: Path) -> None:
    table = tmp_path / "bang.docx"
    table.write_bytes(changed(word_table(), typed({**SAID, "QC 9.2": "Ý khác."})))
    at, under = "QC 9.1", "QC 9.2"
    told = {"kind": "Footnote", "words": "cước chú"}
    jobs: dict[str, dict[str, Any]] = {
        "below": {"merge": [[at, "D", 0], [at, "D", 1]]},
        "beside": {"merge": [[at, "C", 0], [at, "D", 0]]},
        "column": {"column": 1, "words": [under, "B", "Cột thêm."]},
        "no-key": {"without": 0},
        "told": {"told": [at, "D", told]},
    }
    asked = [
        {"file": str(table), "do": "edit", "to": str(tmp_path / f"{n}.docx"), **j}
        for n, j in jobs.items()
    ]
    run(asked, tmp_path)
    every = {**SAID, under: "Ý khác."}
    wanted = {
        "below": {**SAID, at: f"{SAID[at]}\nÝ khác."},
        "beside": every,
        "column": {**every, under: "Ý khác.\nCột thêm."},
        "no-key": every,
        "told": {**every, at: f"{SAID[at]}\nChú thích: cước chú"},
    }
    for name, right in wanted.items():
        made = (tmp_path / f"{name}.docx").read_bytes()
        assert notes(carried(made, compared(), tmp_path, f"{name}-sau.docx")) == right, name


@pytest.mark.skipif(which("localc") is None, reason="LibreOffice has no Calc on this machine")
def test_the_workbook_comes_back_from_the_office_program(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(typed_into(sheet_table()))
    again = converted(path, "xlsx", tmp_path / "sau")
    assert notes(carried(again.read_bytes(), compared(), tmp_path, "sau.xlsx")) == WANTED
    for kind in ("ods", "xls"):
        other = converted(path, kind, tmp_path / kind).read_bytes()
        assert notes(carried(other, compared(), tmp_path, f"khac.{kind}")) == WANTED
