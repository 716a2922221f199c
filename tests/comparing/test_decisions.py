"""An officer's decisions win, are checked, and stand as a person's."""

from pathlib import Path

import pytest

from drafting.comparing import Comparison, Decision, compare
from drafting.comparing.result import Row
from drafting.dossier.decision_file import load
from drafting.errors import ProjectError
from tests.gold import structure


def decided(*decisions: Decision) -> Comparison:
    """The reference readings under these decisions."""
    return compare(structure("old"), structure("new"), decisions)


def row(comparison: Comparison, level: str, side: str, id_: str) -> Row:
    """The regulation's row with that id."""
    rows: tuple[Row, ...] = getattr(comparison.instruments[1], level)
    return next(r for r in rows if id_ in getattr(r, side))


def test_a_pair_of_units_wins() -> None:
    """5.2 goes where the officer says, and nothing else touches it."""
    found = decided(Decision(("5.2",), ("5.4",)))
    mine = row(found, "units", "old", "5.2")
    assert (mine.old, mine.new, mine.confidence) == (("5.2",), ("5.4",), "person")
    assert row(found, "units", "new", "5.3").old != ("5.2",)


def test_a_division_and_a_removal_win() -> None:
    """Several new ids make a split; an empty side takes a unit out."""
    found = decided(Decision(("5.4",), ("5.2", "5.5")), Decision(("6.4",), ()))
    assert row(found, "units", "old", "5.4").kind == "split"
    gone = row(found, "units", "old", "6.4")
    assert (gone.new, gone.kind, gone.confidence) == ((), "removed", "person")


def test_a_pair_of_articles_leads_its_clauses() -> None:
    """Clauses are looked for inside the articles that the officer set against each other."""
    found = decided(Decision(("22",), ("4",)))
    mine = row(found, "articles", "old", "22")
    assert (mine.new, mine.confidence) == (("4",), "person")


def test_the_attached_regulation_is_meant_where_no_type_is_named() -> None:
    """The first Điều 1 of the file is the decision's; without a type the regulation's is meant."""
    found = decided(Decision(("1",), ("2",)), Decision(("1",), ("2",), "Quyết định"))
    for instrument in found.instruments:
        mine = next(r for r in instrument.articles if "1" in r.old)
        assert (mine.new, mine.confidence) == (("2",), "person")


def test_without_decisions_nothing_is_a_person_s() -> None:
    """The mark is for persons alone."""
    found = decided()
    assert all(
        r.confidence in ("high", "low") for i in found.instruments for r in (*i.articles, *i.units)
    )


@pytest.mark.parametrize(
    ("decisions", "words"),
    [
        ([Decision(("5.9",), ("5.1",))], "không có khoản, điểm mang mã 5.9"),
        ([Decision(("5.1",), ("99",))], "không có khoản, điểm mang mã 99"),
        ([Decision(("6.4",), ("6.2",))], "6.2.0, 6.2.a, 6.2.b, 6.2.c"),
        ([Decision(("5.1",), ("5.1",)), Decision(("5.1",), ("5.2",))], "mã 5.1 của văn bản cũ"),
        ([Decision(("5.1", "5.1"), ("5.1",))], "mã 5.1 của văn bản cũ"),
        ([Decision(("5",), ("5.1",))], "ghép Điều với khoản"),
        ([Decision((), ())], "không có mã nào"),
        ([Decision(("1",), ("1",), "THÔNG TƯ")], "không có văn bản loại THÔNG TƯ"),
    ],
)
def test_decisions_that_cannot_stand(decisions: list[Decision], words: str) -> None:
    """One clear sentence that names the decision, the id and what to do."""
    with pytest.raises(ProjectError) as caught:
        decided(*decisions)
    assert words in str(caught.value)
    assert f"[[align]] thứ {len(decisions)}" in str(caught.value)


def test_a_file_of_decisions(tmp_path: Path) -> None:
    """A project file serves as well: other tables are passed over."""
    path = tmp_path / "ghep.toml"
    path.write_text(
        '[dossier]\ntitle = "x"\n\n[[align]]\nold = ["5.4"]\nnew = ["5.2", "5.5"]\n'
        '\n[[align]]\ninstrument = "QUYẾT ĐỊNH"\nold = ["1"]\n',
        encoding="utf-8",
    )
    assert load(path) == (
        Decision(("5.4",), ("5.2", "5.5"), None, f"{path}, [[align]] thứ 1"),
        Decision(("1",), (), "QUYẾT ĐỊNH", f"{path}, [[align]] thứ 2"),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[align]]\nold = 5\n", "khóa old phải là danh sách mã"),
        ("[[align]]\nodl = []\n", "khóa lạ odl"),
        ('[[align]]\nold = ["1"]\ninstrument = 3\n', "khóa instrument phải là một chuỗi"),
        ("align = 3\n", "hai dấu ngoặc vuông"),
        ("[[align\n", "không đúng cú pháp TOML"),
    ],
)
def test_a_file_that_is_wrong(tmp_path: Path, text: str, words: str) -> None:
    """The file and the place in it are named."""
    path = tmp_path / "ghep.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProjectError) as caught:
        load(path)
    assert words in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A missing file is named."""
    with pytest.raises(ProjectError, match="không có tệp này"):
        load(tmp_path / "x.toml")
