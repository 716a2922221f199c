"""``--fix``: what a machine may put right is put right, in a copy, and no word changes."""

from functools import cache

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from drafting.checking.check import fixed
from drafting.checking.layout import check_layout, fixed_layout
from drafting.errors import DataError
from drafting.word.package import Parts, read_parts, write_parts
from drafting.word.resolved import resolve
from drafting.word.wordml import W
from tests.checking.papers import edited, find, good_parts
from tests.checking.test_breaks import BREAKS, PROFILE, Break, body, drawn
from tests.checking.test_figures import FIELDS, breaking, broken, items, may

BY_HAND = {
    # rule → why a machine must not touch it
    "component-case": "chữ hoa, chữ thường là lời văn",
    "component-missing": "phải có người viết",
    "letters": "chữ là lời văn",
    "group-lines": "ngắt đoạn là việc của người soạn",
    "head-columns": "phải chuyển chữ từ ô này sang ô khác",
    "head-width": "bề rộng cột tùy tên cơ quan",
    "one-line": "bề rộng cột tùy tên cơ quan",
    "size-steps": "mọi nơi đều in vậy",
}
UNFIXED = {"dashes for a rule", "short underscores", "on its side", "Trang 2"}
"""Breaks that are typed letters, or a choice."""


SOME = ("national-title", "number", "subject", "citation", "article", "clause", "recipient")
"""Roles whose figures are broken and put right; the others go the same way."""
CLASHING = ("no ", "number at the foot", "number at the right", "drawn line off", "letter paper")
"""Breaks that take away what another one of the wreck breaks."""


def words(parts: Parts) -> list[str]:
    """Every paragraph that says something."""
    return [p.typed for p in resolve(parts).paragraphs if p.typed.strip()]


@pytest.mark.parametrize(
    ("name", "change", "rule"), [(b[0], b[1], b[2]) for b in BREAKS], ids=[b[0] for b in BREAKS]
)
def test_a_break_is_put_right_in_the_copy(name: str, change: Break, rule: str) -> None:
    parts = change(good_parts(PROFILE))
    made, count = fixed_layout(parts, PROFILE)
    assert words(made) == words(parts)
    left = [f.rule for f in check_layout(made, PROFILE).findings]
    by_hand = rule in BY_HAND or name in UNFIXED
    assert left == ([rule] if by_hand else [])
    assert (count == 0) == by_hand


FIGURES = [b for b in broken() if b[0] == PROFILE and b[1] in SOME]


@pytest.mark.parametrize(("profile", "role", "field"), FIGURES)
def test_a_figure_is_put_right_in_the_copy(profile: str, role: str, field: str) -> None:
    rule, change = FIELDS[field]
    item = next(i for i in items(profile)[role] if may(field, i))
    parts = breaking(good_parts(profile), item, change)
    made, _ = fixed_layout(parts, profile)
    assert words(made) == words(parts)
    left = [f.rule for f in check_layout(made, profile).findings]
    assert left == (["component-case"] if rule in BY_HAND else [])


@cache
def wreck() -> bytes:
    """A paper in which everything that a machine may put right is wrong at once."""
    parts = good_parts(PROFILE)
    for name, change, rule, _, _ in BREAKS:
        if rule not in BY_HAND and name not in UNFIXED and not name.startswith(CLASHING):
            parts = change(parts)
    return write_parts(parts)


def test_a_wreck_is_put_right_and_stays_valid() -> None:
    before = read_parts(wreck())
    assert len(check_layout(before, PROFILE).findings) > 15
    made, count = fixed(wreck(), PROFILE)
    assert count > 15
    after = read_parts(made)
    assert check_layout(after, PROFILE).findings == ()
    assert words(after) == words(before)
    assert fixed(made, PROFILE) == (made, 0)


@pytest.mark.parametrize("name", ["no page number", "number at the foot", "tilted line"])
def test_a_copy_is_a_valid_word_file(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    change = next(b[1] for b in BREAKS if b[0] == name)
    made, _ = fixed(write_parts(change(good_parts(PROFILE))), PROFILE)
    path = tmp_path_factory.mktemp("copy") / "copy.docx"
    path.write_bytes(made)
    before = path.with_name("before.docx")
    before.write_bytes(write_parts(change(good_parts(PROFILE))))
    known = {str(e) for e in OpenXmlValidator().validate(before).errors}
    assert {str(e) for e in OpenXmlValidator().validate(path).errors} <= known


def test_a_hand_drawn_line_is_levelled_in_both_of_its_forms() -> None:
    parts = drawn("Độc lập", 17.2, 80.1, low=4.7)(good_parts(PROFILE))
    made, _ = fixed_layout(parts, PROFILE)
    line = next(p for p in resolve(made).paragraphs if p.drawn).drawn[0]
    assert line.tilt == 0
    assert check_layout(made, PROFILE).findings == ()


def test_a_run_is_cut_where_only_part_of_it_is_wrong() -> None:
    """The whole of an untitled article typed in one bold run: only its label stays bold."""

    def change(root: etree._Element) -> None:
        paragraph = find(root, "Điều 1. Ban hành")
        first, *rest = paragraph.findall(f"{W}r")
        text = first.find(f"{W}t")
        assert text is not None
        for run in rest:
            text.text = f"{text.text}{''.join(t.text or '' for t in run.iter(f'{W}t'))}"
            paragraph.remove(run)

    parts = body(change)(good_parts(PROFILE))
    assert [f.rule for f in check_layout(parts, PROFILE).findings] == ["component-weight"]
    made, _ = fixed_layout(parts, PROFILE)
    assert check_layout(made, PROFILE).findings == ()
    assert words(made) == words(parts)


def test_a_paper_with_tracked_changes_is_refused() -> None:
    def change(root: etree._Element) -> None:
        run = next(find(root, "2. Quyết định này").iter(f"{W}r"))
        inserted = etree.Element(f"{W}ins")
        run.addprevious(inserted)
        inserted.append(run)

    parts = edited(good_parts(PROFILE), change)
    with pytest.raises(DataError, match="1 chỗ sửa"):
        fixed(write_parts(parts), PROFILE)
    report = check_layout(parts, PROFILE)
    assert report.findings == ()
    assert "1 chỗ sửa đang theo dõi" in report.notices[0]
