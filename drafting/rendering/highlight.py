"""Words of a draft that a person must still give or confirm, highlighted on paper.

A value is put into a template between two private-use characters; after filling, those words
become a run of their own.
"""

from copy import deepcopy

from lxml import etree

from drafting.word.wordml import W

COLOURS = {"typed": "yellow", "confirm": "lightGray"}
"""Missing, and derived but to be confirmed: two shades that differ in black and white too."""

_OPEN = {"\ue010": "yellow", "\ue011": "lightGray"}
_MARK = {colour: char for char, colour in _OPEN.items()}
_CLOSE = "\ue012"


def highlighted(words: str, origin: str) -> str:
    """``words`` between marks where ``origin`` is highlighted; else as they are."""
    colour = COLOURS.get(origin)
    return f"{_MARK[colour]}{words}{_CLOSE}" if colour and words else words


def resolve(root: etree._Element) -> None:
    """Turn every marked stretch of words into a highlighted run."""
    for text in list(root.iter(f"{W}t")):
        if _CLOSE in (text.text or ""):
            _split(text)


def _split(text: etree._Element) -> None:
    run = text.getparent()
    if run is None:
        return
    at = run
    for words, colour in _pieces(text.text or ""):
        made = deepcopy(run)
        own = made.find(f"{W}t")
        if own is not None:
            own.text = words
        if colour:
            _colour(made, colour)
        at.addnext(made)
        at = made
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)


def _pieces(text: str) -> list[tuple[str, str]]:
    pieces, words, colour = [], "", ""
    for char in text:
        if char in _OPEN or char == _CLOSE:
            if words:
                pieces.append((words, colour))
            words, colour = "", _OPEN.get(char, "")
        else:
            words += char
    return [*pieces, (words, colour)] if words else pieces


def _colour(run: etree._Element, colour: str) -> None:
    look = run.find(f"{W}rPr")
    if look is None:
        look = etree.Element(f"{W}rPr")
        run.insert(0, look)
    mark = etree.SubElement(look, f"{W}highlight")
    mark.set(f"{W}val", colour)
