"""The project's values stand in the draft's blanks, and nowhere else."""

from pathlib import Path

import pytest

from drafting.dossier.filling import filled
from drafting.model import Document, Node, walk
from drafting.parsing import parse
from drafting.profiles import load
from drafting.reading import read

RULES = load("nd34-2016").dates
VALUES = {"number": "7", "date": "2024-06-05", "effective": "2024-06-20", "signer": "Người khác"}


@pytest.fixture(scope="module")
def draft(kon_tum: Path) -> Document:
    return parse(read(kon_tum / "du-thao-2024.txt"))


@pytest.fixture(scope="module")
def old(kon_tum: Path) -> Document:
    return parse(read(kon_tum / "qd-970-2014.md"))


def texts(document: Document) -> list[tuple[str, str | None]]:
    return [(n.id, n.text) for i in document.instruments for n in walk(i.body)]


def test_number_and_days_stand_in_every_place_that_names_them(draft: Document) -> None:
    made = filled(draft, VALUES, RULES)
    decision, regulation = made.instruments
    assert decision.number == "07/2024/QĐ-UBND"
    assert (decision.date, decision.date_text) == ("2024-06-05", "ngày 05 tháng 6 năm 2024")
    assert regulation.issued_with == (
        "(Kèm theo Quyết định số: 07/2024/QĐ-UBND ngày 05 tháng 6 năm 2024 của Ủy ban nhân dân "
        "tỉnh Kon Tum)"
    )
    clause = next(n for n in walk(decision.body) if n.id == "2.1")
    assert clause.text == "Quyết định này có hiệu lực từ ngày 20 tháng 6 năm 2024."


def test_nothing_but_blanks_is_changed(draft: Document) -> None:
    made = filled(draft, VALUES, RULES)
    changed = [a[0] for a, b in zip(texts(draft), texts(made), strict=True) if a != b]
    assert changed == ["2.1"]
    assert made.instruments[0].signature == draft.instruments[0].signature
    assert (
        filled(made, {"number": "9", "date": "2025-01-01", "effective": "2025-02-01"}, RULES)
        == made
    )


def test_without_values_the_draft_is_as_it_was(draft: Document, old: Document) -> None:
    assert filled(draft, {}, RULES) == draft
    assert filled(old, VALUES, RULES) == old


def test_each_value_alone(draft: Document) -> None:
    dated = filled(draft, {"date": "2024-01-09"}, RULES)
    assert dated.instruments[0].number == "/2024/QĐ-UBND"
    assert "số: /2024/QĐ-UBND ngày 09 tháng 01 năm 2024" in (dated.instruments[1].issued_with or "")
    numbered = filled(draft, {"number": "25/2024/QĐ-UBND"}, RULES)
    assert numbered.instruments[0].number == "25/2024/QĐ-UBND"
    assert "số: 25/2024/QĐ-UBND ngày tháng 5" in (numbered.instruments[1].issued_with or "")
    assert numbered.instruments[0].date_text == draft.instruments[0].date_text


def test_a_missing_signature_is_made_from_office_and_name(draft: Document) -> None:
    from dataclasses import replace

    decision, regulation = draft.instruments
    bare = replace(draft, instruments=(replace(decision, signature=None), regulation))
    made = filled(bare, {"signer": "Lê Ngọc Tuấn", "capacity": "Phó Chủ tịch"}, RULES)
    signature = made.instruments[0].signature
    assert signature is not None
    assert signature.capacity == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    assert signature.name == "Lê Ngọc Tuấn"


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Quyết định này có hiệu lực thi hành kể từ ngày tháng năm 2024.",
         "Quyết định này có hiệu lực thi hành kể từ ngày 20 tháng 6 năm 2024."),
        ("Quyết định này có hiệu lực kể từ ngày 01 tháng 7 năm 2024.", None),
        ("Quyết định này có hiệu lực kể từ ngày ký.", None),
        ("Theo Quyết định số: /2023/QĐ-UBND ngày tháng 5 năm 2023", None),
        ("Theo Quyết định số /2024/QĐ-UBND", "Theo Quyết định số 07/2024/QĐ-UBND"),
        ("số /2024/QĐ-UBND ngày 03 tháng 5 năm 2024",
         "số 07/2024/QĐ-UBND ngày 03 tháng 5 năm 2024"),
        ("họ tên, ngày tháng năm sinh", None),
    ],
)  # fmt: skip
def test_sentences(draft: Document, text: str, due: str | None) -> None:
    from dataclasses import replace

    decision, regulation = draft.instruments
    body = (Node("paragraph", "0", text=text),)
    made = filled(
        replace(draft, instruments=(decision, replace(regulation, body=body))), VALUES, RULES
    )
    assert made.instruments[1].body[0].text == (due or text)


def test_a_document_without_instruments_stays() -> None:
    from drafting.model import Source

    empty = Document(Source("", "", ""), ())
    assert filled(empty, VALUES, RULES) == empty
