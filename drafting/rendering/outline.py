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
    PARAGRAPH,
    PART,
    POINT,
    QUOTATION,
    SECTION,
    SUBSECTION,
    TABLE,
    UNPLACED,
    Document,
    Doubt,
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
    PARAGRAPH: "đoạn văn",
    TABLE: "bảng",
    QUOTATION: "đoạn trích dẫn",
    APPENDIX: "phụ lục",
    UNPLACED: "đoạn chưa xếp được",
}
"""Kind → how it is counted in Vietnamese."""

REASONS = {
    "page-number": "số trang",
    "running-header": "dòng đầu trang",
    "signature-stamp": "dòng dấu ký số",
    "rule": "dòng kẻ",
    "footnote": "dòng chú thích",
    "note-mark": "số chú thích",
    "contents": "dòng mục lục",
    "continued": "dòng nối hai phần Công báo",
    "publisher": "dòng của nơi xuất bản",
    "watermark": "chữ in chìm",
    "comment": "bình luận",
    "page-header": "đầu trang",
    "page-footer": "chân trang",
    "endnote": "chú thích cuối",
    "hidden": "đoạn chữ ẩn",
    "placeholder": "chỗ chưa điền",
    "drawing": "sơ đồ, biểu đồ",
    "draft-stamp": "dấu dự thảo",
    "remark": "ghi chú cho cán bộ",
    "picture-page": "trang chỉ có ảnh",
    "unknown-letters": "trang có chữ không có mã",
    "specks": "vết bẩn của bản quét",
    "web-page": "đoạn của trang web",
}
"""Why a line is no part of the text → how that is said."""

WIDEST = 100
"""Characters of a node's words that are shown."""


def outline(document: Document) -> str:
    """The outline, one line a heading; the last lines tell doubts and what was set aside."""
    lines = [f"{document.source.name} ({document.source.reader})"]
    for instrument in document.instruments:
        lines.extend(_of_instrument(instrument))
    lines.extend(_doubts(document.doubts))
    if document.set_aside:
        why = Counter(a.why for a in document.set_aside)
        told = ", ".join(f"{count} {REASONS.get(name, name)}" for name, count in why.items())
        lines += ["", f"Để riêng, không thuộc nội dung: {told}"]
    return "\n".join(lines) + "\n"


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
    for signature in (i.signature, *i.cosigners):
        if signature:
            yield f"  Ký: {', '.join((*signature.capacity, signature.name or '(không rõ tên)'))}"
    counts = Counter(node.kind for node in walk(i.body))
    told = [f"{counts[kind]} {name}" for kind, name in NAMES.items() if counts[kind]]
    yield f"  = {', '.join(told) or 'không có điều, khoản'}"


def _of_node(node: Node, depth: int) -> Iterator[str]:
    if node.kind in (*GROUPS, ARTICLE, CLAUSE, POINT):
        yield f"{'  ' * depth}{label(node)} {_cut(node.heading or node.text or '')}".rstrip()
    elif node.kind == UNPLACED:
        yield f"{'  ' * depth}? dòng {node.line}: {_cut(node.text or '')}"
    if node.kind != QUOTATION:
        for child in node.children:
            yield from _of_node(child, depth + 1)


def _doubts(doubts: tuple[Doubt, ...]) -> Iterator[str]:
    if doubts:
        yield ""
        yield f"Cần xem lại {len(doubts)} chỗ:"
    for doubt in doubts:
        where = f" ({doubt.where})" if doubt.where else ""
        yield f"  dòng {doubt.line}{where}: {doubt.message}"


def _cut(text: str) -> str:
    flat = text.replace("\n", " ").replace("\t", " ")
    return flat if len(flat) <= WIDEST else flat[: WIDEST - 1].rstrip() + "…"
