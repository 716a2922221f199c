"""The table of peers counts what it says, on texts small enough to count by hand."""

import json
from pathlib import Path

import pytest

from bench.peers import measures
from bench.peers.answers import marked
from bench.peers.clock import Result
from bench.peers.inputs import Texts
from bench.peers.install import entries
from bench.peers.marks import (
    DELETED,
    INSERTED,
    KEPT,
    MOVED_IN,
    MOVED_OUT,
    Marks,
    Run,
    of_comparison,
    of_runs,
    views,
)
from bench.peers.revisions import runs, sizes
from bench.peers.rows import TEXT_HEAD, claim, text_row
from bench.peers.sides import Side, side, solid
from bench.peers.table import EDITS, OUR_REDLINE, OUR_ROWS, TOOLS, Tool, works
from drafting.model import Instrument, Node
from drafting.word.wordml import NAMESPACE, parse_part

ROOT = Path(__file__).parents[2]


def regulation(*articles: tuple[str, str, tuple[str, ...]]) -> Instrument:
    """Number, title and clauses of each article."""
    return Instrument(
        "QUY CHẾ",
        body=tuple(
            Node("article", number, number, title, children=tuple(
                Node("clause", f"{number}.{n}", str(n), text=text)
                for n, text in enumerate(clauses, 1)
            ))
            for number, title, clauses in articles
        ),
    )  # fmt: skip


OLD = regulation(("1", "Sở A", ("aa bb cc", "dd ee")), ("2", "Sở B", ("ff gg",)))
NEW = regulation(("1", "Sở B", ("ff gg",)), ("2", "Sở A", ("aa bb xx", "yy", "ee")))
OLD_TEXT = "QUY CHẾ\nĐiều 1. Sở A\n1. aa bb cc\n2. dd ee\nĐiều 2. Sở B\n1. ff gg\n"
NEW_TEXT = "QUY CHẾ\nĐiều 1. Sở B\n1. ff gg\nĐiều 2. Sở A\n1. aa bb xx\n2. yy\n3. ee\n"
BEFORE, AFTER = side(OLD_TEXT, OLD), side(NEW_TEXT, NEW)
UNITS = [
    {"old": ["1.1"], "new": ["2.1"]},
    {"old": ["1.2"], "new": ["2.3"]},
    {"old": ["2.1"], "new": ["1.1"]},
    {"old": [], "new": ["2.2"]},
]
ARTICLES = [{"old": ["1"], "new": ["2"]}, {"old": ["2"], "new": ["1"]}]

RUNS = [
    Run(KEPT, "QUY CHẾ"),
    Run(MOVED_IN, "Điều 1. Sở B\n1. ff gg", "one"),
    Run(KEPT, "Điều "),
    Run(DELETED, "1"),
    Run(INSERTED, "2"),
    Run(KEPT, ". Sở A\n1. aa bb "),
    Run(DELETED, "cc"),
    Run(INSERTED, "xx"),
    Run(KEPT, "\n2. "),
    Run(DELETED, "dd "),
    Run(INSERTED, "yy\n3. "),
    Run(KEPT, "ee"),
    Run(MOVED_OUT, "Điều 2. Sở B\n1. ff gg", "one"),
]


def places(where: Side, span: tuple[int, int]) -> str:
    return where.text[slice(*span)]


def test_clauses_and_titles_are_found_in_the_printed_text() -> None:
    assert {name: places(BEFORE, span) for name, span in BEFORE.units.items()} == {
        "1.1": "aabbcc",
        "1.2": "ddee",
        "2.1": "ffgg",
    }
    assert places(AFTER, AFTER.headings["2"]) == "SởA"
    assert places(AFTER, AFTER.titles["2"]) == "Điều2.SởA"
    assert len(BEFORE.body) == len("SởAaabbccddeeSởBffgg")


def test_a_clause_that_is_not_there_is_told() -> None:
    with pytest.raises(ValueError, match=r"1\.2"):
        side(OLD_TEXT.replace("ee", "e"), OLD)


