"""Tracked changes: accepted they give the draft, rejected the old text, paragraph by paragraph."""

import io
import re
import zipfile
from functools import cache
from itertools import pairwise
from pathlib import Path
from time import process_time

import pytest
from lxml import etree

from drafting.comparing import compare
from drafting.model import Document, articles
from drafting.parsing import parse
from drafting.reading import read
from drafting.rendering.decision import render_decision
from drafting.rendering.redline import render_redline
from drafting.rendering.redline_sheet import sheet
from drafting.word.revisions import settle
from drafting.word.wordml import W, style_of, text_of
from tests.gold import structure
from tests.rendering.generated import pair
from tests.rendering.papers import document, faults
from tests.rendering.test_comparison_table import large
from tests.witness.office import settled

OLD, NEW = structure("old"), structure("new")
MARKS = tuple(f"{W}{name}" for name in ("ins", "del", "pPrChange"))


@cache
def paper(seed: int = -1) -> bytes:
    """The redline of the reference texts, or of the generated pair ``seed``."""
    old, new = texts(seed)
    return render_redline(compare(old, new), old, new, "Sở Y tế", "2024-05-31")


def texts(seed: int) -> tuple[Document, Document]:
    return (OLD, NEW) if seed < 0 else pair(seed)


def printed(text: Document) -> list[str]:
    """Every paragraph with words, as a paper of that text alone prints it."""
    found = []
    for instrument in text.instruments:
        made = sheet(instrument)
        columns = [line for row in (*made.head, *made.closing) for cell in row for line in cell]
        head = len([line for row in made.head for cell in row for line in cell])
        lines = (*columns[:head], *made.flow, *columns[head:])
        for line in lines:
            found += [cell for row in line.rows for cell in row] if line.rows else [line.printed]
    return [line for line in found if line.strip()]


def one_side(made: bytes, view: str) -> list[str]:
    """The paragraphs with all changes made or undone, by our own reader of Word files."""
    root = document(made)
    settle(root, "accept" if view == "accept" else "reject")
    texts_ = (
        "".join(t.text or "" for t in p.iter(f"{W}t", f"{W}delText")) for p in root.iter(f"{W}p")
    )
    return [text for text in texts_ if text.strip()]


SEEDS = [-1, *range(60)]


@pytest.mark.parametrize("seed", SEEDS)
def test_either_side_comes_out_exactly(seed: int) -> None:
    old, new = texts(seed)
    assert one_side(paper(seed), "accept") == printed(new)
    assert one_side(paper(seed), "reject") == printed(old)


@pytest.mark.parametrize("side", ["old", "new"])
def test_a_side_is_what_the_decision_paper_prints(side: str) -> None:
    text = structure(side)
    root = document(render_decision(text, "nd34-2016"))
    assert [t for t in map(text_of, root.iter(f"{W}p")) if t.strip()] == printed(text)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_revision_has_an_id_of_its_own_an_author_and_a_date(seed: int) -> None:
    marks = list(document(paper(seed)).iter(*MARKS))
    ids = [e.get(f"{W}id") for e in marks]
    assert len(ids) == len(set(ids))
    assert {e.get(f"{W}author") for e in marks} <= {"Sở Y tế"}
    assert {e.get(f"{W}date") for e in marks} <= {"2024-05-31T00:00:00Z"}


@pytest.mark.parametrize("seed", SEEDS)
def test_no_kept_paragraph_ends_in_an_insertion(seed: int) -> None:
    for paragraph in document(paper(seed)).iter(f"{W}p"):
        last = [e for e in paragraph if e.tag != f"{W}pPr"][-1:]
        row = next(paragraph.iterancestors(f"{W}tr"), None)
        put_in = row is not None and row.find(f"{W}trPr/{W}ins") is not None
        if last and paragraph.find(f"{W}pPr/{W}rPr") is None and not put_in:
            assert last[0].tag != f"{W}ins", text_of(paragraph)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_whole_paragraph_carries_the_change_on_its_mark(seed: int) -> None:
    for paragraph in document(paper(seed)).iter(f"{W}p"):
        states = {e.tag for e in paragraph if e.tag in (f"{W}ins", f"{W}del", f"{W}r")}
        row = next(paragraph.iterancestors(f"{W}tr"), None)
        in_row = row is not None and row.find(f"{W}trPr/{W}ins") is not None
        mark = paragraph.find(f"{W}pPr/{W}rPr/{W}ins")
        if states == {f"{W}ins"} and not in_row:
            assert mark is not None, text_of(paragraph)


def test_without_a_date_the_changes_are_undated() -> None:
    made = render_redline(compare(OLD, NEW), OLD, NEW)
    assert {e.get(f"{W}date") for e in document(made).iter(*MARKS)} == {None}
    assert {e.get(f"{W}author") for e in document(made).iter(*MARKS)} == {"drafting-vn"}


def comments(made: bytes) -> dict[str, str]:
    """Id → words."""
    part = etree.fromstring(zipfile.ZipFile(io.BytesIO(made)).read("word/comments.xml"))
    return {c.get(f"{W}id", ""): text_of(c) for c in part}


