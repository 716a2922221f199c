"""Names of rows: short, unique, readable back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.notes.catalogue import catalogue
from drafting.notes.fingerprint import fingerprint
from drafting.notes.identity import ARTICLE, UNIT, Identity, from_key, prefixes
from drafting.notes.manifest import LONGEST, Record, from_text, properties, records, to_text
from tests.notes.tables import compared

ids = st.lists(
    st.from_regex(r"[0-9]{1,3}(#2)?(\.([0-9]{1,2}|[a-zđ]|\+)){0,2}", fullmatch=True), max_size=40
)
prints = st.from_regex(r"([0-9a-f]{12})?", fullmatch=True)


@pytest.mark.parametrize(
    ("key", "identity"),
    [
        ("QC 5.4", Identity("QC", UNIT, (), ("5.4",))),
        ("QC 5.2, 5.5", Identity("QC", UNIT, (), ("5.2", "5.5"))),
        ("QĐ2 cũ Đ9", Identity("QĐ2", ARTICLE, ("9",), ())),
        ("QC  cũ 22#2.1 ", Identity("QC", UNIT, ("22#2.1",), ())),
        ("QC c.II.0", Identity("QC", UNIT, (), ("c.II.0",))),
        ("QC 6.2.đ", Identity("QC", UNIT, (), ("6.2.đ",))),
        ("Giữ nguyên", None),
        ("Tổng 25", None),
        ("Cộng", None),
        ("1", None),
        ("", None),
    ],
)
def test_a_visible_key_is_read_back(key: str, identity: Identity | None) -> None:
    assert from_key(key) == identity


def test_every_row_has_names_of_its_own() -> None:
    found = [e.identity for e in catalogue(*compared())]
    assert len(found) > 130
    assert len({i.key for i in found}) == len({i.bookmark for i in found}) == len(found)
    assert all(i.bookmark.isascii() and len(i.bookmark) <= 40 for i in found)
    assert all(from_key(i.key) is not None for i in found)


def test_two_instruments_of_one_initial_have_different_names() -> None:
    assert prefixes(["QUYẾT ĐỊNH", "QUY ĐỊNH", None, "LUẬT (mẫu)"]) == ("QĐ", "QĐ2", "VB", "L")


def test_a_number_a_blank_and_a_form_of_unicode_make_no_difference() -> None:
    assert fingerprint("1. Phối hợp  với\u00a0sở") == fingerprint("Phối hợp với sở")
    assert fingerprint("Điều 5. Sở Y tế") == fingerprint("Sở Y tê\u0301")
    assert fingerprint("a) một\nb) hai") == fingerprint("một\nhai")
    assert fingerprint("một hai") != fingerprint("hai một")
    assert fingerprint(" \n") == fingerprint("1. ") == ""


@given(
    st.builds(
        Record,
        st.builds(Identity, st.sampled_from(["QC", "QĐ2"]), st.sampled_from([ARTICLE, UNIT]),
                  ids.map(tuple), ids.map(tuple)),
        prints, prints, prints, st.lists(prints.filter(bool), max_size=4).map(tuple),
    )
)  # fmt: skip
def test_a_record_survives_the_properties_of_a_file(record: Record) -> None:
    made = properties({"_dvn_x": to_text(record)})
    assert all(len(value) <= LONGEST for value in made.values())
    assert records(dict(reversed(made.items()))) == {"_dvn_x": record}


@pytest.mark.parametrize(
    "line", ["", "1|QC|row", "2|QC|row|1|1|a|b|c|", "1|QC|other|1|1|a|b|c|", "x" * 400]
)
def test_a_damaged_record_is_none(line: str) -> None:
    assert from_text(line) is None
    assert records(properties({"_dvn_x": line, "Công ty": "x"})) == {}
