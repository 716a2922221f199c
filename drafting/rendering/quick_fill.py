"""Filling a template that travels with the program, without loading docxtpl.

Such a template has every tag whole in one run, and none but values, loops and conditions, those of
rows, cells and paragraphs standing alone in theirs. That is little of what docxtpl knows and takes
a fraction of its time; a test holds both to the same paper for every template. A template of
anybody else's goes the whole way.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from jinja2 import Template
from lxml import etree
from markupsafe import Markup, escape

from drafting.rendering.template import Sandbox
from drafting.word.package import DOCUMENT, Parts
from drafting.word.wordml import W, parse_part

HOLDERS = ("tr", "tc", "p")
"""What may hold a statement alone and leaves nothing but it: row, cell, paragraph."""

BREAK, TAB = '</w:t><w:br/><w:t xml:space="preserve">', '</w:t><w:tab/><w:t xml:space="preserve">'


def filled(parts: Parts, context: Mapping[str, Any]) -> tuple[Parts, etree._Element]:
    """``parts`` of a shipped template filled with ``context``, and its main part as a tree."""
    made = dict(parts)
    for name, part in parts.items():
        if name.startswith("word/") and (b"{{" in part or b"{%" in part):
            made[name] = _compiled(part.decode()).render(context).encode()
    root = parse_part(made[DOCUMENT])
    for table in root.iter(f"{W}tbl"):
        _widen(table)
    return made, root


@lru_cache(maxsize=16)
def _compiled(xml: str) -> Template:
    """A part that is ready to be filled; a dossier fills some of them several times."""
    sandbox = Sandbox()
    sandbox.finalize = _printed
    for holder in HOLDERS:
        xml = _alone(holder).sub(r"{% \g<said>", xml)
    return sandbox.from_string(xml)


@cache
def _alone(holder: str) -> re.Pattern[str]:
    """A holder with its statement ``{%tr for line in lines %}``."""
    begins = f"<w:{holder}[ >]"
    statement = rf"\{{%{holder} (?P<said>[^%]*%\}})"
    return re.compile(f"{begins}(?:(?!{begins}).)*?{statement}.*?</w:{holder}>", re.DOTALL)


def _printed(value: Any) -> Any:
    """A line feed or a tab in a value as a paper has them."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    safe = escape(value)
    if "\n" in safe or "\t" in safe:
        return Markup(str(safe).replace("\n", BREAK).replace("\t", TAB))  # noqa: S704 - escaped
    return safe


def _widen(table: etree._Element) -> None:
    """Columns for a table into which a loop has put more cells than were drawn."""
    grid = table.find(f"{W}tblGrid")
    most = max((len(row.findall(f"{W}tc")) for row in table.findall(f"{W}tr")), default=0)
    if grid is None or len(grid) >= most:
        return
    whole = sum(int(column.get(f"{W}w", 0)) for column in grid)
    for column in list(grid):
        grid.remove(column)
    for _ in range(most):
        etree.SubElement(grid, f"{W}gridCol").set(f"{W}w", str(whole // most))
