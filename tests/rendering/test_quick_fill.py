"""A shipped template filled quickly is what docxtpl makes of it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import etree

from drafting.model import Instrument, Node
from drafting.rendering import template
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.decision import render_decision, render_regulation
from drafting.rendering.programme import render_programme
from drafting.rendering.quick_fill import filled
from drafting.rendering.table_form import Form
from drafting.word.package import DOCUMENT, read_parts
from drafting.word.wordml import W
from tests.gold import structure
from tests.rendering.papers import compared
from tests.rendering.test_administrative import papers
from tests.rendering.test_programme import programme, two_numbers

OLD, NEW = structure("old"), structure("new")
TABLE = Node("table", "", text="a\tb\tc\nd\te\tf")


def with_table() -> bytes:
    """A text with a table of its own: a loop over cells."""
    instrument = Instrument("QUYẾT ĐỊNH", body=(Node("article", "1", "1", "T", children=(TABLE,)),))
    return render_decision(replace(NEW, instruments=(instrument,)), "nd34-2016")


MADE: dict[str, Callable[[], dict[str, bytes]]] = {
    "decision": lambda: {s: render_decision(structure(s), "nd34-2016") for s in ("old", "new")},
    "table": lambda: {"": with_table()},
    "regulation": lambda: {"": render_regulation(NEW, "nd34-2016")},
    "comparison": lambda: {
        str(form.columns): render_comparison_table(compared(), OLD, NEW, form=form)
        for form in (Form(), Form(4, "changed", True))
    },
    "programme": lambda: {
        str(number): render_programme(made, "nd30-2020")
        for number, made in enumerate((programme(), two_numbers()))
    },
    "administrative": papers,
}


def shape(paper: bytes) -> dict[str, bytes]:
    """Every part that may hold a tag, in one form."""
    parts = read_parts(paper)
    named = [n for n in parts if n.startswith(("word/document", "word/header"))]
    found = {}
    for name in named:
        root = etree.fromstring(parts[name])
        for text in root.iter(f"{W}t"):
            text.attrib.clear()
        found[name] = etree.tostring(root, method="c14n2")
    return found


@pytest.mark.parametrize("name", MADE)
def test_both_ways_come_to_the_same_paper(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = MADE[name]()
    monkeypatch.setattr(template, "shipped", lambda _: b"")
    for which, paper in MADE[name]().items():
        assert shape(paper) == shape(quick[which]), which


def test_a_value_is_words_and_nothing_else() -> None:
    body = "<w:p><w:r><w:t>{{ said }}</w:t></w:r></w:p>"
    spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    part = f"<w:document {spaces}><w:body>{body}</w:body></w:document>".encode()
    _, root = filled({DOCUMENT: part}, {"said": "{{ 1 }} <w:b/> & a\nb\tc"})
    assert [t.text for t in root.iter(f"{W}t")] == ["{{ 1 }} <w:b/> & a", "b", "c"]
    assert root.find(f".//{W}br") is not None
    assert root.find(f".//{W}tab") is not None
    assert root.find(f".//{W}b") is None
