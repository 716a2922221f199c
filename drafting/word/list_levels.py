"""One level of a list, as ``numbering.xml`` describes it."""

from dataclasses import dataclass

from lxml import etree

from drafting.word.styles import value, whole
from drafting.word.wordml import W

BULLET = "•"
DASHES = frozenset("-–—+*•")
"""Bullets that are printed as they are; any other sign counts as a round one."""


@dataclass(frozen=True, slots=True)
class Level:
    """What a level prints and how it counts."""

    format: str
    """``w:numFmt``: ``"decimal"``, ``"upperRoman"``, ``"lowerLetter"``, ``"bullet"`` …"""
    text: str
    """``w:lvlText``: ``"Điều %1."``; the sign itself for a bullet."""
    start: int = 1
    restart: int | None = None
    """``None``: behind any level above; 0: never; 1: only behind the first; …"""
    legal: bool = False
    """Every figure of it is printed as a plain number."""
    glued: bool = False
    digits: int = 0
    """Figures that a custom format fills up with noughts."""
    style: str = ""
    """The paragraph style that this level is tied to."""
    font: str = ""


def level_of(element: etree._Element) -> tuple[int, Level]:
    """Number of the level, from 0, and the level."""
    form, digits = _format(element)
    text = value(element, "lvlText")
    if form == "bullet":
        text = text if text in DASHES else BULLET
    fonts = element.find(f"{W}rPr/{W}rFonts")
    legal = element.find(f"{W}isLgl")
    return whole(element.get(f"{W}ilvl", "")) or 0, Level(
        form,
        text,
        _start(element),
        whole(value(element, "lvlRestart")),
        legal is not None and legal.get(f"{W}val", "1") not in ("0", "false", "off"),
        value(element, "suff") == "nothing",
        digits,
        value(element, "pStyle"),
        "" if fonts is None else fonts.get(f"{W}hAnsi") or fonts.get(f"{W}ascii") or "",
    )


def _format(element: etree._Element) -> tuple[str, int]:
    """The number format; a custom one such as ``001, 002, …`` as plain figures of that length."""
    found = next(element.iter(f"{W}numFmt"), None)
    if found is None:
        return "decimal", 0
    form = found.get(f"{W}val", "decimal")
    if form == "custom":
        sample = found.get(f"{W}format", "").partition(",")[0].strip()
        return "decimal", len(sample) if sample.isdecimal() and len(sample) < 10 else 0
    return form, 2 if form == "decimalZero" else 0


def _start(element: etree._Element) -> int:
    """The first count; 1 where the level does not say."""
    start = whole(value(element, "start"))
    return 1 if start is None else start
