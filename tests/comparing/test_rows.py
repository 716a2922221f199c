"""The shape of a comparison: every id once, order, flags, instruments."""

from dataclasses import replace

from drafting.comparing import compare
from drafting.comparing.result import ADDED, REMOVED, InstrumentComparison
from drafting.model import Instrument, articles
from drafting.units import units
from tests.comparing.making import document, instrument
from tests.gold import structure


def only(old: Instrument, new: Instrument) -> InstrumentComparison:
    """The comparison of two documents of one instrument each."""
    (found,) = compare(document(old), document(new)).instruments
    return found


def test_every_id_stands_once() -> None:
    """All articles and units of both texts, each in one row."""
    for old, new in (("old", "new"), ("new", "old"), ("old", "old")):
        left, right = structure(old), structure(new)
        for number, found in enumerate(compare(left, right).instruments):
            a, b = left.instruments[number], right.instruments[number]
            assert sorted(i for r in found.units for i in r.old) == sorted(u.id for u in units(a))
            assert sorted(i for r in found.units for i in r.new) == sorted(u.id for u in units(b))
            assert sorted(i for r in found.articles for i in r.old) == sorted(
                n.id for n in articles(a)
            )


def test_rows_follow_the_new_text_and_removed_rows_the_old() -> None:
    """A removed row stands after the row of the unit before it in the old text."""
    left, right = structure("old").instruments[1], structure("new").instruments[1]
    rows = compare(structure("old"), structure("new")).instruments[1].units
    place = {u.id: i for i, u in enumerate(units(right))}
    firsts = [place[r.new[0]] for r in rows if r.new]
    assert firsts == sorted(firsts)
    before = {b.id: a.id for a, b in zip(units(left), units(left)[1:], strict=False)}
    for index, row in enumerate(rows):
        if row.kind == REMOVED and row.old[0] in before:
            home = next(i for i, r in enumerate(rows) if before[row.old[0]] in r.old)
            assert home < index
            assert all(rows[i].kind == REMOVED for i in range(home + 1, index))


def test_the_same_text_is_unchanged() -> None:
    """No row of a text against itself has a flag, a change or a doubt."""
    for side in ("old", "new"):
        text = structure(side)
        for found in compare(text, text).instruments:
            for row in (*found.articles, *found.units):
                assert (row.kind, row.flags, row.similarity) == ("unchanged", (), 1.0)
                assert row.old == row.new
                assert row.confidence == "high"


def test_moved_is_what_stands_outside_the_heaviest_run() -> None:
    """The short clause moves around the long ones, not they around it."""
    long = "Chủ hộ kê khai số lượng đàn vật nuôi với trưởng thôn trong tháng đầu mỗi quý."
    longer = "Thú y xã tiêm phòng cho đàn vật nuôi theo kế hoạch, ghi sổ và cấp giấy chứng nhận."
    short = "Cấm thả rông chó dại."
    found = only(
        instrument((None, [short, long, longer])), instrument((None, [long, longer, short]))
    )
    moved = {r.old: "moved" in r.flags for r in found.units}
    assert moved == {("1.1",): True, ("1.2",): False, ("1.3",): False}


def test_equal_runs_leave_the_earlier_in_place() -> None:
    """Two clauses of one weight change places: the one that stood first stays."""
    a, b = "Không đốt rác trên đê.", "Không chăn bò dưới ao."
    found = only(instrument((None, [a, b])), instrument((None, [b, a])))
    assert {r.old: "moved" in r.flags for r in found.units} == {("1.1",): False, ("1.2",): True}


def test_retitled_is_more_than_an_editorial_variant() -> None:
    """Capitals and a colon are no new title; a new word is."""
    clause = ["Chủ hộ kê khai số lượng đàn vật nuôi với trưởng thôn trong tháng đầu mỗi quý."]
    old = instrument(("Trách nhiệm của UBND xã:", clause))
    same = only(old, instrument(("Trách nhiệm của Ủy ban nhân dân xã", clause)))
    other = only(old, instrument(("Trách nhiệm của Chủ tịch Ủy ban nhân dân xã", clause)))
    assert (same.articles[0].kind, same.articles[0].flags) == ("editorial", ())
    assert (other.articles[0].kind, other.articles[0].flags) == ("amended", ("retitled",))


def test_instruments_go_by_type_and_order() -> None:
    """Decision with decision, regulation with regulation; the rest is added or removed whole."""
    clause = ["Chủ hộ kê khai số lượng đàn vật nuôi."]
    decision = instrument((None, clause), type_="QUYẾT ĐỊNH")
    rules = instrument((None, clause), type_="Quy chế")
    found = compare(document(decision, rules), document(replace(rules, type="QUY CHẾ"))).instruments
    assert [(i.type, [r.kind for r in i.units]) for i in found] == [
        ("QUY CHẾ", ["unchanged"]),
        ("QUYẾT ĐỊNH", [REMOVED]),
    ]
    found = compare(document(rules), document(decision, rules)).instruments
    assert [[r.kind for r in i.units] for i in found] == [[ADDED], ["unchanged"]]


def test_single_instruments_go_together_whatever_they_are_called() -> None:
    """A circular may follow a decision."""
    clause = ["Chủ hộ kê khai số lượng đàn vật nuôi."]
    found = only(
        instrument((None, clause), type_="QUYẾT ĐỊNH"), instrument((None, clause), type_="THÔNG TƯ")
    )
    assert [r.kind for r in found.units] == ["unchanged"]


def test_empty_documents() -> None:
    """Nothing against nothing, nothing against something."""
    assert compare(document(), document()).instruments == ()
    empty = Instrument("QUY CHẾ")
    assert only(empty, empty) == InstrumentComparison("QUY CHẾ", (), ())
    assert [r.kind for r in only(empty, instrument(("Tên", ["Chữ."]))).articles] == [ADDED]
