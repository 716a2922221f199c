"""The paragraphs and tables of an HTML tree, in order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from drafting.reading.tables import Grid, is_data, text_of
from drafting.word.number_formats import written

_BLOCKS = """
    address article aside blockquote body caption center dd details dialog div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav
    ol p pre section summary table tbody td tfoot th thead title tr ul
"""
BLOCKS = frozenset(_BLOCKS.split())

_DROPPED = """
    applet audio base canvas datalist embed head iframe input link map meta noscript object param
    script select style svg template textarea video
"""
DROPPED = frozenset(_DROPPED.split())
"""Elements whose content is no text of the page."""

BESIDE = frozenset(("nav", "header", "footer", "aside", "button", "menu"))
"""Elements that say of themselves that they are not the text."""

FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
"""``type`` of a numbered list → Word's name of that format."""

MOST_COLUMNS = 64

_BLANKS = re.compile(r"[ \t\r\n\f]+")


@dataclass(slots=True)
class Block:
    """One paragraph, or a whole table of entries."""

    text: str
    """A line feed where the page breaks the line."""
    at: etree._Element
    """The element that it stands in."""
    table: bool = False
    why: str = ""
    """Why it is no part of the text: ``"hidden"``, ``"web-page"``; else ``""``."""
    linked: int = 0
    """Letters of it that are links."""


class _Gathering:
    """Walks the tree once; text gathers until a block begins or ends."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._text: list[str] = []
        self._linked = 0
        self._at: etree._Element | None = None
        self._label = ""
        self._counts: dict[etree._Element, int] = {}
        """Numbered list → the number of its last item."""

    def walk(self, element: etree._Element, why: str, link: bool) -> None:
        """Take all that ``element`` holds; its tail is its parent's."""
        tag = element.tag
        if tag in DROPPED:
            return
        why = why or _beside(element, tag)
        if tag == "br":
            self._text.append("\n")
        if tag == "table" and self._table(element, why):
            return
        if tag in BLOCKS:
            self._close(why)
            self._at = element
            if tag == "li":
                self._label = self._counted(element)
        self._add(element.text, element, link or tag == "a", tag == "pre")
        for child in element:
            self.walk(child, why, link or tag == "a")
            self._add(child.tail, element, link or tag == "a", tag == "pre")
        if tag in BLOCKS:
            self._close(why)

    def _counted(self, item: etree._Element) -> str:
        """The number or dash that a browser prints before a list item."""
        parent = item.getparent()
        if parent is None or "list-style-type:none" in _flat(parent.get("style", "")):
            return ""
        if parent.tag != "ol":
            return "- "
        before = self._counts.get(parent, _whole(parent.get("start"), 1) - 1)
        count = self._counts[parent] = _whole(item.get("value"), before + 1)
        form = FORMATS.get(parent.get("type", "1"), "decimal")
        return f"{written(count, form)}{')' if form == 'lowerLetter' else '.'} "

    def _add(self, text: str | None, at: etree._Element, link: bool, kept: bool) -> None:
        if not text:
            return
        if self._at is None:
            self._at = at
        words = text if kept else _BLANKS.sub(" ", text)
        self._text.append(words)
        self._linked += len(words.strip()) if link else 0

    def _close(self, why: str) -> None:
        text = "".join(self._text).strip(" \t\r\n\f\v")
        if self._at is not None and (text or self._is_space()):
            label = self._label if text else ""
            self.blocks.append(Block(label + text, self._at, why=why, linked=self._linked))
            self._label = "" if text else self._label
        self._text, self._linked, self._at = [], 0, None

    def _is_space(self) -> bool:
        """An empty paragraph."""
        return self._at is not None and self._at.tag == "p" and not len(self._at)

    def _table(self, element: etree._Element, why: str) -> bool:
        """Keep a table of entries as one block; False where its cells are to be walked."""
        rows = [list(_cells(row)) for row in element.iter("tr") if _holder(row) is element]
        grid = Grid(rows, _is_bordered(element))
        if not is_data(grid):
            return False
        self._close(why)
        self.blocks.append(Block(text_of(grid), element, table=True, why=why))
        return True


def blocks(root: etree._Element) -> list[Block]:
    """Every paragraph and table of the page below ``root``."""
    gathering = _Gathering()
    gathering.walk(root, "", link=False)
    return gathering.blocks


def _beside(element: etree._Element, tag: str) -> str:
    style = _flat(element.get("style", ""))
    if "display:none" in style or "visibility:hidden" in style or "mso-hide:all" in style:
        return "hidden"
    return "web-page" if tag in BESIDE else ""


def _holder(row: etree._Element) -> etree._Element | None:
    """The table that a row belongs to."""
    return next(row.iterancestors("table"), None)


def _cells(row: etree._Element) -> Iterator[str]:
    for cell in row:
        if cell.tag in ("td", "th"):
            span = _whole(cell.get("colspan"), 1)
            yield " ".join(" ".join(_texts(cell)).split())
            yield from [""] * (min(span, MOST_COLUMNS) - 1)


def _texts(cell: etree._Element) -> Iterator[str]:
    for element in cell.iter():
        if element.text and element.tag not in DROPPED:
            yield element.text
        if element.tail and element is not cell:
            yield element.tail


def _is_bordered(table: etree._Element) -> bool:
    said = table.get("border", "0")
    if said not in ("0", ""):
        return True
    return any(_draws(cell.get("style", "")) for cell in table.iter("table", "td", "th"))


def _draws(style: str) -> bool:
    flat = _flat(style)
    return "border" in flat and "solid" in flat


def _flat(style: str) -> str:
    return style.replace(" ", "").lower()


def _whole(said: str | None, otherwise: int) -> int:
    return int(said) if said and said.isdecimal() and len(said) < 6 else otherwise
