"""Our own Markdown back to lines with roles: the inverse of ``rendering/markdown.py``."""

import re
from collections.abc import Iterator

from drafting.lines import Line

HEADINGS = {1: "type", 6: "article"}

GROUPS = (("Phần", "part"), ("Chương", "chapter"), ("Mục", "section"), ("Tiểu mục", "subsection"),
          ("Phụ lục", "appendix"))  # fmt: skip
"""First word of a group's heading → role."""

_ROLE = re.compile(r"^(?P<text>.*?)\s*<!-- (?P<role>[a-z-]+) -->$")
_HEADING = re.compile(r"^(?P<marks>#{1,6}) (?P<text>.*)$")
_RUN_IN = re.compile(r"^\*\*(?P<label>Điều [^*]*\.)\*\*\s*(?P<text>.*)$")
_TITLED = re.compile(r"^(?P<label>\d+[a-zđ]?\.) \*\*(?P<text>(?:[^*\\]|\\.)*)\*\*$")
_CLAUSE = re.compile(r"^\d+[a-zđ]?\.(?: |$)")
_POINT = re.compile(r"^[a-zđ]{1,2}\d*\)(?: |$)")
_ITEM = re.compile(r"^[-–+•*] ")
_CELL = re.compile(r"((?:\\.|[^|\\])*)\|")
_ESCAPED = re.compile(r"\\(.)")


def own_lines(text: str) -> tuple[Line, ...]:
    """One line a paragraph, each with the role that its mark or comment names."""
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    table: list[str] = []
    for number, raw in enumerate((*text.split("\n"), ""), 1):
        line = raw.strip()
        if line.startswith("|"):
            table.append(line)
            continue
        if table:
            yield Line(_table(table), number - len(table), role="table")
            table = []
        if line in ("<!-- drafting/document@1 -->", ""):
            yield Line("", number)
        elif line == "<!-- instrument -->":
            yield Line(line, number, role="instrument")
        else:
            role, words, titled = _read(line)
            yield Line(words, number, role=role, titled=titled)


def _table(lines: list[str]) -> str:
    """Rows parted by line feeds and cells by tabs; the second line is only a rule."""
    rows = (_CELL.findall(line[1:]) for line in (lines[0], *lines[2:]))
    return "\n".join("\t".join(_plain(cell.strip()) for cell in row) for row in rows)


def _read(line: str) -> tuple[str, str, bool | None]:
    """Role, text without marks, and whether the text is a heading."""
    stated = _ROLE.match(line)
    if stated:
        return stated["role"], _plain(stated["text"]), None
    heading = _HEADING.match(line)
    if heading:
        return _heading(len(heading["marks"]), heading["text"])
    run_in = _RUN_IN.match(line)
    if run_in:
        return "article", f"{run_in['label']} {_plain(run_in['text'])}".rstrip(), False
    titled = _TITLED.match(line)
    if titled:
        return "clause", f"{titled['label']} {_plain(titled['text'])}", True
    for pattern, role in ((_CLAUSE, "clause"), (_POINT, "point"), (_ITEM, "item")):
        if pattern.match(line):
            return role, _plain(line), False
    if line.startswith("> "):
        return "quotation", _plain(line[2:]), None
    return "paragraph", _plain(line), None


def _heading(level: int, text: str) -> tuple[str, str, bool | None]:
    words = _plain(text)
    if level in HEADINGS:
        return HEADINGS[level], words, True if level == 6 else None
    role = next((role for word, role in GROUPS if words.startswith(word)), "paragraph")
    return role, words, None


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)
