"""From defaults, styles and direct formatting to what a paragraph or run really looks like.

Order of ISO/IEC 29500-1, 17.7.2: document defaults, table style, numbering level, paragraph style
with the styles that it rests on, character style, direct formatting; the later wins. Real papers
need all of it: a third of their runs carry no size of their own, nearly all no typeface.
"""

from dataclasses import dataclass, field

from lxml import etree

from drafting.word.marks import TOGGLES, Fonts, Marks, paragraph_marks, run_marks, value
from drafting.word.wordml import W

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DEEPEST = 20
"""Styles that may rest on one another; more is a circle."""


@dataclass(frozen=True, slots=True)
class Style:
    """One style, its own words only."""

    title: str
    kind: str
    """``"paragraph"``, ``"character"``, ``"table"`` or ``"numbering"``."""
    based_on: str | None
    paragraph: Marks
    run: Marks
    numbering: tuple[str, str] | None
    table: etree._Element | None
    """Its ``tblPr``."""


@dataclass(slots=True)
class StyleChain:
    """The styles of one document."""

    styles: dict[str, Style] = field(default_factory=dict)
    defaults_paragraph: Marks = field(default_factory=dict)
    defaults_run: Marks = field(default_factory=dict)
    fonts: Fonts = field(default_factory=dict)
    levels: dict[tuple[str, str], etree._Element] = field(default_factory=dict)
    """Number list and level → its ``lvl`` element."""
    usual: dict[str, str] = field(default_factory=dict)
    """Kind of style → id of its default style."""

    def paragraph(
        self, properties: etree._Element | None, table: str | None
    ) -> tuple[Marks, Marks]:
        """Marks of a paragraph, and marks that its runs begin with.

        ``properties`` is its ``pPr``; ``table`` the style of its table, ``None`` outside of one.
        """
        style = value(properties, "pStyle") or self.usual.get("paragraph", "")
        marks, letters = dict(self.defaults_paragraph), dict(self.defaults_run)
        if table is not None:
            for known in self.table_styles(table):
                marks.update(known.paragraph)
                letters.update(known.run)
        chain = self._chain(style)
        level = self._level(properties, chain)
        if level is not None:
            marks.update(paragraph_marks(level.find(f"{W}pPr")))
        for known in chain:
            marks.update(known.paragraph)
            letters.update(known.run)
        if level is not None and _numbered_here(properties):
            # a list chosen on the paragraph itself outranks the style's indents
            marks.update(paragraph_marks(level.find(f"{W}pPr")))
        marks.update(paragraph_marks(properties))
        return marks, letters

    def run(self, letters: Marks, properties: etree._Element | None) -> Marks:
        """Marks of a run with ``rPr`` ``properties`` in a paragraph whose runs begin as given."""
        marks = dict(letters)
        own: Marks = {}
        for known in self._chain(value(properties, "rStyle") or ""):
            own.update(known.run)
        for name in TOGGLES:
            if own.pop(name, False):
                marks[name] = not marks.get(name, False)
        marks.update(own)
        marks.update(run_marks(properties, self.fonts))
        return marks

    def title(self, properties: etree._Element | None) -> str:
        """The name of a paragraph's style, as Word shows it."""
        style = value(properties, "pStyle") or self.usual.get("paragraph", "")
        return self.styles[style].title if style in self.styles else ""

    def table_styles(self, style: str | None) -> list[Style]:
        """The styles of a table, the lowest first; the document's usual one where none is named."""
        return self._chain(style or self.usual.get("table", ""))

    def _chain(self, style: str) -> list[Style]:
        """The style and those that it rests on, the lowest first."""
        found: list[Style] = []
        at: str | None = style
        while at in self.styles and len(found) < DEEPEST:
            found.insert(0, self.styles[at])
            at = self.styles[at].based_on
        return found

    def _level(
        self, properties: etree._Element | None, chain: list[Style]
    ) -> etree._Element | None:
        """The list level that numbers a paragraph, by itself or by its style."""
        own = _numbering(properties)
        if own:
            return None if own[0] == "0" else self.levels.get(own)
        for known in reversed(chain):
            if known.numbering:
                return self.levels.get(known.numbering)
        return None


def style_chain(
    root: etree._Element | None,
    theme: etree._Element | None = None,
    numbering: etree._Element | None = None,
) -> StyleChain:
    """The styles of a document from its three parts; a missing one counts as empty."""
    chain = StyleChain(fonts=_theme_fonts(theme))
    if numbering is not None:
        chain.levels = _levels(numbering)
    if root is None:
        return chain
    defaults = root.find(f"{W}docDefaults")
    if defaults is not None:
        chain.defaults_paragraph = paragraph_marks(defaults.find(f"{W}pPrDefault/{W}pPr"))
        chain.defaults_run = run_marks(defaults.find(f"{W}rPrDefault/{W}rPr"), chain.fonts)
    for element in root.findall(f"{W}style"):
        key, kind = element.get(f"{W}styleId", ""), element.get(f"{W}type", "paragraph")
        properties = element.find(f"{W}pPr")
        chain.styles[key] = Style(
            title=value(element, "name") or "",
            kind=kind,
            based_on=value(element, "basedOn"),
            paragraph=paragraph_marks(properties),
            run=run_marks(element.find(f"{W}rPr"), chain.fonts),
            numbering=_numbering(properties),
            table=element.find(f"{W}tblPr"),
        )
        if element.get(f"{W}default") in ("1", "true", "on"):
            chain.usual[kind] = key
    return chain


def _numbering(properties: etree._Element | None) -> tuple[str, str] | None:
    """List and level that a ``pPr`` names."""
    numbered = None if properties is None else properties.find(f"{W}numPr")
    key = value(numbered, "numId")
    return None if key is None else (key, value(numbered, "ilvl") or "0")


def _numbered_here(properties: etree._Element | None) -> bool:
    return _numbering(properties) is not None


def _levels(root: etree._Element) -> dict[tuple[str, str], etree._Element]:
    """Every level of every list of ``numbering.xml``."""
    abstract = {a.get(f"{W}abstractNumId"): a for a in root.findall(f"{W}abstractNum")}
    found: dict[tuple[str, str], etree._Element] = {}
    for listed in root.findall(f"{W}num"):
        key = listed.get(f"{W}numId", "")
        base = abstract.get(value(listed, "abstractNumId"))
        if base is not None:
            for level in base.findall(f"{W}lvl"):
                found[key, level.get(f"{W}ilvl", "0")] = level
        for override in listed.findall(f"{W}lvlOverride"):
            own = override.find(f"{W}lvl")
            if own is not None:
                found[key, override.get(f"{W}ilvl", "0")] = own
    return found


def _theme_fonts(root: etree._Element | None) -> Fonts:
    """Theme font names → typefaces."""
    found: dict[str, str] = {}
    for name in ("major", "minor"):
        latin = None if root is None else root.find(f".//{DRAWING}{name}Font/{DRAWING}latin")
        if latin is not None and latin.get("typeface"):
            for slot in ("HAnsi", "Ascii"):
                found[f"{name}{slot}"] = latin.get("typeface", "")
    return found
