"""The administrative papers of the dossier: who sends them, what they say, what they leave open."""

from dataclasses import replace
from pathlib import Path

import pytest

from drafting.comparing import compare
from drafting.dossier.paper import Context, Paper
from drafting.dossier.pieces import PIECES
from drafting.dossier.project import load
from drafting.dossier.roles import ROLES, appraisal_request, comparison, contents, submission
from drafting.parsing import parse
from drafting.reading import read
from drafting.rendering.table_form import CHANGED, Form
from tests.rendering.papers import paragraphs


@pytest.fixture(scope="module")
def context(kon_tum: Path) -> Context:
    project = load(kon_tum / "dossier.toml")
    old, new = parse(read(project.old)), parse(read(project.new))
    made = (Paper("03_a.docx", "decision", b""), Paper("04_b.docx", "comparison", b""),
            Paper("04_b.xlsx", "comparison", b""))  # fmt: skip
    return Context(project, old, new, compare(old, new), made)


def words(papers: list[Paper]) -> list[str]:
    return [t for _, t in paragraphs(papers[0].data)]


def test_the_drafting_agency_sends_them(context: Context) -> None:
    for role in (submission, appraisal_request, contents):
        text = words(role.build(context))
        assert text[:2] == ["UBND TỈNH KON TUM", "SỞ Y TẾ"]
        # The project's signer and date are the decision's.
        assert "Lê Ngọc Tuấn" not in text
        assert "Kon Tum, ngày …… tháng …… năm ……" in text


def test_the_submission_goes_to_the_authority_of_the_project(context: Context) -> None:
    text = words(submission.build(context))
    assert "Kính gửi: Ủy ban nhân dân tỉnh" in text
    assert "- Điều 4. Hình thức phối hợp." in text


def test_the_request_lists_what_goes_along(context: Context) -> None:
    text = words(appraisal_request.build(context))
    assert "Kính gửi: Sở Tư pháp" in text
    assert "1. Tờ trình về dự thảo Quyết định;" in text


def test_the_comparison_has_the_form_that_the_project_says(context: Context) -> None:
    project = replace(context.project, table=Form(columns=4, rows=CHANGED))
    paper = comparison.build(replace(context, project=project))[0].data
    said = [text for _, text in paragraphs(paper)]
    assert "CĂN CỨ" in said
    assert any("không trình bày" in text for text in said)


def test_the_list_names_files_and_counts_what_is_missing(context: Context) -> None:
    text = words(contents.build(context))
    assert "04_b.docx, 04_b.xlsx" in text
    assert f"Tổng số {len(PIECES)} tài liệu: 2 có, {len(PIECES) - 2} thiếu." in text


def test_the_list_comes_last_and_knows_every_other_role() -> None:
    assert ROLES[-1].name == "contents"
    assert {r.name for r in ROLES} - {"contents"} <= {p.role for p in PIECES}
