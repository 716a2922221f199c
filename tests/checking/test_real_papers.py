"""Papers that were really written: what is found in them was judged by reading them."""

import tomllib
from typing import Any

import pytest

from drafting.checking.check import check
from drafting.checking.layout import GAZETTE, check_layout
from drafting.word.package import read_parts
from tests.checking.papers import CASES, edited, good_parts
from tests.corpus import FOLDER, needs_corpus

PAPERS = tomllib.loads((CASES / "real-papers.toml").read_text(encoding="utf-8"))["paper"]


@needs_corpus
@pytest.mark.parametrize("verdict", PAPERS, ids=lambda v: v["file"].rpartition("/")[2])
def test_a_real_paper_has_its_true_departures_and_nothing_else(verdict: dict[str, Any]) -> None:
    report = check_layout(read_parts((FOLDER / verdict["file"]).read_bytes()))
    assert report.profile == verdict["profile"]
    found = [(f.rule, f.where, f.severity) for f in report.findings]
    due = [(f["rule"], f["where"], f["severity"]) for f in verdict["finding"]]
    assert sorted(found) == sorted(due)


def test_every_verdict_has_its_reason() -> None:
    for verdict in PAPERS:
        assert verdict["why"]
        assert all(finding["why"] for finding in verdict["finding"])
        assert all(verdict["left_alone"].values())


def test_a_print_of_the_gazette_is_not_judged() -> None:
    def change(root: Any) -> None:
        from drafting.word.wordml import W

        text = next(root.iter(f"{W}t"))
        text.text = "CÔNG BÁO/Số 25 + 26/Ngày 20-3-2024"

    report = check_layout(edited(good_parts("nd30-2020"), change, "word/header1.xml"))
    assert (report.findings, report.profile, report.notices) == ((), None, (GAZETTE,))


@pytest.mark.parametrize("reader", ["text", "markdown", "pdf", "doc", "html"])
def test_a_file_without_layout_is_not_judged_and_that_is_said(reader: str) -> None:
    report = check(reader, b"")
    assert (report.findings, report.profile) == ((), None)
    assert len(report.notices) == 1
    assert report.notices[0].startswith("Không xét trình bày: ")
