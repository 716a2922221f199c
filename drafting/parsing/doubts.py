"""Doubts: places where the reading is the likelier of two, so that a person looks at them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

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
}
"""Rule → what is said; all rules stand here."""

_GLUED = re.compile(r"(?<![\w./-])[^\W\d_]{2,}\d{1,3}$")


def doubts(body: Sequence[Node], marks: Iterable[tuple[int, str]]) -> tuple[Doubt, ...]:
    """Doubts of one instrument: of its numbers, and ``marks`` (line and rule) of its lines."""
    nodes = list(walk(body))
    lines = [node.line for node in nodes]
    found = [*_numbers(body), *(d for node in nodes for d in _glued(node))]
    for line, rule in marks:
        at = bisect_right(lines, line) - 1
        found.append(Doubt(line, nodes[at].id if at >= 0 else None, rule, MESSAGES[rule]))
    return tuple(sorted(found, key=lambda d: (d.line, d.rule)))


def _glued(node: Node) -> Iterator[Doubt]:
    """``THI HÀNH33``: a footnote's number that no footnote of the text explains."""
    if node.kind in (*GROUPS, ARTICLE) and node.heading and node.heading[-1].isdigit():
        word = _GLUED.search(node.heading)
        if word:
            yield _doubt(node, "glued-footnote", word[0])


def _numbers(body: Sequence[Node]) -> Iterator[Doubt]:
    yield from _in_a_row([n for n in _outside_appendices(body) if n.kind == ARTICLE])
    for node in walk(body):
        if node.kind == APPENDIX:
            yield from _in_a_row([n for n in walk(node.children) if n.kind == ARTICLE])
        yield from _siblings(node.children)
    yield from _siblings(body)


def _outside_appendices(nodes: Iterable[Node]) -> Iterator[Node]:
    for node in nodes:
        if node.kind not in (APPENDIX, QUOTATION):
            yield node
            yield from _outside_appendices(node.children)


def _siblings(nodes: Iterable[Node]) -> Iterator[Doubt]:
    rows: dict[str, list[Node]] = {}
    for node in nodes:
        if node.kind in (*GROUPS, CLAUSE, POINT) and node.number:
            rows.setdefault(node.kind, []).append(node)
    for row in rows.values():
        yield from _in_a_row(row)


def _in_a_row(row: Sequence[Node]) -> Iterator[Doubt]:
    """Numbers that should follow one another."""
    for before, after in pairwise(row):
        rule = _rule(before, after)
        if rule:
            yield _doubt(after, rule, label(before), label(after))


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


def _doubt(node: Node, rule: str, *words: str) -> Doubt:
    return Doubt(node.line, node.id, rule, MESSAGES[rule].format(*words))
