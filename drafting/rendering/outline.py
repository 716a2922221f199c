"""A document as an outline for a terminal: what was read, counted and shown."""

from collections import Counter
from collections.abc import Iterator

from drafting.model import (
    APPENDIX,
    ARTICLE,
    CHAPTER,
    CLAUSE,
    GROUPS,
    ITEM,
    PART,
    POINT,
    QUOTATION,
    SECTION,
    SUBSECTION,
    TABLE,
    UNPLACED,
    Document,
    Instrument,
    Node,
    walk,
)
from drafting.units import label

NAMES = {
    PART: "phần",
    CHAPTER: "chương",
    SECTION: "mục",
    SUBSECTION: "tiểu mục",
    ARTICLE: "điều",
    CLAUSE: "khoản",
    POINT: "điểm",
    ITEM: "gạch đầu dòng",
    TABLE: "bảng",
    QUOTATION: "đoạn trích dẫn",
    APPENDIX: "phụ lục",
    UNPLACED: "đoạn chưa xếp được",
}
"""Kind → how it is counted in Vietnamese."""

WIDEST = 100
"""Characters of a node's words that are shown."""


def outline(document: Document) -> str:
    """The outline, one line a heading; the last lines count what was found and set aside."""
    lines = [f"{document.source.name} ({document.source.reader})"]
    for instrument in document.instruments:
        lines.extend(_of_instrument(instrument))
    if document.set_aside:
        why = Counter(a.why for a in document.set_aside)
        told = ", ".join(f"{count} {_WHY.get(name, name)}" for name, count in why.items())
        lines += ["", f"Để riêng, không thuộc nội dung: {told}"]
    return "\n".join(lines) + "\n"


_WHY = {
    "page-number": "số trang",
    "running-header": "dòng đầu trang",
    "signature-stamp": "dòng dấu ký số",
    "rule": "dòng kẻ",
    "footnote": "dòng chú thích cuối trang",
}


def _of_instrument(i: Instrument) -> Iterator[str]:
    yield ""
    yield " ".join(p for p in (i.type or "(không rõ loại văn bản)", i.number) if p)
    if i.subject:
        yield f"  {_cut(i.subject)}"
    dated = ", ".join(p for p in (i.place, i.date_text) if p)
    if dated:
        yield f"  {dated}"
    for node in i.body:
        yield from _of_node(node, 1)
    counts = Counter(node.kind for node in walk(i.body))
    told = [f"{counts[kind]} {name}" for kind, name in NAMES.items() if counts[kind]]
    yield f"  = {', '.join(told) or 'không có điều, khoản'}"


def _of_node(node: Node, depth: int) -> Iterator[str]:
    if node.kind in (*GROUPS, ARTICLE, CLAUSE, POINT, UNPLACED):
        mark = "?" if node.kind == UNPLACED else label(node)
        words = node.heading or node.text or ""
        yield f"{'  ' * depth}{mark} {_cut(words)}".rstrip()
    if node.kind != QUOTATION:
        for child in node.children:
            yield from _of_node(child, depth + 1)


def _cut(text: str) -> str:
    flat = text.replace("\n", " ")
    return flat if len(flat) <= WIDEST else flat[: WIDEST - 1].rstrip() + "…"
