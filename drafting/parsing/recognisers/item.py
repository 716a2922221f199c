"""gạch đầu dòng: a dash, a plus or a bullet that begins a paragraph."""

from drafting.model import ITEM
from drafting.parsing.layout import Printed, is_short
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place


def item(line: Printed, place: Place) -> Mark | None:
    """The dash that ``line`` opens; «hành chính / - sự nghiệp» wrapped at the dash is none."""
    found = match(ITEM, line.text)
    if not found:
        return None
    before = place.previous
    if before and not before.terminal:
        lower = found["sure"][0].islower()
        if lower or not (line.blank or is_short(before, place.width)):
            return None
    return Mark(ITEM, found["number"], found["sure"])
