"""Every paper that the program prints itself passes its own profile."""

import subprocess
from pathlib import Path

import pytest

from drafting.checking.layout import check_layout
from drafting.dossier.project import load
from drafting.dossier.run import run
from drafting.parsing import parse
from drafting.reading import read
from drafting.rendering.decision import render_decision
from drafting.rendering.drawn_rules import with_drawn_rules
from drafting.word.package import read_parts
from drafting.word.resolved import resolve
from tests.checking.papers import FORMS, good_paper
from tests.rendering.test_administrative import papers as administrative


@pytest.fixture(scope="module")
def dossier(kon_tum: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with all papers of the Kon Tum project."""
    folder = tmp_path_factory.mktemp("dossier")
    run(load(kon_tum / "dossier.toml"), folder)
    return folder


def faults(paper: Path) -> list[str]:
    return [
        f"{f.rule} {f.where}: {f.message}"
        for f in check_layout(read_parts(paper.read_bytes())).findings
    ]


def test_no_paper_of_the_dossier_has_a_finding(dossier: Path) -> None:
    papers = sorted(dossier.glob("*.docx"))
    assert len(papers) >= 4
    assert {paper.name: faults(paper) for paper in papers} == {paper.name: [] for paper in papers}


@pytest.mark.parametrize("name", sorted(administrative()))
def test_no_administrative_paper_has_a_finding(name: str) -> None:
    found = check_layout(read_parts(administrative()[name])).findings
    assert found == (), [f.message for f in found]


@pytest.mark.parametrize("profile", FORMS)
@pytest.mark.parametrize("stamp", ["", "DỰ THẢO LẦN 2"])
def test_the_draft_passes_every_profile_with_drawn_lines_and_a_stamp(
    kon_tum: Path, profile: str, stamp: str
) -> None:
    document = parse(read(kon_tum / "du-thao-2024.txt"))
    paper = with_drawn_rules(render_decision(document, profile, stamp=stamp))
    layout = resolve(read_parts(paper))
    assert sum(len(p.drawn) for p in layout.paragraphs) == 6
    found = check_layout(read_parts(paper), profile).findings
    assert found == (), [f.message for f in found]


@pytest.mark.soffice
def test_a_paper_that_an_office_program_saved_again_has_none_either(tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    papers = []
    for profile in FORMS:
        papers.append(tmp_path / f"{profile}.docx")
        papers[-1].write_bytes(good_paper(profile))
    office = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", office, "--headless", "--convert-to", "docx", "--outdir", "again"]
    subprocess.run([*command, *map(str, papers)], cwd=tmp_path, check=True, capture_output=True)
    for paper in papers:
        assert faults(tmp_path / "again" / paper.name) == []
