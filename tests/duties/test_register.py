"""The register of the draft of 2024 against a reading of it, and of other regulations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.duties.acts import acts
from drafting.duties.duty import ROLES, Duty
from drafting.duties.register import duties, main_instruments
from drafting.duties.resolve import resolve
from drafting.duties.timing import times
from drafting.model import ARTICLE, CLAUSE, Document, Instrument, Node, Source
from tests.corpus import needs_corpus
from tests.gold import structure
from tests.quality import duties as quality

READING = quality.reading()
REGISTER = quality.register()


def entries(unit: str) -> list[Duty]:
    return [d for d in REGISTER if d.id == unit]


def test_timed_duties_are_those_of_the_reading() -> None:
    assert quality.timed_f1() == 1.0


def test_leads_are_those_of_the_reading() -> None:
    assert quality.leads() == 1.0


def test_every_clause_of_the_agencies_articles_is_there() -> None:
    assert quality.represented() == 1.0


@pytest.mark.parametrize(("unit", "role"), READING["roles"].items())
def test_roles(unit: str, role: str) -> None:
    assert {d.role for d in entries(unit)} == {role}
    assert role in ROLES


@pytest.mark.parametrize(("unit", "partners"), READING["partners"].items())
def test_partners(unit: str, partners: list[str]) -> None:
    assert list(entries(unit)[0].partners) == partners


@pytest.mark.parametrize(("unit", "recipient"), READING["recipients"].items())
def test_recipients(unit: str, recipient: str | None) -> None:
    assert entries(unit)[0].recipient == recipient


@pytest.mark.parametrize(("unit", "name"), READING["resolved"].items())
def test_names_of_the_same_level_are_resolved_and_the_form_is_kept(unit: str, name: str) -> None:
    duty = entries(unit)[0]
    assert name in (*duty.partners_resolved, duty.recipient_resolved)
    assert name not in (*duty.partners, duty.recipient)


def test_a_cut_off_is_no_due_day() -> None:
    assert not any((d.deadline or "").startswith("--07-31") for d in REGISTER)
    assert entries("7.7")[0].cutoff == "--07-31"


def test_quotes_are_the_units_own_words() -> None:
    for duty in REGISTER:
        assert duty.action.split(";")[0].rstrip(".") in duty.quote


def test_a_decision_gives_no_duties_beside_its_regulation() -> None:
    assert {d.instrument for d in REGISTER} == {"QUY CHẾ"}
    assert main_instruments(structure("new"))[0].type == "QUY CHẾ"


@pytest.mark.parametrize(
    ("printed", "bearer", "full"),
    [
        ("Sở Lao động - TBXH", "", "Sở Lao động - Thương binh và Xã hội"),
        ("BHXH cùng cấp", "Ủy ban nhân dân các huyện, thành phố", "Bảo hiểm xã hội huyện"),
        ("cơ quan Bảo hiểm xã hội đồng cấp", "Cục Thuế tỉnh", "Bảo hiểm xã hội tỉnh"),
        ("cơ quan Bảo hiểm xã hội", "", "Bảo hiểm xã hội tỉnh"),
        ("UBND tỉnh", "", "Ủy ban nhân dân tỉnh"),
        ("Sở Xây dựng", "", "Sở Xây dựng"),
        ("các cơ quan liên quan", "", "các cơ quan liên quan"),
    ],
)
def test_names_are_resolved(printed: str, bearer: str, full: str) -> None:
    assert resolve(printed, bearer) == full


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hằng quý, gửi báo cáo.", [("hằng quý", None, None)]),
        ("Định kỳ hàng năm hoặc 6 tháng tổ chức họp.",
         [("hằng năm", None, None), ("6 tháng", None, None)]),
        ("Gửi trước ngày 05/7 và trước ngày 20/12.",
         [(None, "--07-05", None), (None, "--12-20", None)]),
        ("Báo cáo đột xuất khi có yêu cầu.", [("đột xuất", None, None)]),
        ("Trong thời hạn 15 ngày kể từ ngày nhận.", [(None, "P15D", None)]),
        ("Số liệu tính đến hết tháng 11 hằng năm.", [("hằng năm", None, "--11-30")]),
        ("Rà soát hồ sơ.", [(None, None, None)]),
    ],
)  # fmt: skip
def test_times(text: str, found: list[tuple[str | None, str | None, str | None]]) -> None:
    assert [(t.frequency, t.deadline, t.cutoff) for t in times(text)] == found


def test_one_clause_can_hold_several_acts() -> None:
    found = [a for a in acts(structure("new").instruments[1]) if a.unit == "5.2"]
    assert [a.subject for a in found] == ["communication", "information", "information"]
    assert [a.nth for a in found] == [0, 1, 2]


@needs_corpus
def test_other_regulations_are_read_as_a_person_reads_them() -> None:
    rows = quality.sampled()
    assert rows
    assert [(name, row["id"]) for name, row, said in rows if not said] == []
    for name in {name for name, _, _ in rows}:
        own = [row["right"] for n, row, _ in rows if n == name]
        assert sum(own) / len(own) >= 0.9, name


def document(*clauses: str, heading: str = "Sở Y tế") -> Document:
    nodes = tuple(
        Node(CLAUSE, f"1.{n}", str(n), None, text, n) for n, text in enumerate(clauses, 1)
    )
    article = Node(ARTICLE, "1", "1", heading, None, 1, nodes)
    return Document(Source("x", "", "text"), (Instrument("QUY CHẾ", body=(article,)),))


def test_a_text_without_duties_has_an_empty_register() -> None:
    assert (
        duties(document("Quy chế này quy định việc phối hợp.", heading="Phạm vi điều chỉnh")) == ()
    )


@given(
    st.lists(
        st.text(alphabet=st.sampled_from("Sở Y tế phối hợp với; hằng năm.:\n()5/7"), max_size=60),
        max_size=4,
    )
)
def test_anything_can_be_read(clauses: list[str]) -> None:
    found = duties(document(*clauses))
    assert {d.id for d in found} <= {f"1.{n}" for n in range(1, len(clauses) + 1)}


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Cơ quan báo chí có trách nhiệm tuyên truyền.", ("Cơ quan báo chí",)),
        (
            "Người đứng đầu cơ sở cai nghiện có trách nhiệm bảo đảm điều kiện hoạt động.",
            ("Người đứng đầu cơ sở cai nghiện",),
        ),
        ("Người dân có trách nhiệm tham gia bảo hiểm y tế.", ()),
    ],
)
def test_an_actor_that_is_described_bears_the_duty(text: str, lead: tuple[str, ...]) -> None:
    clause = Node(CLAUSE, "1.1", "1", None, text, line=2)
    article = Node(ARTICLE, "1", "1", "Trách nhiệm", line=1, children=(clause,))
    found = duties(Document(Source("", "", ""), (Instrument("LUẬT", body=(article,)),)))
    assert [d.lead for d in found] == [lead]
