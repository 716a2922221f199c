"""The official formats as data: complete, in bounds, each figure with its source."""

from datetime import date

import pytest

from drafting.errors import DataError
from drafting.profiles import ADMINISTRATIVE, GRADES, LEGAL, MEMORY, NAMES, load, profile_for
from drafting.profiles.profile import Component
from drafting.word.roles import ROLES

PROFILES = pytest.mark.parametrize("name", NAMES)
COMPONENTS = [(name, c) for name in NAMES for c in load(name).components]
ONLY_IN_DECREES = {"urgency", "circulation", "drafter-mark", "address", "copy-signature",
                   "appendix-issued-with"}  # fmt: skip
"""Components that no template prints yet."""


@pytest.mark.parametrize(("name", "c"), COMPONENTS, ids=lambda x: getattr(x, "role", x))
def test_a_component_is_in_bounds_and_has_a_source(name: str, c: Component) -> None:
    assert 8 <= c.size.low <= c.size.high <= 16
    assert c.case in ("upper", "sentence", "title")
    assert c.align in ("left", "center", "right", "justify")
    assert c.grade in GRADES
    assert c.source
    assert set(c.unverified) <= set(Component.__dataclass_fields__)
    assert c.role in {r.role for r in ROLES} | ONLY_IN_DECREES
    if c.rule:
        assert 0 < c.rule.low <= c.rule.high <= 1
    if c.first_line:
        assert (c.first_line.low, c.first_line.high) == (10.0, 12.7)


@PROFILES
def test_the_page_allows_the_margins_that_satisfy_all(name: str) -> None:
    page = load(name).page
    assert (page.width, page.height, page.font) == (210, 297, "Times New Roman")
    assert 20 in page.top
    assert 20 in page.bottom
    assert 30 in page.left
    assert 20 in page.right


@PROFILES
def test_what_everybody_needs_is_there(name: str) -> None:
    profile = load(name)
    for role in ("national-title", "motto", "issuer", "number", "citation", "article", "recipient"):
        assert profile.component(role).title
    with pytest.raises(DataError, match="không có thành phần"):
        profile.component("nothing")


def test_figures_of_the_annex_are_verbatim() -> None:
    profile = load("nd30-2020")
    assert profile.component("recipient").size.high == 11
    assert profile.component("recipients-label").italic
    assert profile.component("motto").rule == profile.component("motto").rule
    assert profile.component("issuer").grade == "A"
    assert "II.2" in profile.component("issuer").source


def test_what_is_from_memory_is_marked() -> None:
    assert load("nd34-2016").component("recipient").grade == MEMORY
    assert load("nd34-2016").component("paragraph").grade == "A"
    assert "size" in load("nd34-2016").component("authority").unverified
    assert load("nd34-2016").page.grade == MEMORY


@pytest.mark.parametrize(
    ("kind", "day", "name"),
    [
        (LEGAL, date(2024, 5, 31), "nd34-2016"),
        (LEGAL, date(2025, 3, 31), "nd34-2016"),
        (LEGAL, date(2025, 4, 1), "nd78-2025"),
        (LEGAL, date(2014, 9, 29), None),
        (ADMINISTRATIVE, date(2024, 5, 31), "nd30-2020"),
        (ADMINISTRATIVE, date(2014, 9, 29), None),
    ],
)
def test_the_profile_follows_from_kind_and_day(kind: str, day: date, name: str | None) -> None:
    found = profile_for(kind, day)
    assert (found.name if found else None) == name


def test_wording_changed_in_2025() -> None:
    assert load("nd34-2016").wording.enacting == ("QUYẾT ĐỊNH:",)
    assert load("nd78-2025").wording.enacting[0].startswith("Ủy ban nhân dân ban hành Quyết định")
    assert not load("nd78-2025").wording.authority_printed
    assert load("nd34-2016").wording.citation_last[0] == "."
    assert load("nd78-2025").wording.citation_last[0] == ";"


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(DataError, match="nd30-2020, nd34-2016, nd78-2025"):
        load("nd1-1999")
