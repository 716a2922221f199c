"""Our own papers: a rendered decision reads back to the same tree, also when saved elsewhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from drafting.lines import Line, Reading
from drafting.model import Document, Node, Source
from drafting.parsing import parse
from drafting.reading import read
from drafting.reading.docx import read_docx
from drafting.reading.markdown import read_markdown
from drafting.rendering.decision import render_decision
from drafting.rendering.markdown import markdown
from drafting.word.package import read_parts, write_parts
from tests.corpus import FOLDER, needs_corpus
from tests.office import convert
from tests.quality.kon_tum import document
from tests.reading.packages import paragraph

SOURCE = Source("a.docx", "", "docx")
PROFILE = "nd34-2016"


def bare(read: Document) -> list[object]:
    """Everything but the lines of the source and the head, which a paper may add."""
    return [replace(i, header=(), body=tuple(map(_bare, i.body))) for i in read.instruments]


def _bare(node: Node) -> Node:
    return replace(node, line=0, children=tuple(map(_bare, node.children)))


def reread(paper: bytes) -> Document:
    return parse(read_docx(SOURCE, paper))


@pytest.mark.parametrize("side", ["old", "new"])
def test_a_decision_reads_back(side: str) -> None:
    paper = render_decision(document(side), PROFILE)
    assert bare(reread(paper)) == bare(document(side))


@pytest.mark.soffice
def test_so_it_does_when_an_office_program_has_saved_it(tmp_path: Path) -> None:
    for side in ("old", "new"):
        (tmp_path / f"{side}.docx").write_bytes(render_decision(document(side), PROFILE))
    out = tmp_path / "ra"
    out.mkdir()
    saved = convert(out, "docx", tmp_path / "old.docx", tmp_path / "new.docx")
    for side, file in zip(("old", "new"), saved, strict=True):
        assert bare(parse(read(file))) == bare(document(side))


@needs_corpus
@pytest.mark.parametrize(
    "name", ["bo-luat-dan-su-2015", "luat-cong-ty-1990", "nd-175-2025-sua-doi-nd-10-2022"]
)
def test_other_texts(name: str) -> None:
    made = parse(read(FOLDER / "texts" / f"{name}.txt"))
    assert bare(reread(render_decision(made, PROFILE))) == bare(made)


TABLE = "TT\tTên phí | lệ phí\tMức\n1\tPhí A\t\n\tPhí B\t5 %"


def with_table() -> Document:
    texts = ("QUY CHẾ", "Về mức thu", "Điều 1. Mức thu", "1. Mức thu như sau:", "", "2. Khác.")
    lines = [Line(text, n) for n, text in enumerate(texts, 1)]
    lines[4] = Line(TABLE, 5, role="table")
    return parse(Reading(SOURCE, tuple(lines), paragraphs=True))


def test_a_table_keeps_its_cells_on_every_way() -> None:
    made = with_table()
    (table,) = (c for n in made.instruments[0].body[0].children for c in n.children)
    assert (table.kind, table.text) == ("table", TABLE)
    assert bare(reread(render_decision(made, PROFILE))) == bare(made)
    again = Source("a.md", "", "markdown")

    assert bare(parse(read_markdown(again, markdown(made).encode()))) == bare(made)


def test_what_an_officer_adds_without_a_style_is_told_by_its_words() -> None:
    made = with_table()

    parts = read_parts(render_decision(made, PROFILE))
    body = parts["word/document.xml"].decode()
    end = body.rindex("<w:sectPr")
    parts["word/document.xml"] = (
        body[:end] + paragraph("Điều 2. Hiệu lực") + paragraph("Từ ngày ký.") + body[end:]
    ).encode()
    found = reread(write_parts(parts)).instruments[0].body
    assert [(n.kind, n.id) for n in found][-1] == ("article", "2")