def commented(made: bytes) -> dict[str, str]:
    """Words of a paragraph (struck ones too) → its comment."""
    said, found = comments(made), {}
    for paragraph in document(made).iter(f"{W}p"):
        start = paragraph.find(f"{W}commentRangeStart")
        if start is not None:
            words = "".join(t.text or "" for t in paragraph.iter(f"{W}t", f"{W}delText"))
            found[words] = said[start.get(f"{W}id", "")]
    return found


def test_a_moved_article_is_linked_at_both_places() -> None:
    found = commented(paper())
    assert found["Điều 9. Cục Thuế tỉnh"] == "Chuyển thành Điều 16 của dự thảo."
    assert found["Điều 16. Cục Thuế tỉnh"] == "Chuyển từ Điều 9 của văn bản hiện hành."
    assert len(found) == len(comments(paper()))


def kept(made: bytes) -> set[tuple[str, str]]:
    """Old and new words of every kept paragraph that is an article's title."""
    found = set()
    for paragraph in document(made).iter(f"{W}p"):
        if style_of(paragraph) == "Dieu" and paragraph.find(f"{W}pPr/{W}rPr") is None:
            old = [t for t in paragraph.iter(f"{W}t", f"{W}delText")
                   if next(t.iterancestors(f"{W}ins"), None) is None]  # fmt: skip
            new = list(paragraph.iter(f"{W}t"))
            found.add(tuple("".join(t.text or "" for t in side) for side in (old, new)))
    return found  # type: ignore[return-value]


def test_all_kept_articles_are_recognised() -> None:
    titles = [{a.id: f"Điều {a.number}. {a.heading}" for a in articles(text.instruments[1])}
              for text in (OLD, NEW)]  # fmt: skip
    rows = [r for r in compare(OLD, NEW).instruments[1].articles if r.old and r.new]
    pairs = {(titles[0][r.old[0]], titles[1][r.new[0]]) for r in rows}
    linked = set(commented(paper()))
    assert len(rows) == 22
    assert {p for p in pairs - kept(paper()) if not set(p) <= linked} == set()


def sizes(made: bytes) -> tuple[int, int]:
    """Characters put in and taken out, moved ones on both sides."""
    put = [
        t
        for t in document(made).iter(f"{W}t")
        if next(t.iterancestors(f"{W}ins"), None) is not None
    ]
    out = list(document(made).iter(f"{W}delText"))
    return tuple(sum(len(t.text or "") for t in side) for side in (put, out))  # type: ignore[return-value]


def test_no_more_is_marked_than_by_other_programs(kon_tum: Path) -> None:
    # Measured on the two texts: 17,677 in and 7,825 out apart from moves; 18,728 and 8,154.
    old, new = (parse(read(kon_tum / name)) for name in ("qd-970-2014.md", "du-thao-2024.txt"))
    put, out = sizes(render_redline(compare(old, new), old, new))
    assert put <= 18_700
    assert out <= 8_100


def test_words_are_never_cut() -> None:
    for paragraph in document(paper()).iter(f"{W}p"):
        texts_ = [t for t in paragraph.iter(f"{W}t", f"{W}delText") if t.text]
        for a, b in pairwise(texts_):
            states = [
                next((e.tag for e in t.iterancestors(f"{W}ins", f"{W}del")), None) for t in (a, b)
            ]
            if None in states and states[0] != states[1]:
                assert not re.search(r"\w\Z", a.text or "") or not re.match(r"\w", b.text or "")


def test_the_same_bytes_twice_and_a_validator_finds_nothing(tmp_path: Path) -> None:
    assert paper() == render_redline(compare(OLD, NEW), OLD, NEW, "Sở Y tế", "2024-05-31")
    assert faults(paper(), tmp_path) == []
    for seed in range(0, 60, 6):
        assert faults(paper(seed), tmp_path) == [], seed


def test_two_equal_texts_have_no_change() -> None:
    made = document(render_redline(compare(NEW, NEW), NEW, NEW))
    assert list(made.iter(*MARKS)) == []


def test_a_text_without_a_partner_is_put_in_or_struck_as_a_whole() -> None:
    only = Document(NEW.source, NEW.instruments[1:])
    for old, new in ((only, NEW), (NEW, only)):
        made = render_redline(compare(old, new), old, new)
        assert one_side(made, "accept") == printed(new)
        assert one_side(made, "reject") == printed(old)


def seconds(count: int) -> float:
    comparison, old, new = large(count)
    start = process_time()
    render_redline(comparison, old, new)
    return process_time() - start


def test_a_law_of_many_articles_takes_time_in_line_with_its_size() -> None:
    seconds(5)  # what is only done once
    small = min(seconds(60) for _ in range(3))
    assert min(seconds(480) for _ in range(2)) < 16 * small


@pytest.mark.soffice
def test_libreoffice_comes_to_the_same_on_200_pairs(tmp_path: Path) -> None:
    seeds = [-1, *range(200)]
    papers = []
    for seed in seeds:
        papers.append(tmp_path / f"pair{seed}.docx")
        papers[-1].write_bytes(paper(seed))
    wrong = []
    for seed, (accepted, rejected) in zip(seeds, settled(papers, tmp_path), strict=True):
        sides = [[p for p in side if p.strip()] for side in (accepted, rejected)]
        old, new = texts(seed)
        if sides != [printed(new), printed(old)]:
            wrong.append(seed)
    assert wrong == []
