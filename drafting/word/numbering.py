"""The numbers that Word generates: they are not in the text but in ``numbering.xml``.

Source: ISO/IEC 29500-1, 17.9. A paragraph names a list (``numId``) and a level; lists made from
one abstract list count on together; a level begins anew behind any level above it, unless
``lvlRestart`` says otherwise. Word's small letters are Latin: a b c d e, without đ.
"""

from dataclasses import dataclass, field

from lxml import etree

from drafting.word.list_levels import Level, level_of
from drafting.word.number_formats import written
from drafting.word.styles import Styles, value, whole
from drafting.word.wordml import W

DEPTH = 9
"""Levels of a list."""

LONGEST = 200
"""Characters of a label; a list that prints more is no list."""


@dataclass(frozen=True, slots=True)
class Label:
    """The generated number of one paragraph."""

    text: str
    """As printed: ``"Điều 5."``, ``"a)"``, ``"-"``."""
    font: str
    """The font that the list names for it, or ``""``."""
    glued: bool
    """Nothing stands between the number and the text."""


@dataclass(slots=True)
class _List:
    """An abstract list and how far it has counted."""

    levels: dict[int, Level] = field(default_factory=dict)
    counts: list[int | None] = field(default_factory=lambda: [None] * DEPTH)


@dataclass(slots=True)
class _Use:
    """A list that paragraphs name: its abstract list and what it changes of it."""

    list: _List
    levels: dict[int, Level] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)
    begun: bool = False


class Numbering:
    """Counts through one document; ask for the label of every paragraph once, in order."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        """``root`` is the numbering part, ``None`` where the document has none."""
        self._styles = styles
        self._uses: dict[str, _Use] = {}
        if root is not None:
            self._read(root)

    def label(self, style: str, properties: etree._Element | None) -> Label | None:
        """The number before a paragraph; ``None`` where it has none.

        ``style`` is its style's id and ``properties`` its ``pPr``.
        """
        asked = self._asked(style, properties)
        use = None if asked is None else self._uses.get(asked[0])
        if asked is None or use is None:
            return None
        at = asked[1] if asked[1] is not None else _level_of_style(use, style)
        level = _level(use, at)
        if level is None:
            return None
        _count(use, at)
        return Label(_text(use, level), level.font, level.glued)

    def _asked(
        self, style: str, properties: etree._Element | None
    ) -> tuple[str, int | None] | None:
        """List and level that a paragraph wants; what stands on the spot wins."""
        inherited = self._styles.numbering(style)
        own = None if properties is None else properties.find(f"{W}numPr")
        if own is None:
            return inherited
        number = value(own, "numId") or (inherited[0] if inherited else "")
        said = whole(value(own, "ilvl"))
        if said is not None:
            return number, min(said, DEPTH - 1)
        return number, 0 if value(own, "numId") else inherited[1] if inherited else None

    def _read(self, root: etree._Element) -> None:
        lists, linked = _lists(root)
        for num in root.findall(f"{W}num"):
            abstract = value(num, "abstractNumId")
            wanted = linked.get(abstract)
            if wanted is not None:  # a list style: the list is where the style says
                abstract = self._linked(root, wanted) or abstract
            if abstract in lists:
                self._uses[num.get(f"{W}numId", "")] = _use(num, lists[abstract])

    def _linked(self, root: etree._Element, style: str) -> str | None:
        """The abstract list that a numbering style stands for."""
        asked = self._styles.numbering(style)
        for num in root.findall(f"{W}num"):
            if asked is not None and num.get(f"{W}numId") == asked[0]:
                return value(num, "abstractNumId")
        return None


def _lists(root: etree._Element) -> tuple[dict[str, _List], dict[str, str]]:
    """Abstract lists by id; and those that only name a style which holds the list."""
    lists: dict[str, _List] = {}
    linked: dict[str, str] = {}
    for abstract in root.findall(f"{W}abstractNum"):
        key = abstract.get(f"{W}abstractNumId", "")
        lists[key] = _List(dict(map(level_of, abstract.findall(f"{W}lvl"))))
        style = value(abstract, "numStyleLink")
        if style:
            linked[key] = style
    return lists, linked


def _use(num: etree._Element, base: _List) -> _Use:
    use = _Use(base)
    for override in num.findall(f"{W}lvlOverride"):
        said = whole(override.get(f"{W}ilvl", ""))
        own = override.find(f"{W}lvl")
        if own is not None:
            number, made = level_of(own)
            use.levels[number] = made
        start = whole(value(override, "startOverride"))
        if said is not None and start is not None:
            use.starts[min(said, DEPTH - 1)] = start
    return use


def _level(use: _Use, at: int) -> Level | None:
    return use.levels.get(at) or use.list.levels.get(at)


def _level_of_style(use: _Use, style: str) -> int:
    """The level that names the paragraph's style; the first where none does."""
    for at in range(DEPTH):
        level = _level(use, at)
        if level is not None and level.style == style:
            return at
    return 0


def _start(use: _Use, at: int) -> int:
    level = _level(use, at)
    return use.starts.get(at, level.start if level else 1)


def _count(use: _Use, at: int) -> None:
    """One more paragraph of the level ``at``."""
    counts = use.list.counts
    if not use.begun:
        use.begun = True
        for changed in use.starts:
            counts[changed] = None
    for above in range(at):
        if counts[above] is None:
            counts[above] = _start(use, above)
    before = counts[at]
    counts[at] = _start(use, at) if before is None else before + 1
    for below in range(at + 1, DEPTH):
        level = _level(use, below)
        behind = None if level is None else level.restart
        if behind is None or (behind and at < behind):
            counts[below] = None


def _text(use: _Use, level: Level) -> str:
    """The label with the counts of its level and those above put in."""
    text = level.text[:LONGEST]
    for place in range(DEPTH, 0, -1):
        mark = f"%{place}"
        if mark in text:
            text = text.replace(mark, _figure(use, place - 1, level.legal))
    return text


def _figure(use: _Use, at: int, legal: bool) -> str:
    level = _level(use, at)
    count = use.list.counts[at]
    if level is None or count is None:
        return ""
    return written(count, "decimal" if legal else level.format, level.digits)