def test_runs_are_counted_and_pair_the_clauses() -> None:
    marks = of_runs(RUNS, BEFORE, AFTER)
    assert views(RUNS) == (BEFORE.text, AFTER.text)
    # In: xx yy. Out: cc dd. Moved: the title and the clause of the other article.
    assert measures.sizes(marks, BEFORE, AFTER) == (4, 4, len("SởBffgg"), (0, 0))
    assert measures.matches(marks, BEFORE.units, AFTER.units, UNITS) == (3, 0)
    assert measures.pairs(UNITS) == 3
    assert measures.recognised(marks, AFTER, ARTICLES) == 2


def test_a_pair_that_the_reference_does_not_know_is_wrong() -> None:
    marks = of_runs(RUNS, BEFORE, AFTER)
    rows = [{"old": ["1.2"], "new": ["2.1"]}, {"old": [], "new": ["1.1"]}]
    assert measures.matches(marks, BEFORE.units, AFTER.units, rows) == (0, 2)


def test_a_move_without_a_name_pairs_nothing() -> None:
    unnamed = [run._replace(move="") for run in RUNS]
    marks = of_runs(unnamed, BEFORE, AFTER)
    assert measures.matches(marks, BEFORE.units, AFTER.units, UNITS) == (2, 0)
    assert measures.sizes(marks, BEFORE, AFTER).moved == len("SởBffgg")


@pytest.mark.parametrize(("commented", "linked"), [(False, 0), (True, 2)])
def test_a_title_that_is_put_in_as_a_whole_is_at_most_linked(commented: bool, linked: int) -> None:
    whole = [Run(DELETED, OLD_TEXT), Run(INSERTED, NEW_TEXT, commented=commented)]
    marks = of_runs(whole, BEFORE, AFTER)
    assert measures.recognised(marks, AFTER, ARTICLES) == 0
    assert measures.linked(marks, AFTER, ARTICLES) == linked


@pytest.mark.parametrize("wrong", [RUNS[:-1], [Run(KEPT, "QUY"), *RUNS]])
def test_runs_that_are_not_the_texts_are_refused(wrong: list[Run]) -> None:
    with pytest.raises(ValueError, match="text"):
        of_runs(wrong, BEFORE, AFTER)


COMPARED = {
    "articles": [
        {"old": ["2"], "new": ["1"], "flags": ["moved"], "edits": [["equal", "Sở B"]]},
        {"old": ["1"], "new": ["2"], "flags": [], "edits": [["equal", "Sở A"]]},
    ],
    "units": [
        {"old": ["2.1"], "new": ["1.1"], "flags": ["moved"],
         "edits": [["equal", "ff "], ["variant", "gg", "gg"]]},
        {"old": ["1.1"], "new": ["2.1"], "flags": [],
         "edits": [["equal", "aa bb "], ["delete", "cc"], ["insert", "xx"]]},
        {"old": ["1.2"], "new": ["2.2", "2.3"], "flags": [],
         "edits": [["delete", "dd"], ["insert", "yy"], ["equal", "\nee"]]},
    ],
}  # fmt: skip


def compared() -> Marks:
    return of_comparison(COMPARED, BEFORE, AFTER)


def test_the_rows_of_a_comparison_are_counted_like_runs() -> None:
    sized = measures.sizes(compared(), BEFORE, AFTER)
    # Both spellings (two letters each) count as put in and as struck, and once more alone.
    assert sized == (6, 6, len("SởBff"), (2, 2))
    assert measures.matches(compared(), BEFORE.units, AFTER.units, UNITS) == (3, 0)
    assert measures.named(COMPARED["units"], UNITS) == 3
    assert measures.named(COMPARED["units"][:2], UNITS) == 2


def test_a_row_that_is_not_its_clauses_is_refused() -> None:
    row = {"old": ["1.1"], "new": [], "flags": [], "edits": [["delete", "aa bb"]]}
    with pytest.raises(ValueError, match="leaves out"):
        of_comparison({"articles": [], "units": [row]}, BEFORE, AFTER)


