"""Phụ lục: on a line of its own, with or without a number."""

from drafting.model import APPENDIX
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.text.characters import is_upper


def appendix(line: Printed, place: Place) -> Mark | None:
    """``PHỤ LỤC II`` alone or before an upper-case title; never «Phụ lục kèm theo Luật này»."""
    found = match(APPENDIX, line.text)
    if not found or not place.fresh(line):
        return None
    title = found["sure"] or found["rest"] or ""
    if title and not is_upper(title):
        return None
    if not title and not found["number"] and not is_upper(line.text):
        return None
    return Mark(APPENDIX, found["number"], title)
