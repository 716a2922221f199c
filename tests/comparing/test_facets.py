"""What changed in law, on cases made by reading; the draft note that is made from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.comparing.facets.draft_note import draft_note
from drafting.comparing.facets.rows import row_facets
from drafting.comparing.facets.side import Side
from drafting.comparing.facets.table import FACETS, changes
from drafting.comparing.result import Change
from drafting.phrases.bearers import surroundings
from drafting.units import units
from tests.corpus import needs_corpus
from tests.gold import structure
from tests.quality.facets import judged, laws, precision

CASES = judged()


@pytest.mark.parametrize("at", range(len(CASES)), ids=[place for place, _, _ in CASES])
def test_what_changed_is_what_a_reader_says(at: int) -> None:
    _, said, wanted = CASES[at]
    assert said == wanted


@needs_corpus
@pytest.mark.parametrize("name", ["laws", "laws-more"])
def test_what_is_said_of_laws_is_what_a_reader_says(name: str) -> None:
    assert precision(laws(name)) >= 0.95


def test_facets_are_the_contracts() -> None:
    assert {f.id for f in FACETS} == {
        "lead", "partner", "recipient", "agency", "frequency", "deadline", "number", "citation",
        "scope", "modality",
    }  # fmt: skip
    assert all(f.title for f in FACETS)


TEXTS = [u for s in ("old", "new") for i in structure(s).instruments for u in i.citations]


@given(
    st.text(
        alphabet=st.sampled_from("Chủ trì, phối hợp với Sở Y tế gửi 6 tháng/lần;.\n05/7%"),
        max_size=80,
    )
)
def test_the_same_text_changes_nothing(text: str) -> None:
    assert changes(Side(text), Side(text)) == ()


@given(st.sampled_from(TEXTS), st.sampled_from(TEXTS))
def test_a_change_read_backwards_is_its_mirror(old: str, new: str) -> None:
    there = {(c.facet, c.old, c.new) for c in changes(Side(old), Side(new))}
    back = {(c.facet, c.new, c.old) for c in changes(Side(new), Side(old))}
    assert there == back


@pytest.mark.parametrize(
    ("kind", "flags", "found", "ids", "said"),
    [
        ("unchanged", (), (), ((), ()), "Giữ nguyên nội dung."),
        ("editorial", ("renumbered",), (), (("5.5",), ("5.6",)),
         ("Giữ nguyên nội dung; chỉ thay đổi cách viết; "
          "chuyển từ khoản 5 Điều 5 sang khoản 6 Điều 5.")),
        ("amended", (), (), ((), ()), None),
        ("amended", (), (Change("recipient", "Sở Y tế", "Bảo hiểm xã hội tỉnh"),), ((), ()),
         "Chuyển nơi nhận từ Sở Y tế sang Bảo hiểm xã hội tỉnh."),
        ("split", (), (Change("lead", None, "Sở Y tế"),), (("5.4",), ("5.2", "5.5")),
         "Tách thành khoản 2, 5 Điều 5; giao Sở Y tế chủ trì."),
        ("merged", (), (), (("5.2", "5.3"), ("5.2",)), "Gộp từ khoản 2, 3 Điều 5."),
        ("added", (), (), ((), ("5.4",)), "Nội dung mới."),
        ("amended", (), (Change("frequency", "Hằng quý", "Hằng năm"),), ((), ()),
         "Kéo dài định kỳ từ hằng quý lên hằng năm."),
        ("amended", (), (Change("partner", None, "Sở Nội vụ"),), ((), ()),
         "Bổ sung Sở Nội vụ là cơ quan phối hợp."),
    ],
)  # fmt: skip
def test_the_note_says_what_changed(
    kind: str,
    flags: tuple[str, ...],
    found: tuple[Change, ...],
    ids: tuple[tuple[str, ...], tuple[str, ...]],
    said: str | None,
) -> None:
    assert draft_note(kind, flags, found, *ids) == said


def test_the_note_adds_what_stayed_beside_a_frequency() -> None:
    old = "Định kỳ 6 tháng/lần, cung cấp cho Bảo hiểm xã hội tỉnh danh sách doanh nghiệp."
    new = "Hằng quý, cung cấp cho Bảo hiểm xã hội tỉnh danh sách doanh nghiệp."
    note = draft_note("amended", (), changes(Side(old), Side(new)), ("10.1",), ("9.1",), old, new)
    assert note == ("Rút ngắn định kỳ cung cấp từ 6 tháng xuống hằng quý; giữ nguyên nơi nhận.")


def test_every_facet_has_a_form_for_new_gone_and_replaced() -> None:
    for facet in FACETS:
        for old, new in ((None, "x"), ("x", None), ("x", "y")):
            note = draft_note("amended", (), (Change(facet.id, old, new),))
            assert note is not None
            assert note.endswith(".")


def test_the_rows_of_the_two_texts_say_what_is_known_to_have_changed() -> None:
    old, new = (structure(side).instruments[1] for side in ("old", "new"))
    around = surroundings(old, units(old)), surroundings(new, units(new))
    by_id = {u.id: u for u in units(old)}, {u.id: u for u in units(new)}
    known = {
        ("10.1", "9.1"): "frequency", ("23.1", "24.1"): "recipient", ("16.2", "17.4"): "agency",
        ("8.1", "8.1"): "scope", ("8.2", "8.2"): "scope", ("5.4", "5.5"): "lead",
        ("23.2", "24.2"): "lead",
    }  # fmt: skip
    for (before, after), facet in known.items():
        found, note = row_facets("amended", (), [by_id[0][before]], [by_id[1][after]], *around)
        assert facet in {c.facet for c in found}, (before, after)
        assert note


def test_rows_of_the_same_legal_content_have_no_changes() -> None:
    unit = units(structure("new").instruments[1])[5]
    for kind in ("unchanged", "editorial"):
        found, note = row_facets(kind, (), [unit], [unit], {}, {})
        assert found == ()
        assert str(note).startswith("Giữ nguyên nội dung")
