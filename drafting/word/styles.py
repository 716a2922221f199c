"""What a paragraph or a run looks like: styles, their parents, and what stands on the spot.

Only what changes the words themselves is resolved: the font (its coding), capitals, hidden
text, and the numbering that a style brings along.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from drafting.word.wordml import W

VAL = f"{W}val"
_FONT_SLOTS = (f"{W}hAnsi", f"{W}ascii", f"{W}cs")
_THEME_SLOTS = (f"{W}hAnsiTheme", f"{W}asciiTheme")
_OFF = ("0", "false", "off")


@dataclass(frozen=True, slots=True)
class Look:
    """The properties of a run that change its words."""

    font: str = ""
    caps: bool = False
    hidden: bool = False


class Styles:
    """The styles of a document; every answer is kept, papers ask the same again and again."""

    def __init__(self, root: etree._Element | None, theme: dict[str, str] | None = None) -> None:
        """``root`` is the styles part; ``theme`` names the fonts of ``minorHAnsi`` and so on."""
        found = [] if root is None else root.findall(f"{W}style")
        self._styles = {s.get(f"{W}styleId", ""): s for s in found}
        self._theme = theme or {}
        marked = [s for s in found if s.get(f"{W}default") in ("1", "true")]
        self._default = next(
            (s.get(f"{W}styleId", "") for s in marked if s.get(f"{W}type") == "paragraph"), ""
        )
        defaults = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._base = self._with(Look(), defaults)
        self._looks: dict[tuple[str, str], Look] = {}

    def names(self) -> list[tuple[str, str]]:
        """Id and name of every style."""
        return [(key, value(style, "name")) for key, style in self._styles.items()]

    def name(self, style: str) -> str:
        """The name of a style; the default one's for ``""``."""
        found = self._styles.get(style or self._default)
        return "" if found is None else value(found, "name")

    def look(self, style: str, marks: etree._Element | None) -> Look:
        """How a run with the properties ``marks`` looks in a paragraph of the style ``style``."""
        character = value(marks, "rStyle")
        key = (style, character)
        look = self._looks.get(key)
        if look is None:
            look = self._base
            for one in (*self._chain(style or self._default), *self._chain(character)):
                look = self._with(look, one.find(f"{W}rPr"))
            self._looks[key] = look
        return self._with(look, marks)

    def numbering(self, style: str) -> tuple[str, int | None] | None:
        """``numId`` and level (``None`` where not said) that a paragraph style brings."""
        number, level = "", None
        for one in reversed(list(self._chain(style or self._default))):
            asked = one.find(f"{W}pPr/{W}numPr")
            if asked is not None:
                number = number or value(asked, "numId")
                level = whole(value(asked, "ilvl")) if level is None else level
        return (number, level) if number else None

    def bordered(self, style: str) -> bool:
        """A table style draws lines between its cells."""
        return any(has_lines(one.find(f"{W}tblPr/{W}tblBorders")) for one in self._chain(style))

    def _chain(self, style: str) -> Iterator[etree._Element]:
        """The style's ancestors, the oldest first, then the style itself."""
        line: list[etree._Element] = []
        while style in self._styles and len(line) < 32:
            line.append(self._styles[style])
            style = value(line[-1], "basedOn")
        return reversed(line)

    def _with(self, look: Look, marks: etree._Element | None) -> Look:
        if marks is None or not len(marks):
            return look
        return Look(
            self._font(marks) or look.font,
            _switch(marks, "caps", look.caps),
            _switch(marks, "vanish", look.hidden),
        )

    def _font(self, marks: etree._Element) -> str:
        fonts = marks.find(f"{W}rFonts")
        if fonts is None:
            return ""
        themed = (self._theme.get(fonts.get(slot, ""), "") for slot in _THEME_SLOTS)
        return next(filter(None, (*themed, *(fonts.get(slot, "") for slot in _FONT_SLOTS))), "")


def value(element: etree._Element | None, child: str) -> str:
    """The ``w:val`` of a child, or ``""``."""
    found = None if element is None else element.find(f"{W}{child}")
    return "" if found is None else found.get(VAL, "")


def whole(text: str) -> int | None:
    """A count; ``None`` for nonsense and for one beyond all reason."""
    return int(text) if text.isdecimal() and len(text) < 8 else None


def has_lines(borders: etree._Element | None) -> bool:
    """A set of borders draws a line inside the table."""
    if borders is None:
        return False
    inside = (borders.find(f"{W}{side}") for side in ("insideH", "insideV"))
    return any(b is not None and b.get(VAL, "nil") not in ("nil", "none") for b in inside)


def _switch(marks: etree._Element, name: str, before: bool) -> bool:
    found = marks.find(f"{W}{name}")
    return before if found is None else found.get(VAL, "1") not in _OFF
