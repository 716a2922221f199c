"""A tree of nodes as the paragraphs that a paper prints, each with its style."""

from collections.abc import Iterable, Iterator
from typing import Any

from drafting.model import (
    APPENDIX,
    ARTICLE,
    CHAPTER,
    CLAUSE,
    ITEM,
    PART,
    POINT,
    QUOTATION,
    SECTION,
    SUBSECTION,
    TABLE,
    UNPLACED,
    Node,
)
from drafting.text.blanks import show
from drafting.units import label

GROUP_STYLES = {
    PART: ("Phan", "PhanTen"),
    CHAPTER: ("Chuong", "ChuongTen"),
    SECTION: ("Muc", "MucTen"),
    SUBSECTION: ("TieuMuc", "TieuMucTen"),
    APPENDIX: ("PhuLuc", "PhuLucTen"),
}
"""Label and title each on a line of their own (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6)."""

STYLES = {CLAUSE: "Khoan", POINT: "Diem", ITEM: "GachDong", UNPLACED: "ChuaXep"}
OTHER = "DoanVan"
WHOLE = (TABLE, QUOTATION)
"""Kinds that are printed as a whole: what they hold has no lines of its own."""

BodyLine = dict[str, Any]
"""``style`` and ``text``; also ``label`` of an untitled article, ``rows`` of a table."""


def body_lines(nodes: Iterable[Node]) -> list[BodyLine]:
    """All paragraphs of ``nodes`` in reading order; blanks of a draft as ``……``."""
    return [line for node in nodes for line in _node(node)]


def own_lines(node: Node) -> Iterator[BodyLine]:
    """The paragraphs of ``node`` itself; a quotation and a table hold all that is below them."""
    if node.kind in GROUP_STYLES:
        yield from _group(node)
    elif node.kind == ARTICLE:
        yield from _article(node)
    elif node.kind == TABLE:
        yield {"style": "OBang", "rows": _rows(node)}
    elif node.kind == QUOTATION:
        yield from _quotation(node)
    else:
        yield from _numbered(node)


def _node(node: Node) -> Iterator[BodyLine]:
    yield from own_lines(node)
    if node.kind not in WHOLE:
        for child in node.children:
            yield from _node(child)


def _group(node: Node) -> Iterator[BodyLine]:
    own, title = GROUP_STYLES[node.kind]
    if label(node):
        yield _line(own, label(node))
    if node.heading:
        yield _line(title, node.heading)
    if node.text:
        yield _line(OTHER, node.text)


def _article(node: Node) -> Iterator[BodyLine]:
    if node.heading or not node.text:
        yield _line("Dieu", _joined(label(node), node.heading))
        if node.text:
            yield _line(OTHER, node.text)
    else:
        yield {"style": "DieuLoi", "label": label(node), "text": show(node.text)}


def _numbered(node: Node) -> Iterator[BodyLine]:
    """A clause, point, dash or plain paragraph; a title line stands alone and is bold."""
    style = STYLES.get(node.kind, OTHER)
    if node.heading:
        yield _line("KhoanTen" if node.kind == CLAUSE else style,
                    _joined(label(node), node.heading))  # fmt: skip
        if node.text:
            yield _line(OTHER, node.text)
    elif node.text or label(node):
        yield _line(style, _joined(label(node), node.text))


def _quotation(node: Node) -> Iterator[BodyLine]:
    """Words of another text as printed; the nodes below only repeat what they say."""
    for words in (node.text or "").split("\n"):
        if words:
            yield _line("TrichDan", words)


def _rows(node: Node) -> list[list[str]]:
    """A table's cells: a line feed behind each row, a tab behind each cell; every row as wide."""
    rows = [row.split("\t") for row in (node.text or "").split("\n")]
    wide = max(map(len, rows))
    return [row + [""] * (wide - len(row)) for row in rows]


def _line(style: str, text: str) -> BodyLine:
    return {"style": style, "text": show(text)}


def _joined(*words: str | None) -> str:
    return " ".join(w for w in words if w)
