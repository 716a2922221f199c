"""The annual programme against the two models, and what it does with anything else."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from drafting.duties.paper import CONFIRM, DATA, TYPED, Line, PlanRow, Programme, printed
from drafting.duties.programme import ProgrammeRequest, make_programme
from drafting.errors import DataError
from drafting.model import Document
from tests.gold import structure

CASES = Path(__file__).parents[1] / "cases" / "duties"
MODELS: dict[str, dict[str, Any]] = json.loads(
    (CASES / "programmes.json").read_text(encoding="utf-8")
)
LABOUR, HEALTH = "Sở Lao động - Thương binh và Xã hội", "Sở Y tế"
INSURANCE, PLANNING = "Bảo hiểm xã hội tỉnh", "Sở Kế hoạch và Đầu tư"


def made(lead: str, partner: str, basis: str, **more: Any) -> Programme:
    request = ProgrammeRequest(more.pop("year", 2025), lead, partner, basis, **more)
    return make_programme(request, structure("old"), structure("new"))


def model(basis: str) -> Programme:
    return made(MODELS[basis]["lead"], MODELS[basis]["partner"], basis)


def rows(programme: Programme) -> list[PlanRow]:
    return [r for s in programme.sections for g in s.plan for r in g.rows]


def open_text(line: Line) -> bool:
    return any(v.origin == TYPED for v in line)


@pytest.mark.parametrize("basis", MODELS)
def test_sections_are_the_models(basis: str) -> None:
    found = [[s.number, s.title] for s in model(basis).sections]
    assert found == MODELS[basis]["sections"]


@pytest.mark.parametrize("basis", MODELS)
def test_content_has_the_models_subjects(basis: str) -> None:
    content = next(s for s in model(basis).sections if s.number == "III")
    assert len(content.items) == len(MODELS[basis]["content"])
    for item, (_, title) in zip(content.items, MODELS[basis]["content"], strict=True):
        first = re.split(r",| BHYT| liên ngành| và ", title)[0]
        assert first in printed(item.text)


@pytest.mark.parametrize("basis", MODELS)
def test_plan_rows_are_the_models(basis: str) -> None:
    wanted = MODELS[basis]["rows"]
    found = rows(model(basis))
    assert [r.number for r in found] == [w["number"] for w in wanted]
    for row, want in zip(found, wanted, strict=True):
        assert printed(row.basis) == want["basis"], want
        if want["partner"] == "[Các đơn vị trực thuộc]":
            assert open_text(row.partner), want
        else:
            assert printed(row.partner) == want["partner"].strip("[]"), want
        assert printed(row.lead) == want["lead"].strip("[]"), want


@pytest.mark.parametrize("basis", MODELS)
def test_what_the_model_leaves_to_officers_is_blank_or_to_be_confirmed(basis: str) -> None:
    for row, want in zip(rows(model(basis)), MODELS[basis]["rows"], strict=True):
        for column in ("lead", "partner"):
            if want[column].startswith("["):
                assert {v.origin for v in getattr(row, column)} & {CONFIRM, TYPED}, want
        said = re.sub(r"\[[^\]]*\]", "", want["time"]).strip(" ;")
        assert open_text(row.time) == ("[" in want["time"]), want
        assert printed(row.time).replace("……", "").strip(" ;") == said, want


@pytest.mark.parametrize("basis", MODELS)
def test_group_titles_and_sizes_are_the_models(basis: str) -> None:
    groups = next(s for s in model(basis).sections if s.plan).plan
    sizes = [sum(w["group"] == number for w in MODELS[basis]["rows"]) for number, _ in
             MODELS[basis]["groups"]]  # fmt: skip
    assert [g.number for g in groups] == [number for number, _ in MODELS[basis]["groups"]]
    assert [len(g.rows) for g in groups] == sizes
    for group, (_, title) in zip(groups, MODELS[basis]["groups"], strict=True):
        assert group.title == title.replace(" BHYT", "")


@pytest.mark.parametrize("basis", MODELS)
def test_tasks_are_worded_by_their_clauses(basis: str) -> None:
    from drafting.units import units

    texts = {u.id: u.text.casefold() for u in units(structure("new").instruments[1])}
    for row in rows(model(basis)):
        article_text = " ".join(texts[u] for u in row.units)
        intro = texts.get(row.units[0].rpartition(".")[0] + ".0", "")
        for value in row.task:
            if value.origin == "computed" and not row.units[0].startswith("24"):
                missing = set(value.text.casefold().split()) - set(
                    f"{article_text} {intro}".split()
                )
                assert all(w.strip(",.;:") in f"{article_text} {intro}" for w in missing), missing


@pytest.mark.parametrize("basis", MODELS)
def test_optional_rows_are_the_models(basis: str) -> None:
    programme = model(basis)
    assert [r.units[0] for r in programme.optional] == MODELS[basis]["optional"]
    planned = {u for r in rows(programme) for u in r.units}
    assert not planned & set(MODELS[basis]["left_out"])


@pytest.mark.parametrize("basis", MODELS)
def test_grounds_are_laws_of_the_field_and_the_decision(basis: str) -> None:
    grounds = [printed(g) for g in model(basis).grounds]
    for law, ground in zip(MODELS[basis]["laws"], grounds, strict=False):
        assert ground.startswith(f"Căn cứ {law}")
    assert "Quyết định số ……/2024/QĐ-UBND ngày …… tháng …… năm 2024" in grounds[-2]
    assert all(g.endswith(";") for g in grounds[:-1])
    assert grounds[-1].endswith(".")


def test_a_chosen_optional_row_joins_the_plan() -> None:
    programme = made(LABOUR, INSURANCE, "5.5", chosen=("13.0",))
    assert any(r.units == ("13.0",) for r in rows(programme))
    assert len(rows(programme)) == 17


def test_due_days_on_a_day_off_carry_a_remark() -> None:
    found = [r.remarks for r in rows(model("5.5")) if r.remarks]
    assert found == [
        ("Hạn trước ngày 05/7/2025 rơi vào thứ Bảy: nên gửi chậm nhất thứ Sáu, ngày 04/7/2025.",),
        ("Hạn trước ngày 20/12/2025 rơi vào thứ Bảy: nên gửi chậm nhất thứ Sáu, ngày 19/12/2025.",),
    ]
    assert not any(r.remarks for r in rows(made(LABOUR, INSURANCE, "5.5", year=2024)))


def test_four_quarterly_rows_of_the_third_pair() -> None:
    programme = made(INSURANCE, PLANNING, "9.1")
    times = [printed(r.time) for r in rows(programme) if r.units == ("9.1",)]
    assert times == ["Quý I/2025", "Quý II/2025", "Quý III/2025", "Quý IV/2025"]
    row = next(r for r in rows(programme) if r.units == ("9.1",))
    assert (printed(row.lead), printed(row.partner)) == (PLANNING, INSURANCE)


def test_old_regulation_gives_old_grounds_and_receiver() -> None:
    programme = made(LABOUR, INSURANCE, "5.5", source="old", year=2024)
    assert printed(rows(programme)[0].basis) == "Khoản 4 Điều 5"
    assert "970/QĐ-UBND ngày 29 tháng 9 năm 2014" in printed(programme.grounds[-2])
    reports = [printed(r.task) for r in rows(programme) if r.units == ("23.1",)]
    assert reports == [
        "Báo cáo 06 tháng tình hình thực hiện Quy chế, gửi Sở Y tế",
        "Báo cáo năm tình hình thực hiện Quy chế, gửi Sở Y tế",
    ]
    assert any(printed(r).startswith("Sở Y tế") for r in programme.recipients)
    health = made(HEALTH, INSURANCE, "6.3", source="old", year=2024)
    assert printed(rows(health)[0].basis) == "Khoản 6 Điều 6"


def test_an_agency_that_is_no_more_is_said_not_replaced() -> None:
    programme = made(LABOUR, INSURANCE, "5.5", year=2026)
    assert "không còn từ 01/3/2025; cơ quan kế thừa: Sở Nội vụ" in programme.findings[0]
    assert printed(programme.lead.head) == LABOUR.upper()


def test_abbreviated_names_are_understood() -> None:
    short = made("Sở LĐTBXH", "BHXH tỉnh", "khoản 5 Điều 5")
    assert rows(short) == rows(model("5.5"))


def test_typed_and_confirmed_values_leave_the_list() -> None:
    before = model("5.5")
    key = next(v.key for r in rows(before) for v in r.time if v.key == "plan.5.5.time")
    lead = next(v.key for r in rows(before) for v in r.lead if v.key == "plan.7.1.lead")
    after = made(
        LABOUR, INSURANCE, "5.5", values=((key, "Tháng 01/2025"),), confirmed=(lead,)
    )  # fmt: skip
    assert printed(rows(after)[0].time) == "Tháng 01/2025"
    assert {v.origin for v in rows(after)[0].time} == {DATA}
    assert {o.key for o in before.open} - {o.key for o in after.open} == {key, lead}


def test_every_open_value_is_listed_once_with_its_place() -> None:
    programme = model("6.3")
    keys = [o.key for o in programme.open]
    assert len(keys) == len(set(keys))
    assert all(o.where and o.key for o in programme.open)
    cells = [c for r in rows(programme) for c in (r.lead, r.partner, r.time, r.product)]
    marked = {v.key for c in cells for v in c if v.origin in (CONFIRM, TYPED)}
    assert marked <= set(keys)


@pytest.mark.parametrize(
    ("request_", "word"),
    [
        (ProgrammeRequest(2025, "Sở Công Thương", INSURANCE, "5.5"), "không giao việc cho"),
        (ProgrammeRequest(2025, LABOUR, INSURANCE, "99.9"), "không có nhiệm vụ nào ở"),
        (ProgrammeRequest(2025, INSURANCE, "BHXH tỉnh", "5.5"), "cũng là cơ quan chủ trì"),
        (
            ProgrammeRequest(2025, LABOUR, INSURANCE, "5.5", values=(("plan.x", "y"),)),
            "không có ô nào tên là plan.x",
        ),
    ],
)
def test_what_cannot_be_made_is_said(request_: ProgrammeRequest, word: str) -> None:
    with pytest.raises(DataError, match=word):
        make_programme(request_, structure("old"), structure("new"))


def test_a_regulation_without_its_decision_leaves_the_decision_blank() -> None:
    regulation = structure("new").instruments[1]
    alone = Document(structure("new").source, (regulation,))
    programme = make_programme(ProgrammeRequest(2025, LABOUR, INSURANCE, "5.5"), alone, alone)
    assert printed(programme.grounds[-2]).startswith("Căn cứ Quyết định số …… ngày …… tháng ……")
    assert [r.units for r in rows(programme)] == [r.units for r in rows(model("5.5"))]


def test_two_agencies_without_common_work_get_an_empty_plan_and_are_told() -> None:
    programme = made("Thanh tra tỉnh", "Ban Dân tộc", "")
    own = [r for r in rows(programme) if not r.units[0].startswith("24")]
    assert own == []
