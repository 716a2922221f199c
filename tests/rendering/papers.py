"""Words and paragraphs of a Word file that the program made."""

import functools
import io
import random
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from lxml import etree
from openxml_audit import OpenXmlValidator

from drafting.comparing.result import (
    ADDED,
    AMENDED,
    REMOVED,
    Comparison,
    Edit,
    InstrumentComparison,
    Row,
)
from drafting.model import Document, Instrument, Node, Source, articles, walk
from drafting.parsing import parse
from drafting.reading.docx import read_docx
from drafting.text.blanks import BLANK
from drafting.units import label, units
from drafting.word.wordml import W, parse_part, style_of, text_of
from tests.gold import alignment, structure


def document(paper: bytes) -> etree._Element:
    """The main part."""
    return parse_part(zipfile.ZipFile(io.BytesIO(paper)).read("word/document.xml"))


def paragraphs(paper: bytes) -> list[tuple[str, str]]:
    """Style and words of every paragraph that has words."""
    found = [(style_of(p), text_of(p)) for p in document(paper).iter(f"{W}p")]
    return [(style, text) for style, text in found if text.strip()]


def words(paper: bytes) -> list[str]:
    """All words in order, blanks left out."""
    text = " ".join(t for _, t in paragraphs(paper)).replace(BLANK, " ")
    return text.split()


def printed(instrument: Instrument) -> list[str]:
    """Every word of an instrument's own text, its numbers included."""
    signature = instrument.signature
    parts: list[str | None] = [
        *instrument.header,
        instrument.number,
        f"{instrument.place}," if instrument.place and instrument.date_text else None,
        instrument.date_text,
        instrument.type,
        instrument.subject,
        instrument.issued_with,
        instrument.authority,
        *instrument.citations,
        instrument.enacting,
    ]
    for node in walk(instrument.body):
        parts += [label(node), node.heading, node.text]
    parts += [*instrument.recipients, *(signature.capacity if signature else ())]
    parts.append(signature.name if signature else None)
    return [word for part in parts if part for word in part.split()]


def read_back(paper: bytes) -> Document:
    """The tree of a paper of ours."""
    return parse(read_docx(Source("paper.docx", "", "docx"), paper))


def bare(instrument: Instrument) -> Instrument:
    """Without what a paper cannot say: the source's lines, and the head, which it may add."""
    return replace(instrument, header=(), body=_bare(instrument.body))


def _bare(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    return tuple(replace(n, line=0, children=_bare(n.children)) for n in nodes)


@functools.cache
def compared() -> Comparison:
    """The reference rows of the two regulations with plain edits; the rest added or removed."""
    pairs = zip(structure("old").instruments, structure("new").instruments, strict=True)
    made = [_compared(old, new, n) for n, (old, new) in enumerate(pairs)]
    return Comparison(Source("a", "", ""), Source("b", "", ""), tuple(made))


def _compared(old: Instrument, new: Instrument, index: int) -> InstrumentComparison:
    known: dict[str, list[dict[str, Any]]] = alignment() if index else {"articles": [], "units": []}
    titles = [{a.id: a.heading or "" for a in articles(i)} for i in (old, new)]
    texts = [{u.id: u.text for u in units(i)} for i in (old, new)]
    rows = [
        InstrumentComparison(None, (), tuple(_rows(known[k], *sides)))
        for k, sides in (("articles", titles), ("units", texts))
    ]
    return InstrumentComparison(new.type, rows[0].units, rows[1].units)


def _rows(known: list[dict[str, Any]], old: dict[str, str], new: dict[str, str]) -> list[Row]:
    rows = []
    for r in known:
        before, after = "\n".join(old[i] for i in r["old"]), "\n".join(new[i] for i in r["new"])
        edits = (*_edit("delete", before), *_edit("insert", after))
        rows.append(
            Row(tuple(r["old"]), tuple(r["new"]), r["kind"], tuple(r["flags"]), edits=edits)
        )
    olds = {i for r in rows for i in r.old}
    news = {i for r in rows for i in r.new}
    rows += [Row((i,), (), REMOVED) for i in old if i not in olds]
    rows += [Row((), (i,), ADDED) for i in new if i not in news]
    return rows


def _edit(operation: str, text: str) -> tuple[Edit, ...]:
    return ((operation, text),) if text else ()


def amended(
    old: str, new: str, *edits: Edit, **fields: Any
) -> tuple[Comparison, Document, Document]:
    """A comparison of two texts of one clause each, in one amended row."""
    texts = [
        Document(Source("", "", ""), (Instrument("QUY CHẾ", body=(_article(words),)),))
        for words in (old, new)
    ]
    unit = Row(("1.1",), ("1.1",), AMENDED, edits=edits, **fields)
    row = InstrumentComparison("QUY CHẾ", (Row(("1",), ("1",), AMENDED),), (unit,))
    return Comparison(texts[0].source, texts[1].source, (row,)), texts[0], texts[1]


def _article(words: str) -> Node:
    return Node("article", "1", "1", "Tên", children=(Node("clause", "1.1", "1", text=words),))


def salad(seed: int, count: int) -> str:
    """Words of a fixed chance."""
    chance = random.Random(seed)
    return " ".join(chance.choice(("bảo", "hiểm", "y", "tế", "tỉnh", "sở")) for _ in range(count))


def faults(paper: bytes, folder: Path) -> list[str]:
    """What a validator of the file format finds."""
    path = folder / "paper.docx"
    path.write_bytes(paper)
    # A new one each time: it remembers parts by their address, which the next paper may get again.
    return [str(e) for e in OpenXmlValidator().validate(path).errors]
