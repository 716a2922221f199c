"""Units: the leaves that a comparison aligns."""

from collections import Counter

import pytest

from drafting.model import ARTICLE, CLAUSE, GROUPS, POINT, Instrument, Node, walk
from drafting.units import label, units
from tests.gold import structure
from tests.parsing import facts
from tests.parsing.whole import letters, node_words


def clause(number: str, text: str | None = None, *children: Node, at: str = "1") -> Node:
    return Node(CLAUSE, f"{at}.{number}", number, None, text, 1, children)


def article(*children: Node, text: str | None = None) -> Instrument:
    return Instrument("QUY CHẾ", body=(Node(ARTICLE, "1", "1", "Tên", text, 1, children),))


def paragraph(at: str, text: str) -> Node:
    return Node("paragraph", at, None, None, text, 1)


def told(instrument: Instrument) -> list[tuple[str, str]]:
    return [(u.id, u.text) for u in units(instrument)]


def test_an_article_without_clauses_is_one_unit() -> None:
    assert told(article(paragraph("1.0", "Một."), paragraph("1.0#2", "Hai."))) == [
        ("1.0", "Một.\nHai.")
    ]


def test_lead_clauses_points_and_tail() -> None:
    points = (Node(POINT, "1.1.a", "a", None, "A;", 1), Node(POINT, "1.1.b", "b", None, "B.", 1))
    tail = paragraph("1.1.+", "Hết.")
    instrument = article(
        paragraph("1.0", "Mở đầu:"), clause("1", "Gồm:", *points, tail), paragraph("1.+", "Cuối.")
    )
    assert told(instrument) == [
        ("1.0", "Mở đầu:"),
        ("1.1.0", "Gồm:"),
        ("1.1.a", "A;"),
        ("1.1.b", "B."),
        ("1.1.+", "Hết."),
        ("1.+", "Cuối."),
    ]


def test_text_between_points_and_behind_them_has_two_ids() -> None:
    children = (
        Node(POINT, "1.1.a", "a", None, "A.", 1),
        paragraph("1.1.+", "Giữa."),
        Node(POINT, "1.1.b", "b", None, "B.", 1),
        paragraph("1.1.+#2", "Sau."),
    )
    assert told(article(clause("1", None, *children))) == [
        ("1.1.a", "A."),
        ("1.1.+", "Giữa."),
        ("1.1.b", "B."),
        ("1.1.+#2", "Sau."),
    ]


def test_a_clause_with_nothing_but_its_number_is_a_unit() -> None:
    assert told(article(clause("1"), clause("2", "Hai."))) == [("1.1", ""), ("1.2", "Hai.")]


def test_dashes_tables_and_quotations_belong_to_the_unit_above() -> None:
    inner = (
        Node("item", "1.1.-1", "-", None, "Một;", 1),
        Node("table", "1.1.b1", None, None, "TT\tTên\n1\tA", 1),
        Node("quotation", "1.1.q1", None, None, "“1. Hai.”", 1, (clause("1", "Hai."),)),
    )
    assert told(article(clause("1", "Gồm:", *inner))) == [
        ("1.1", "Gồm:\n- Một;\nTT\tTên\n1\tA\n“1. Hai.”")
    ]


def test_clauses_without_an_article_are_units_too() -> None:
    first = Node(CLAUSE, "m.I.1", "1", None, "Một.", 1)
    section = Node("section", "m.I", "I", "MỤC TIÊU", None, 1, (first,), "I.")
    instrument = Instrument("KẾ HOẠCH", body=(paragraph("0", "Lời dẫn:"), section))
    assert told(instrument) == [("0", "Lời dẫn:"), ("m.I.1", "Một.")]
    assert [u.article for u in units(instrument)] == ["", "m.I"]


def held(instrument: Instrument) -> Counter[str]:
    """Letters of the units, and of the numbers and headings that are no unit's."""
    words = [u.text for u in units(instrument)]
    for node in walk(instrument.body):
        if node.kind in (*GROUPS, ARTICLE):
            words += [label(node), node.heading or ""]
        elif node.kind in (CLAUSE, POINT):
            words.append(label(node))
    return Counter(letters("".join(words)))


@pytest.mark.parametrize("name", facts.names())
def test_units_and_headings_hold_every_letter_once(name: str) -> None:
    for instrument in facts.document(name).instruments:
        body = "".join(w for node in instrument.body for w in node_words(node))
        assert held(instrument) == Counter(letters(body))
        ids = [u.id for u in units(instrument)]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("side", ["old", "new"])
def test_units_of_the_reference_readings(side: str) -> None:
    for instrument in structure(side).instruments:
        body = "".join(w for node in instrument.body for w in node_words(node))
        assert held(instrument) == Counter(letters(body))
