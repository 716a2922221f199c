"""Doubts: places where the reading is the likelier of two, so that a person looks at them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest
from itertools import chain, count, pairwise

from drafting.model import (
    APPENDIX,
    ARTICLE,
    CLAUSE,
    GROUPS,
    POINT,
    QUOTATION,
    Doubt,
    Node,
    walk,
)
from drafting.parsing.recognisers.numbers import value
from drafting.text.numbering import follows
from drafting.units import label

MESSAGES = {
    "unclosed-quotation": "Dấu ngoặc kép mở ở đây không có dấu đóng.",
    "unmarked-quotation": "Đoạn dẫn lại một điều của văn bản khác không đặt trong dấu ngoặc kép.",
    "number-skipped": "Số thứ tự nhảy từ “{}” sang “{}”.",
    "number-doubled": "Số thứ tự lặp lại: “{}” rồi “{}”.",
    "heading-lost": "Khoản lại đánh số từ 1: có thể bản gốc mất dòng tiêu đề của một điều.",
    "glued-footnote": "Có thể số chú thích dính vào tiêu đề: “{}”.",
    "spoilt-number": "Số thứ tự bị hỏng khi quét; đã đọc theo số phải đến ở đây.",
    "many-doubts": "Còn {} chỗ nữa cần xem lại.",
}
"""Rule → what is said; all rules stand here."""

MOST = 500
"""Doubts of one instrument that are told one by one."""

COUNTED = frozenset((*GROUPS, CLAUSE, POINT))

_GLUED = r"(?<![\w./-])[^\W\d_]{2,}\d{1,3}$"


Found = tuple[int, str | None, str, tuple[Node, ...]]
"""Line, id, rule, and the nodes whose numbers or heading are told."""


def doubts(body: Sequence[Node], marks: Sequence[tuple[int, str]]) -> tuple[Doubt, ...]:
    """Doubts of one instrument: of its numbers, and ``marks`` (line and rule) of its lines."""
    every = chain(_numbers(body), _glued(body), _placed(body, marks))
    counter = count()
    first = nsmallest(MOST, (one for one, _ in zip(every, counter, strict=False)), key=_place)
    told = [_told(*one) for one in first]
    left = next(counter) - len(first)
    if left > 0:
        rest = MESSAGES["many-doubts"].format(left)
        told.append(Doubt(first[-1][0], None, "many-doubts", rest))
    return tuple(told)


def _place(found: Found) -> tuple[int, str]:
    return found[0], found[2]


def _told(line: int, where: str | None, rule: str, nodes: tuple[Node, ...]) -> Doubt:
    if rule == "glued-footnote":
        words = [(nodes[0].heading or "").rpartition(" ")[2]]
    else:
        words = [label(node) for node in nodes]
    return Doubt(line, where, rule, MESSAGES[rule].format(*words))


def _placed(body: Sequence[Node], marks: Sequence[tuple[int, str]]) -> Iterator[Found]:
    """``marks`` with the node that each stands in."""
    nodes = list(walk(body)) if marks else []
    lines = [node.line for node in nodes]
    for line, rule in marks:
        at = bisect_right(lines, line) - 1
        yield line, nodes[at].id if at >= 0 else None, rule, ()


def _glued(body: Sequence[Node]) -> Iterator[Found]:
    """``THI HÀNH33``: a footnote's number that no footnote of the text explains."""
    for node in walk(body):
        heading = node.heading if node.kind in (*GROUPS, ARTICLE) else None
        if heading and heading[-1].isdigit() and re.search(_GLUED, heading):
            yield node.line, node.id, "glued-footnote", (node,)


def _numbers(body: Sequence[Node]) -> Iterator[Found]:
    yield from _in_a_row([n for n in _outside_appendices(body) if n.kind == ARTICLE])
    for node in walk(body):
        if node.kind == APPENDIX:
            yield from _in_a_row([n for n in walk(node.children) if n.kind == ARTICLE])
        if len(node.children) > 1:
            yield from _siblings(node.children)
    yield from _siblings(body)


def _outside_appendices(nodes: Iterable[Node]) -> Iterator[Node]:
    for node in nodes:
        if node.kind not in (APPENDIX, QUOTATION):
            yield node
            yield from _outside_appendices(node.children)


def _siblings(nodes: Iterable[Node]) -> Iterator[Found]:
    rows: dict[str, list[Node]] = {}
    for node in nodes:
        if node.kind in COUNTED and node.number:
            rows.setdefault(node.kind, []).append(node)
    for row in rows.values():
        yield from _in_a_row(row)


def _in_a_row(row: Sequence[Node]) -> Iterator[Found]:
    """Numbers that should follow one another."""
    for before, after in pairwise(row):
        rule = _rule(before, after)
        if rule:
            yield after.line, after.id, rule, (before, after)


def _rule(before: Node, after: Node) -> str | None:
    old, new = before.number or "", after.number or ""
    if after.kind == POINT:
        if follows(old, new):
            return None
        return "number-doubled" if new in (old, "a") else "number-skipped"
    last, now = _last(old), _last(new)
    if not last or not now or now == last + 1 or (now == last and old != new):
        return None
    if now == last:
        return "number-doubled"
    if now == 1 and after.kind == CLAUSE:
        return "heading-lost"
    return "number-skipped" if now > last else "number-doubled"


def _last(number: str) -> int:
    """The figure that counts: of ``1.2`` it is 2."""
    return value(number.rpartition(".")[2])
