"""A document as Markdown that a person reads and that reads back to the same tree.

Marks say what every line is: ``#`` an instrument's type, ``##`` to ``#####`` parts to
subsections, ``######`` an article's heading, ``**Điều 1.**`` an article whose text runs in.
Where Markdown has no mark, the role stands in a comment, which no viewer shows.
"""

import re
from collections.abc import Iterator

from drafting.lines import Line
from drafting.model import (
    APPENDIX,
    ARTICLE,
    CHAPTER,
    CLAUSE,
    ITEM,
    PARAGRAPH,
    PART,
    POINT,
    QUOTATION,
    SECTION,
    SUBSECTION,
    TABLE,
    Document,
    Instrument,
    Node,
    Signature,
)
from drafting.reading.own_markdown import read_line
from drafting.units import label

MARKER = "<!-- drafting/document@1 -->"

LEVELS = {APPENDIX: 2, PART: 2, CHAPTER: 3, SECTION: 4, SUBSECTION: 5}

INDENT = "   "

BREAK = "<br>"
"""Between a group's number and its title where one line would not tell them apart."""

_SPECIAL = re.compile(r"[\\`*_#<>|\[\]]")


def markdown(document: Document) -> str:
    """``document`` in our Markdown; ``reading/own_markdown.py`` is its inverse."""
    lines = [MARKER]
    for instrument in document.instruments:
        lines.extend(_of_instrument(instrument))
    return "\n\n".join(lines) + "\n"


def _of_instrument(i: Instrument) -> Iterator[str]:
    yield "<!-- instrument -->"
    for line in i.header:
        yield _with_role(line, "header")
    if i.number is not None:
        yield _with_role(f"Số: {i.number}", "number")
    if i.place or i.date_text:
        yield _with_role(", ".join(p for p in (i.place, i.date_text) if p), "place-date")
    if i.type:
        yield f"# {escape(i.type)}"
    yield from _stated(i.subject, "subject")
    yield from _stated(i.issued_with, "issued-with")
    yield from _stated(i.authority, "authority")
    yield from (_with_role(c, "citation") for c in i.citations)
    yield from _stated(i.enacting, "enacting")
    for node in i.body:
        yield from _of_node(node, "")
    yield from (_with_role(r if r[:1] == "+" else f"- {r}", "recipient") for r in i.recipients)
    if i.signature:
        yield from _of_signature(i.signature, "")
    for cosigner in i.cosigners:
        yield from _of_signature(cosigner, "next-")


def _of_signature(signature: Signature, first: str) -> Iterator[str]:
    """``first`` stands before the role of the line that begins a further signature."""
    for capacity in signature.capacity:
        yield _with_role(capacity, f"{first}capacity")
        first = ""
    if signature.name:
        yield _with_role(signature.name, f"{first}signer")


def _of_node(node: Node, indent: str) -> Iterator[str]:
    if node.kind == QUOTATION:
        yield "\n".join(f"{indent}> {escape(p)}" for p in (node.text or "").split("\n"))
        return
    if node.kind == TABLE:
        yield _table(node.text or "", indent)
    elif node.kind in LEVELS:
        yield _group(node)
    elif node.kind == ARTICLE:
        yield _checked(_article(node), node)
    elif node.kind == CLAUSE:
        words = f"**{escape(node.heading)}**" if node.heading else escape(node.text or "")
        yield indent + _checked(f"{_label(node)} {words}".rstrip(), node)
    elif node.kind in (POINT, ITEM):
        yield f"{indent}{_label(node)} {escape(node.text or '')}".rstrip()
    else:
        yield indent + _plain(node.text or "", node.kind)
    deeper = indent + INDENT if node.kind in (CLAUSE, POINT, ITEM) else indent
    for child in node.children:
        yield from _of_node(child, deeper)


def _label(node: Node) -> str:
    """A printed number; ``*`` and ``+`` of a dash are no marks of Markdown here."""
    return label(node) if node.kind == ITEM else escape(label(node))


def _group(node: Node) -> str:
    marks, number = "#" * LEVELS[node.kind], label(node) or "Phụ lục"
    if not node.heading:
        return f"{marks} {escape(number)}"
    dot = "." if number[-1].isalnum() else ""
    line = f"{marks} {escape(number)}{dot} {escape(node.heading)}"
    if _tells(line, number):
        return line
    return f"{marks} {escape(number)}{BREAK}{escape(node.heading)}"


def _tells(line: str, number: str) -> bool:
    """The line alone shows where its number ends."""
    from drafting.parsing.stated import stated_number

    role, text, _ = read_line(line)
    return stated_number(Line(text, 1, role=role)) == number


def _checked(line: str, node: Node) -> str:
    """``line``, or the same with its role in a comment where its number reads as none."""
    if node.printed is None or (read_line(line)[0] == node.kind and _tells(line, node.printed)):
        return line
    words = " ".join(p for p in (node.printed, node.heading or node.text) if p)
    return _with_role(words, node.kind)


def _article(node: Node) -> str:
    if node.heading:
        return f"###### {label(node)} {escape(node.heading)}"
    return f"**{label(node)}** {escape(node.text or '')}".rstrip()


def _table(text: str, indent: str) -> str:
    """A table's rows with strokes between their cells, a rule below the first as Markdown asks."""
    rows = [row.split("\t") for row in text.split("\n")]
    lines = [f"{indent}| {' | '.join(map(escape, row))} |" for row in rows]
    lines.insert(1, f"{indent}|{'---|' * len(rows[0])}")
    return "\n".join(lines)


def _plain(text: str, kind: str) -> str:
    """A paragraph; its role is stated only where its words look like something else."""
    line = escape(text)
    return line if kind == PARAGRAPH and read_line(line) == (PARAGRAPH, text, None) else (
        _with_role(text, kind)
    )  # fmt: skip


def _stated(text: str | None, role: str) -> Iterator[str]:
    if text:
        yield _with_role(text, role)


def _with_role(text: str, role: str) -> str:
    return f"{escape(text)} <!-- {role} -->"


def escape(text: str) -> str:
    """``text`` with Markdown's marks made literal."""
    return _SPECIAL.sub(lambda m: "\\" + m[0], text)