PAPER = f"""<w:document xmlns:w="{NAMESPACE}"><w:body>
<w:p><w:r><w:t>ab</w:t></w:r><w:ins w:id="1"><w:r><w:t>c d</w:t></w:r></w:ins>
<w:del w:id="2"><w:r><w:delText>efgh</w:delText></w:r></w:del>
<w:ins w:id="3"><w:del w:id="4"><w:r><w:delText>never</w:delText></w:r></w:del></w:ins></w:p>
<w:p><w:moveFromRangeStart w:id="5" w:name="one"/><w:moveFrom w:id="6"><w:r><w:t>ij</w:t></w:r>
</w:moveFrom><w:moveFromRangeEnd w:id="5"/></w:p>
<w:p><w:commentRangeStart w:id="0"/><w:ins w:id="7"><w:r><w:t>k</w:t></w:r></w:ins>
<w:commentRangeEnd w:id="0"/><w:moveToRangeStart w:id="8" w:name="one"/><w:moveTo w:id="9"><w:r>
<w:t>ijl</w:t></w:r></w:moveTo><w:moveToRangeEnd w:id="8"/></w:p></w:body></w:document>"""


def test_the_revisions_of_a_word_file_are_runs() -> None:
    root = parse_part(PAPER.encode())
    assert list(runs(root)) == [
        Run(KEPT, "ab"),
        Run(INSERTED, "c d"),
        Run(DELETED, "efgh"),
        Run(MOVED_OUT, "ij", "one"),
        Run(INSERTED, "k", commented=True),
        Run(MOVED_IN, "ijl", "one"),
    ]
    assert sizes(runs(root)) == {KEPT: 2, INSERTED: 4, DELETED: 4, MOVED_OUT: 2, MOVED_IN: 3}


def test_an_answer_that_is_not_the_two_texts_has_no_figures(tmp_path: Path) -> None:
    texts = Texts(tmp_path / "old.txt", tmp_path / "new.txt")
    for text in texts:
        text.write_text("QUY CHẾ", encoding="utf-8")
    answer = tmp_path / "answer.json"
    answer.write_text(json.dumps([["equal", "QUY"]]), encoding="utf-8")
    with pytest.raises(ValueError, match="not the two texts"):
        marked(EDITS, answer, texts)


def result(tool: Tool, *times: float, missing: str = "") -> Result:
    return Result(tool, Path("answer"), list(times), missing)


def test_the_claim_can_come_out_either_way() -> None:
    ours = result(OUR_REDLINE, 100, 110, 90)
    slow, fast = result(TOOLS[2], 900, 990, 810), result(TOOLS[3], 299, 329, 269)
    assert claim(ours, [slow]).startswith("claim holds")
    assert claim(ours, [slow, fast]).startswith("claim DOES NOT HOLD")
    assert "share 0.33" in claim(ours, [slow, fast])
    assert claim(ours, []).startswith("claim not measured")


def test_what_is_not_on_this_machine_is_told_in_its_row(tmp_path: Path) -> None:
    texts = Texts(tmp_path, tmp_path)
    row = text_row(result(TOOLS[2], missing="not installed"), result(OUR_ROWS, 1), texts)
    assert row[:3] == (TOOLS[2].name, "-", "not installed")
    assert len(row) == len(TEXT_HEAD)
    assert not works((tmp_path / "no-such-program",))


def test_every_peer_is_locked_with_its_hashes() -> None:
    locked = entries((ROOT / "requirements" / "peers.txt").read_text(encoding="utf-8"))
    wanted = (ROOT / "requirements" / "peers.in").read_text(encoding="utf-8").splitlines()
    names = {entry.partition("==")[0] for entry in locked}
    assert {line.partition("[")[0] for line in wanted if not line.startswith("#")} <= names
    assert all("--hash=sha256:" in entry and "://" not in entry for entry in locked)


def test_blanks_are_no_characters() -> None:
    assert solid(" a\u00a0b\nc\t") == "abc"
