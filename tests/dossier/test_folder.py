"""What a second run may do to a folder: the officer's files and edits are never lost."""

import json
from pathlib import Path

import pytest

from drafting.dossier.folder import Edited, settle
from drafting.dossier.manifest import NAME, digest, read_manifest
from drafting.dossier.paper import Paper
from drafting.errors import UnwritableOutput
from drafting.output import write_folder

ONE, TWO = Paper("01_a.docx", "decision", b"one"), Paper("02_b.docx", "comparison", b"two")


def write(folder: Path, *papers: Paper) -> tuple[Edited, ...]:
    files, edited = settle(folder, read_manifest(folder), papers)
    write_folder(folder, files)
    return edited


def content(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.name != NAME}


def test_the_manifest_lists_every_paper(tmp_path: Path) -> None:
    write(tmp_path / "new", ONE, TWO)
    listed = json.loads((tmp_path / "new" / NAME).read_bytes())["files"]
    assert listed == [
        {"name": p.name, "role": p.role, "sha256": digest(p.data)} for p in (ONE, TWO)
    ]


def test_an_untouched_paper_is_replaced_and_one_no_longer_made_is_removed(tmp_path: Path) -> None:
    write(tmp_path, ONE, TWO)
    edited = write(tmp_path, Paper(ONE.name, ONE.role, b"newer"))
    assert (edited, content(tmp_path)) == ((), {ONE.name: b"newer"})


def test_an_edited_paper_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    write(tmp_path, ONE)
    (tmp_path / ONE.name).write_bytes(b"by hand")
    assert write(tmp_path, ONE) == (Edited(ONE.name, "01_a.da-sua.docx"),)
    assert content(tmp_path) == {ONE.name: b"one", "01_a.da-sua.docx": b"by hand"}
    # Nothing more happens in a third run, and a second edit does not cover the first.
    assert write(tmp_path, ONE) == ()
    (tmp_path / ONE.name).write_bytes(b"again")
    assert write(tmp_path, ONE) == (Edited(ONE.name, "01_a.da-sua-2.docx"),)
    assert content(tmp_path)["01_a.da-sua.docx"] == b"by hand"
    assert content(tmp_path)["01_a.da-sua-2.docx"] == b"again"


def test_an_edited_paper_that_is_no_longer_made_stays(tmp_path: Path) -> None:
    write(tmp_path, ONE, TWO)
    (tmp_path / TWO.name).write_bytes(b"by hand")
    assert write(tmp_path, ONE) == (Edited(TWO.name, TWO.name),)
    assert content(tmp_path)[TWO.name] == b"by hand"


def test_a_deleted_paper_is_made_again(tmp_path: Path) -> None:
    write(tmp_path, ONE)
    (tmp_path / ONE.name).unlink()
    assert write(tmp_path, ONE) == ()
    assert content(tmp_path) == {ONE.name: b"one"}


def test_other_files_are_never_touched(tmp_path: Path) -> None:
    (tmp_path / "ghi-chu.txt").write_bytes(b"mine")
    write(tmp_path, ONE)
    write(tmp_path, TWO)
    assert content(tmp_path) == {"ghi-chu.txt": b"mine", TWO.name: b"two"}


def test_a_strange_file_in_a_papers_place_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / TWO.name).write_bytes(b"mine")
    with pytest.raises(UnwritableOutput, match=r"02_b\.docx.*không do chương trình ghi"):
        write(tmp_path, ONE, TWO)
    assert content(tmp_path) == {TWO.name: b"mine"}


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        "not json",
        '{"files": 3}',
        '{"files": [{"name": "a"}]}',
        '{"files": [{"name": "../a", "role": "x", "sha256": "0"}]}',
        '{"files": [{"name": "", "role": "x", "sha256": "0"}]}',
    ],
)
def test_somebody_elses_manifest_stops_the_run(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text)
    with pytest.raises(UnwritableOutput, match=r"manifest\.json"):
        write(tmp_path, ONE)
    assert (tmp_path / NAME).read_text() == text
