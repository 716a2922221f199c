"""Our own Markdown back to lines with roles: the inverse of ``rendering/markdown.py``."""

import re
from collections.abc import Iterator

from drafting.lines import Line
from drafting.reading.pipe_tables import row

LEVELS = {1: "type", 2: "part", 3: "chapter", 4: "section", 5: "subsection", 6: "article"}
"""Number of ``#`` → role; an appendix stands at the level of a part."""

_APPENDIX = re.compile(r"(?:phụ lục|mẫu|biểu)\b", re.IGNORECASE)

_ROLE = re.compile(r"^(?P<text>.*?)\s*<!-- (?P<role>[a-z-]+) -->$")
_HEADING = re.compile(r"^(?P<marks>#{1,6}) (?P<text>.*)$")
_RUN_IN = re.compile(r"^\*\*(?P<label>(?:Điều|ĐIỀU) (?:[^*\\]|\\.)*)\*\*\s*(?P<text>.*)$")
_TITLED = re.compile(
    r"^(?P<label>\d+(?:\.\d+)*[a-zđ]?(?:[.)/]| ?-)?) \*\*(?P<text>(?:[^*\\]|\\.)*)\*\*$"
)
_CLAUSE = re.compile(r"^\d{1,3}(?:[a-zđ]?(?:[.)/]| ?-)(?=[ ]|$)|(?:\.\d{1,3}){1,3}[.)]?(?=[ ]|$))")
_POINT = re.compile(r"^[a-zđ]{1,2}\d{0,2}(?: ?\)|[./])(?: |$)")
_ITEM = re.compile(r"^[-–+•*] ")
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
            rows = (row(given, _plain) for given in (table[0], *table[2:]))
            yield Line("\n".join(rows), number - len(table), role="table")
            table = []
        if line in ("<!-- drafting/document@1 -->", ""):
            yield Line("", number)
        elif line == "<!-- instrument -->":
            yield Line(line, number, role="instrument")
        else:
            head, broken, title = line.partition("<br>")
            role, words, titled = read_line(head)
            yield Line(words, number, role=role, titled=titled)
            if broken:
                yield Line(_plain(title), number, role="title")


def read_line(line: str) -> tuple[str, str, bool | None]:
    """Role, text without marks, and whether the text is a heading."""
    stated = _ROLE.match(line)
    if stated:
        return stated["role"], _plain(stated["text"]), None
    heading = _HEADING.match(line)
    if heading:
        return _heading(len(heading["marks"]), heading["text"])
    run_in = _RUN_IN.match(line)
    if run_in:
        return "article", f"{_plain(run_in['label'])} {_plain(run_in['text'])}".rstrip(), False
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
    role = LEVELS[level]
    if role == "part" and _APPENDIX.match(words):
        role = "appendix"
    return role, words, True if role == "article" else None


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)
