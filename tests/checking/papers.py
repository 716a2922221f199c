"""A good paper of every profile, and raw edits that break it in one place."""

import copy
from collections.abc import Callable
from functools import cache
from pathlib import Path

from lxml import etree

from drafting.lines import Line, Reading
from drafting.model import Source
from drafting.parsing import parse
from drafting.rendering.decision import render_decision
from drafting.word.package import DOCUMENT, Parts, read_parts
from drafting.word.resolved import elements
from drafting.word.wordml import W, parse_part, text_of

CASES = Path(__file__).parents[1] / "cases" / "checking"

FORMS = {
    "nd30-2020": {
        "year": "",
        "of": "2024",
        "authority": "ỦY BAN NHÂN DÂN TỈNH KON TUM\n\n",
        "end": ".",
        "enacting": "QUYẾT ĐỊNH:",
    },
    "nd34-2016": {
        "year": "/2024",
        "of": "2024",
        "authority": "ỦY BAN NHÂN DÂN TỈNH KON TUM\n\n",
        "end": ".",
        "enacting": "QUYẾT ĐỊNH:",
    },
    "nd78-2025": {
        "year": "/2025",
        "of": "2025",
        "authority": "",
        "end": ";",
        "enacting": "Ủy ban nhân dân ban hành Quyết định ban hành Quy chế phối hợp quản lý, khai "
        "thác và bảo vệ hồ chứa nước trên địa bàn tỉnh Kon Tum.",
    },
}
"""Profile → what the case's text says under it."""


@cache
def good_paper(profile: str) -> bytes:
    """A decision with the regulation that it issues, as the program itself prints it."""
    text = (CASES / "decision.txt").read_text(encoding="utf-8").format(**FORMS[profile])
    lines = tuple(Line(line, at) for at, line in enumerate(text.splitlines(), 1))
    reading = Reading(Source("decision.txt", "", "text"), lines, paragraphs=True)
    return render_decision(parse(reading), profile)


def good_parts(profile: str) -> Parts:
    return dict(read_parts(good_paper(profile)))


def edited(parts: Parts, change: Callable[[etree._Element], None], part: str = DOCUMENT) -> Parts:
    """``parts`` with one part changed in its tree."""
    root = copy.deepcopy(parse_part(parts[part]))
    change(root)
    return {**parts, part: etree.tostring(root)}


def paragraph_at(root: etree._Element, number: int) -> etree._Element:
    """The paragraph of that number, from 1."""
    return elements(root)[number - 1]


def find(root: etree._Element, start: str) -> etree._Element:
    """The first paragraph whose words begin so."""
    return next(p for p in elements(root) if text_of(p).strip().startswith(start))


def one(holder: etree._Element, path: str) -> etree._Element:
    """The first element at ``path``; it is there."""
    found = holder.find(path)
    assert found is not None, path
    return found


def drop(element: etree._Element) -> None:
    """Take an element out."""
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def swap(paragraph: etree._Element) -> None:
    """An empty paragraph in the place of one."""
    paragraph.addnext(etree.Element(f"{W}p"))
    drop(paragraph)


def child(parent: etree._Element, name: str) -> etree._Element:
    """A child element, made first in line where it is missing."""
    found = parent.find(f"{W}{name}")
    if found is None:
        found = etree.Element(f"{W}{name}")
        parent.insert(0, found)
    return found


def set_mark(parent: etree._Element, holder: str, name: str, **attributes: str) -> None:
    """A property such as ``w:jc`` in ``w:pPr``; attributes are those of the namespace."""
    mark = child(child(parent, holder), name)
    for key, value in attributes.items():
        mark.set(f"{W}{key}", value)


def mark_runs(paragraph: etree._Element, name: str, **attributes: str) -> None:
    """A property on every run of a paragraph."""
    for run in paragraph.iter(f"{W}r"):
        set_mark(run, "rPr", name, **attributes)
