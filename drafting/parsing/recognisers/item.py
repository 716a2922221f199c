"""gạch đầu dòng: a dash, a plus or a bullet that begins a paragraph."""

from drafting.model import ITEM
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place


def item(line: Printed, place: Place) -> Mark | None:
    """The dash that ``line`` opens; «Sở Lao động / - Thương binh» broken at the dash is none."""
    found = match(ITEM, line.text)
    if not found:
        return None
    before = place.previous
    if before and not before.terminal:
        broken = not place.wrapping.short(before, line)
        certain = line.blank and place.wrapping.width
        if broken or (found["sure"][0].islower() and not certain):
            return None
    return Mark(ITEM, found["number"], found["sure"])
